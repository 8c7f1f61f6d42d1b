using System.Text;

namespace ExportScreen.Core.Names.Scripts;

/// <summary>Sounds of Korean syllables.</summary>
/// <remarks>Beside the signs of <see cref="Sounds"/>: U a vowel that only parts consonants in foreign names; E the open
/// vowel that romanisations write eo, o, u, ou; N the end of Wang.</remarks>
static class Hangul
{
    const int First = '\uAC00';
    const int Vowels = 21;
    const int Ends = 28;

    static readonly string[] Initials =
        ["g", "k", "n", "d", "t", "l", "m", "b", "p", "s", "s", "", "J", "J", "C", "k", "t", "p", "h"];

    static readonly string[] Medials =
    [
        "a", "e", "ia", "ie", "E", "e", "iE", "ie", "o", "ua", "ue", "oe", "io", "u", "uE", "ue", "ui", "iu", "U", "Ui", "i",
    ];

    static readonly string[] Finals =
    [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "N", "t", "t",
        "k", "t", "p", "",
    ];

    public static string Sounds(string token)
    {
        var sounds = new StringBuilder(token.Length * 3);
        foreach (var letter in token)
        {
            if (letter is < '\uAC00' or > '\uD7A3') continue;

            var at = letter - First;
            foreach (var sound in Initials[at / (Vowels * Ends)] + Medials[at / Ends % Vowels] + Finals[at % Ends])
            {
                if (sounds.Length == 0 || sounds[^1] != sound) sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }
}
