using System.Text.RegularExpressions;
using ExportScreen.Core.Regulations;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Regulations;

/// <summary>Reads the control codes of all lists.</summary>
static partial class ControlCodes
{
    /// <param name="vim">Codes of the Swiss VIM ordinance, some with what they are for in brackets.</param>
    public static Dictionary<string, ControlCode> Load(Node tables, IReadOnlyList<string> vim)
    {
        var swiss = vim.Select(code => code.Split(' ')[0]).ToList();
        var codes = new Dictionary<string, ControlCode>(StringComparer.Ordinal);
        foreach (var (table, regimes) in new (string, Func<Node, IReadOnlyList<string>>)[]
        {
            ("control_codes", OfAnnexI),
            ("other_codes", node => [.. node["regimes"].Elements.Select(regime => regime.OneOf("EU", "UK", "US"))]),
            ("us_only_codes", _ => ["US"]),
            ("german_national_codes", _ => ["DE"]),
        })
        {
            foreach (var node in tables[table].Elements)
            {
                var code = Code(node, regimes(node), swiss);
                if (!codes.TryAdd(code.Code, code))
                    throw node.Wrong($"'{code.Code}' occurs twice");
            }
        }

        return codes;
    }

    static IReadOnlyList<string> OfAnnexI(Node node) =>
    [
        "EU",
        .. node["uk_same_code"].Flag ? (ReadOnlySpan<string>)["UK"] : [],
        .. node.Find("us") is not null ? (ReadOnlySpan<string>)["US"] : [],
    ];

    static ControlCode Code(Node node, IReadOnlyList<string> regimes, List<string> swiss)
    {
        var code = node["code"].Text;
        var us = node.Find("us");
        return new ControlCode
        {
            Code = code,
            Means = node["means"].Text,
            Regimes = regimes,
            UsReasons = us?["reasons"].Texts ?? [],
            UsColumns = Columns(us?.Find("chart")),
            Ace = us?.Find("exceptions")?.Find("ACE")?.Text.StartsWith("yes", StringComparison.Ordinal) ?? false,
            UsExceptions = [.. (us?.Find("exceptions")?.Members ?? [])
                .Where(pair => pair.Value.Text is not ("no" or "not listed")).Select(pair => $"{pair.Key}: {pair.Value.Text}")],
            AnnexIv = node.Find("eu_special")?.Text.Contains("Annex IV", StringComparison.Ordinal) ?? false,
            SwissVim = swiss.Exists(entry => string.Equals(code, entry, StringComparison.Ordinal)
                || code.StartsWith(entry + '.', StringComparison.Ordinal)),
            Verification = RegulationTables.Verified(node["verification"]),
        };
    }

    /// <summary>A cell names its column first, if it has one (<c>NS1 (whole entry)</c>); controls outside the chart
    /// have none.</summary>
    static Dictionary<string, string> Columns(Node? chart) => (chart?.Members ?? [])
        .Select(cell => (Reason: cell.Key, Column: Column().Match(cell.Value.Text)))
        .Where(cell => cell.Column.Success)
        .ToDictionary(cell => cell.Reason, cell => cell.Column.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^[A-Z]{2}\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
