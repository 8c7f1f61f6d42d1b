using System.Text.RegularExpressions;

namespace ExportScreen.Core.Exiles;

/// <summary>An age, a street or a house number narrows many people down to one, and no state's level needs any of them.</summary>
public static partial class Particulars
{
    const string Streets = "Street|St\\.|Avenue|Ave\\.|Road|Lane|Boulevard|Prospekt|Prospect|Gasse|Stra(?:ß|ss)e|ulitsa|utca|gat(?:ve|an)|rue|via|calle|caddesi|sokak";

    public static bool In(string text) => Age().IsMatch(text) || Address().IsMatch(text);

    [GeneratedRegex(
        """
        \b\d{1,2}[-\s]years?[-\s]old\b
        |\baged?\s+(?:of\s+)?\d{1,2}\b(?!\s*(?:years|months|%))
        |\b(?:man|woman|boy|girl|father|mother|son|daughter|student|exile|refugee)\s+of\s+\d{1,2}\b
        |\b(?:father|mother|parent)\s+of\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)\b
        |\bborn\s+in\s+(?:19|20)\d\d\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(
        $@"\b\d{{1,4}}[a-z]?,?\s+(?:\p{{Lu}}\w+\s+){{1,3}}(?:{Streets})(?!\w)|\b(?:{Streets})\s+(?:\p{{Lu}}\w+\s+){{0,3}}\d{{1,4}}\b|(?<=\b(?:at|in)\s)\p{{Lu}}\w{{3,}}\s\d{{1,3}}(?=[,.;])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
