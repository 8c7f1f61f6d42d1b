namespace ExportScreen.Benchmarks.Speed;

/// <summary>The same queries timed several times.</summary>
sealed class Repeated(int queries)
{
    readonly double[] least = [.. Enumerable.Repeat(double.NaN, queries)];

    /// <summary>Every single time.</summary>
    public Timings All { get; } = new();

    /// <summary>Of each query the least: what it takes where nothing else interrupts it.</summary>
    public Timings Least
    {
        get
        {
            var timings = new Timings();
            foreach (var milliseconds in least.Where(double.IsFinite)) timings.Add(milliseconds);
            return timings;
        }
    }

    public T Time<T>(int query, Func<T> work)
    {
        var (result, took) = Timings.Stopped(work);
        All.Add(took);
        if (!(least[query] <= took)) least[query] = took;
        return result;
    }
}
