using ExportScreen.Lists.Fetching;

namespace ExportScreen.Lists.Tests.Fetching;

public sealed class RefreshScheduleTests
{
    static readonly DateTimeOffset Noon = new(2026, 8, 1, 12, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    [Fact]
    public void A_list_that_was_never_fetched_is_due_soon_and_not_at_once_everywhere()
    {
        Assert.Equal(Noon, Next(RefreshState.Never, 0));
        Assert.Equal(Noon.AddMinutes(2.5), Next(RefreshState.Never, 0.5));
    }

    [Fact]
    public void An_answer_is_followed_by_the_next_request_an_interval_later()
    {
        var answered = RefreshState.Never.After(new FetchResult.NotModified(), Noon);

        Assert.Equal(Noon + Daily, Next(answered, 0));
        Assert.Equal(Noon + (Daily * 0.95), Next(answered, 0.5));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(3, 20)]
    [InlineData(8, 640)]
    [InlineData(10, 24 * 60)]
    [InlineData(5000, 24 * 60)]
    public void Failures_are_followed_by_longer_and_longer_pauses_up_to_the_interval(int failures, int minutes)
    {
        var state = new RefreshState(Noon, failures - 1).After(new FetchResult.Failed("It broke off.", Retryable: true), Noon);

        Assert.Equal(Noon.AddMinutes(minutes), Next(state, 0));
    }

    [Fact]
    public void One_answer_makes_up_for_all_failures() =>
        Assert.Equal(Noon + Daily, Next(new RefreshState(Noon, 7).After(new FetchResult.Fetched([]), Noon), 0));

    [Fact]
    public void What_no_retry_mends_waits_for_the_interval() =>
        Assert.Equal(Noon + Daily,
            Next(new RefreshState(Noon, 2).After(new FetchResult.Failed("It is gone.", Retryable: false), Noon), 0));

    [Fact]
    public void A_publisher_is_not_asked_before_the_pause_it_asked_for()
    {
        var state = RefreshState.Never.After(
            new FetchResult.Failed("Later.", Retryable: true, TimeSpan.FromHours(3)), Noon);

        Assert.Equal(Noon.AddHours(3), Next(state, 0.9));
    }

    static DateTimeOffset Next(RefreshState state, double random) => RefreshSchedule.Next(state, Daily, Noon, random);
}
