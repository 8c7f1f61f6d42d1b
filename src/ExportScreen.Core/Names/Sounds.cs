using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>What a romanised word sounds like, one letter to a sound, whichever system romanised it.</summary>
/// <remarks>Capitals are sounds that several letters write: S sh, C ch, Z zh, J dzh, H kh, T ts, X ks.</remarks>
static class Sounds
{
    static readonly (string Letters, string Sound)[] Digraphs =
    [
        ("schtsch", "S"), ("shch", "S"), ("szcz", "S"), ("tsch", "C"), ("dsch", "J"), ("sch", "S"), ("tch", "C"), ("dzh", "J"),
        ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "H"), ("gh", "g"), ("ts", "T"), ("tz", "T"), ("ph", "f"),
        ("th", "t"), ("dh", "d"), ("dj", "J"), ("ck", "k"), ("cz", "C"), ("ks", "x"), ("ou", "u"), ("oo", "u"),
        ("ee", "i"), ("qu", "k"), ("ie", "e"), ("ye", "e"),
    ];

    static readonly (string Letters, string Sound)[] Umlauts = [("ae", "e"), ("oe", "o"), ("ue", "u")];

    /// <param name="umlauts">Whether two vowels may be one that German writes so; else they stay two.</param>
    public static string Of(string roman, bool umlauts = true)
    {
        var sounds = new StringBuilder(roman.Length);
        for (var i = 0; i < roman.Length;)
        {
            var (length, sound) = Next(roman, i, umlauts);
            i += length;
            if (sounds.Length == 0 || sounds[^1] != sound) sounds.Append(sound);
        }

        return sounds.ToString();
    }

    static (int Length, char Sound) Next(string roman, int at, bool umlauts) =>
        Group(roman, at, Digraphs) ?? (umlauts ? Group(roman, at, Umlauts) : null) ?? (1, Single(roman, at));

    static char Single(string roman, int at) => roman[at] switch
    {
        'y' => 'i',
        'q' => 'k',
        'c' when at + 1 == roman.Length || !"eiy".Contains(roman[at + 1], StringComparison.Ordinal) => 'k',
        var letter => letter,
    };

    static (int Length, char Sound)? Group(string roman, int at, (string Letters, string Sound)[] groups)
    {
        foreach (var (letters, sound) in groups)
        {
            if (roman[at] == letters[0] && string.CompareOrdinal(roman, at, letters, 0, letters.Length) == 0)
                return (letters.Length, sound[0]);
        }

        return null;
    }
}
