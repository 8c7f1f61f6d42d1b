using System.Diagnostics.Metrics;

namespace ExportScreen.Audit;

/// <summary>What the meter "ExportScreen.Audit" measures; each with the log's name as the tag <c>log</c>.</summary>
static class LogMetrics
{
    static readonly Meter Meter = new("ExportScreen.Audit");

    internal static Counter<long> Entries { get; } =
        Meter.CreateCounter<long>("exportscreen.audit.entries", "{entry}", "Entries committed.");

    internal static Counter<long> LostRaces { get; } =
        Meter.CreateCounter<long>("exportscreen.audit.lost_races", "{commit}", "Commits that another writer was faster than.");

    internal static Counter<long> Failures { get; } =
        Meter.CreateCounter<long>("exportscreen.audit.failures", "{batch}", "Batches that failed.");

    internal static UpDownCounter<long> Queue { get; } =
        Meter.CreateUpDownCounter<long>("exportscreen.audit.queue", "{entry}", "Entries that wait for their commit.");

    internal static Histogram<double> CommitDuration { get; } =
        Meter.CreateHistogram<double>("exportscreen.audit.commit.duration", "s", "Time of the store's durable commit.");

    internal static Histogram<long> BatchSize { get; } =
        Meter.CreateHistogram<long>("exportscreen.audit.commit.entries", "{entry}", "Entries of a commit.");
}
