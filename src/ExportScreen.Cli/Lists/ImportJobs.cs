using System.Globalization;
using System.Net.Http.Json;
using ExportScreen.Cli.Service;
using Spectre.Console;

namespace ExportScreen.Cli.Lists;

/// <summary>Waits for an import to end, and tells what became of it.</summary>
sealed class ImportJobs(ServiceClient service, TextWriter output, IAnsiConsole error)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    public static string Path(string list) => $"lists/{Uri.EscapeDataString(list)}/imports";

    /// <param name="reason">For which a version that is held back is accepted; null: it stays so.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> FollowAsync(ImportAnswer job, string? reason, CancellationToken ct)
    {
        var done = error.Profile.Capabilities.Interactive && error.Profile.Out.IsTerminal
            ? await error.Progress().StartAsync(bar => WaitAsync(job, bar.AddTask(job.List), ct))
            : await WaitAsync(job, null, ct);
        if (done.State is "failed")
            return await RefusedAsync($"{done.List}: refused. {done.Reason}");

        if (done.Version is not { } version)
        {
            await output.WriteLineAsync($"{done.List}: the publisher has nothing new.");
            return ExitCode.Done;
        }

        await output.WriteLineAsync($"{done.List}: version {version.Version}, {Figures(version)}.");
        if (!version.IsHeld)
            return ExitCode.Done;

        foreach (var doubt in version.Doubts)
            await error.Profile.Out.Writer.WriteLineAsync($"  {doubt.Reason}");

        return reason is null
            ? await RefusedAsync($"{done.List}: {version.Id} is held back, and the version before it stays in use. "
                + (version.State is "awaiting_second" ? "Another holder must accept it." : "An admin must look at it."))
            : await AcceptAsync(done.List, version, reason, ct);
    }

    async Task<int> AcceptAsync(string list, VersionAnswer version, string reason, CancellationToken ct)
    {
        using var request = JsonContent.Create(new AcceptanceRequest(reason), ServiceJson.Default.AcceptanceRequest);
        await service.PostAsync(
            $"lists/{Uri.EscapeDataString(list)}/versions/{version.Id}/acceptance", request, ServiceJson.Default.VersionAnswer, ct);
        await output.WriteLineAsync($"{list}: {version.Id} was held back and is accepted.");
        return ExitCode.Done;
    }

    async Task<ImportAnswer> WaitAsync(ImportAnswer job, ProgressTask? bar, CancellationToken ct)
    {
        var path = $"{Path(job.List)}/{job.Id}";
        while (job.State is not ("done" or "failed"))
        {
            await Task.Delay(Pause, ct);
            job = await service.GetAsync(path, ServiceJson.Default.ImportAnswer, ct);
            bar?.Value(job.Percent);
            bar?.Description($"{job.List}: {job.State}");
        }

        return job;
    }

    async Task<int> RefusedAsync(string reason)
    {
        await error.Profile.Out.Writer.WriteLineAsync(reason);
        return ExitCode.Refused;
    }

    static string Figures(VersionAnswer version) => string.Create(CultureInfo.InvariantCulture,
        $"{version.Counts?.Listings} listings, {version.Counts?.Rejects} rejects")
        + (version.Diff is { } diff ? string.Create(CultureInfo.InvariantCulture,
            $"; {diff.Added} added, {diff.Removed} removed, {diff.Changed} changed, {diff.Replaced} under a new id") : "");
}
