using System.Diagnostics;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>How long the same work took each time, in milliseconds.</summary>
sealed class Timings
{
    readonly List<double> milliseconds = [];
    bool sorted;

    public int Count => milliseconds.Count;

    public double Max => At(1);

    /// <param name="share">.5: the median.</param>
    public double At(double share)
    {
        if (!sorted) milliseconds.Sort();
        sorted = true;
        return milliseconds.Count == 0 ? double.NaN
            : milliseconds[Math.Max(0, (int)Math.Ceiling(share * milliseconds.Count) - 1)];
    }

    public T Time<T>(Func<T> work)
    {
        var (result, took) = Stopped(work);
        Add(took);
        return result;
    }

    public static (T Result, double Milliseconds) Stopped<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    public void Add(double value)
    {
        milliseconds.Add(value);
        sorted = false;
    }
}
