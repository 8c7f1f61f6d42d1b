using ExportScreen.Benchmarks.Printing;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>What a score is worth: how many of those that have it are true.</summary>
static class Calibration
{
    /// <summary>Where the bands begin, per mille; the last holds 1000 alone.</summary>
    static readonly int[] Bands = [0, 1, 300, 500, 600, 700, 750, 800, 850, 900, 950, 1000];

    public static Table Table(string title, IReadOnlyList<Scored> cases)
    {
        var table = new Table(title, "score", "n", "true", "share");
        for (var band = 0; band < Bands.Length; band++)
        {
            var (from, until) = (Bands[band], band + 1 < Bands.Length ? Bands[band + 1] : 1001);
            var inside = cases.Where(scored => PerMille(scored) >= from && PerMille(scored) < until).ToList();
            var matches = inside.Count(scored => scored.Match);
            table.Add(until - from == 1 ? $"{from / 1000.0:0.000}" : $"{from / 1000.0:0.000} to {(until - 1) / 1000.0:0.000}",
                inside.Count, matches, inside.Count == 0 ? double.NaN : (double)matches / inside.Count);
        }

        return table;
    }

    static int PerMille(Scored scored) => (int)Math.Round(scored.Score * 1000);
}
