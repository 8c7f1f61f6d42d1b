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
            + "an Annex I item may not go to Russia or Belarus at all, nor may it be supported there.",
        Citations = [Russia, Belarus],
        Apply = facts =>
        [
            .. facts.PlacesOfUse.Where(state => state is "RU" or "BY").SelectMany(state => facts.Items
                .Where(item => item.In("EU").Codes.Count > 0)
                .Select(item => Verdict.Flag(Outcome.Prohibited, "annex_i_item",
                    $"Item {item.Name} is, or may be, {item.In("EU").Codes[0].Code} of Annex I, and may not go to {state}.",
                    item.Scope with { Regime = "EU", State = state }) with
                {
                    Citations = [state == "RU" ? Russia : Belarus],
                    Evidence = [.. item.In("EU").Codes.Select(code => new Basis("classification", code.Code))],
                })),
        ],
    };
}
