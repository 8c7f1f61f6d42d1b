using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Slips;

/// <summary>Tells the script of a name from the one that its language tag claims (<c>uz-Cyrl</c>).</summary>
static class WrittenAs
{
    static readonly Dictionary<string, (char First, char Last)[]> Ranges = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Latn"] = [('A', 'Z'), ('a', 'z'), ('\u00C0', '\u024F'), ('\u1E00', '\u1EFF')],
        ["Cyrl"] = [('\u0400', '\u052F')],
        ["Arab"] = [('\u0600', '\u08FF'), ('\uFB50', '\uFEFF')],
        ["Hebr"] = [('\u0590', '\u05FF')],
        ["Grek"] = [('\u0370', '\u03FF')],
        ["Geor"] = [('\u10A0', '\u10FF'), ('\u1C90', '\u1CBF')],
        ["Armn"] = [('\u0530', '\u058F')],
        ["Hang"] = [('\uAC00', '\uD7A3')],
        ["Hans"] = [('\u3400', '\u9FFF')],
        ["Hant"] = [('\u3400', '\u9FFF')],
    };

    /// <summary>Whether the tag names a script of which the name has no letter. A tag without one claims none.</summary>
    public static bool IsNot(PartyName name) => name.Lang?.Split('-').Skip(1).FirstOrDefault(part => part.Length == 4) is { } script
        && Ranges.TryGetValue(script, out var ranges) && name.Value.Any(char.IsLetter)
        && !name.Value.Any(letter => Array.Exists(ranges, range => letter >= range.First && letter <= range.Last));
}
