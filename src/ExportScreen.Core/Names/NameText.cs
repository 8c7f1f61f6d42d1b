using System.Globalization;
using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>Text of names made comparable: one form for one spelling, whatever the keyboard or the trick.</summary>
static class NameText
{
    const int MostFolds = 4;

    /// <summary>Lower-case NFKC without controls, joiners and apostrophes, words of one script each; takes any string,
    /// broken ones too.</summary>
    public static string Clean(string text) => Lower(Cased(text));

    /// <summary>The same before capitals are lost, which tell initials and family names.</summary>
    public static string Cased(string text)
    {
        if (text.AsSpan().IndexOfAny('&', '\uFF06', '\uFE60') >= 0)
            text = Entities.Spell(text.Replace('\uFF06', '&').Replace('\uFE60', '&'));
        if (Ascii.IsValid(text)) return Folded(CleanAscii(text));

        // What NFKC makes of one sign may hold another that is to be dropped, so they are looked for on both sides of it.
        return Folded(WithoutMarks(WithoutSigns(WithoutSigns(text).Normalize(NormalizationForm.FormKC)))
            .Normalize(NormalizationForm.FormKC).Replace('\u0130', 'I'));
    }

    /// <summary>A sign that became a letter may give its word another alphabet, so words are looked at again.</summary>
    static string Folded(string text)
    {
        for (var time = 0; time < MostFolds; time++)
        {
            var folded = Homoglyphs.Fold(text);
            if (folded == text) return text;
            text = folded;
        }

        return text;
    }

    public static string Lower(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.ToLowerInvariant(source[i]);
    });

    /// <summary>Runs of letters, marks and digits of cleaned text.</summary>
    public static List<string> Tokens(string clean)
    {
        var tokens = new List<string>();
        foreach (var span in Spans(clean))
            tokens.Add(clean[span]);
        return tokens;
    }

    /// <summary>Where those runs stand.</summary>
    public static IEnumerable<Range> Spans(string clean)
    {
        var start = -1;
        for (var i = 0; i <= clean.Length; i++)
        {
            var inside = i < clean.Length && IsWordPart(clean[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return start..i;
                start = -1;
            }
        }
    }

    static bool IsWordPart(char letter) => char.IsAscii(letter)
        ? char.IsAsciiLetterOrDigit(letter)
        : char.IsSurrogate(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber;

    static string CleanAscii(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        var at = 0;
        foreach (var letter in source)
        {
            if (letter is not ('\'' or '`')) span[at++] = letter is < ' ' or '\u007F' ? ' ' : letter;
        }

        span[at..].Fill(' ');
    });

    static string WithoutSigns(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Signs.Letter(rune.Value) is { } letter) whole.Append(letter);
            else if (Signs.IsSpace(rune)) whole.Append(' ');
            else if (!Signs.IsDropped(rune)) whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    /// <summary>Marks that belong to no letter of an alphabet: stress, underlining, stacks of them. The signs for vowels
    /// of Arabic, Indian and other scripts stay.</summary>
    static string WithoutMarks(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!Signs.IsLooseMark(letter)) kept.Append(letter);
        }

        return kept.ToString();
    }
}
