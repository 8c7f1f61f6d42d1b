using ExportScreen.Core.Rules.EndUse;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.HumanRights;

/// <summary>Surveillance that reaches across borders.</summary>
static class CrossBorder
{
    static readonly string[] Words = ["diaspora", "abroad", "overseas", "exiles", "emigrants", "foreign numbers", "roaming"];

    public static Rule ByStates { get; } = new()
    {
        Id = "R54",
        Title = "Use across borders by a state",
        Explanation = "Where a state's body can watch people outside its territory, by what was stated, by the nature of the item "
            + "or because it sits in another country itself, due diligence is needed.",
        Citations = [Law.Policy("R54"), Law.Guidelines("section 3")],
        Apply = facts =>
        [
            .. facts.EndUsers.SelectMany(user => facts.Items
                .Where(item => item.Tier < 3 && user.CountsAsState(item.Tier))
                .Select(item => (Item: item, Ground: Ground(facts, user, item)))
                .Where(found => found.Ground is not null)
                .Select(found => Verdict.Flag(Outcome.EnhancedDueDiligence, found.Ground!.Value.Code,
                    $"Item {found.Item.Name} may be used across borders by a state: {found.Ground.Value.Says}."
                        + (found.Item.Tier == 1 && facts.Applies("EU") ? " " + AwareQuestion.Asked : ""),
                    found.Item.In(user.Party.Scope)) with { Missing = Question(facts, found.Item) }))
                .DefaultIfEmpty(Verdict.Pass((facts.Sale.EndUse?.CrossBorder ?? Fact.Unknown) == Fact.Unknown ? "reach_not_stated" : null)),
        ],
    };

    static (string Code, string Says)? Ground(Facts facts, EndUser user, ResolvedItem item) =>
        facts.Sale.EndUse?.CrossBorder == Fact.Yes ? ("stated", "the end use is stated to reach abroad")
        : item.Readings.Any(reading => reading.Id is "signalling-tracking") ? ("signalling", "it tracks phones by signalling")
        : user.KnownAsState && Array.Exists(Words, word => Wording.Holds($"{item.Item.Description} {facts.Sale.EndUse?.Statement}", word))
            ? ("words", "the description or the end use speaks of people abroad")
        : facts.Destinations.Count > 0 && user.States.Any(state => !CountryCodes.WithControlling(facts.Destinations).Contains(state, StringComparer.Ordinal))
            ? ("body_abroad", "the end user belongs to another state than the destination")
        : null;

    /// <summary>For tier 1 with a link to the Union whether this makes the exporter aware must be answered in writing.</summary>
    static IReadOnlyList<string> Question(Facts facts, ResolvedItem item) =>
        item.Tier == 1 ? AwareQuestion.For(facts) : [];
}
