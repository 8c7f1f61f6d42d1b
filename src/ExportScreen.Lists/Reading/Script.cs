namespace ExportScreen.Lists.Reading;

/// <summary>Scripts by ISO 15924.</summary>
static class Script
{
    static readonly (char From, char To, string Code)[] Blocks =
    [
        ('\u0370', '\u03FF', "Grek"), ('\u0400', '\u052F', "Cyrl"), ('\u0530', '\u058F', "Armn"),
        ('\u0590', '\u05FF', "Hebr"), ('\u0600', '\u06FF', "Arab"), ('\u0750', '\u077F', "Arab"),
        ('\u0900', '\u097F', "Deva"), ('\u0980', '\u09FF', "Beng"), ('\u0B80', '\u0BFF', "Taml"),
        ('\u0E00', '\u0E7F', "Thai"), ('\u1000', '\u109F', "Mymr"), ('\u10A0', '\u10FF', "Geor"),
        ('\u1100', '\u11FF', "Hang"), ('\u1C80', '\u1C8F', "Cyrl"), ('\u3040', '\u309F', "Hira"),
        ('\u30A0', '\u30FF', "Kana"), ('\u3400', '\u9FFF', "Hani"), ('\uAC00', '\uD7AF', "Hang"),
        ('\uF900', '\uFAFF', "Hani"), ('\uFB50', '\uFDFF', "Arab"), ('\uFE70', '\uFEFF', "Arab"),
    ];

    /// <returns>The script of most of its letters; null where it has none of a known script.</returns>
    public static string? Of(string text) =>
        text.All(char.IsAscii)
            ? text.Any(char.IsAsciiLetter) ? "Latn" : null
            : text.Where(char.IsLetter).Select(Of).OfType<string>()
                .GroupBy(code => code, StringComparer.Ordinal)
                .MaxBy(group => group.Count())?.Key;

    static string? Of(char letter)
    {
        if (letter is < '\u0370' or (>= '\u1E00' and <= '\u1EFF'))
            return "Latn";

        var at = Array.FindIndex(Blocks, block => letter >= block.From && letter <= block.To);
        return at < 0 ? null : Blocks[at].Code;
    }
}
