namespace ExportScreen.Audit.Tests;

/// <summary>A store in memory that can be made to fail as disks and networks do.</summary>
sealed class MemoryLogStore : ILogStore
{
    readonly Lock gate = new();
    readonly Dictionary<string, LogHead> heads = [];
    readonly Dictionary<string, List<StoredEntry>> entries = [];
    readonly Dictionary<(string Log, int Level, long N), byte[]> tiles = [];

    /// <summary>Runs before a commit, outside the lock; may throw, or commit for another writer.</summary>
    public Func<Task> BeforeCommit { get; set; } = () => Task.CompletedTask;

    /// <summary>Runs after a commit is in; what it throws makes the outcome unknown to the writer.</summary>
    public Action AfterCommit { get; set; } = () => { };

    public Exception? ReadFailure { get; set; }

    public int Commits { get; private set; }

    public Task<LogHead?> ReadHeadAsync(string log, CancellationToken ct) =>
        Read(() => heads.GetValueOrDefault(log));

    public Task<bool> CreateAsync(LogHead empty, CancellationToken ct) => Read(() => heads.TryAdd(empty.Log, empty));

    public async Task<bool> CommitAsync(LogHead expected, LogCommit commit, CancellationToken ct)
    {
        await BeforeCommit();
        lock (gate)
        {
            var head = heads[expected.Log];
            if (head.Size != expected.Size || !head.Root.Span.SequenceEqual(expected.Root.Span) || head.Epoch != expected.Epoch)
                return false;

            var size = head.Size + commit.Entries.Count;
            heads[head.Log] = head with { Size = size, Root = commit.NewRoot };
            entries.TryAdd(head.Log, []);
            entries[head.Log].AddRange(commit.Entries.Select((entry, i) => new StoredEntry(head.Log, head.Tenant, head.Size + i, size, entry)));
            foreach (var tile in commit.Tiles)
                tiles[(head.Log, tile.Level, tile.N)] = tile.Hashes.ToArray();
            Commits++;
        }

        AfterCommit();
        return true;
    }

    public Task<StoredEntry?> ReadEntryAsync(string log, long index, CancellationToken ct) =>
        Read(() => entries.GetValueOrDefault(log)?.ElementAtOrDefault((int)index));

    /// <summary>How often leaves were read: at least once for each check of the whole log.</summary>
    public int LeafReads { get; private set; }

    /// <summary>How often entries were read with their payloads.</summary>
    public int EntryReads { get; private set; }

    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadLeavesAsync(string log, long first, int count, CancellationToken ct) =>
        Read<IReadOnlyList<ReadOnlyMemory<byte>>>(() =>
        {
            LeafReads++;
            return [.. entries.GetValueOrDefault(log, []).Skip((int)first).Take(count).Select(entry => entry.Entry.Leaf)];
        });

    public Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(string log, long first, int count, CancellationToken ct) =>
        Read<IReadOnlyList<StoredEntry>>(() =>
        {
            EntryReads++;
            return [.. entries.GetValueOrDefault(log, []).Skip((int)first).Take(count)];
        });

    public Task<StoredEntry?> FindByIdAsync(string tenant, string id, CancellationToken ct) =>
        Read(() => Of(tenant).FirstOrDefault(entry => entry.Entry.Id == id));

    public Task<StoredEntry?> FindByKeyAsync(string tenant, ReadOnlyMemory<byte> keyHash, CancellationToken ct) =>
        Read(() => Of(tenant).FirstOrDefault(entry => entry.Entry.KeyHash is { } key && key.Span.SequenceEqual(keyHash.Span)));

    public Task<IReadOnlyList<StoredEntry>> QueryAsync(EntryQuery query, CancellationToken ct) => throw new NotSupportedException();

    public Task<byte[]?> ReadTileAsync(string log, int level, long n, CancellationToken ct) =>
        Read(() => tiles.GetValueOrDefault((log, level, n)));

    public Task<IReadOnlyList<LogHead>> ListAsync(string? tenant, CancellationToken ct) =>
        Read<IReadOnlyList<LogHead>>(() => [.. heads.Values.Where(head => tenant is null || head.Tenant == tenant)]);

    public Task PutPartAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken ct) => throw new NotSupportedException();

    public Task<byte[]?> ReadPartAsync(string sha256, CancellationToken ct) => throw new NotSupportedException();

    public Task<string?> ReadSettingAsync(string name, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> SetSettingAsync(string name, string value, CancellationToken ct) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A backup as of now.</summary>
    public MemoryLogStore Copy()
    {
        lock (gate)
        {
            var copy = new MemoryLogStore();
            foreach (var (log, head) in heads)
                copy.heads[log] = head;
            foreach (var (log, list) in entries)
                copy.entries[log] = [.. list];
            foreach (var (place, tile) in tiles)
                copy.tiles[place] = [.. tile];
            return copy;
        }
    }

    public void ChangeEntry(string log, int index, Func<StoredEntry, StoredEntry> change)
    {
        lock (gate)
            entries[log][index] = change(entries[log][index]);
    }

    public void ChangeTile(string log, int level, long n)
    {
        lock (gate)
            tiles[(log, level, n)][0] ^= 1;
    }

    IEnumerable<StoredEntry> Of(string tenant) => entries.Values.SelectMany(list => list).Where(entry => entry.Tenant == tenant);

    Task<T> Read<T>(Func<T> read)
    {
        lock (gate)
            return ReadFailure is { } failure ? Task.FromException<T>(failure) : Task.FromResult(read());
    }
}
