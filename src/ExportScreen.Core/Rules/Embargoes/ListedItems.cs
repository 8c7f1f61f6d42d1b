using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Annex I items that the monitoring annexes leave out.</summary>
static class ListedItems
{
    static readonly Citation Russia = Law.Other("Regulation (EU) 833/2014", "Art. 2", Verification.SeenSecondary);
    static readonly Citation Belarus = Law.Other("Regulation (EC) 765/2006", "dual-use prohibition", Verification.Known);

    public static Rule ToRussiaAndBelarus { get; } = new()
    {
        Id = "R20b",
        Regime = "EU",
        Title = "Dual-use items for Russia and Belarus",
        Explanation = "The monitoring annexes leave out what is in Annex I of the dual-use regulation. That is no clearance: "
            + "an Annex I item may not go to Russia or Belarus at all, to whoever is there, nor through them, nor may it be "
            + "supported there.",
        Citations = [Russia, Belarus],
        From = AgainstRussia,
        Apply = facts =>
        [
            .. facts.PlacesReached.Where(state => IsClosed(facts, state)).SelectMany(state => Items(facts, state, "annex_i_item", "go to")),
            .. facts.Sale.Destination.Transit.Distinct().Where(state => IsClosed(facts, state))
                .SelectMany(state => Items(facts, state, "annex_i_transit", "pass through")),
        ],
    };

    /// <summary>First day of the full prohibition on dual-use items.</summary>
    static DateOnly AgainstRussia => new(2022, 2, 26);

    static DateOnly AgainstBelarus => new(2022, 3, 3);

    static bool IsClosed(Facts facts, string state) => state == "RU" || (state == "BY" && facts.Day >= AgainstBelarus);

    static IEnumerable<Verdict> Items(Facts facts, string state, string code, string how) => facts.Items
        .Where(item => item.In("EU").Codes.Count > 0 || item.Unknown)
        .Select(item => item.In("EU").Codes.Count == 0
            ? Verdict.Indeterminate("category_unknown", item.Scope with { Regime = "EU", State = state }, $"{item.Pointer}/category")
            : Verdict.Flag(Outcome.Prohibited, code,
                $"Item {item.Name} is, or may be, {item.In("EU").Codes[0].Code} of Annex I, and may not {how} {state}.",
                item.Scope with { Regime = "EU", State = state }) with
            {
                Citations = [state == "RU" ? Russia : Belarus],
                Evidence = [.. item.In("EU").Codes.Select(entry => new Basis("classification", entry.Code))],
            });
}
