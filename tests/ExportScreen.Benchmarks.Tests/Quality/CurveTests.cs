using ExportScreen.Benchmarks.Quality;

namespace ExportScreen.Benchmarks.Tests.Quality;

/// <summary>The arithmetic by hand; the first set is the one that the test kit's own scorer checks itself with.</summary>
public sealed class CurveTests
{
    static readonly Scored[] Kit = [new(.9, true), new(.8, false), new(.7, true), new(.4, false), new(.2, true)];

    [Fact]
    public void A_threshold_sorts_cases_into_four()
    {
        var there = Confusion.At(Kit, .7);

        Assert.Equal(new(TruePositives: 2, FalsePositives: 1, TrueNegatives: 1, FalseNegatives: 1), there);
        Assert.Equal(2.0 / 3, there.Precision, 9);
        Assert.Equal(2.0 / 3, there.Recall, 9);
        Assert.Equal(2.0 / 3, there.F1, 9);
        Assert.Equal(1 / 6.0, there.Mcc, 9);
    }

    [Fact]
    public void Calling_everything_a_match_has_no_correlation() => Assert.Equal(0, Confusion.At(Kit, 0).Mcc);

    [Fact]
    public void The_areas_are_those_of_the_kit()
    {
        var curve = new Curve(Kit);

        Assert.Equal((1 / 3.0) + (1 / 3.0 * 2 / 3) + (1 / 3.0 * 3 / 5), curve.PrAuc, 9);
        Assert.Equal(3 / 6.0, curve.RocAuc, 9);
        Assert.Equal(.9, curve.BestThreshold);
    }

    [Fact]
    public void Equal_scores_stand_or_fall_together()
    {
        var curve = new Curve([new(.5, true), new(.5, false)]);

        Assert.Equal(.5, curve.RocAuc, 9);
        Assert.Equal(.5, curve.PrAuc, 9);
    }

    [Fact]
    public void What_scores_nothing_is_never_found()
    {
        var curve = new Curve([new(.9, true), new(0, true)]);

        Assert.Equal(.5, curve.RecallAtPrecision(.99), 9);
    }

    [Fact]
    public void Recall_at_a_precision_is_the_most_that_any_threshold_gives()
    {
        var curve = new Curve([new(.9, false), new(.8, true), new(.7, true), new(.6, true), new(.5, false), new(.4, true)]);

        Assert.Equal(.75, curve.RecallAtPrecision(.75), 9);
        Assert.Equal(0, curve.RecallAtPrecision(.95), 9);
        Assert.Equal(1, curve.RecallAtPrecision(.6), 9);
    }

    [Fact]
    public void One_sort_of_cases_alone_ranks_nothing()
    {
        Assert.Equal(double.NaN, new Curve([new(.9, true)]).RocAuc);
        Assert.Equal(double.NaN, new Curve([new(.9, false)]).PrAuc);
    }
}
