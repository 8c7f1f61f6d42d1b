namespace ExportScreen.Core.Rules.Reading;

/// <summary>Looks for phrases in texts.</summary>
static class Wording
{
    static bool IsAcronym(string keyword) => keyword.Length >= 3 && !keyword.Any(char.IsLower);

    /// <summary>Whether the phrase stands in the text as whole words, a plural's s allowed.</summary>
    public static bool Holds(string text, string phrase)
    {
        var how = IsAcronym(phrase) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(phrase, how); at >= 0; at = text.IndexOf(phrase, at + 1, how))
        {
            var end = at + phrase.Length;
            if (end < text.Length && text[end] is 's' or 'S')
                end++;

            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}
