using ExportScreen.Api.Access;
using ExportScreen.Api.Lists;
using ExportScreen.Api.Log;
using ExportScreen.Api.Profiles;
using ExportScreen.Audit;
using ExportScreen.Core.Listings;
using ExportScreen.Reference;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ExportScreen.Api.Installation;

/// <summary>
/// Opens the log and checks it before anything listens; then loads the reference data while the service already answers
/// that it is not ready.
/// </summary>
sealed partial class StartUp(
    Settings settings, Identity identity, TenantLogs logs, KeyLog keyLog, KeyRing ring, KeyChanges keyChanges, Snapshots snapshots,
    SnapshotLog snapshotLog, ReferenceChanges changes, ListBook lists, ProfileBook profiles, ILogStore store, IServer server, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<StartUp> log)
    : IHostedService
{
    Task loading = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await identity.CheckAsync(cancellationToken);
        await logs.ForAsync(KeyRing.MainTenant, clock.GetUtcNow(), cancellationToken);
        await keyLog.LoadAsync(ring, cancellationToken);
        if (!ring.HasKeys)
            await MakeFirstKeyAsync(cancellationToken);
        else if (settings.BootstrapKey is { } given && !ring.Knows(given))
            Say("Warning: EXPORTSCREEN_BOOTSTRAP_KEY is no key of this installation; it counts at first start only, and opens nothing now.");

        loading = Task.Run(() => LoadAsync(lifetime.ApplicationStopping), CancellationToken.None);
    }

    public Task StopAsync(CancellationToken cancellationToken) => loading.WaitAsync(cancellationToken);

    async Task MakeFirstKeyAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var key = settings.BootstrapKey is { } given ? ApiKey.Bootstrap(given, now) : null;
        if (key is null)
        {
            // Shown before it is recorded: a key that nobody has seen would lock everyone out.
            (key, var secret) = ApiKey.Create(KeyRing.MainTenant, HolderName.Bootstrap, Role.Any, now);
            Say($"First key, shown this once; it has every role: {secret}");
        }

        await keyChanges.CreateAsync(key, null, ct);
    }

    async Task LoadAsync(CancellationToken ct)
    {
        try
        {
            var prepared = await snapshots.PrepareAsync(await PartsAsync(ct), [], null, ct);
            var snapshot = prepared.Active;
            foreach (var tenant in ring.Tenants)
                await snapshotLog.RecordAsync(tenant, snapshot, ct);
            snapshots.Activate(prepared);

            var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            Say($"ExportScreen {Engine.Version} listens on {string.Join(", ", addresses)}; profile {snapshot.Profile.Name}; data in {settings.DataFolder}");
            foreach (var list in snapshot.Reference.Lists)
                Say($"  list {list.Id} of {list.Version}, {AgeDays(list)} days old: {list.Listings.Count} listings{Caution(list)}");
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // Without reference data nothing can be decided: whatever went wrong, the service says so and ends.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailure(failure);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    /// <summary>The parts that ship, kept for replays to come, and what was changed since.</summary>
    async Task<IReadOnlyList<ReferencePart>> PartsAsync(CancellationToken ct)
    {
        foreach (var part in ReferenceParts.All)
            await store.PutPartAsync(part.Sha256, ReferenceParts.Open(part), ct);

        var parts = ReferenceParts.All;
        await foreach (var change in changes.ReadAsync(ct))
        {
            lists.Apply(change);
            profiles.Apply(change);
            parts = ReferenceChanges.Overlay(parts, change.Parts);
        }

        return parts;
    }

    int AgeDays(LoadedList list) => (int)(clock.GetUtcNow() - list.CurrentAt).TotalDays;

    static string Caution(LoadedList list) => (list.Starter, list.Reconstructed) switch
    {
        (true, true) => " (starter list, reconstructed)",
        (true, false) => " (starter list)",
        (false, true) => " (reconstructed)",
        _ => "",
    };

    // For the person at the terminal. A secret must not go to a logger, which may ship it elsewhere.
    static void Say(string line) => Console.Out.WriteLine(line);

    [LoggerMessage(LogLevel.Critical, "The reference data could not be loaded.")]
    partial void LogFailure(Exception failure);
}
