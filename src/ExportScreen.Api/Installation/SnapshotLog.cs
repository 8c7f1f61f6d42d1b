using ExportScreen.Api.Log;
using ExportScreen.Audit;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Installation;

/// <summary>Tells each tenant's log what its decisions rest on from now on: an entry a list, and one for the profile.</summary>
sealed class SnapshotLog(Recorder recorder, ILogStore store, TimeProvider clock)
{
    const string List = "list";
    const string ProfileChange = "profile";

    /// <summary>Appends nothing where the log says so already.</summary>
    public async Task RecordAsync(string tenant, Snapshot snapshot, CancellationToken ct)
    {
        var last = await store.QueryAsync(new() { Tenant = tenant, Types = [ProfileChange], Limit = 1 }, ct);
        if (last is [var entry] && LeafEnvelope.Parse(entry.Entry.Leaf).Snapshot == Digest.Hex(snapshot.Digest))
            return;

        foreach (var list in snapshot.Reference.Lists)
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
        }

        // Comes last: where it stands, the others do.
        await AppendAsync(tenant, ProfileChange, snapshot, new() { ["profile"] = snapshot.Profile.Name }, ct);
    }

    async Task AppendAsync(
        string tenant, string type, Snapshot snapshot, System.Text.Json.Nodes.JsonObject payload, CancellationToken ct)
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
