using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.ChSeco;

/// <summary>Names of the SECO's list, of parts that each may have variants: every combination is a name.</summary>
static class SecoNames
{
    /// <summary>Of one name; a part with more variants than this allows keeps its first ones.</summary>
    const int MaxCombinations = 64;

    /// <summary>Kinds of parts in the natural order of a name. A maiden name is kept beside it.</summary>
    static readonly string[] Order =
    [
        "whole-name", "given-name", "further-given-name", "father-name", "grand-father-name", "tribal-name", "family-name",
        "suffix", "other",
    ];

    public static void Add(NameSet names, XElement name)
    {
        var parts = name.All("name-part")
            .Select(part => (Kind: part.Attr("name-part-type") ?? "other", Order: Number(part.Attr("order")), Values: Values(part)))
            .Where(part => part.Values.Count > 0)
            .OrderBy(part => Array.IndexOf(Order, part.Kind)).ThenBy(part => part.Order).ToList();
        var maiden = parts.Find(part => part.Kind is "maiden-name").Values?[0];
        parts.RemoveAll(part => !Order.Contains(part.Kind, StringComparer.Ordinal));

        IEnumerable<IReadOnlyList<string>> combinations = [[]];
        foreach (var part in parts)
            combinations = combinations.SelectMany(_ => part.Values, (before, value) => (IReadOnlyList<string>)[.. before, value]);

        var kinds = parts.ConvertAll(part => part.Kind);
        foreach (var combination in combinations.Take(MaxCombinations))
        {
            names.Add(
                string.Join(' ', combination),
                weak: name.Attr("quality") is "low",
                former: name.Attr("name-type") is "formerly-known-as",
                parts: kinds is ["whole-name"] ? null : Parts(kinds, combination, maiden));
        }
    }

    static NameParts Parts(List<string> kinds, IReadOnlyList<string> values, string? maiden)
    {
        string? Of(params string[] wanted) => Text.Clean(string.Join(' ',
            values.Where((_, at) => wanted.Contains(kinds[at], StringComparer.Ordinal))));

        return new(Of("given-name", "further-given-name"), Of("family-name"), Of("father-name"), maiden);
    }

    static List<string> Values(XElement part) =>
    [
        .. part.All("value").Concat(part.All("spelling-variant")).Select(value => Text.Value(value.Value)).OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
