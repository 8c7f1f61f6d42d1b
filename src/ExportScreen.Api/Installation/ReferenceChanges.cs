using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Reference;

namespace ExportScreen.Api.Installation;

/// <summary>
/// Changes the reference data while sales are decided on it: one change at a time is made ready, recorded durably in the log
/// of the tenant <c>main</c>, and then swapped in whole. What an entry says of parts is played again at the next start.
/// </summary>
sealed class ReferenceChanges(
    Snapshots snapshots, Recorder recorder, ILogStore store, TimeProvider clock) : IDisposable
{
    const string Parts = "parts";

    /// <summary>Types of entries that change reference data.</summary>
    static readonly IReadOnlyList<string> types = ["list", "profile", "record"];

    readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Returns once the change is recorded and in use.</summary>
    /// <param name="plan">Says what is to change, given the parts in use; nobody else changes any meanwhile. Null: nothing
    /// is to change.</param>
    /// <returns>The change; null where none was planned.</returns>
    /// <exception cref="LogException">It could not be recorded: nothing has changed.</exception>
    public async Task<ReferenceChange?> ApplyAsync(
        Func<IReadOnlyList<ReferencePart>, Task<ReferenceChange?>> plan, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var before = snapshots.Parts ?? throw new InvalidOperationException("The reference data is not loaded.");
            if (await plan(before) is not { } change)
                return null;

            foreach (var (sha256, content) in change.Contents)
                await store.PutPartAsync(sha256, content, ct);

            var next = change.Parts.Count > 0 || change.Profile is not null
                ? await snapshots.PrepareAsync(Overlay(before, change.Parts), change.Lists, change.Profile, ct) : null;
            var at = clock.GetUtcNow();
            // Once it is being appended it may be durable, and what is on record must be in use.
            await RecordAsync(change, next?.Active ?? snapshots.Active!, at, CancellationToken.None);
            if (next is not null)
                snapshots.Activate(next);

            change.Applied(at);
            return change;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>All changes on record, oldest first.</summary>
    public async IAsyncEnumerable<RecordedChange> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var (entry, recorded, _) in recorder.PlayAsync(KeyRing.MainTenant, types, null, ct))
        {
            // Lists that can't be read must not silently be those of another day.
            var payload = recorded
                ?? throw new LogTamperedException($"Entry {entry.Index} of {entry.Log} changed reference data, and its record is gone.");
            yield return new(entry, payload, payload[Parts] is JsonArray parts
                ? parts.Deserialize<List<ReferencePart>>(SaleJson.Options)! : []);
        }
    }

    /// <summary>The parts that ship, as changed since.</summary>
    public static IReadOnlyList<ReferencePart> Overlay(IReadOnlyList<ReferencePart> parts, IReadOnlyList<ReferencePart> changed)
    {
        var names = changed.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        return [.. parts.Where(part => !names.Contains(part.Name)), .. changed];
    }

    public void Dispose() => turn.Dispose();

    async Task RecordAsync(ReferenceChange change, Snapshot snapshot, DateTimeOffset now, CancellationToken ct)
    {
        change.Payload[Parts] = JsonSerializer.SerializeToNode(change.Parts, SaleJson.Options);
        await recorder.AppendAsync(KeyRing.MainTenant, new()
        {
            Leaf = new()
            {
                Type = change.Type,
                Id = change.Id ?? $"chg_{Guid.CreateVersion7(now)}",
                Time = now,
                Engine = Engine.Version,
                Snapshot = Digest.Hex(snapshot.Digest),
                Profile = Digest.Hex(ProfileDigest.Of(snapshot.Profile)),
            },
            Payload = change.Payload,
            Facts = new() { Actor = change.Actor },
        }, ct);
    }
}

/// <summary>A change of reference data.</summary>
sealed record ReferenceChange
{
    /// <summary>Of the entry: <c>list</c>, <c>profile</c> or <c>record</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Of the entry; null: one is made.</summary>
    public string? Id { get; init; }

    /// <summary>What was done; the changed parts are added to it.</summary>
    public required JsonObject Payload { get; init; }

    /// <summary>Id of the key that did it; null: the service itself.</summary>
    public string? Actor { get; init; }

    /// <summary>Parts that are new or other than before; none: the change is recorded, and sales are decided as before.</summary>
    public IReadOnlyList<ReferencePart> Parts { get; init; } = [];

    /// <summary>Lists among the parts that were read already.</summary>
    public IReadOnlyList<LoadedList> Lists { get; init; } = [];

    /// <summary>Takes the place of the profile of its name; null: those in use stay.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Called once the change is recorded and in use, before anybody makes another.</summary>
    public Action<DateTimeOffset> Applied { get; init; } = static _ => { };

    /// <summary>Contents to be kept, by their SHA-256.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Contents { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>();
}

/// <param name="Payload">As recorded.</param>
sealed record RecordedChange(StoredEntry Entry, JsonObject Payload, IReadOnlyList<ReferencePart> Parts);
