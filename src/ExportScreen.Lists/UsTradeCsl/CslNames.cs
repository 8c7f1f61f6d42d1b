using System.Text.RegularExpressions;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Names as OFAC, BIS and the State Department print them.</summary>
static partial class CslNames
{
    /// <summary>OFAC prints people as <c>LAST, First Middle</c>; they are compared and shown as
    /// <c>First Middle LAST</c>. A further part (<c>Jr.</c>) stays at the end.</summary>
    public static string NaturalOrder(string name)
    {
        var parts = name.Split(',', 3, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var last, var first] => $"{first} {last}",
            [var last, var first, var suffix] => $"{first} {last}, {suffix}",
            _ => name,
        };
    }

    /// <summary>Adds a name and those that stand beside it in brackets (<c>K (AKA: AMES, ALDRICH)</c>) or behind a mark
    /// (<c>LIM -AKA- ERIC LIM</c>).</summary>
    public static void Add(NameSet names, string? printed, bool person)
    {
        if (Text.Clean(printed) is not { } name || name.StartsWith("(all of ", StringComparison.OrdinalIgnoreCase))
            return;

        var others = new List<(string Name, bool Former)>();
        var main = Beside().Replace(name, match =>
        {
            var former = match.Groups["mark"].Value[0] is 'f' or 'F';
            others.AddRange(match.Groups["name"].Value.Split(';').Select(other => (other, former)));
            return " ";
        });

        names.Add(Ordered(main, person));
        foreach (var (other, former) in others)
            names.Add(Ordered(other, person), former: former);
    }

    static string Ordered(string name, bool person) => person ? NaturalOrder(name) : name;

    [GeneratedRegex(
        """
        \(\s*(?<mark>a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|formerly(?:\ known\ as)?|also\ known\ as)[,:]?\s+(?<name>[^()]+)\)
        |\s-\s?(?<mark>AKA|FKA)\s?-\s(?<name>.+)$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
