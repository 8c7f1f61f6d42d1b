using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Listed items that the monitoring annexes leave out, or do not name.</summary>
static class ListedItems
{
    /// <summary>First day of the full prohibition on dual-use items.</summary>
    static readonly DateOnly AgainstBelarus = new(2022, 3, 3);

    static readonly Citation Russia = Law.Other("Regulation (EU) 833/2014", "Art. 2", Verification.SeenSecondary);
    static readonly Citation Belarus = Law.Other("Regulation (EC) 765/2006", "dual-use prohibition", Verification.Known);
    static readonly Citation UkRussia = Law.Other("Russia (Sanctions) (EU Exit) Regulations 2019", "dual-use goods", Verification.Known);
    static readonly Citation UkBelarus = Law.Other("Republic of Belarus (Sanctions) (EU Exit) Regulations 2019", "dual-use goods", Verification.Known);

    public static Rule ToRussiaAndBelarus { get; } = new()
    {
        Id = "R20b",
        Regime = "EU",
        Title = "Dual-use items for Russia and Belarus",
        Explanation = "The monitoring annexes leave out what is in Annex I of the dual-use regulation. That is no clearance: "
            + "an Annex I item may not go to Russia or Belarus at all, to whoever is there, nor through them, nor may it be "
            + "supported there.",
        Citations = [Russia, Belarus],
        From = new(2022, 2, 26),
        Apply = facts => Check(facts, "EU"),
    };

    public static Rule OfTheUk { get; } = new()
    {
        Id = "R20b",
        Regime = "UK",
        Title = "Dual-use items for Russia and Belarus under UK law",
        Explanation = "An item of the UK dual-use list may not go to Russia or Belarus, to whoever is there, nor be supported there, "
            + "without a licence under the sanctions regulations themselves.",
        Citations = [UkRussia, UkBelarus],
        From = new(2022, 3, 1),
        Apply = facts => Check(facts, "UK"),
    };

    static IReadOnlyList<Verdict> Check(Facts facts, string regime) =>
    [
        .. facts.PlacesReached.Where(state => IsClosed(facts, state)).SelectMany(state => Items(facts, regime, state, "annex_i_item", "go to")),
        .. (regime == "EU" ? facts.Sale.Destination.Transit.Distinct().Where(state => IsClosed(facts, state)) : [])
            .SelectMany(state => Items(facts, regime, state, "annex_i_transit", "pass through")),
    ];

    static bool IsClosed(Facts facts, string state) => state == "RU" || (state == "BY" && facts.Day >= AgainstBelarus);

    static IEnumerable<Verdict> Items(Facts facts, string regime, string state, string code, string how) => facts.Items
        .Where(item => item.In(regime).Codes.Count > 0 || item.Unknown)
        .Select(item => item.In(regime).Codes.Count == 0
            ? Verdict.Indeterminate("category_unknown", item.Scope with { Regime = regime, State = state }, $"{item.Pointer}/category")
            : Verdict.Flag(Outcome.Prohibited, code,
                $"Item {item.Name} is, or may be, {item.In(regime).Codes[0].Code} of the dual-use list of the {regime}, and may not {how} {state}.",
                item.Scope with { Regime = regime, State = state }) with
            {
                Citations = [(regime, state) switch
                {
                    ("EU", "RU") => Russia,
                    ("EU", _) => Belarus,
                    (_, "RU") => UkRussia,
                    _ => UkBelarus,
                }],
                Evidence = [.. item.In(regime).Codes.Select(entry => new Basis("classification", entry.Code))],
            });
}
