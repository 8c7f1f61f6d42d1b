using System.Buffers;
using System.Globalization;
using System.Text;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>Names and keywords in the form in which they are compared: no diacritics where the script does
/// without.</summary>
static class KeywordText
{
    static readonly SearchValues<char> Apostrophes =
        SearchValues.Create("'`\u00B4\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032");

    /// <param name="split">Apostrophes part words (French, Italian, Catalan) instead of vanishing.</param>
    public static IReadOnlyList<string> Tokens(string text, bool split)
    {
        var source = split && text.AsSpan().ContainsAny(Apostrophes)
            ? string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = Apostrophes.Contains(source[i]) ? ' ' : source[i];
            })
            : text;
        var tokens = NameText.Tokens(NameText.Clean(source));
        for (var i = 0; i < tokens.Count; i++)
            tokens[i] = Plain(tokens[i]);
        tokens.RemoveAll(token => token.Length == 0);
        return tokens;
    }

    static string Plain(string token)
    {
        if (Ascii.IsValid(token)) return token;

        var plain = new StringBuilder(token.Length);
        var dropMarks = false;
        foreach (var letter in IsDecomposed(token[0]) ? token.Normalize(NormalizationForm.FormD) : token)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                if (!dropMarks) plain.Append(letter);
                continue;
            }

            dropMarks = IsDecomposed(letter);
            plain.Append(letter switch
            {
                'ı' => "i",
                'ł' => "l",
                'đ' => "d",
                'ø' => "o",
                'ß' => "ss",
                'æ' => "ae",
                '\u0629' => "\u0647",
                '\u0649' or '\u064A' => "\u06CC",
                '\u0643' => "\u06A9",
                '\u0640' => "",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }

    /// <summary>Latin, Greek, Cyrillic, Hebrew and Arabic; elsewhere marks are vowels.</summary>
    static bool IsDecomposed(char letter) => letter is
        < '\u0530' or (>= '\u0590' and <= '\u077F') or (>= '\u1E00' and <= '\u1FFF');
}
