using ExportScreen.Core.Listings;

namespace ExportScreen.Core.Matching;

/// <summary>Countries and years of birth as bits, of which some share one: enough to choose whom to look at first among
/// thousands of the same name, and for nothing else.</summary>
static class Background
{
    const int Bits = 32;

    /// <summary>What circa and a longer span than this leave out is not looked at first, no more.</summary>
    const int MostYears = 32;

    public static ulong Of(IReadOnlyList<string> countries, IReadOnlyList<PartialDate> births)
    {
        var background = 0UL;
        foreach (var country in countries)
        {
            var hash = 0;
            foreach (var letter in country) hash = (hash * 31) + (letter | 0x20);
            background |= 1UL << (hash & (Bits - 1));
        }

        foreach (var date in births)
        {
            for (var year = date.Year; year <= (date.ToYear ?? date.Year) && year < date.Year + MostYears; year++)
                background |= 1UL << (Bits + (year & (Bits - 1)));
        }

        return background;
    }

    /// <summary>How many of the two agree.</summary>
    public static int Agreeing(ulong left, ulong right) =>
        ((uint)(left & right) != 0 ? 1 : 0) + ((left & right) >> Bits != 0 ? 1 : 0);
}
