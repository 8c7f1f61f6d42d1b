using System.Globalization;
using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>Text of names made comparable: one form for one spelling, whatever the keyboard or the trick.</summary>
static class NameText
{
    /// <summary>Lower-case NFKC without controls, joiners and apostrophes; takes any string, broken ones too.</summary>
    public static string Clean(string text)
    {
        if (Ascii.IsValid(text)) return CleanAscii(text);

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var drop = IsApostrophe(rune.Value)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;
            if (!drop) whole.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control ? ' ' : rune.ToString());
        }

        return Lower(whole.ToString().Normalize(NormalizationForm.FormKC));
    }

    /// <summary>Runs of letters, marks and digits of cleaned text.</summary>
    public static List<string> Tokens(string clean)
    {
        var tokens = new List<string>();
        var start = -1;
        for (var i = 0; i <= clean.Length; i++)
        {
            var inside = i < clean.Length && IsWordPart(clean, i);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                tokens.Add(Homoglyphs.Fold(clean[start..i]));
                start = -1;
            }
        }

        return tokens;
    }

    static bool IsWordPart(string text, int at) => char.IsAscii(text[at])
        ? char.IsAsciiLetterOrDigit(text[at])
        : char.IsSurrogate(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) is
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber;

    static string Lower(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = source[i] == '\u0130' ? 'i' : char.ToLowerInvariant(source[i]);
    });

    static string CleanAscii(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        var at = 0;
        foreach (var letter in source)
        {
            if (letter is '\'' or '`') continue;
            span[at++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter < ' ' ? ' ' : letter;
        }

        span[at..].Fill(' ');
    });

    static bool IsApostrophe(int rune) => rune is '\'' or '`' or 0xB4 or 0x2B9 or 0x2BB or 0x2BC or 0x2BD or 0x2BE
        or 0x2BF or 0x2C8 or 0x2018 or 0x2019 or 0x201B or 0x2032 or 0x2035 or 0xA78B or 0xA78C or 0xFF07;
}
