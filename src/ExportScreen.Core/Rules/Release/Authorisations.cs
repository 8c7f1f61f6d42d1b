using ExportScreen.Core.Rules.Items;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Release;

/// <summary>Licences, authorities' answers and general authorisations: which findings they cover.</summary>
static class Authorisations
{
    /// <summary>The licence sets a number, and a line of the sale states none.</summary>
    public const string QuantityNotStated = "quantity_not_stated";

    const string Eu001 = "EU001";

    /// <summary>Parts of codes that hold many laws: only with the section are they one.</summary>
    static readonly string[] Codifications = ["15 CFR", "22 CFR", "31 CFR", "31 CFR chapter V"];

    static readonly char[] Separators = [' ', ',', ';', '-', '–', '§'];

    public static Rule OnFile { get; } = new()
    {
        Id = "R60",
        Title = "Authorisations on file",
        Explanation = "A stored licence, authority's answer or general authorisation covers the findings of its own regime where "
            + "item, code, quantity, end user, destination and dates all agree. Only one granted under a prohibition lifts it.",
        Citations = [Law.DualUse("Art. 12, Annex II Section A (EU001)"), Law.Policy("R60")],
        Apply = facts => facts.Sale.Authorisations.Count == 0
            ? [Verdict.NotApplicable("none_given")]
            : facts.Sale.Authorisations.Select(authorisation => Fault(facts, authorisation) is { } fault
                ? Verdict.NotApplicable(fault, ScopeOf(authorisation))
                : Verdict.Pass("agrees_with_the_sale", ScopeOf(authorisation))),
    };

    /// <summary>
    /// Authorisations that cover the finding together: one, or one for each end user where there are several. Empty: it is
    /// not covered.
    /// </summary>
    /// <param name="flagged">All findings of the sale: an instrument that several of them cite in different places must be
    /// named with the place.</param>
    public static IReadOnlyList<Authorisation> Covering(
        Facts facts, Rule rule, Verdict finding, IReadOnlyList<RuleVerdict> flagged)
    {
        var able = facts.Sale.Authorisations.Where(authorisation =>
            Fault(facts, authorisation) is null && Covers(facts, rule, finding, authorisation, flagged)).ToList();
        if (able.Find(authorisation => authorisation.Type == AuthorisationType.General) is { } general)
            return [general];

        var each = (finding.Scope.Party is { } party ? [party] : facts.EndUsers.Select(user => user.Party.Name))
            .Select(name => able.Find(authorisation => authorisation.EndUser == name)).ToList();
        return each.Count > 0 && !each.Contains(null) ? [.. each.OfType<Authorisation>().Distinct()] : [];
    }

    /// <summary>How findings name it: by ref where stored, else by the authority's reference.</summary>
    public static string NameOf(Authorisation authorisation) => authorisation.Ref ?? authorisation.Reference!;

    static Scope ScopeOf(Authorisation authorisation) =>
        new() { Regime = authorisation.Regime is { } regime ? Jurisdiction.Normal(regime) : null };

    /// <summary>Why it cannot cover anything of this sale; null: it may.</summary>
    static string? Fault(Facts facts, Authorisation authorisation)
    {
        var general = authorisation.Type == AuthorisationType.General;
        return authorisation is not { Regime: not null, Type: not null } || string.IsNullOrWhiteSpace(authorisation.Reference)
                ? "incomplete"
            : !facts.AuthorisationsStored && authorisation.Ref is null ? "declared_only"
            : general && authorisation.Reference != Eu001 ? "general_authorisation_not_modelled"
            : general && string.IsNullOrWhiteSpace(authorisation.Registration) ? "not_registered"
            : authorisation.ValidFrom > facts.Day ? "not_yet_valid"
            : authorisation.ValidUntil < facts.Day ? "expired"
            : general ? authorisation.EndUser is not null && OtherEndUser(facts, authorisation) ? "other_end_user"
                : authorisation.Destination is not null && OtherDestination(facts, authorisation) ? "other_destination"
                : QuantityFault(facts, authorisation)
            : authorisation.ValidUntil is null ? "validity_not_stated"
            : authorisation.EndUser is null ? "no_end_user_named"
            : OtherEndUser(facts, authorisation) ? "other_end_user"
            : authorisation.Destination is null ? "no_destination_named"
            : OtherDestination(facts, authorisation) ? "other_destination"
            : authorisation.Items.Count == 0 && authorisation.Codes.Count == 0 ? "no_item_named"
            : QuantityFault(facts, authorisation);
    }

    static bool OtherEndUser(Facts facts, Authorisation authorisation) =>
        !facts.EndUsers.Any(user => user.Party.Name == authorisation.EndUser);

    /// <summary>Where users of a hosted service sit it goes too; what stays with the exporter goes nowhere.</summary>
    static bool OtherDestination(Facts facts, Authorisation authorisation)
    {
        var hosted = (facts.Sale.Hosting?.Users ?? []).SelectMany(CountryCodes.Candidates).ToList();
        return facts.Destinations.Count == 0
            || !facts.Destinations.Where(state => hosted.Count == 0 || state != facts.Sale.Exporter.Country)
                .Concat(hosted).All(state => state == authorisation.Destination);
    }

    /// <summary>A quantity or value that is not stated cannot be shown to fit.</summary>
    static string? QuantityFault(Facts facts, Authorisation authorisation)
    {
        var taken = Draw.Of(facts.Sale, facts.Regulation, authorisation);
        return authorisation.Quantity is not null && taken.Quantity is null ? QuantityNotStated
            : taken.Quantity > authorisation.Quantity ? "quantity_exceeded"
            : authorisation.Value is { } worth && taken.Value?.Currency != worth.Currency ? "value_not_stated"
            : authorisation.Value is { } limit && taken.Value!.Number > limit.Number ? "value_exceeded"
            : null;
    }

    static bool Covers(
        Facts facts, Rule rule, Verdict finding, Authorisation authorisation, IReadOnlyList<RuleVerdict> flagged)
    {
        var citations = finding.Citations ?? rule.Citations;
        return finding.Scope.Regime is { } regime && IsOf(facts, authorisation, regime)
            && Suits(authorisation.Type!.Value, finding.Outcome)
            && (finding.Outcome == Outcome.Prohibited
                ? authorisation.Instrument is { } prohibition && NamesProhibition(prohibition, citations[0], flagged)
                : authorisation.Instrument is not { } instrument || citations.Any(citation => Names(instrument, citation)))
            && (finding.Scope.Party is not { } party || party == authorisation.EndUser)
            && (authorisation.Type != AuthorisationType.General || ByEu001(facts, rule, finding))
            && (finding.Scope.Item is { } name
                ? NamesItem(facts, facts.Items.First(item => item.Name == name), finding, authorisation)
                : facts.Items.All(item => NamesItem(facts, item, finding, authorisation)));
    }

    /// <summary>Member states' authorities grant what the Union's law asks for, code by code.</summary>
    static bool IsOf(Facts facts, Authorisation authorisation, string regime) =>
        regime == Jurisdiction.Normal(authorisation.Regime!)
            || (regime == "EU" && facts.Regulation.EuMembers.Contains(authorisation.Regime!) && authorisation.Codes.Count > 0);

    /// <summary>By the instrument alone only where it is one law, and the sale's findings cite it in one place.</summary>
    static bool NamesProhibition(string text, Citation citation, IReadOnlyList<RuleVerdict> flagged) =>
        Names(text, citation) && (!Same(text, citation.Instrument)
            || (!Codifications.Contains(citation.Instrument, StringComparer.OrdinalIgnoreCase)
                && flagged.SelectMany(entry => entry.Verdict.Citations ?? entry.Rule.Citations)
                    .Where(other => Same(other.Instrument, citation.Instrument))
                    .Select(other => other.Locator).Distinct(StringComparer.Ordinal).Count() == 1));

    static bool Suits(AuthorisationType type, Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => type is AuthorisationType.Individual or AuthorisationType.AuthorityAnswer,
        Outcome.LicenceRequired => true,
        Outcome.NotifyAuthority => type is AuthorisationType.AuthorityAnswer or AuthorisationType.Individual,
        Outcome.Undetermined or Outcome.Clear or Outcome.Authorised or Outcome.InsufficientInformation
            or Outcome.EnhancedDueDiligence or _ => false,
    };

    static bool NamesItem(Facts facts, ResolvedItem item, Verdict finding, Authorisation authorisation)
    {
        var granted = authorisation.Codes.Select(code => CodeText.Normal(code, facts.Regulation)).ToList();
        var codes = finding.Evidence.Where(basis => basis.Kind == "classification").Select(basis => basis.Value).ToList();
        return (authorisation.Items.Count == 0 || authorisation.Items.Contains(item.Name, StringComparer.Ordinal))
            && (authorisation.Codes.Count == 0 || (codes.Count > 0 ? codes : [.. authorisation.Items.Count > 0 ? granted : [""]])
                .TrueForAll(code => granted.Any(own => own == code || CodeReader.Under(code, own))));
    }

    /// <summary>Listed places of use only, and a stated code outside Annex IV.</summary>
    static bool ByEu001(Facts facts, Rule rule, Verdict finding) =>
        rule.Id is "R30" or "R35" && finding.Scope is { Regime: "EU", Item: { } name }
            && facts.Destinations.Any(facts.Regulation.Eu001Destinations.Contains)
            && facts.PlacesOfUse.All(state =>
                facts.Regulation.Eu001Destinations.Contains(state) || facts.Regulation.EuMembers.Contains(state))
            && facts.Items.First(item => item.Name == name) is var item
            && item.In("EU").Codes.All(code => code.Stated) && !ControlLists.IsAnnexIv(item);

    /// <summary>The instrument, or the instrument and places in it that the citation has.</summary>
    static bool Names(string text, Citation citation)
    {
        var (whole, instrument) = (Plain(text), Plain(citation.Instrument));
        return whole.StartsWith(instrument, StringComparison.OrdinalIgnoreCase)
            && (whole.Length == instrument.Length || (whole[instrument.Length] == ' '
                && Sections(whole[instrument.Length..]) is { Count: > 0 } named
                && named.IsSubsetOf(Sections(citation.Locator))));
    }

    static HashSet<string> Sections(string locator) => [.. locator.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word is not ("Art." or "Art" or "Arts" or "Arts." or "Article" or "Articles" or "and"))];

    /// <summary>Instruments are named with and without "No".</summary>
    static bool Same(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase);

    static string Plain(string instrument) => string.Join(' ', instrument
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("No" or "No.")));
}
