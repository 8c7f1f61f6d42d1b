using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AnyAscii;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>Words in Latin letters without diacritics: own tables for the Cyrillic and Latin alphabets of the former
/// Soviet states, AnyAscii for all others.</summary>
static class Romanisation
{
    static readonly FrozenDictionary<char, string> Table = Parse("""
        а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh
        щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў o қ q ғ gh ҳ h ӣ i ӯ u ҷ j ә a ң n ө o ұ u ү u һ h ҹ j
        ҝ g ј y җ j љ l њ n ђ dj ћ ch џ j ѓ g ќ k ѕ z ѣ e ѳ f ӑ a ӗ e ҕ g ҡ k ҙ z ҫ s
        ş sh ș sh š sh ś s ŝ sh ç ch č ch ć ch ĉ ch ċ ch ž zh ź z ż z ə a ǝ a ı i ğ g ģ g ĝ g ñ n ň n ń n ņ n ý y ÿ y
        ö o ő o ü u ű u ä a å a â a ā a ă a ą a ã a à a á a ø o ł l ľ l ĺ l ļ l đ d ð d ď d ß ss æ ae œ oe þ th ŭ u
        ů u ū u ų u ù u ú u û u ũ u ț ts ţ ts ť t ŧ t é e è e ê e ë e ē e ě e ę e ė e ĕ e í i ì i î i ï i ī i į i ĭ i
        ó o ò o ô o õ o ō o ŏ o ơ o ư u ř r ŕ r ķ k ĥ h ħ h ŵ w ŷ y ĵ j
        """);

    static readonly FrozenDictionary<char, string> Consonants = Parse("""
        ا a أ a إ a آ a ٱ a ب b پ p ت t ة a ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع a غ gh
        ف f ق q ک k ك k گ g ل l م m ن n ه h و w ؤ w ي y ى a ی y ئ y ء - ۀ h ہ h ھ h ے y ٹ t ڈ d ڑ r ں n
        א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t
        """);

    /// <summary>Arabic and Hebrew letters write consonants and long vowels only.</summary>
    public static bool IsAbjad(string token) => token[0] is >= '\u0590' and <= '\u06FF';

    /// <summary>Sounds that the script tells and the romanisation does not; null where it is the other way round.</summary>
    public static string? Sound(string token, Script script) => script switch
    {
        Script.Arabic or Script.Hebrew => Abjads.Sounds(Abjads.WithoutArticle(token), script),
        Script.Hangul => Hangul.Sounds(token),
        Script.Han => Han.Sounds(token),
        Script.Kana or Script.Latin or Script.Alphabet or _ => null,
    };

    /// <param name="token">A cleaned token.</param>
    public static string Romanise(string token)
    {
        if (Ascii.IsValid(token)) return token;

        if (IsAbjad(token)) token = Abjads.WithoutArticle(token);
        if (Scripts.Scripts.Of(token) == Script.Kana) return Kana.Romanise(token);
        if (Greek.Is(token[0])) return Greek.Romanise(token);

        var turkic = token.AsSpan().IndexOfAny('ə', 'ı', 'ğ') >= 0;
        var result = new StringBuilder(token.Length + 4);
        foreach (var rune in token.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                // The c of Azerbaijani and Turkish is a j.
                result.Append(turkic && rune.Value == 'c' ? 'j' : (char)rune.Value);
                continue;
            }

            if (rune.IsBmp && (Table.TryGetValue((char)rune.Value, out var own)
                || Consonants.TryGetValue((char)rune.Value, out own)))
            {
                result.Append(rune.Value == 'ў' && EndsInVowel(result) ? "v" : own);
                continue;
            }

            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;

            foreach (var letter in rune.ToString().Transliterate())
            {
                if (char.IsAsciiLetterOrDigit(letter)) result.Append(char.ToLowerInvariant(letter));
            }
        }

        return result.ToString();
    }

    /// <summary>Belarusian ў stands after vowels and is v; the Uzbek letter of the same shape stands elsewhere and is o.</summary>
    static bool EndsInVowel(StringBuilder text) =>
        text.Length > 0 && "aeiouy".Contains(text[^1], StringComparison.Ordinal);

    static FrozenDictionary<char, string> Parse(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToFrozenDictionary(pair => pair[0][0], pair => pair[1] == "-" ? "" : pair[1]);
}
