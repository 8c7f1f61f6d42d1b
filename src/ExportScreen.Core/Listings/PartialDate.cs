using System.Globalization;

namespace ExportScreen.Core.Listings;

/// <summary>A date of which month and day may be unknown; missing parts are never filled up.</summary>
/// <param name="ToYear">Last year of a span; null: a single date.</param>
/// <param name="Circa">The publisher says "about".</param>
public sealed record PartialDate(int Year, int? Month = null, int? Day = null, int? ToYear = null, bool Circa = false)
{
    /// <summary>Reads <c>1971</c>, <c>1971-03</c> or <c>1971-03-08</c>; null where it is none of these.</summary>
    public static PartialDate? Parse(string? text) => text switch
    {
        { Length: 4 } when Number(text, 1000, 9999) is { } year => new(year),
        { Length: 7 } when text[4] == '-' && Number(text[..4], 1000, 9999) is { } year
            && Number(text[5..], 1, 12) is { } month => new(year, month),
        { Length: 10 } when DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            => new(date.Year, date.Month, date.Day),
        _ => null,
    };

    /// <summary>Whether both can be the same day: a missing part fits anything, "about" allows two years.</summary>
    public bool Fits(PartialDate other)
    {
        var slack = Circa || other.Circa ? 2 : 0;
        if ((ToYear ?? Year) + slack < other.Year || (other.ToYear ?? other.Year) + slack < Year)
        {
            return false;
        }

        var exact = ToYear is null && other.ToYear is null && slack == 0;
        return !exact || ((Month is null || other.Month is null || Month == other.Month)
            && (Day is null || other.Day is null || Day == other.Day));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Circa ? "c. " : "")}{Year:0000}{(Month is { } m ? $"-{m:00}" : "")}{(Day is { } d ? $"-{d:00}" : "")}{(ToYear is { } to ? $"..{to:0000}" : "")}");

    static int? Number(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max ? number : null;
}
