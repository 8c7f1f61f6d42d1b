using System.Diagnostics.Metrics;
using ExportScreen.Api.Hosting;
using ExportScreen.Api.Installation;
using ExportScreen.Core.Listings;

namespace ExportScreen.Api.Lists;

/// <summary>Shows of each list how old it is, how much it holds, and what of it waits for a person.</summary>
sealed class ListMetrics(
    IMeterFactory meters, CurrentSnapshot current, ListBook book, ListRefresh refresh, TimeProvider clock) : IHostedService, IDisposable
{
    readonly Meter meter = meters.Create(Telemetry.Name);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        meter.CreateObservableGauge("exportscreen.list.age", () => Each(list => (clock.GetUtcNow() - list.CurrentAt).TotalHours), "h",
            "Age of each list, since it was published or last found to be the newest.");
        meter.CreateObservableGauge("exportscreen.list.listings", () => Each(list => list.Listings.Count), "{listing}", "Listings of each list.");
        meter.CreateObservableGauge("exportscreen.list.held",
            () => book.Pages.Select(page => Measured(page.Held.Count(), page.List)), "{version}", "Versions that wait for an admin.");
        meter.CreateObservableGauge("exportscreen.list.unfetched", () => refresh.Failing.Select(list => Measured(1, list)), "{list}",
            "Lists whose last fetch failed.");
        return Task.CompletedTask;

        IEnumerable<Measurement<double>> Each(Func<LoadedList, double> measure) =>
            current.Value?.Reference.Lists.Select(list => Measured(measure(list), list.Id)) ?? [];
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => meter.Dispose();

    static Measurement<double> Measured(double value, string list) => new(value, new KeyValuePair<string, object?>("list", list));
}
