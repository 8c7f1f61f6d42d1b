using System.Collections.Concurrent;
using System.Globalization;
using ExportScreen.Api.Installation;
using ExportScreen.Audit;
using ExportScreen.Storage;

namespace ExportScreen.Api.Log;

/// <summary>The logs of all tenants: one a tenant and calendar year (UTC), opened when first needed.</summary>
sealed class TenantLogs(LogEnvironment environment, PayloadVault vault, LogOrigin origin) : IAsyncDisposable
{
    readonly ConcurrentDictionary<string, bool> failed = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, Lazy<Task<OpenLog>>> logs = new(StringComparer.Ordinal);

    public LogEnvironment Environment => environment;

    /// <summary>A log was needed and could not be opened; nobody has got through since.</summary>
    public bool AnyFailedToOpen => !failed.IsEmpty;

    /// <summary>Every log opened so far.</summary>
    public IEnumerable<LogSequencer> Opened =>
        logs.Values.Where(log => log is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            .Select(log => log.Value.Result.Sequencer);

    public static string NameOf(string tenant, DateTimeOffset time) =>
        string.Create(CultureInfo.InvariantCulture, $"{tenant}-{time.UtcDateTime.Year:0000}");

    /// <summary>The log that an act of this time goes to.</summary>
    public async Task<OpenLog> ForAsync(string tenant, DateTimeOffset time, CancellationToken ct)
    {
        var name = NameOf(tenant, time);
        var log = logs.GetOrAdd(name, _ => new(() => OpenAsync(tenant, name, time)));
        try
        {
            var open = await log.Value.WaitAsync(ct);
            failed.TryRemove(name, out _);
            return open;
        }
        catch when (log is { IsValueCreated: true, Value.IsFaulted: true })
        {
            // A log that could not be opened is tried again by whoever comes next.
            logs.TryRemove(new(name, log));
            failed[name] = true;
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var log in Opened)
            await log.DisposeAsync();
    }

    async Task<OpenLog> OpenAsync(string tenant, string name, DateTimeOffset time)
    {
        var head = await environment.Store.ReadHeadAsync(name, CancellationToken.None) ?? new LogHead(
            name, tenant, $"{await origin.HostAsync()}/{tenant}/{time.UtcDateTime.Year}", 0, MerkleTree.EmptyRoot.ToArray(), 0,
            vault.NewWrappedKey(name));
        var newest = (await environment.Store.ListAsync(tenant, CancellationToken.None)).Select(log => log.Log).LastOrDefault();
        if (string.CompareOrdinal(newest, name) > 0)
            throw new ClockBehindException($"{tenant} has the log {newest} already: the clock is a year behind.");

        var start = new EntryDraft
        {
            Leaf = new() { Type = LeafEnvelope.LogStart, Id = $"log_{Guid.CreateVersion7(time)}", Time = time },
        };
        var sequencer = await LogSequencer.OpenAsync(
            environment, head with { Size = 0, Root = MerkleTree.EmptyRoot.ToArray() }, start, CancellationToken.None);
        return new(sequencer, await environment.Store.ReadHeadAsync(name, CancellationToken.None) ?? head);
    }
}

/// <param name="Head">As it was when the log was opened: its origin and payload key do not change.</param>
sealed record OpenLog(LogSequencer Sequencer, LogHead Head);
