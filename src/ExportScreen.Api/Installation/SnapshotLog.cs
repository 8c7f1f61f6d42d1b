using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Installation;

/// <summary>
/// Tells each log what its decisions rest on, before the first of them: an entry a list, and one for the profile. So every
/// yearly log explains its own digests.
/// </summary>
sealed class SnapshotLog(Recorder recorder, ILogStore store, TimeProvider clock) : IDisposable
{
    const string List = "list";
    const string ProfileChange = "profile";
    const int PageSize = 200;

    readonly SemaphoreSlim turn = new(1, 1);
    readonly ConcurrentDictionary<(string Log, string Snapshot), bool> recorded = new();
    readonly ConcurrentDictionary<(string Log, string List, string Sha256, DateTimeOffset CurrentAt), bool> lists = new();

    /// <summary>Appends nothing where the log of the day says so already.</summary>
    public async Task RecordAsync(string tenant, Snapshot snapshot, CancellationToken ct)
    {
        var place = (TenantLogs.NameOf(tenant, clock.GetUtcNow()), snapshot.Digest);
        if (recorded.ContainsKey(place))
            return;

        await turn.WaitAsync(ct);
        try
        {
            if (!recorded.ContainsKey(place) && !await IsRecordedAsync(tenant, place.Item1, snapshot, ct))
                await AppendAsync(tenant, place.Item1, snapshot, ct);
            recorded[place] = true;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    async Task<bool> IsRecordedAsync(string tenant, string log, Snapshot snapshot, CancellationToken ct)
    {
        var entries = await store.QueryAsync(
            new() { Tenant = tenant, Log = log, Types = [ProfileChange], Limit = PageSize }, ct);
        // What a person did to a profile tells nothing of the lists.
        return entries.Any(entry => entry.Entry.Facts.Actor is null && LeafEnvelope.Parse(entry.Entry.Leaf).Snapshot == Digest.Hex(snapshot.Digest));
    }

    async Task AppendAsync(string tenant, string log, Snapshot snapshot, CancellationToken ct)
    {
        foreach (var list in snapshot.Reference.Lists.Where(list => !lists.ContainsKey((log, list.Id, list.Sha256, list.CurrentAt))))
        {
            await AppendAsync(tenant, List, snapshot, new()
            {
                ["list"] = list.Id,
                ["version"] = list.Version,
                ["sha256"] = list.Sha256,
                ["listings"] = list.Listings.Count,
                ["rejects"] = list.Rejects.Count,
                ["starter"] = list.Starter,
                ["reconstructed"] = list.Reconstructed,
            }, ct);
            lists[(log, list.Id, list.Sha256, list.CurrentAt)] = true;
        }

        // Comes last: where it stands, the others do.
        await AppendAsync(tenant, ProfileChange, snapshot, new() { ["profile"] = snapshot.Profile.Name }, ct);
    }

    async Task AppendAsync(string tenant, string type, Snapshot snapshot, JsonObject payload, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await recorder.AppendAsync(tenant, new()
        {
            Leaf = new()
            {
                Type = type,
                Id = $"chg_{Guid.CreateVersion7(now)}",
                Time = now,
                Engine = Engine.Version,
                Snapshot = Digest.Hex(snapshot.Digest),
                Profile = Digest.Hex(ProfileDigest.Of(snapshot.Profile)),
            },
            Payload = payload,
        }, ct);
    }
}
