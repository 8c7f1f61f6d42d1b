using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>What a romanised word sounds like, one letter to a sound, whichever system romanised it.</summary>
/// <remarks>Capitals are sounds that several letters write: S sh, C ch, Z zh, J dzh, H kh, T ts, X ks.</remarks>
static class Sounds
{
    static readonly (string Letters, string Sound)[] Digraphs =
    [
        ("shch", "S"), ("tsch", "C"), ("dsch", "J"), ("schtsch", "S"), ("sch", "S"), ("tch", "C"), ("dzh", "J"),
        ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "H"), ("gh", "g"), ("ts", "T"), ("tz", "T"), ("ph", "f"),
        ("th", "t"), ("dh", "d"), ("dj", "J"), ("ck", "k"), ("cz", "C"), ("ks", "x"), ("ou", "u"), ("oo", "u"),
        ("ee", "i"), ("qu", "k"), ("ae", "e"), ("oe", "o"), ("ue", "u"), ("ie", "e"), ("ye", "e"),
    ];

    public static string Of(string roman)
    {
        var sounds = new StringBuilder(roman.Length);
        for (var i = 0; i < roman.Length;)
        {
            var (length, sound) = Next(roman, i);
            i += length;
            if (sounds.Length == 0 || sounds[^1] != sound) sounds.Append(sound);
        }

        return sounds.ToString();
    }

    /// <summary>Consonants in classes that all systems share, after a sign for a vowel in front: a key to look up by,
    /// not a likeness. Several where a letter is read in several ways; the first is the usual one.</summary>
    public static IReadOnlyList<string> Skeletons(string sounds)
    {
        if (sounds.AsSpan().IndexOfAny("jwcx") < 0) return [Skeleton(sounds, 0)];

        var keys = new List<string>(4);
        for (var reading = 0; reading < 2; reading++)
        {
            var key = Skeleton(sounds, reading);
            if (!keys.Contains(key)) keys.Add(key);
        }

        return keys;
    }

    /// <summary>A bit for the kind of a consonant; kinds are never taken for one another but by error.</summary>
    public static uint Class(char sound) => sound switch
    {
        'p' or 'b' or 'B' or 'f' or 'F' or 'v' => 1,
        't' or 'd' or 'D' or 'Q' => 2,
        'm' => 4,
        'n' or 'N' => 8,
        'l' or 'r' or 'L' => 16,
        's' or 'S' or 'z' or 'Z' or 'T' or 'C' or 'J' => 32,
        'k' or 'K' or 'q' or 'g' or 'G' or 'H' => 64,
        _ => 0,
    };

    static (int Length, char Sound) Next(string roman, int at)
    {
        if (at + 1 < roman.Length)
        {
            foreach (var (letters, sound) in Digraphs)
            {
                if (roman[at] == letters[0] && string.CompareOrdinal(roman, at, letters, 0, letters.Length) == 0)
                    return (letters.Length, sound[0]);
            }
        }

        return (1, roman[at] switch
        {
            'y' => 'i',
            'q' => 'k',
            'c' when at + 1 == roman.Length || !"eiy".Contains(roman[at + 1], StringComparison.Ordinal) => 'k',
            var letter => letter,
        });
    }

    static string Skeleton(string sounds, int reading)
    {
        var key = new StringBuilder(sounds.Length);
        for (var i = 0; i < sounds.Length; i++)
        {
            var letter = sounds[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' => i == 0 ? 'a' : '\0',
                'g' or 'h' or 'H' => 'h',
                's' or 'S' or 'C' or 'T' or 'z' or 'Z' or 'J' => 's',
                'v' or 'f' => 'v',
                'd' or 't' => 't',
                'j' => reading == 0 ? 's' : i == 0 ? 'a' : '\0',
                'w' => reading == 0 ? 'v' : i == 0 ? 'a' : '\0',
                'c' => reading == 0 ? 's' : 'k',
                'x' => reading == 0 ? 'x' : 'h',
                var other => other,
            };
            if (letter == 'x')
            {
                key.Append("ks");
            }
            else if (letter != '\0' && (key.Length == 0 || key[^1] != letter))
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}
