using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules;

/// <summary>Countries that a code may mean.</summary>
static class CountryCodes
{
    static readonly Dictionary<string, IReadOnlyList<string>> Former = new(StringComparer.Ordinal)
    {
        ["UK"] = ["GB"],
        ["XI"] = ["GB"],
        ["EL"] = ["GR"],
        ["SU"] = ["AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"],
        ["YU"] = ["BA", "HR", "ME", "MK", "RS", "SI", "XK"],
        ["CS"] = ["CZ", "ME", "RS", "SK"],
        ["AN"] = ["BQ", "CW", "SX"],
        ["BU"] = ["MM"],
        ["ZR"] = ["CD"],
        ["TP"] = ["TL"],
    };

    /// <summary>The code itself where it is one of ISO 3166-1; what a former or wrong one may mean; else none.</summary>
    public static IReadOnlyList<string> Candidates(string? code) =>
        code is null ? [] : Iso.Countries.Contains(code) ? [code] : Former.GetValueOrDefault(code, []);

    /// <summary>The state that a territory's bodies answer to: China for Hong Kong and Macau.</summary>
    public static string Controlling(string country) => country is "HK" or "MO" ? "CN" : country;

    /// <summary>Each with the state that it answers to, without duplicates.</summary>
    public static IEnumerable<string> WithControlling(IEnumerable<string> countries) =>
        countries.SelectMany(country => new[] { country, Controlling(country) }).Distinct();

    public static bool IsResolved(string? code) => code is not null && Iso.Countries.Contains(code);
}
