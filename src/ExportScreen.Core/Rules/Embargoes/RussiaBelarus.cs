using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Items;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>US controls on Russia and Belarus.</summary>
static class RussiaBelarus
{
    static readonly Citation Controls = Law.Ear("746.8", Verification.Seen);
    static readonly Citation DirectProduct = Law.Ear("734.9(f)", Verification.Known);

    public static Rule UsControls { get; } = new()
    {
        Id = "R23",
        Title = "Russia and Belarus under US law",
        Explanation = "Any item of the Commerce Control List needs a US licence for Russia and Belarus, and most are refused. An item "
            + "made abroad without US content may still be the direct product of US technology: a document must say that it is not.",
        Citations = [Controls, DirectProduct],
        From = new(2022, 2, 24),
        Apply = facts => facts.PlacesReached.Where(state => state is "RU" or "BY").ToList() is { Count: > 0 } states
            ? states.SelectMany(state => facts.Items.Select(item => Judge(facts, item, state)))
            : [Verdict.NotApplicable("no_such_state")],
    };

    static Verdict Judge(Facts facts, ResolvedItem item, string state)
    {
        var scope = item.Scope with { Regime = "US", State = state };
        var listing = item.In("US");
        var codes = listing.Codes.Where(code => code.Code != "EAR99").Select(code => code.Code)
            .Concat(item.Readings.SelectMany(reading => reading.UsCodes).Where(code => code != "EAR99" && listing.Standing != ListingStanding.NotListed))
            .Distinct().ToList();
        if (item.Unknown && codes.Count == 0)
            return Verdict.Indeterminate("category_unknown", scope, $"{item.Pointer}/category");
        if (codes.Count == 0)
            return Verdict.Pass("not_listed", scope);

        IReadOnlyList<Basis> evidence = [.. codes.Select(code => new Basis("classification", code))];
        return facts.Applies("US") ? UnderUsLaw(facts, item, scope, evidence)
            : facts.IsEvidenced($"{item.Pointer}/usContentPercent") ? Verdict.Pass("evidenced_not_of_us_origin", scope)
            : Verdict.Flag(Outcome.InsufficientInformation, "direct_product_not_asked",
                $"Item {item.Name} is stated to have no US content; whether it is the direct product of US technology, which for "
                    + $"{state} is enough for a US licence, is not shown by a document.", scope) with
            { Citations = [DirectProduct], Evidence = evidence, Missing = ["/evidence"] };
    }

    static Verdict UnderUsLaw(Facts facts, ResolvedItem item, Scope scope, IReadOnlyList<Basis> evidence) =>
        item.In("US").Codes.Any(code => code.Stated) || IsListedWhateverItsMake(facts, item)
            ? UsList.WithContent(facts, item, Verdict.Flag(Outcome.LicenceRequired, "ccl_item",
                $"Item {item.Name} is on the Commerce Control List ({evidence[0].Value}): whatever goes to {scope.State} needs a US "
                    + "licence, and most are refused.", scope) with
            { Citations = [Controls], Evidence = evidence })
            : ControlLists.Unclassified(item, scope, UsList.Name, Controls);

    /// <summary>None of the entries that the category suggests is "no entry".</summary>
    static bool IsListedWhateverItsMake(Facts facts, ResolvedItem item) => item.Readings.Any(reading =>
        reading.UsCodes.Count > 0 && !reading.UsCodes.Contains("EAR99", StringComparer.Ordinal)
            && reading.UsCodes.All(code => facts.Regulation.Codes.ContainsKey(code)));
}
