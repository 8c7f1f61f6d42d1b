using System.Collections.Frozen;
using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>Words that a name is looked up by in a record: the same for all its spellings and scripts.</summary>
public static class NameWords
{
    /// <summary>What people write where they have no name, without spaces.</summary>
    static readonly FrozenSet<string> Placeholders = new[]
    {
        "na", "nn", "tbd", "tba", "tbc", "unknown", "notknown", "none", "null", "nil", "various", "diverse", "unbekannt", "inconnu",
        "notapplicable", "tobeconfirmed", "tobedetermined", "undefined", "noname", "test", "xxx", "neizvestno", "enduser", "customer", "buyer",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian letters with their supplements and forms.</summary>
    static readonly (int First, int End)[] Searchable =
    [
        (0, 0x0700), (0x0750, 0x0780), (0x10A0, 0x1100), (0x1C90, 0x1CC0), (0x1D00, 0x2000), (0x2C60, 0x2C80), (0x2D00, 0x2D30),
        (0x2DE0, 0x2E00), (0xA640, 0xA6A0), (0xA720, 0xA800), (0xFB00, 0xFF00), (0xFF21, 0xFF5B),
    ];

    /// <summary>Without duplicates, in order; empty where the name has no letters or digits.</summary>
    public static IReadOnlyList<string> Of(string name) =>
        [.. NameText.Tokens(NameText.Clean(name)).Select(token => Key(Sounds.Of(Romanisation.Romanise(token))))
            .Where(word => word.Length > 0).Distinct()];

    /// <summary>Whether there is nothing in a name to search by: no letters, a placeholder, a legal form alone.</summary>
    public static bool TellNothing(string name)
    {
        List<string> words = [.. NameText.Tokens(NameText.Clean(name)).Select(Romanisation.Romanise).Where(word => word.Any(char.IsLetterOrDigit))];
        // With a name in front, all that is legal form behind it is cut.
        var kept = words[..(LegalForms.Cut(["name", .. words]).End - 1)];
        return Placeholders.Contains(string.Concat(words)) || kept.TrueForAll(IsStop);
    }

    /// <summary>
    /// Whether a script of it is one whose spellings are compared letter by letter. Han, kana, Hangul and the scripts of
    /// South and South-East Asia are only romanised, which finds few of the names that lists print in Latin letters.
    /// </summary>
    public static bool IsSearchable(string name) => name.EnumerateRunes().Any(rune => Rune.IsDigit(rune)
        || (Rune.IsLetter(rune) && Searchable.Any(range => rune.Value >= range.First && rune.Value < range.End)));

    /// <summary>Whether it has more words than are read, so that what is searched is a part of it.</summary>
    public static bool IsTooLong(string name) => NameText.Tokens(NameText.Clean(name)).Count > NameReading.MaxParts;

    static bool IsStop(string word) => CommonWords.Weight(word) <= 30;

    /// <summary>Letters that one romanisation has for another's sound fall together: x, kh and h; w and v.</summary>
    static string Key(string sounds) =>
        string.Concat(sounds.Select(sound => sound switch { 'x' or 'H' => 'h', 'w' => 'v', _ => sound }));
}
