using ExportScreen.Core.Rules.Items;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Release;

/// <summary>Licences, authorities' answers and general authorisations: which findings they cover.</summary>
static class Authorisations
{
    const string Eu001 = "EU001";

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

    /// <summary>The first authorisation that covers the finding; null: none does.</summary>
    public static Authorisation? Covering(Facts facts, Rule rule, Verdict finding) =>
        facts.Sale.Authorisations.FirstOrDefault(authorisation =>
            Fault(facts, authorisation) is null && Covers(facts, rule, finding, authorisation));

    /// <summary>How findings name it: by ref where stored, else by the authority's reference.</summary>
    public static string NameOf(Authorisation authorisation) => authorisation.Ref ?? authorisation.Reference!;

    static Scope ScopeOf(Authorisation authorisation) =>
        new() { Regime = authorisation.Regime is { } regime ? Jurisdiction.Normal(regime) : null };

    /// <summary>Why it cannot cover anything of this sale; null: it may.</summary>
    static string? Fault(Facts facts, Authorisation authorisation)
    {
        var general = authorisation.Type == AuthorisationType.General;
        var individual = authorisation.Type == AuthorisationType.Individual;
        return authorisation is not { Regime: not null, Type: not null } || string.IsNullOrWhiteSpace(authorisation.Reference)
                ? "incomplete"
            : !facts.AuthorisationsStored && authorisation.Ref is null ? "declared_only"
            : general && authorisation.Reference != Eu001 ? "general_authorisation_not_modelled"
            : general && string.IsNullOrWhiteSpace(authorisation.Registration) ? "not_registered"
            : authorisation.ValidFrom > facts.Day ? "not_yet_valid"
            : authorisation.ValidUntil < facts.Day ? "expired"
            : authorisation.ValidUntil is null && authorisation.Type is AuthorisationType.Individual or AuthorisationType.Global
                ? "validity_not_stated"
            : OtherEndUser(facts, authorisation, individual) ? "other_end_user"
            : OtherDestination(facts, authorisation, individual) ? "other_destination"
            : !general && authorisation.Items.Count == 0 && authorisation.Codes.Count == 0 ? "no_item_named"
            : Exceeded(facts, authorisation) ? "quantity_exceeded"
            : null;
    }

    static bool OtherEndUser(Facts facts, Authorisation authorisation, bool individual) => authorisation.EndUser is { } named
        ? !facts.EndUsers.All(user => user.Party.Name == named)
        : individual;

    static bool OtherDestination(Facts facts, Authorisation authorisation, bool individual) =>
        facts.Destinations.Count == 0 || (authorisation.Destination is { } named
            ? !facts.Destinations.All(state => state == named)
            : individual);

    /// <summary>A quantity that is not stated cannot be shown to fit.</summary>
    static bool Exceeded(Facts facts, Authorisation authorisation)
    {
        if (authorisation.Quantity is not { } left)
            return false;

        var lines = facts.Items.Where(item => authorisation.Items.Count == 0
            || authorisation.Items.Contains(item.Name, StringComparer.Ordinal)).ToList();
        return lines.Exists(item => item.Item.Quantity is null)
            || lines.Sum(item => (decimal)item.Item.Quantity!.Value) > left;
    }

    static bool Covers(Facts facts, Rule rule, Verdict finding, Authorisation authorisation)
    {
        var citations = finding.Citations ?? rule.Citations;
        return finding.Scope.Regime is { } regime && regime == Jurisdiction.Normal(authorisation.Regime!)
            && Suits(authorisation.Type!.Value, finding.Outcome)
            && (authorisation.Instrument is { } instrument
                ? citations.Any(citation => Same(citation.Instrument, instrument))
                : finding.Outcome != Outcome.Prohibited)
            && (finding.Scope.Party is not { } party || party == authorisation.EndUser)
            && (authorisation.Type != AuthorisationType.General || ByEu001(facts, rule, finding))
            && (finding.Scope.Item is { } name
                ? NamesItem(facts.Items.First(item => item.Name == name), finding, authorisation)
                : facts.Items.All(item => NamesItem(item, finding, authorisation)));
    }

    static bool Suits(AuthorisationType type, Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => type is AuthorisationType.Individual or AuthorisationType.AuthorityAnswer,
        Outcome.LicenceRequired => true,
        Outcome.NotifyAuthority => type is AuthorisationType.AuthorityAnswer or AuthorisationType.Individual,
        Outcome.Undetermined or Outcome.Clear or Outcome.Authorised or Outcome.InsufficientInformation
            or Outcome.EnhancedDueDiligence or _ => false,
    };

    static bool NamesItem(ResolvedItem item, Verdict finding, Authorisation authorisation)
    {
        var codes = finding.Evidence.Where(basis => basis.Kind == "classification").Select(basis => basis.Value).ToList();
        return (authorisation.Items.Count == 0 || authorisation.Items.Contains(item.Name, StringComparer.Ordinal))
            && (authorisation.Codes.Count == 0 || (codes.Count > 0 ? codes : [.. authorisation.Items.Count > 0 ? authorisation.Codes : [""]])
                .TrueForAll(code => authorisation.Codes.Any(own => own == code || CodeReader.Under(code, own))));
    }

    /// <summary>Listed destinations only, and a stated code outside Annex IV.</summary>
    static bool ByEu001(Facts facts, Rule rule, Verdict finding) =>
        rule.Id is "R30" or "R35" && finding.Scope is { Regime: "EU", Item: { } name }
            && facts.Destinations.All(facts.Regulation.Eu001Destinations.Contains)
            && facts.Items.First(item => item.Name == name) is var item
            && item.In("EU").Codes.All(code => code.Stated) && !ControlLists.IsAnnexIv(item);

    /// <summary>Instruments are named with and without "No".</summary>
    static bool Same(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase);

    static string Plain(string instrument) => string.Join(' ', instrument
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("No" or "No.")));
}
