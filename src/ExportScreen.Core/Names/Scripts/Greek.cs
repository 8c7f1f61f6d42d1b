using System.Text;

namespace ExportScreen.Core.Names.Scripts;

/// <summary>Greek words in Latin letters as they are pronounced, which is how passports and the press spell them.</summary>
static class Greek
{
    /// <summary>Letters that together stand for a sound of their own; the first that fits counts.</summary>
    static readonly (string Letters, string Sound)[] Sounds =
    [
        ("ου", "ou"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("τζ", "tz"), ("τσ", "ts"), ("αυ", "av"), ("ευ", "ev"),
        ("ει", "i"), ("οι", "i"), ("αι", "e"), ("α", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("ε", "e"), ("ζ", "z"), ("η", "i"),
        ("θ", "th"), ("ι", "i"), ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x"), ("ο", "o"), ("π", "p"), ("ρ", "r"),
        ("σ", "s"), ("ς", "s"), ("τ", "t"), ("υ", "y"), ("φ", "f"), ("χ", "ch"), ("ψ", "ps"), ("ω", "o"),
    ];

    public static bool Is(char letter) => letter is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');

    public static string Romanise(string token)
    {
        var plain = string.Concat(token.Normalize(NormalizationForm.FormD).Where(Is));
        var roman = new StringBuilder(plain.Length + 4);
        for (var i = 0; i < plain.Length;)
        {
            var (length, sound) = Next(plain, i);
            roman.Append(sound);
            i += length;
        }

        return roman.ToString();
    }

    static (int Length, string Sound) Next(string plain, int at)
    {
        foreach (var (letters, sound) in Sounds)
        {
            if (string.CompareOrdinal(plain, at, letters, 0, letters.Length) == 0) return (letters.Length, sound);
        }

        return (1, "");
    }
}
