using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Benchmarks.Printing;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>How well pairs of names are told apart, with the baselines beside.</summary>
sealed class PairReport
{
    readonly string file;
    readonly double threshold;
    readonly List<PairCase> pairs;
    readonly double[] scores;
    readonly List<double[]> baselines;

    public PairReport(string file, IReadOnlyList<PairCase> pairs, double threshold)
    {
        (this.file, this.threshold, this.pairs) = (file, threshold, [.. pairs]);
        scores = [.. pairs.Select(PairScorer.Score)];
        baselines = [.. Baseline.All.Select(baseline => pairs.Select(pair => PairScorer.Score(pair, baseline)).ToArray())];
    }

    public void Print()
    {
        Whole().Print();
        Groups("group", Group).Print();
        Groups("category", pair => pair.Category).Print();
        Calibration.Table($"{file}: share of true matches by score", Cases(scores)).Print();
    }

    Table Whole()
    {
        var table = new Table($"{file}: {pairs.Count} pairs, {pairs.Count(pair => pair.Match)} of them matches",
            "matcher", "threshold", "P", "R", "F1", "MCC", "PR-AUC", "ROC-AUC", "R at P≥.95", "R at P≥.99");
        Add("ExportScreen", scores, threshold);
        foreach (var (baseline, measured) in Baseline.All.Zip(baselines))
            Add($"{baseline.Name}, at its best here", measured, new Curve(Cases(measured)).BestThreshold);
        return table;

        void Add(string name, double[] measured, double at)
        {
            var cases = Cases(measured);
            var (there, curve) = (Confusion.At(cases, at), new Curve(cases));
            table.Add(name, at, there.Precision, there.Recall, there.F1, there.Mcc, curve.PrAuc, curve.RocAuc,
                curve.RecallAtPrecision(.95), curve.RecallAtPrecision(.99));
        }
    }

    Table Groups(string name, Func<PairCase, string> key)
    {
        var table = new Table($"{file}: by {name}, at {threshold:0.000}",
            [name, "n", "TP", "FP", "TN", "FN", "P", "R", "F1", "MCC", "R at P≥.95", "ROC-AUC",
                .. Baseline.All.Select(baseline => $"… of {baseline.Name}")]);
        foreach (var group in Enumerable.Range(0, pairs.Count).GroupBy(at => key(pairs[at]), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var cases = Cases(scores, group);
            var (there, curve) = (Confusion.At(cases, threshold), new Curve(cases));
            var positives = there.TruePositives + there.FalseNegatives;
            table.Add([group.Key, there.Count, there.TruePositives, there.FalsePositives, there.TrueNegatives,
                there.FalseNegatives, Mixed(there.Precision), positives == 0 ? double.NaN : there.Recall, Mixed(there.F1),
                Mixed(there.Mcc), Mixed(curve.RecallAtPrecision(.95)), curve.RocAuc,
                .. baselines.Select(measured => (object)new Curve(Cases(measured, group)).RocAuc)]);

            // Where all pairs are of one sort these say nothing.
            double Mixed(double value) => positives == 0 || positives == there.Count ? double.NaN : value;
        }

        return table;
    }

    List<Scored> Cases(double[] measured) => Cases(measured, Enumerable.Range(0, pairs.Count));

    List<Scored> Cases(double[] measured, IEnumerable<int> places) =>
        [.. places.Select(at => new Scored(measured[at], pairs[at].Match))];

    /// <summary>The source; of the former-Soviet set, which has one only, what sort of names they are.</summary>
    static string Group(PairCase pair) => pair.Source != "fsu" ? pair.Source
        : pair.Category.StartsWith("person-ru-", StringComparison.Ordinal) ? "people, Russia"
        : pair.Category.StartsWith("person-", StringComparison.Ordinal) ? "people, other states"
        : pair.Category.StartsWith("company-", StringComparison.Ordinal) ? "companies"
        : "agencies";
}
