namespace ExportScreen.Benchmarks.Quality;

/// <summary>What a threshold makes of scored cases.</summary>
sealed record Confusion(int TruePositives, int FalsePositives, int TrueNegatives, int FalseNegatives)
{
    public int Count => TruePositives + FalsePositives + TrueNegatives + FalseNegatives;

    public double Precision => Share(TruePositives, TruePositives + FalsePositives);

    public double Recall => Share(TruePositives, TruePositives + FalseNegatives);

    public double F1 => Share(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Matthews' correlation: 0 where everything is called a match, unlike F1.</summary>
    public double Mcc
    {
        get
        {
            var scale = Math.Sqrt((double)(TruePositives + FalsePositives) * (TruePositives + FalseNegatives)
                * (TrueNegatives + FalsePositives) * (TrueNegatives + FalseNegatives));
            return scale == 0 ? 0
                : (((double)TruePositives * TrueNegatives) - ((double)FalsePositives * FalseNegatives)) / scale;
        }
    }

    /// <param name="threshold">The least score that is called a match.</param>
    public static Confusion At(IReadOnlyList<Scored> cases, double threshold)
    {
        int truePositives = 0, falsePositives = 0, trueNegatives = 0, falseNegatives = 0;
        foreach (var (score, match) in cases)
        {
            if (score >= threshold && match) truePositives++;
            else if (score >= threshold) falsePositives++;
            else if (match) falseNegatives++;
            else trueNegatives++;
        }

        return new(truePositives, falsePositives, trueNegatives, falseNegatives);
    }

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
