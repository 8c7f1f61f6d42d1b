using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Looks in descriptions and capabilities for the words of a category.</summary>
static class Wording
{
    /// <summary>Where a word of the category stands that the stated category does not explain; null: nowhere.</summary>
    public static string? Find(ItemCategory category, ItemCategory stated, Item item, Regulation regulation)
    {
        var explained = stated.CapabilityKeywords
            .Concat(stated.MonitoringTerms.Select(term => regulation.MonitoringTerms.GetValueOrDefault(term, "")))
            .ToList();
        var words = category.CapabilityKeywords.Where(keyword => IsTelling(keyword)
            && !explained.Exists(own => own.Contains(keyword, StringComparison.OrdinalIgnoreCase))).ToList();

        return words.Exists(word => Holds(item.Description, word)) ? "description"
            : item.Capabilities.Any(capability =>
                words.Exists(word => Holds(capability.Replace('_', ' '), word, StringComparison.OrdinalIgnoreCase)))
                ? "capabilities"
                : null;
    }

    /// <summary>Short everyday words tell nothing; acronyms do.</summary>
    static bool IsTelling(string keyword) => keyword.Length >= 4 || IsAcronym(keyword);

    static bool IsAcronym(string keyword) => keyword.Length >= 3 && !keyword.Any(char.IsLower);

    /// <summary>Whether the phrase stands in the text as whole words, a plural's s allowed.</summary>
    public static bool Holds(string text, string phrase, StringComparison? comparison = null)
    {
        var how = comparison ?? (IsAcronym(phrase) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
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
