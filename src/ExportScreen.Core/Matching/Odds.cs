namespace ExportScreen.Core.Matching;

/// <summary>The logistic function in whole numbers, so that every machine computes the same score.</summary>
static class Odds
{
    const int Step = 25;

    /// <summary>At 0, 0.25, 0.5 … 7.</summary>
    static readonly short[] Table =
    [
        500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971,
        977, 982, 986, 989, 991, 993, 995, 996, 997, 998, 998, 998, 999, 999,
    ];

    /// <param name="points">Hundredths of the natural logarithm of the odds.</param>
    public static int PerMille(int points)
    {
        if (points < 0) return 1000 - PerMille(-points);

        var (step, rest) = Math.DivRem(points, Step);
        return step + 1 >= Table.Length
            ? Table[^1]
            : Table[step] + ((Table[step + 1] - Table[step]) * rest / Step);
    }
}
