using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>What a word in Latin letters may sound like in the languages of Western Europe, which scripts that write
/// by ear go by.</summary>
/// <remarks>Beside the signs of <see cref="Sounds"/>: G g or j before e and i; c k or s or ch; Q th; L ll; E an e at the
/// end; D dh.</remarks>
static class Heard
{
    static readonly (string Letters, string Sounds)[] Groups =
    [
        ("schtsch", "S"), ("tsch", "C"), ("dsch", "J"), ("sch", "S"), ("tch", "C"), ("eaux", "o"), ("eau", "o"), ("ough", "o"),
        ("igh", "ai"), ("ght", "t"), ("shch", "S"), ("dzh", "J"), ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "H"), ("gh", "g"),
        ("ts", "T"), ("tz", "T"), ("ph", "f"), ("th", "Q"), ("dh", "D"), ("dj", "J"), ("ck", "k"), ("cz", "C"), ("sz", "S"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("wh", "w"), ("gue", "gE"), ("gui", "gi"), ("que", "kE"), ("qui", "ki"), ("qu", "ku"),
        ("ll", "L"), ("x", "ks"), ("gn", "n"),
    ];

    public static string Of(string roman)
    {
        var sounds = new StringBuilder(roman.Length + 2);
        for (var i = 0; i < roman.Length;)
        {
            var (length, heard) = Next(roman, i);
            i += length;
            foreach (var sound in heard)
            {
                if (sounds.Length == 0 || sounds[^1] != sound) sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }

    static (int Length, string Sounds) Next(string roman, int at)
    {
        if (at == 0 && roman.Length > 3 && roman[1] is 'n' or 'r' && roman is ['k' or 'g', 'n', ..] or ['w', 'r', ..])
            return (1, "");

        foreach (var (letters, sounds) in Groups)
        {
            if (roman[at] == letters[0] && string.CompareOrdinal(roman, at, letters, 0, letters.Length) == 0)
                return (letters.Length, sounds);
        }

        var soft = at + 1 < roman.Length && roman[at + 1] is 'e' or 'i' or 'y';
        return (1, roman[at] switch
        {
            'y' => "i",
            'q' => "k",
            'c' => soft ? "c" : "k",
            'g' when soft => "G",
            'e' when at > 2 && at == roman.Length - 1 => "E",
            var letter => letter.ToString(),
        });
    }
}
