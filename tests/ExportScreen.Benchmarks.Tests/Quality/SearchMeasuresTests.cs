using ExportScreen.Benchmarks.Quality;

namespace ExportScreen.Benchmarks.Tests.Quality;

public sealed class SearchMeasuresTests
{
    static readonly SearchMeasures Measures = new(
    [
        Query("a", ["1"], ("1", .9)),
        Query("b", ["2"], ("9", .8), ("2", .6)),
        Query("c", ["3", "4"]),
        Query("n", [], ("5", .75), ("6", .72)),
        Query("m", [], ("5", .3)),
    ]);

    static Answered Query(string id, string[] expected, params (string Id, double Score)[] hits) => Answered.Of(
        new(id, "", "Person", null, expected, "alias", false, "other", "-"),
        new(id, [.. hits.Select(hit => new SearchHit(hit.Id, hit.Score))]));

    [Fact]
    public void Recall_counts_those_found_up_to_a_rank()
    {
        Assert.Equal(1 / 3.0, Measures.RecallAtRank(1), 9);
        Assert.Equal(2 / 3.0, Measures.RecallAtRank(5), 9);
        Assert.Equal((1 + .5) / 3, Measures.MeanReciprocalRank, 9);
    }

    [Fact]
    public void Recall_at_a_threshold_wants_the_expected_one_itself_above_it()
    {
        Assert.Equal(1 / 3.0, Measures.RecallAt(.7), 9);
        Assert.Equal(2 / 3.0, Measures.RecallAt(.6), 9);
    }

    [Fact]
    public void Clean_parties_raise_alerts()
    {
        Assert.Equal(.5, Measures.FalsePositivesAt(.7), 9);
        Assert.Equal(10_000, Measures.AlertsAt(.7));
    }

    [Theory]
    [InlineData(.5, .3)]
    [InlineData(.4, .75)]
    public void The_threshold_for_a_rate_lies_just_above_the_first_party_too_many(double rate, double top)
    {
        var threshold = Measures.ThresholdFor(rate);

        Assert.InRange(threshold, top + 1e-12, top + 1e-6);
        Assert.InRange(Measures.FalsePositivesAt(threshold), 0, rate);
    }

    [Fact]
    public void Without_clean_parties_nothing_is_said_of_them()
    {
        var none = new SearchMeasures([Query("a", ["1"])]);

        Assert.Null(none.AlertsAt(.7));
        Assert.Equal(double.NaN, none.FalsePositivesAt(.7));
    }
}
