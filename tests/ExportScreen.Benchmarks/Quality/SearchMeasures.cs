namespace ExportScreen.Benchmarks.Quality;

/// <summary>A query with the answer it got.</summary>
/// <param name="Top">Score of the best answer; 0: there is none.</param>
/// <param name="Rank">Of the first answer that was expected, from 1; null: it is not there.</param>
/// <param name="Found">The best score of an expected one.</param>
sealed record Answered(SearchQuery Query, IReadOnlyList<SearchHit> Results, double Top, int? Rank, double Found)
{
    public static Answered Of(SearchQuery query, SearchAnswer answer)
    {
        var results = answer.Results.OrderByDescending(hit => hit.Score).Take(SearchMeasures.Answers).ToList();
        var rank = results.FindIndex(hit => query.Expected.Contains(hit.Id));
        return new(query, results, results.Count == 0 ? 0 : results[0].Score, rank < 0 ? null : rank + 1,
            rank < 0 ? 0 : results[rank].Score);
    }
}

/// <summary>What a list search is worth.</summary>
sealed class SearchMeasures(IReadOnlyList<Answered> answered)
{
    public const int Answers = 10;

    readonly List<Answered> listed = [.. answered.Where(answer => answer.Query.IsListed)];
    readonly List<Answered> clean = [.. answered.Where(answer => !answer.Query.IsListed)];

    public int Listed => listed.Count;

    public int Clean => clean.Count;

    public double MeanReciprocalRank => Mean(listed, answer => answer.Rank is { } rank ? 1.0 / rank : 0);

    public double RecallAtRank(int rank) => Mean(listed, answer => answer.Rank <= rank ? 1 : 0);

    public double RecallAt(double threshold) =>
        Mean(listed, answer => answer.Rank is not null && answer.Found >= threshold ? 1 : 0);

    /// <summary>Share of clean parties that raise an alert.</summary>
    public double FalsePositivesAt(double threshold) => Mean(clean, answer => answer.Top >= threshold ? 1 : 0);

    /// <summary>Listings shown for 10,000 clean parties; null: there are none to tell it from.</summary>
    public int? AlertsAt(double threshold) => clean.Count == 0 ? null
        : (int)Math.Round(10_000 * Mean(clean, answer => answer.Results.Count(hit => hit.Score >= threshold)));

    /// <summary>The least threshold that this share of clean parties, or fewer, reach.</summary>
    public double ThresholdFor(double falsePositives)
    {
        var tops = clean.Select(answer => answer.Top).OrderDescending().ToList();
        var allowed = (int)(falsePositives * tops.Count);
        return allowed < tops.Count ? tops[allowed] + 1e-9 : 0;
    }

    static double Mean(List<Answered> answers, Func<Answered, double> value) =>
        answers.Count == 0 ? double.NaN : answers.Average(value);
}
