using System.Text.RegularExpressions;

namespace ExportScreen.Core.Exiles;

/// <summary>The record tells months, never days: a day and a place may be enough to single somebody out.</summary>
public static partial class Days
{
    const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        + "|Nov(?:ember)?|Dec(?:ember)?";

    /// <summary>Whether a text or an address gives a day, in figures (2024-05-07, 2024/5/7, 20240507) or words (7 May 2024, May 7).</summary>
    public static bool In(string text) => InFigures().IsMatch(text) || InWords().IsMatch(text) || InAddress().IsMatch(text);

    [GeneratedRegex(
        """
        (?<!\d)(?:19|20)\d\d[-/_.]?(?:0[1-9]|1[0-2])[-/_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)
        |(?<!\d)(?:19|20)\d\d/\d{1,2}/\d{1,2}(?!\d)
        |(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    /// <summary>A capital tells the month from "10 may follow" and "12 marchers".</summary>
    [GeneratedRegex(
        $@"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{Months})\b|\b(?:{Months})\.? \d{{1,2}}(?:st|nd|rd|th)?(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(
        $@"(?<!\d)\d{{1,2}}[-/.](?:{Months})[-/.](?:19|20)\d\d|(?:19|20)\d\d/(?:{Months})/\d{{1,2}}(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InAddress();
}
