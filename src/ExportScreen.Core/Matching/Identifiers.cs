using System.Collections.Frozen;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Matching;

/// <summary>Numbers that tell parties apart, whatever the spaces and dashes in them.</summary>
static class Identifiers
{
    const int Shortest = 5;

    static readonly FrozenSet<string> Worldwide = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "lei", "imo", "bic", "swift", "isin", "duns", "mmsi");

    static readonly FrozenDictionary<string, string> Families = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["inn"] = "tax",
        ["tin"] = "tax",
        ["vat"] = "tax",
        ["edrpou"] = "registration",
        ["ogrn"] = "registration",
        ["bin"] = "registration",
        ["okpo"] = "registration",
        ["company"] = "registration",
        ["pinfl"] = "national_id",
        ["iin"] = "national_id",
        ["personal"] = "national_id",
        ["swift"] = "bic",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null where it is too short to tell anyone apart, or neither has digits nor the length of a BIC.</returns>
    public static string? Normalise(string value)
    {
        var text = string.Concat(NameText.Tokens(NameText.Clean(value)).Select(Romanisation.Romanise));
        return text.Length >= Shortest && (text.Any(char.IsAsciiDigit) || text.Length is 8 or 11) ? text : null;
    }

    /// <summary>Whether both are the same number of the same sort, and no country speaks against it.</summary>
    public static bool Same(
        Identifier left, IReadOnlyList<string> leftCountries, Identifier right, IReadOnlyList<string> rightCountries) =>
        TypesFit(left.Type, right.Type)
            && Normalise(left.Value) is { } value && value == Normalise(right.Value)
            && (Worldwide.Contains(left.Type) || Worldwide.Contains(right.Type)
                || CountriesFit(left.Country, leftCountries, right.Country, rightCountries));

    static bool TypesFit(string left, string right)
    {
        var (a, b) = (Key(left), Key(right));
        return a == b || Families.GetValueOrDefault(a, a) == Families.GetValueOrDefault(b, b);
    }

    static string Key(string type) => NameText.Clean(type).Trim();

    static bool CountriesFit(
        string? left, IReadOnlyList<string> leftCountries, string? right, IReadOnlyList<string> rightCountries)
    {
        var a = left is null ? leftCountries : [left];
        var b = right is null ? rightCountries : [right];
        return a.Count == 0 || b.Count == 0 || a.Intersect(b, StringComparer.OrdinalIgnoreCase).Any();
    }
}
