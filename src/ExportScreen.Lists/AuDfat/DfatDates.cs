using System.Globalization;
using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.AuDfat;

/// <summary>Birth dates as the list has them, many in a cell: <c>Approximately 1963, 30/01/1972</c>, <c>08/1961</c>,
/// <c>Between 1959 and 1965</c>, <c>5 May 1957</c>, and days as spreadsheets count them.</summary>
static partial class DfatDates
{
    /// <param name="text">A part of a cell; empty where nothing in it is a date.</param>
    public static IReadOnlyList<PartialDate> Parse(string text)
    {
        var circa = text.Contains("approx", StringComparison.OrdinalIgnoreCase) || text.Contains("circa", StringComparison.OrdinalIgnoreCase);
        return SheetTable.Serial(text) is { } serial ? [serial]
            : PartialDate.Parse(text) is { } plain ? [plain]
            : [.. Dates().Matches(text).Select(match => Date(match) with { Circa = circa })];
    }

    static PartialDate Date(Match match)
    {
        var year = Number(match.Groups["year"])!.Value;
        var month = match.Groups["name"] is { Success: true } name ? Month(name.Value) : Number(match.Groups["month"]);
        month = month is >= 1 and <= 12 ? month : null;
        return new(year, month, month is null ? null : Number(match.Groups["day"]), Number(match.Groups["to"]));
    }

    static int? Month(string name) =>
        DateTime.TryParseExact(name[..3], "MMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.Month : null;

    static int? Number(Group digits) =>
        digits.Success ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        """
        (?<!\d)(?:
            (?<year>[12]\d{3})\s*(?:and|to|-|–)\s*(?<to>[12]\d{3})
            |(?:(?<day>0?[1-9]|[12]\d|3[01])/)?(?<month>\d{1,2})/(?<year>[12]\d{3})
            |(?:(?<day>0?[1-9]|[12]\d|3[01])\s+)?(?<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s+(?<year>[12]\d{3})
            |(?<year>[12]\d{3})
        )(?!\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
