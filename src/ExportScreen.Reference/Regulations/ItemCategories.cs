using ExportScreen.Core.Regulations;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Regulations;

/// <summary>Reads the categories of what is sold.</summary>
static class ItemCategories
{
    public static Dictionary<string, ItemCategory> Load(
        Node tables, Dictionary<string, ControlCode> codes, Dictionary<string, string> terms,
        Dictionary<string, LegalSource> sources)
    {
        var triggers = tables["trigger_words"];
        var items = new Dictionary<string, ItemCategory>(StringComparer.Ordinal);
        foreach (var node in tables["items"].Elements)
        {
            RegulationTables.Cited(node, sources);
            var item = Item(node, codes, terms) with { TriggerWords = Words(triggers.Find(node["id"].Text)) };
            if (!items.TryAdd(item.Id, item))
                throw node.Wrong($"'{item.Id}' occurs twice");
        }

        return triggers.Members.FirstOrDefault(pair => !items.ContainsKey(pair.Key)) is { Key: { } unknown }
            ? throw triggers.Wrong($"'{unknown}' is no category") : items;
    }

    /// <summary>Of all languages, without duplicates.</summary>
    public static IReadOnlyList<string> Words(Node? languages) =>
        [.. (languages?.Members ?? []).SelectMany(pair => pair.Value.Texts).Distinct(StringComparer.Ordinal)];

    static ItemCategory Item(Node node, Dictionary<string, ControlCode> codes, Dictionary<string, string> terms)
    {
        var support = node.Find("risk_tier_inherits")?.Flag ?? false;
        return new ItemCategory
        {
            Id = node["id"].Text,
            Title = node["title"].Text,
            Tier = support ? null : Tier(node["risk_tier"]),
            Support = support,
            EuListing = node["eu"]["listing"].OneOf(
                "listed", "partly_listed", "not_listed", "depends_on_supported_item"),
            EuCodes = Known(node["eu"].Find("annex_i_codes"), codes, "control code"),
            UsCodes = Known(node["us"].Find("eccns"), codes, "control code"),
            UkCodes = Known(node["uk"].Find("codes"), codes, "control code"),
            Article5 = node["article_5"]["relevance"].OneOf("high", "medium", "low", "residual", "inherits"),
            MonitoringTerms = Known(node.Find("sanctions_monitoring_annex"), terms, "term of the monitoring annexes"),
            CapabilityKeywords = node.TextsAt("capability_keywords"),
            NationalCodes = (node["eu"].Find("national_lists")?.Members ?? [])
                .ToDictionary(pair => pair.Key, pair => Known(pair.Value, codes, "control code"), StringComparer.Ordinal),
            SwissVim = node["swiss_vim"].OneOf("true", "false", "inherits") is "true",
            Verification = RegulationTables.Verified(node["verification"]),
        };
    }

    static int Tier(Node node) =>
        node.Number is var tier and >= 1 and <= 3 ? tier : throw node.Wrong("it is no tier from 1 to 3");

    static IReadOnlyList<string> Known<T>(Node? list, Dictionary<string, T> table, string what) =>
    [
        .. (list?.Elements ?? []).Select(node =>
            table.ContainsKey(node.Text) ? node.Text : throw node.Wrong($"'{node.Text}' is no {what}")),
    ];
}
