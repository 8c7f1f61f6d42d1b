namespace ExportScreen.Benchmarks.Quality;

/// <summary>All thresholds at once: what is called a match as the threshold sinks from one score to the next.</summary>
sealed class Curve
{
    readonly int positives;
    readonly int negatives;
    readonly List<Point> points = [];

    public Curve(IReadOnlyList<Scored> cases)
    {
        var sorted = cases.OrderByDescending(scored => scored.Score).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            if (sorted[i].Match) positives++;
            else negatives++;
            // Equal scores stand or fall together.
            if (i + 1 == sorted.Count || sorted[i + 1].Score != sorted[i].Score)
                points.Add(new(sorted[i].Score, positives, negatives));
        }
    }

    /// <summary>Area under precision over recall, as average precision.</summary>
    public double PrAuc
    {
        get
        {
            var (area, before) = (0.0, 0);
            foreach (var point in points)
            {
                area += (double)(point.TruePositives - before) / positives * point.Precision;
                before = point.TruePositives;
            }

            return positives == 0 ? double.NaN : area;
        }
    }

    /// <summary>How often a true pair scores above a false one; NaN where only one sort is there.</summary>
    public double RocAuc
    {
        get
        {
            var (area, before) = (0.0, new Point(0, 0, 0));
            foreach (var point in points)
            {
                area += (point.FalsePositives - before.FalsePositives) * (point.TruePositives + before.TruePositives) / 2.0;
                before = point;
            }

            return positives == 0 || negatives == 0 ? double.NaN : area / positives / negatives;
        }
    }

    /// <summary>The threshold with the best correlation on these very cases: an upper bound, not an honest figure.</summary>
    public double BestThreshold => points.Where(point => point.Threshold > 0)
        .OrderByDescending(point => At(point).Mcc).Select(point => point.Threshold).FirstOrDefault(1);

    /// <summary>The most that is found at a threshold above 0 where at least this share of what is found is true.</summary>
    public double RecallAtPrecision(double precision) => positives == 0 ? double.NaN
        : points.Where(point => point.Threshold > 0 && point.Precision >= precision)
            .Select(point => (double)point.TruePositives / positives).DefaultIfEmpty(0).Max();

    Confusion At(Point point) => new(point.TruePositives, point.FalsePositives, negatives - point.FalsePositives,
        positives - point.TruePositives);

    readonly record struct Point(double Threshold, int TruePositives, int FalsePositives)
    {
        public double Precision => (double)TruePositives / (TruePositives + FalsePositives);
    }
}
