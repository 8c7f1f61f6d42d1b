namespace ExportScreen.Lists.Fetching;

/// <summary>When lists are due to be fetched again.</summary>
public static class RefreshSchedule
{
    /// <summary>After the first failure; doubled for each further one.</summary>
    static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(5);

    /// <summary>So that installations that were started together do not ask together.</summary>
    const double Spread = 0.1;

    /// <summary>The next time, never sooner than the publisher asks for, and never later than the interval.</summary>
    /// <param name="interval">Between two requests that succeed.</param>
    /// <param name="now">For a list that was never asked for: it is due within the spread.</param>
    /// <param name="random">From 0 to below 1.</param>
    public static DateTimeOffset Next(RefreshState state, TimeSpan interval, DateTimeOffset now, double random)
    {
        if (state.LastTriedAt is not { } last)
            return now + (Min(FirstWait, interval * Spread) * random);

        var wait = state.Failures == 0 ? interval : Min(interval, FirstWait * Math.Pow(2, Math.Min(state.Failures, 20) - 1));
        var varied = wait * (1 - (Spread * random));
        return last + (state.RetryAfter is { } asked && asked > varied ? asked : varied);
    }

    static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>How it went so far.</summary>
/// <param name="LastTriedAt">Null: never.</param>
/// <param name="Failures">Since the last answer, those that a later request may mend.</param>
/// <param name="RetryAfter">What the publisher asked for at the last time; null: nothing.</param>
public sealed record RefreshState(DateTimeOffset? LastTriedAt, int Failures = 0, TimeSpan? RetryAfter = null)
{
    public static RefreshState Never { get; } = new(LastTriedAt: null);

    /// <summary>Failures that no retry mends wait for the whole interval, as an answer does.</summary>
    public RefreshState After(FetchResult result, DateTimeOffset at) => result is FetchResult.Failed failed
        ? new(at, failed.Retryable ? Failures + 1 : 0, failed.RetryAfter)
        : new(at);
}
