using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Items;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.EndUse;

/// <summary>Military, police and intelligence end users in states of concern.</summary>
static class MilitaryUse
{
    /// <summary>Whether the end user is part of armed forces, intelligence or a group in a conflict.</summary>
    const string Question = "RF-032";

    static readonly string[] MilitaryKinds = ["armed_forces", "defence_ministry", "gendarmerie_or_paramilitary", "paramilitary"];

    static readonly string[] IntelligenceKinds =
        ["military_intelligence", "foreign_intelligence", "domestic_intelligence", "signals_intelligence", "state_security", "intelligence"];

    public static Rule Us { get; } = new()
    {
        Id = "R42",
        Regime = "US",
        Title = "Military and intelligence end users under US law",
        Explanation = "For armed forces, national police and intelligence bodies of Russia and Belarus any item needs a US licence; for those "
            + "of China, Cambodia, Myanmar, Nicaragua and Venezuela the items of supplement No. 2 do. For military intelligence there "
            + "and in group E, whatever is subject to the EAR does.",
        Citations = [Law.Ear("744.21, supp. 2 to part 744"), Law.Ear("744.22")],
        From = new(2020, 6, 29),
        Apply = facts => UsList.Domestic(facts) ? [Verdict.NotApplicable("domestic", new() { Regime = "US" })]
            : [.. facts.EndUsers.SelectMany(user => user.States.SelectMany(state => OfUs(facts, user, state)))],
    };

    public static Rule Eu { get; } = new()
    {
        Id = "R42",
        Regime = "EU",
        Title = "Military end use under EU law",
        Explanation = "Unlisted items for military use in a country under an arms embargo need a licence where the authority has said so, and "
            + "an exporter who is aware must tell it. A military end user there needs due diligence.",
        Citations = [Law.DualUse("Art. 4(1)(b), 4(2)", Verification.SeenSecondary)],
        From = Law.DualUseFrom,
        Apply = facts => Embargoed(facts, "EU", MayBeMilitary, "military_end_user_under_embargo"),
    };

    public static Rule Uk { get; } = new()
    {
        Id = "R42",
        Regime = "UK",
        Title = "Military, police and intelligence end use under UK law",
        Explanation = "In an embargoed destination use by the military, police, security or intelligence services needs a UK licence where the "
            + "exporter was told so (R40 asks), and due diligence otherwise.",
        Citations = [Law.Other("UK military end-use control", "third limb", Verification.SeenSecondary)],
        Apply = facts => Embargoed(facts, "UK", user => user.MayBeSecurity || IsMilitary(facts, user), "security_end_user_under_embargo"),
    };

    /// <summary>Whose catch-all controls are known to exist and are not judged.</summary>
    public static Rule Others { get; } = new()
    {
        Id = "R42",
        Title = "Military end use under other laws",
        Explanation = "Australia, Canada, Israel, Japan and Switzerland control unlisted items for military use too. The engine names these "
            + "laws where they apply and does not judge them.",
        Citations =
        [
            Law.Other("Customs Act 1901 (Australia)", "s 112BA", Verification.SeenSecondary),
            Law.Other("Export Trade Control Order (Japan)", "row 16", Verification.SeenSecondary),
            Law.Other("GKV (Switzerland)", "Art. 3", Verification.Known),
        ],
        Modelling = Modelling.Partial,
        Mandatory = false,
        Apply = facts => facts.Regimes.Keys.Where(regime => regime is "AU" or "CA" or "CH" or "IL" or "JP")
            .Select(regime => new Verdict { Result = CheckResult.NotModelled, Scope = new() { Regime = regime }, Note = "catch_all_not_modelled" })
            .DefaultIfEmpty(Verdict.NotApplicable("no_such_regime")),
    };

    static IEnumerable<Verdict> OfUs(Facts facts, EndUser user, string state)
    {
        var law = facts.Regulation.UsMilitaryEndUse;
        var intelligence = law is not null && (law.Intelligence.Contains(state) || facts.InUsGroup(state, "E:1", "E:2"));
        var any = law?.AnyItem.Contains(state) == true;
        if (!any && !intelligence && law?.Supplement2.Contains(state) != true)
            return [];

        var scope = user.Party.Scope with { Regime = "US", State = state };
        return intelligence && IsOf(user, IntelligenceKinds)
                ? [Needed(facts, scope, "military_intelligence_end_user", user, state, Us.Citations[1])]
            : user.Sector == Sector.Unknown && user.CountsAsState(facts.Items.Min(item => (int?)item.Tier) ?? 1)
                ? [Verdict.Indeterminate("sector_unknown", scope, $"{user.Party.Pointer}/sector")]
            : user.Sector != Sector.Security && !IsMilitary(facts, user) ? [Verdict.Pass("no_military_end_user", scope)]
            : any ? [Needed(facts, scope, "military_end_user", user, state, Us.Citations[0])]
            : facts.Items.Select(item => OfSupplement2(facts, item, user, state));
    }

    /// <summary>Entries controlled for anti-terrorism reasons only, and whatever is controlled for more.</summary>
    static Verdict OfSupplement2(Facts facts, ResolvedItem item, EndUser user, string state)
    {
        var scope = item.Scope with { Party = user.Party.Name, Regime = "US", State = state };
        var stated = item.Item.Classifications.Where(classification => Jurisdiction.Normal(classification.Regime) == "US")
            .Select(classification => classification.Code).ToList();
        var named = stated.Count > 0 ? stated : [.. item.Readings.SelectMany(reading => reading.UsCodes)];
        return named.Exists(Reading.CodeText.IsEntry)
            ? stated.Count > 0 || !named.Contains("EAR99") ? Needed(facts, scope, "military_end_user", user, state, Us.Citations[0])
                : ControlLists.Unclassified(item, scope, "supplement No. 2 to part 744", Us.Citations[0])
            : item.Unknown ? ControlLists.Unclassified(item, scope, "supplement No. 2 to part 744", Us.Citations[0])
            : Verdict.Pass("not_in_supplement_2", scope);
    }

    static Verdict Needed(Facts facts, Scope scope, string code, EndUser user, string state, Citation citation) =>
        Verdict.Flag(Outcome.LicenceRequired, code,
            $"{user.Party.Party.Names[0].Value} is, or may be, a military, police or intelligence end user of {state}: the US asks for a "
                + "licence, and most are refused.", scope) with
        {
            Citations = [citation],
            Evidence = [.. user.Party.Recognition.Bodies.Select(body => new Basis("body", body.Body.Id))],
            Missing = UsList.ContentOnly(facts) ? [.. facts.Items.Where(item => item.Item.UsContentPercent is null)
                .Select(item => $"{item.Pointer}/usContentPercent")] : [],
        };

    static IReadOnlyList<Verdict> Embargoed(Facts facts, string regime, Func<EndUser, bool> concerns, string code)
    {
        var cases = facts.EndUsers.SelectMany(user => facts.Regulation.ArmsEmbargoes.Where(embargo => embargo.Regime == regime
                && user.States.Contains(embargo.Country, StringComparer.Ordinal)
                && (embargo.Until is not { } last || facts.Day <= last))
            .Select(embargo => (User: user, Embargo: embargo))).ToList();
        return cases.Count == 0 ? [Verdict.NotApplicable("no_arms_embargo", new() { Regime = regime })]
            : [.. cases.Select(entry => (Scope: entry.User.Party.Scope with { Regime = regime, State = entry.Embargo.Country }, entry.User, entry.Embargo))
                .Select(entry => concerns(entry.User)
                    ? Verdict.Flag(Outcome.EnhancedDueDiligence, code,
                        $"{entry.User.Party.Party.Names[0].Value} is, or may be, a military or security body in {entry.Embargo.Country}, which is "
                            + $"under an arms embargo of the {regime}: whether the use is military must be established.", entry.Scope) with
                    { Missing = entry.User.Sector == Sector.Unknown ? [$"{entry.User.Party.Pointer}/sector"] : [] }
                    : Verdict.Pass("no_such_end_user", entry.Scope))];
    }

    static bool MayBeMilitary(EndUser user) => user.Sector == Sector.Unknown || IsOf(user, MilitaryKinds) || IsOf(user, IntelligenceKinds)
        || (user.Sector == Sector.Security && user.Party.Recognition.Bodies.Count == 0);

    static bool IsMilitary(Facts facts, EndUser user) =>
        facts.Answer(Question) == Fact.Yes || IsOf(user, MilitaryKinds) || IsOf(user, IntelligenceKinds);

    static bool IsOf(EndUser user, string[] kinds) =>
        user.Party.Recognition.Bodies.Any(recognised => kinds.Contains(recognised.Body.Kind, StringComparer.Ordinal))
            || user.Party.Recognition.Categories.Any(category => kinds.Contains(category, StringComparer.Ordinal));
}
