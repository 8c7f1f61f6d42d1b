namespace ExportScreen.Core.Names.Scripts;

/// <summary>How a word was written, as far as it bears on what its spelling leaves open.</summary>
enum Script
{
    Latin,

    /// <summary>Cyrillic, Greek, Georgian, Armenian: each sound has a letter, and foreign names are written as heard.</summary>
    Alphabet,

    /// <summary>Arabic, Persian, Urdu, Pashto: short vowels are not written.</summary>
    Arabic,
    Hebrew,
    Hangul,
    Kana,
    Han,
}

static class Scripts
{
    /// <param name="token">A cleaned token of one character or more.</param>
    public static Script Of(string token)
    {
        foreach (var letter in token)
        {
            if (char.IsAsciiLetter(letter)) return Script.Latin;

            switch (letter)
            {
                case (>= '\u0370' and <= '\u058F') or (>= '\u10A0' and <= '\u10FF') or (>= '\u1C80' and <= '\u1CBF'): return Script.Alphabet;
                case >= '\u0590' and <= '\u05FF': return Script.Hebrew;
                case >= '\u0600' and <= '\u08FF': return Script.Arabic;
                case >= '\u3041' and <= '\u30FF': return Script.Kana;
                case >= '\uAC00' and <= '\uD7A3': return Script.Hangul;
                case (>= '\u3400' and <= '\u9FFF') or '\u3005': return Script.Han;
                default: break;
            }
        }

        return Script.Latin;
    }
}
