using System.Text.RegularExpressions;

namespace ExportScreen.Core.Exiles;

/// <summary>The record tells months, never days: a day and a place may be enough to single somebody out.</summary>
public static partial class Days
{
    /// <summary>Whether a text or an address gives a day, in figures (2024-05-07, 2024/5/7, 20240507) or words (7 May 2024, May 7).</summary>
    public static bool In(string text) => Day().IsMatch(text);

    [GeneratedRegex(
        """
        (?<!\d)(?:19|20)\d\d[-/_.]?(?:0[1-9]|1[0-2])[-/_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)
        |(?:19|20)\d\d/\d{1,2}/\d{1,2}(?:/|$|\b)
        |(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d
        |\b\d{1,2}(?:st|nd|rd|th)?(?:\ of)?[-/\ .,](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b
        |(?:19|20)\d\d/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/\d{1,2}\b
        |\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\ \d{1,2}(?!\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
