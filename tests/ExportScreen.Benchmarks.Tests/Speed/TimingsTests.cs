using ExportScreen.Benchmarks.Speed;

namespace ExportScreen.Benchmarks.Tests.Speed;

public sealed class TimingsTests
{
    [Fact]
    public void A_share_of_all_took_no_longer()
    {
        var timings = new Timings();
        for (var value = 100; value >= 1; value--) timings.Add(value);

        Assert.Equal(50, timings.At(.5));
        Assert.Equal(99, timings.At(.99));
        Assert.Equal(100, timings.Max);
    }

    [Fact]
    public void What_comes_later_counts_too()
    {
        var timings = new Timings();
        timings.Add(1);
        Assert.Equal(1, timings.Max);

        timings.Add(2);

        Assert.Equal(2, timings.Max);
    }

    [Fact]
    public void Of_what_is_timed_again_the_least_is_told_apart()
    {
        var repeated = new Repeated(queries: 2);

        for (var round = 0; round < 5; round++) Assert.Equal(round, repeated.Time(0, () => round));

        Assert.Equal(5, repeated.All.Count);
        Assert.Equal(1, repeated.Least.Count);
        Assert.Equal(repeated.All.At(0), repeated.Least.Max);
    }

    [Fact]
    public void Nothing_took_no_time_at_all() => Assert.Equal(double.NaN, new Timings().At(.5));
}
