using System.Diagnostics;
using System.Diagnostics.Metrics;
using ExportScreen.Api.Hosting;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>Counts and times what the engine does. Nothing in it tells of a party.</summary>
sealed class ScreeningMetrics : IDisposable
{
    readonly Meter meter;
    readonly Counter<long> screenings;
    readonly Histogram<double> duration;
    readonly Histogram<double> matching;

    public ScreeningMetrics(IMeterFactory meters)
    {
        meter = meters.Create(Telemetry.Name);
        screenings = meter.CreateCounter<long>("exportscreen.screenings", "{screening}", "Decisions made, by status.");
        duration = meter.CreateHistogram<double>("exportscreen.screening.duration", "s", "How long the engine took for a sale.");
        matching = meter.CreateHistogram<double>("exportscreen.match.duration", "s", "How long a search for one party took.");
    }

    public Screened Measure(Func<Screened> screen)
    {
        var start = Stopwatch.GetTimestamp();
        var screened = screen();
        duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        screenings.Add(1, new KeyValuePair<string, object?>("status", Words.Of(screened.Decision.Status)));
        return screened;
    }

    public T MeasureMatch<T>(Func<T> match)
    {
        var start = Stopwatch.GetTimestamp();
        var result = match();
        matching.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        return result;
    }

    public void Dispose() => meter.Dispose();
}
