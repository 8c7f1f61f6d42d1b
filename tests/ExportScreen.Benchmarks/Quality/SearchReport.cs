using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Benchmarks.Printing;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>How well a list is searched, with the baselines beside.</summary>
sealed class SearchReport(IReadOnlyList<SearchEntity> entities, IReadOnlyList<SearchQuery> queries, double threshold)
{
    readonly List<Answered> answered = Answer(queries, new Searcher(entities).Answer);

    public void Print()
    {
        Whole().Print();
        Groups("stratum", query => query.Stratum).Print();
        Groups("kind", query => query.Kind).Print();
        Groups("alias", query => query.IsListed ? query.Weak ? "weak" : "strong" : "-").Print();
        Calibration.Table("search: share of true matches by the best answer's score",
            [.. answered.Select(answer => new Scored(answer.Top, answer.Rank == 1))]).Print();
    }

    static List<Answered> Answer(IReadOnlyList<SearchQuery> queries, Func<SearchQuery, SearchAnswer> answer) =>
        [.. queries.AsParallel().AsOrdered().Select(query => Answered.Of(query, answer(query)))];

    Table Whole()
    {
        var table = new Table(
            $"search: {queries.Count} queries, {queries.Count(query => query.IsListed)} of them of somebody listed",
            "matcher", "recall@1", "recall@5", "recall@10", "MRR", "threshold", "recall", "false positives",
            "alerts per 10,000 clean", "recall at 1 % FP", "threshold", "recall at 5 % FP", "threshold");
        Add("ExportScreen", new(answered), threshold);
        foreach (var baseline in Baseline.All)
        {
            var measures = new SearchMeasures(Answer(queries, new LinearSearcher(entities, baseline).Answer));
            Add($"{baseline.Name}, every name", measures, measures.ThresholdFor(.01));
        }

        return table;

        void Add(string name, SearchMeasures measures, double at)
        {
            var (one, five) = (measures.ThresholdFor(.01), measures.ThresholdFor(.05));
            table.Add(name, measures.RecallAtRank(1), measures.RecallAtRank(5), measures.RecallAtRank(10),
                measures.MeanReciprocalRank, at, measures.RecallAt(at), measures.FalsePositivesAt(at),
                measures.AlertsAt(at), measures.RecallAt(one), one, measures.RecallAt(five), five);
        }
    }

    /// <summary>The thresholds for 1 and 5 % are those of all queries.</summary>
    Table Groups(string name, Func<SearchQuery, string> key)
    {
        var whole = new SearchMeasures(answered);
        var (one, five) = (whole.ThresholdFor(.01), whole.ThresholdFor(.05));
        var table = new Table(
            $"search: by {name}, at {threshold:0.000} and at {one:0.000} and {five:0.000} (1 and 5 % false positives)",
            name, "listed", "recall@1", "recall@5", "recall", "recall at 1 % FP", "recall at 5 % FP",
            "clean", "false positives", "alerts per 10,000 clean");
        foreach (var group in answered.GroupBy(answer => key(answer.Query), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var measures = new SearchMeasures([.. group]);
            table.Add(group.Key, measures.Listed, measures.RecallAtRank(1), measures.RecallAtRank(5),
                measures.RecallAt(threshold), measures.RecallAt(one), measures.RecallAt(five),
                measures.Clean, measures.FalsePositivesAt(threshold), measures.AlertsAt(threshold));
        }

        return table;
    }
}
