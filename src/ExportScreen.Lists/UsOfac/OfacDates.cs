using System.Globalization;
using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Dates as OFAC prints them: <c>25 Nov 1958</c>, <c>Apr 1961</c>, <c>circa 1957</c>, <c>1951 to 1953</c>.</summary>
static partial class OfacDates
{
    /// <returns>Null where it is none of these.</returns>
    public static PartialDate? Parse(string? text)
    {
        if (Date().Match(text ?? "") is not { Success: true } match)
            return null;

        var year = Number(match.Groups["year"].Value);
        var month = match.Groups["month"].Success ? Month(match.Groups["month"].Value) : null;
        var to = match.Groups["to"].Success ? Number(match.Groups["to"].Value) : (int?)null;
        var isSpan = to is not null && to != year;
        return new(year,
            isSpan ? null : month,
            isSpan || month is null || !match.Groups["day"].Success ? null : Number(match.Groups["day"].Value),
            isSpan ? to : null,
            match.Groups["circa"].Success);
    }

    /// <returns>Null where it is no whole day.</returns>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, ["dd MMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static int? Month(string name) =>
        DateTime.TryParseExact(name[..3], "MMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.Month : null;

    static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        ^(?<circa>(?:circa|approximately|about|late|early)\ )?(?:(?:(?<day>\d{1,2})\ )?(?<month>[A-Za-z]{3,9})\ )?(?<year>\d{4})
        (?:(?:\ to\ |\s?-\s?)(?:circa\ )?(?:(?:\d{1,2}\ )?[A-Za-z]{3,9}\ )?(?<to>\d{4}))?\.?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
