using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>
/// Every red flag once: the members of the sale that show it, the rules that judge the same circumstance, or else the
/// question under <c>redFlags</c>. Only stated facts raise a flag; what is not stated is the business of the rules on
/// missing facts.
/// </summary>
static class RedFlagTable
{
    public static IReadOnlyList<RedFlag> All { get; } =
    [
        Judged("RF-001", ["R10", "R11", "R13"], "/parties"),
        Judged("RF-002", ["R12"], "/parties/owners"),
        Judged("RF-003", ["R43"], "/endUse/statement"),
        Shown("RF-004", PartyFlags.UnfitForBusiness, "/items/category", "/parties/names"),
        Asked("RF-005"),
        Shown("RF-006", PartyFlags.CarrierAsEndUser, "/parties/roles", "/parties/names"),
        Shown("RF-007", PartyFlags.EndUserNotNamed, "/parties/names"),
        Shown("RF-008", RouteFlags.Detour, "/destination/transit"),
        Shown("RF-009", PartyFlags.AddressOfTransit, "/parties/addresses"),
        Asked("RF-010"),
        Shown("RF-011", PartyFlags.OtherPayer, "/parties/roles"),
        Asked("RF-012"),
        Asked("RF-013"),
        Shown("RF-014", ItemFlags.SupportDeclined, "/items/support"),
        Judged("RF-015", ["R43"], "/endUse/certificate"),
        Asked("RF-016"),
        Asked("RF-017"),
        Shown("RF-018", ItemFlags.Covert, "/items/description", "/items/capabilities"),
        Judged("RF-019", ["R50"], "/items/category"),
        Shown("RF-020", ItemFlags.WithoutSafeguards, "/items/description", "/items/capabilities"),
        Shown("RF-021", sale => sale.Patterns.SystemSplit, "history") with { Rules = ["R62"] },
        Shown("RF-022", ItemFlags.HardToControl, "/items/description", "/items/capabilities"),
        Judged("RF-023", ["R20", "R20b", "R21", "R22", "R53"], "/destination/country", "/parties/country"),
        Judged("RF-024", ["R30", "R31", "R32"], "/destination/country"),
        Shown("RF-025", RouteFlags.OnwardMovement, "/destination/country") with { Rules = ["R53", "R55"] },
        Asked("RF-026") with { Rules = ["R53"] },
        Asked("RF-027") with { Rules = ["R53"] },
        Asked("RF-028") with { Rules = ["R53"] },
        Judged("RF-029", ["R55"], "/destination/country", "/parties/names"),
        Asked("RF-030") with { Rules = ["R52"] },
        Asked("RF-031") with { Rules = ["R52"] },
        Shown("RF-032", PartyFlags.ForcesOrServices, "/parties/names") with { Rules = ["R20", "R42", "R50", "R55"] },
        Shown("RF-033", ItemFlags.TargetsGroups, "/endUse/statement", "/items/description"),
        Asked("RF-034"),
        Judged("RF-035", ["R50"], "/parties/sector"),
        Judged("RF-036", ["R43"], "/endUse/certificate"),
        Asked("RF-037"),
        Asked("RF-038"),
        Shown("RF-039", ItemFlags.GenericPurpose, "/endUse/statement") with { Rules = ["R43"] },
        Asked("RF-040"),
        Judged("RF-041", ["R20", "R35", "R53", "R55"], "/items/kind", "/items/supports", "/items/support"),
        Shown("RF-042", ItemFlags.Tradecraft, "/items/description"),
        Shown("RF-043", RouteFlags.HostedElsewhere, "/hosting/country", "/hosting/operator"),
        Asked("RF-044") with { Rules = ["R52"], Concerns = IsFollowUp },
        Asked("RF-045") with { Rules = ["R40"] },
        Judged("RF-046", ["R41"], "/endUse/exporterAware"),
        Asked("RF-047"),
        Judged("RF-048", ["R04"], "/items/category", "/items/classifications"),
        Shown("RF-049", ItemFlags.CopiedDescription, "/items/description"),
        Shown("RF-050", sale => sale.Patterns.Changed, "history") with { Rules = ["R62"] },
        Shown("RF-051", sale => sale.Patterns.Repeated, "history") with { Rules = ["R62"] },
        Asked("RF-052"),
        Asked("RF-053"),
        Shown("RF-054", PartyFlags.SecretiveOwners, "/parties/owners/country", "/parties/country"),
        Shown("RF-055", RouteFlags.DisputedTerritory, "/destination/country", "/destination/region", "/destination/city") with { Rules = ["R22"] },
        Asked("RF-056"),
        Asked("RF-057"),
        Judged("RF-058", ["R30"], "/items/classifications"),
        Shown("RF-059", PartyFlags.PrivateService, "/parties/names"),
        Asked("RF-060"),
        Asked("RF-061"),
        Asked("RF-062"),
        Judged("RF-063", ["R54"], "/endUse/crossBorder", "/endUse/statement", "/items/category"),
        Asked("RF-064") with { Concerns = IsLawfulInterception },
        Judged("RF-065", ["R13"], "/parties/names"),
    ];

    static readonly Dictionary<string, RedFlag> ById = All.ToDictionary(flag => flag.Id, StringComparer.Ordinal);

    /// <summary>A flag that the tables hold and this engine does not know is a question.</summary>
    public static RedFlag Of(string id) => ById.GetValueOrDefault(id) ?? Asked(id);

    static bool IsFollowUp(Facts facts) => facts.Sale.Transaction is Transaction.Renewal or Transaction.Repair or Transaction.Spare
        || facts.Items.Any(item => item.Support);

    static bool IsLawfulInterception(Facts facts) => facts.Items.Any(item =>
        item.Readings.Any(reading => reading.EuCodes.Contains("5D001.e", StringComparer.Ordinal))
        || item.Item.Classifications.Any(classification => classification.Code == "5D001.e"));

    static RedFlag Shown(string id, Func<Circumstances, IEnumerable<string>> detect, params IReadOnlyList<string> members) =>
        new() { Id = id, Detect = detect, Members = members };

    static RedFlag Judged(string id, IReadOnlyList<string> rules, params IReadOnlyList<string> members) =>
        new() { Id = id, Rules = rules, Members = members };

    static RedFlag Asked(string id) => new() { Id = id };
}
