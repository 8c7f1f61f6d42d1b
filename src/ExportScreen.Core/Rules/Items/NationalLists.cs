using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Reading;

namespace ExportScreen.Core.Rules.Items;

/// <summary>Control lists of other states, and entries that member states of the Union have of their own.</summary>
static class NationalLists
{
    static readonly Dictionary<string, string> Mirrors = new(StringComparer.Ordinal)
    {
        ["AU"] = "the Australian Defence and Strategic Goods List",
        ["CA"] = "the Canadian Export Control List",
        ["CH"] = "the Swiss list of dual-use goods",
        ["IL"] = "the Israeli control order",
        ["JP"] = "the Japanese Export Trade Control Order",
    };

    public static Rule Export { get; } = new()
    {
        Id = "R30",
        Title = "Items of other control lists",
        Explanation = "Australia, Canada, Israel, Japan and Switzerland mirror the Wassenaar list: what is listed in the EU is "
            + "taken to be listed there. A code stated for any other regime that applies is taken at its word.",
        Citations = [Law.Other("Wassenaar Arrangement", "List of Dual-Use Goods and Technologies", Verification.Known)],
        Modelling = Modelling.Partial,
        Apply = facts => facts.Regimes.Keys.Where(regime => regime is not ("EU" or "UK" or "US" or "UN"))
            .SelectMany(regime => facts.Items.SelectMany(item => Judge(facts, item, regime))),
    };

    static IEnumerable<Verdict> Judge(Facts facts, ResolvedItem item, string regime)
    {
        if (facts.Destinations is [var only] && Jurisdiction.Normal(only) == regime)
            yield break;

        var scope = item.Scope with { Regime = regime };
        var member = facts.Regulation.EuMembers.Contains(regime);
        var list = Mirrors.GetValueOrDefault(regime, $"the control list of {regime}");
        var stated = item.Item.Classifications.Where(classification => Jurisdiction.Normal(classification.Regime) == regime
            && (!member || CodeReader.IsNational(classification.Code, facts.Regulation))).ToList();
        var codes = stated.FindAll(classification => !CodeText.SaysNotListed(classification.Code, regime));
        var citation = Law.Other($"Export control law of {regime}", "control list", Verification.Known);
        if (codes.Count > 0)
        {
            yield return ControlLists.Needed(item, scope, new(ListingStanding.Listed,
                [.. codes.Select(classification => new ItemCode(classification.Code, true, []))]), list, citation);
        }
        else if (stated.Count == 0 && !member && !Mirrors.ContainsKey(regime))
        {
            // No list of this state is held: nothing can be said of the item under its law.
            yield return new() { Result = CheckResult.NotModelled, Scope = scope, Note = "control_list_not_held" };
        }
        else if (stated.Count == 0 && Mirrors.ContainsKey(regime))
        {
            var listing = item.In("EU");
            if (listing.Claimed)
                yield return ControlLists.Needed(item, scope, listing, list, citation);
            else if (listing.Standing == ListingStanding.Perhaps)
                yield return ControlLists.Unclassified(item, scope, list, citation);
        }
    }
}
