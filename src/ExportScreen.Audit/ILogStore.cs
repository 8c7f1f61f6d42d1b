namespace ExportScreen.Audit;

/// <summary>
/// Where logs live: entries, tiles and heads of all tenants. Truth is the head of each log; <see cref="CommitAsync"/>
/// is the only way to move it.
/// </summary>
public interface ILogStore : IAsyncDisposable
{
    /// <summary>The committed head, or null where the log does not exist.</summary>
    Task<LogHead?> ReadHeadAsync(string log, CancellationToken ct);

    /// <summary>Makes an empty log durable; false where it exists already.</summary>
    Task<bool> CreateAsync(LogHead empty, CancellationToken ct);

    /// <summary>
    /// Entries, tiles and head in one durable step, if the head still is <paramref name="expected"/> (size, root and
    /// epoch). A commit without entries tries whether the store can be written, and writes durably too. False: the head is
    /// another, and nothing was written. An exception whose outcome is unknown is fatal to the caller.
    /// </summary>
    Task<bool> CommitAsync(LogHead expected, LogCommit commit, CancellationToken ct);

    Task<StoredEntry?> ReadEntryAsync(string log, long index, CancellationToken ct);

    /// <summary>At most <paramref name="count"/> entries from <paramref name="first"/> on, in order.</summary>
    Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(string log, long first, int count, CancellationToken ct);

    /// <summary>As <see cref="ReadEntriesAsync"/>, but the leaves alone: no payload is read.</summary>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadLeavesAsync(string log, long first, int count, CancellationToken ct);

    /// <summary>Looks through all of a tenant's logs.</summary>
    Task<StoredEntry?> FindByIdAsync(string tenant, string id, CancellationToken ct);

    /// <summary>The entry that used this idempotency key, in any of the tenant's logs.</summary>
    Task<StoredEntry?> FindByKeyAsync(string tenant, ReadOnlyMemory<byte> keyHash, CancellationToken ct);

    Task<IReadOnlyList<StoredEntry>> QueryAsync(EntryQuery query, CancellationToken ct);

    /// <summary>The hashes of tile (level, n), 32 bytes each, as wide as stored; null where none is.</summary>
    Task<byte[]?> ReadTileAsync(string log, int level, long n, CancellationToken ct);

    /// <summary>All logs of a tenant, oldest first; of every tenant where it is null.</summary>
    Task<IReadOnlyList<LogHead>> ListAsync(string? tenant, CancellationToken ct);

    /// <summary>Keeps bytes under their SHA-256 (lowercase hex); a second put of the same bytes is nothing.</summary>
    Task PutPartAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken ct);

    Task<byte[]?> ReadPartAsync(string sha256, CancellationToken ct);

    /// <summary>A small named value of the installation (its origin, say); null where it was never set.</summary>
    Task<string?> ReadSettingAsync(string name, CancellationToken ct);

    /// <summary>Sets it for good: false, and unchanged, where it was set before.</summary>
    Task<bool> SetSettingAsync(string name, string value, CancellationToken ct);
}

/// <summary>The head of one log.</summary>
/// <param name="Log">Its name, <c>tenant-year</c>.</param>
/// <param name="Origin">First line of its checkpoints; never changes.</param>
/// <param name="Root">32 bytes; the RFC 6962 root of <paramref name="Size"/> leaves.</param>
/// <param name="Epoch">Raised by whoever takes over writing, so that a paused writer's commit fails.</param>
/// <param name="WrappedKey">The log's payload key, encrypted; empty once its payloads are destroyed.</param>
public sealed record LogHead(
    string Log, string Tenant, string Origin, long Size, ReadOnlyMemory<byte> Root, long Epoch,
    ReadOnlyMemory<byte> WrappedKey);

/// <summary>What one commit adds. The new size is the old one plus the entries.</summary>
public sealed record LogCommit(
    ReadOnlyMemory<byte> NewRoot, IReadOnlyList<NewEntry> Entries, IReadOnlyList<TileRow> Tiles);

/// <summary>A tile whose hashes changed, whole as it now stands (1 to 256 hashes of 32 bytes).</summary>
public sealed record TileRow(int Level, long N, ReadOnlyMemory<byte> Hashes);

/// <summary>An entry to be appended, with what is stored beside its leaf.</summary>
public sealed record NewEntry
{
    /// <summary>The id the API gives out, unique in the tenant.</summary>
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required DateTimeOffset Time { get; init; }

    /// <summary>The exact leaf bytes, at most 8 KiB.</summary>
    public required ReadOnlyMemory<byte> Leaf { get; init; }

    /// <summary>Payload and salts, encrypted; null where there is none, or it was erased.</summary>
    public ReadOnlyMemory<byte>? Payload { get; init; }

    /// <summary>SHA-256 of the idempotency key, unique in the tenant; null where the caller gave none.</summary>
    public ReadOnlyMemory<byte>? KeyHash { get; init; }

    /// <summary>SHA-256 of the canonical body that came with the key; null exactly where the key is.</summary>
    public ReadOnlyMemory<byte>? BodyHash { get; init; }

    public EntryFacts Facts { get; init; } = new();
}

/// <summary>What entries are found by; nothing in it is personal in clear.</summary>
public sealed record EntryFacts
{
    /// <summary>Who acted: the id of an API key.</summary>
    public string? Actor { get; init; }

    public string? Decision { get; init; }

    public string? Status { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Destination { get; init; }

    /// <summary>States of the end users, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> EndUserStates { get; init; } = [];

    /// <summary>Keyed hashes of words (names, references); they die with the payload.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}

/// <summary>An entry as it was committed.</summary>
/// <param name="CommitSize">Size of the log right after the commit that brought it: its first checkpoint.</param>
public sealed record StoredEntry(string Log, string Tenant, long Index, long CommitSize, NewEntry Entry);

/// <summary>Which entries to find; members left null do not narrow. Newest first.</summary>
public sealed record EntryQuery
{
    public required string Tenant { get; init; }

    /// <summary>One log of the tenant; null means all.</summary>
    public string? Log { get; init; }

    public IReadOnlyList<string>? Types { get; init; }

    public string? Actor { get; init; }

    public string? Decision { get; init; }

    public string? Status { get; init; }

    public string? Destination { get; init; }

    public string? EndUserState { get; init; }

    /// <summary>Every one of these terms must be there.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Earliest time, included.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Latest time, excluded.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Where the last page ended (log, index): only entries beyond it in the query's order; null: from its start.</summary>
    public (string Log, long Index)? After { get; init; }

    public bool OldestFirst { get; init; }

    public required int Limit { get; init; }
}
