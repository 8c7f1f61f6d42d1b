using System.Buffers;
using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Letters that stand for names.</summary>
static class Initials
{
    /// <summary>One letter of another alphabet in several of ours.</summary>
    static readonly FrozenSet<string> Digraphs =
        FrozenSet.Create(StringComparer.Ordinal, "zh", "kh", "ts", "ch", "sh", "sch", "shch", "yu", "ya", "ye", "yo", "dz", "dzh", "dj", "th", "gh");

    static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    static readonly FrozenSet<string> Pairs = FrozenSet.Create(StringComparer.Ordinal, "aj", "ej", "oj");

    /// <param name="names">How many words the name has.</param>
    public static bool Are(NameToken token, int names) => token.Roman.Length switch
    {
        1 => names > 1,
        2 when token.IsUpper => ArePair(token.Roman) || (token.IsDotted && Digraphs.Contains(token.Roman)),
        <= 4 => token.IsDotted && !token.IsLower && Digraphs.Contains(token.Roman),
        _ => false,
    };

    public static IEnumerable<Word> Of(string roman, Vocabulary vocabulary) => Digraphs.Contains(roman)
        ? [vocabulary.OfRoman(roman)]
        : roman.Select(letter => vocabulary.OfRoman(letter.ToString()));

    /// <summary>Without a vowel it is no name; Ng is one.</summary>
    static bool ArePair(string roman) => Pairs.Contains(roman)
        || (roman != "ng" && !Digraphs.Contains(roman) && !roman.AsSpan().ContainsAny(Vowels));
}
