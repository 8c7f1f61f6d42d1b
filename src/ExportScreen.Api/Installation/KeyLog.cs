using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Log;
using ExportScreen.Audit;

namespace ExportScreen.Api.Installation;

/// <summary>
/// Keeps keys and tenants in the log: keys in their tenant's, tenants (each with its first key) in the installation's.
/// The ring in memory is what the log says, played from its beginning.
/// </summary>
sealed partial class KeyLog(
    Recorder recorder, SnapshotLog snapshotLog, CurrentSnapshot current, TimeProvider clock, ILogger<KeyLog> log)
{
    const string Key = "key";
    const string Tenant = "tenant";

    /// <summary>Returns once the change is durable.</summary>
    public async Task AppendAsync(KeyChange change, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var newTenant = change.Kind == KeyChangeKind.TenantCreated;
        await recorder.AppendAsync(newTenant ? KeyRing.Installation : change.Key.Tenant, new()
        {
            Leaf = new() { Type = newTenant ? Tenant : Key, Id = $"chg_{Guid.CreateVersion7(now)}", Time = now },
            Payload = new() { ["change"] = JsonSerializer.SerializeToNode(change, WireJson.Options) },
            Facts = new() { Actor = change.By },
        }, ct);
    }

    /// <summary>Tells a new tenant's log what its decisions rest on. Where that fails the tenant stands all the same: the next
    /// start makes up for it.</summary>
    public async Task AppliedAsync(KeyChange change)
    {
        if (change.Kind != KeyChangeKind.TenantCreated || current.Value is not { } snapshot)
            return;

        try
        {
            await snapshotLog.RecordAsync(change.Key.Tenant, snapshot, CancellationToken.None);
        }
#pragma warning disable CA1031 // The tenant is durable already; a failure now would only keep its first key from whoever made it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailure(failure.GetType().Name);
        }
    }

    public async Task LoadAsync(KeyRing ring, CancellationToken ct)
    {
        await PlayAsync(ring, KeyRing.Installation, Tenant, ct);
        foreach (var tenant in ring.Tenants)
            await PlayAsync(ring, tenant, Key, ct);
    }

    async Task PlayAsync(KeyRing ring, string tenant, string type, CancellationToken ct)
    {
        await foreach (var (entry, payload, _) in recorder.PlayAsync(tenant, [type], null, ct))
        {
            // A change that can't be read might be a revocation: nobody is let in on what is left.
            ring.Apply(payload?["change"] is JsonObject change
                ? change.Deserialize<KeyChange>(WireJson.Options)!
                : throw new LogTamperedException($"Entry {entry.Index} of {entry.Log} changed a key, and its record is gone."));
        }
    }

    [LoggerMessage(LogLevel.Warning, "A new tenant's log does not say yet what its decisions rest on ({Failure}); the next start adds it.")]
    partial void LogFailure(string failure);
}
