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

    public ScreeningMetrics(IMeterFactory meters, Installation.Snapshots snapshots, TimeProvider clock)
    {
        meter = meters.Create(Telemetry.Name);
        screenings = meter.CreateCounter<long>("exportscreen.screenings", "{screening}", "Decisions made, by status.");
        duration = meter.CreateHistogram<double>("exportscreen.screening.duration", "s", "How long the engine took for a sale.");
        matching = meter.CreateHistogram<double>("exportscreen.match.duration", "s", "How long a search for one party took.");
        meter.CreateObservableGauge("exportscreen.list.age", () => Ages(snapshots, clock), "h", "Age of each list.");
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

    static IEnumerable<Measurement<double>> Ages(Installation.Snapshots snapshots, TimeProvider clock) =>
        snapshots.Active?.Reference.Lists.Select(list => new Measurement<double>(
            (clock.GetUtcNow() - list.PublishedAt).TotalHours, new KeyValuePair<string, object?>("list", list.Id))) ?? [];
}
