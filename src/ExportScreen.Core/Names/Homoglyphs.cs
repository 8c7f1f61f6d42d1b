using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Letters of one script that pass for another's, and digits that pass for letters, inside one word.</summary>
static class Homoglyphs
{
    static readonly FrozenDictionary<char, char> ToCyrillic = Pairs("aаeеoоpрcсxхyуiіkкmмtтhнbвjјsѕ");
    static readonly FrozenDictionary<char, char> ToLatin = Pairs("аaеeоoрpсcхxуyіiкkмmтtнhвbјjѕsԁdԛqԝwһh");
    static readonly FrozenDictionary<char, char> GreekToLatin = Pairs("αaοoρpνvιiκkτtυuχxεe");
    static readonly FrozenDictionary<char, char> DigitToLetter = Pairs("0o1i3e4a5s7t8b");

    /// <summary>One script for a word of several; letters for digits that stand between letters.</summary>
    public static string Fold(string token)
    {
        int latin = 0, cyrillic = 0, foreign = 0, greek = 0, digits = 0;
        foreach (var letter in token)
        {
            switch (letter)
            {
                case >= 'a' and <= 'z': latin++; break;
                case >= '0' and <= '9': digits++; break;
                case >= '\u0370' and <= '\u03FF': greek++; break;
                case >= '\u0400' and <= '\u052F':
                    cyrillic++;
                    if (!ToLatin.ContainsKey(letter)) foreign++;
                    break;
                default: break;
            }
        }

        if (latin > 0 && cyrillic > 0)
            token = Replace(token, foreign > 0 || cyrillic > latin ? ToCyrillic : ToLatin);
        else if (latin > 0 && greek > 0)
            token = Replace(token, GreekToLatin);

        return digits > 0 && token.Length >= 4 && latin + cyrillic >= 2 * digits && DigitsStandInside(token)
            ? Replace(token, DigitToLetter)
            : token;
    }

    static bool DigitsStandInside(string token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if (!char.IsAsciiDigit(token[i])) continue;
            if (i == 0 || i == token.Length - 1 || char.IsAsciiDigit(token[i + 1])) return false;
        }

        return true;
    }

    static string Replace(string token, FrozenDictionary<char, char> table) => string.Create(
        token.Length, (token, table), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = state.table.GetValueOrDefault(state.token[i], state.token[i]);
        });

    static FrozenDictionary<char, char> Pairs(string text) =>
        text.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
