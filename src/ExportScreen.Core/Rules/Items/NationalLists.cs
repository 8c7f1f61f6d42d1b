using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Reading;

namespace ExportScreen.Core.Rules.Items;

/// <summary>Control lists of other states, and entries that member states of the Union have of their own.</summary>
static class NationalLists
{
    static readonly string[] Mirrors = ["AU", "CA", "CH", "IL", "JP"];

    public static Rule Australia { get; } = Mirror("AU", "Items of the Australian list",
        "The Defence and Strategic Goods List mirrors the Wassenaar list in its part 2. A listed item needs a permit.",
        "the Australian Defence and Strategic Goods List",
        Law.Other("Customs (Prohibited Exports) Regulations 1958 (Australia)", "reg 13E, DSGL part 2", Verification.Seen));

    public static Rule Canada { get; } = Mirror("CA", "Items of the Canadian list",
        "Group 1 of the Export Control List mirrors the Wassenaar list. A listed item needs a permit, which is weighed case by case.",
        "the Canadian Export Control List",
        Law.Other("Export and Import Permits Act (Canada)", "Export Control List, group 1", Verification.SeenSecondary));

    public static Rule Israel { get; } = Mirror("IL", "Items of the Israeli control order",
        "Defence and cyber items need a marketing licence first and an export licence after it; cyber systems are approved to "
            + "governments only, which must sign the end-user declaration of DECA.",
        "the Israeli control order", Law.Other("Defence Export Control Law 2007 (Israel)", "control order", Verification.Known));

    public static Rule Japan { get; } = Mirror("JP", "Items of the Japanese list",
        "Rows 8 and 9 of appended table 1 mirror the Wassenaar list. A listed item needs a licence.",
        "the Japanese Export Trade Control Order", Law.Other("Export Trade Control Order (Japan)", "appended table 1", Verification.Known));

    public static Rule Switzerland { get; } = Mirror("CH", "Items of the Swiss list of dual-use goods",
        "The list of the goods control ordinance is that of the Wassenaar arrangement. A listed item needs a permit; surveillance "
            + "goods fall under an ordinance of their own as well (R33).",
        "the Swiss list of dual-use goods", Law.Other("GKV (Switzerland)", "Art. 3, annex 2", Verification.Known));

    public static Rule Others { get; } = new()
    {
        Id = "R30",
        Title = "Items of other control lists",
        Explanation = "Member states of the Union have entries of their own beside Annex I; of Germany's the surveillance entries are held. "
            + "A code stated for any other regime that applies is taken at its word; lists of other states are not held.",
        Citations =
        [
            Law.DualUse("Art. 9", Verification.SeenSecondary),
            Law.Other("Ausfuhrliste (Germany)", "part I B", Verification.SeenSecondary),
        ],
        Modelling = Modelling.Partial,
        Apply = facts => facts.Regimes.Keys.Where(regime => regime is not ("EU" or "UK" or "US" or "UN") && !Mirrors.Contains(regime))
            .SelectMany(regime => facts.Items.SelectMany(item => Judge(facts, item, regime))),
    };

    static Rule Mirror(string regime, string title, string explanation, string list, Citation citation) => new()
    {
        Id = "R30",
        Regime = regime,
        Title = title,
        Explanation = explanation + " What is listed in the EU is taken to be listed here.",
        Citations = [citation],
        Modelling = Modelling.Partial,
        Apply = facts => IsDomestic(facts, regime) ? [Verdict.NotApplicable("domestic", new() { Regime = regime })]
            : facts.Items.Select(item => Mirrored(item, regime, list, citation)),
    };

    static Verdict Mirrored(ResolvedItem item, string regime, string list, Citation citation)
    {
        var scope = item.Scope with { Regime = regime };
        var stated = Stated(item, regime);
        var codes = stated.Where(code => !CodeText.SaysNotListed(code, regime)).ToList();
        var listing = item.In("EU");
        return codes.Count > 0 ? Taken(item, scope, codes, list, citation)
            : stated.Count > 0 && !listing.Claimed ? Verdict.Pass("not_listed", scope)
            : listing.Claimed ? ControlLists.Needed(item, scope, listing, list, citation)
            : listing.Standing == ListingStanding.Perhaps ? ControlLists.Unclassified(item, scope, list, citation)
            : Verdict.Pass("not_listed", scope);
    }

    static IEnumerable<Verdict> Judge(Facts facts, ResolvedItem item, string regime)
    {
        if (IsDomestic(facts, regime))
            yield break;

        var scope = item.Scope with { Regime = regime };
        var member = facts.Regulation.EuMembers.Contains(regime);
        var stated = Stated(item, regime).Where(code => !member || CodeText.SaysNotListed(code, regime) || CodeReader.IsNational(code, facts.Regulation)).ToList();
        var codes = stated.FindAll(code => !CodeText.SaysNotListed(code, regime));
        var list = $"the control list of {regime}";
        var citation = regime == "DE" ? Others.Citations[1] : Law.Other($"Export control law of {regime}", "control list", Verification.Known);
        if (codes.Count > 0)
        {
            yield return Taken(item, scope, codes, list, citation);
        }
        else if (stated.Count == 0 && !member)
        {
            // No list of this state is held: nothing can be said of the item under its law.
            yield return new() { Result = CheckResult.NotModelled, Scope = scope, Note = "control_list_not_held" };
        }
        else if (stated.Count == 0 && !facts.WithinUnion && item.In("EU").Standing != ListingStanding.Listed
            && item.Readings.Any(reading => reading.NationalCodes.ContainsKey(regime)))
        {
            yield return ControlLists.Unclassified(item, scope, list, citation);
        }
    }

    static Verdict Taken(ResolvedItem item, Scope scope, IReadOnlyList<string> codes, string list, Citation citation) =>
        ControlLists.Needed(item, scope, new(ListingStanding.Listed,
            [.. codes.Select(code => new ItemCode(code, true, []))]), list, citation);

    static List<string> Stated(ResolvedItem item, string regime) => [.. item.Item.Classifications
        .Where(classification => Jurisdiction.Normal(classification.Regime) == regime).Select(classification => classification.Code)];

    static bool IsDomestic(Facts facts, string regime) => facts.Destinations is [var only] && Jurisdiction.Normal(only) == regime;
}
