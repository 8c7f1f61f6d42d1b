namespace ExportScreen.Audit;

/// <summary>
/// Verifies a whole log from its files, trusting only a key and what checkpoints were kept elsewhere. The entries make
/// one tree and the lowest tiles another; whichever has the signed root tells which files are wrong. Memory does not grow
/// with the log.
/// </summary>
public sealed class LogFilesCheck
{
    const int MaxProblems = 100;
    const int Ahead = 16; // bundles, each with its tile

    readonly ILogFiles files;
    readonly Checkpoint checkpoint;
    readonly LeafOrder order = new();
    readonly List<string> problems = [];

    // What can be told only once it is known which tree has the signed root.
    readonly GrowingTree entries;
    readonly GrowingTree tiles;
    readonly List<(long N, long Entry)> disagreements = [];
    readonly List<TilePath> unlikeEntries = [];
    readonly List<TilePath> unlikeTiles = [];

    /// <summary>A bundle and its tile could not be read, or there was enough wrong before the end.</summary>
    bool hasGap;

    LogFilesCheck(ILogFiles files, Checkpoint checkpoint, IReadOnlyList<KeptCheckpoint> kept)
    {
        (this.files, this.checkpoint) = (files, checkpoint);
        var (sizes, indexes) = (kept.Select(one => one.Checkpoint.Size), kept.Select(one => one.Receipt?.Index ?? 0));
        (entries, tiles) = (new(sizes, indexes), new(sizes, indexes));
    }

    /// <param name="key">Null: the one beside the log is trusted, as whoever forges a log can give it one.</param>
    /// <param name="older">
    /// Names and texts of checkpoints or receipts that were kept from before, by which a rollback or a fork is seen; without
    /// one, a log that was rewritten and signed again looks whole.
    /// </param>
    /// <param name="progress">Entries verified, and of how many.</param>
    public static async Task<LogFilesResult> RunAsync(
        ILogFiles files, VerifierKey? key, IReadOnlyList<(string Name, string Note)> older,
        IProgress<(long Done, long Of)>? progress, CancellationToken ct)
    {
        var problems = new List<string>();
        var trusted = await TryAsync(LogFile.Key, problems, async () => (await files.TextAsync(LogFile.Key, ct), key) switch
        {
            (null, null) => throw new FormatException("It is missing, and no key was given."),
            (null, { } given) => given,
            ({ } text, null) => VerifierKey.Parse(text),
            ({ } text, { } given) => VerifierKey.Parse(text).ToString() == given.ToString()
                ? given : throw new FormatException("It is not the key that was given."),
        }) ?? key;
        if (trusted is null)
            return new(null, 0, problems);

        var note = await TryAsync(LogFile.Checkpoint, problems, async () =>
            await files.TextAsync(LogFile.Checkpoint, ct) ?? throw new FormatException("It is missing."));
        var checkpoint = note is null ? null
            : await TryAsync(LogFile.Checkpoint, problems, () => Task.FromResult(Checkpoint.Open(note, trusted)));
        if (checkpoint is null)
            return new(null, 0, problems);

        var kept = new List<KeptCheckpoint>();
        foreach (var (name, text) in older)
        {
            if (await TryAsync(name, problems, () => Task.FromResult(KeptCheckpoint.Open(name, text, trusted))) is { } opened)
                kept.Add(opened);
        }

        var check = new LogFilesCheck(files, checkpoint, kept);
        await check.ReadAsync(progress, ct);
        problems.AddRange(check.Conclude(kept));
        if (files is LogFolder folder)
            problems.AddRange(folder.Strays(checkpoint.Size).Take(MaxProblems).Select(path => $"{path}: It is no file of this log."));
        var others = SignedNote.Parse(note!).Signatures.Count(line => line.Name != trusted.Name || line.KeyId != trusted.Id);
        return new(checkpoint, others, problems);
    }

    async Task ReadAsync(IProgress<(long Done, long Of)>? progress, CancellationToken ct)
    {
        var reads = new Queue<(long N, Task<IReadOnlyList<ReadOnlyMemory<byte>>?> Bundle, Task<Hash[]?> Tile)>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            for (var next = 0L; ;)
            {
                for (; reads.Count < Ahead && next * Tile.FullWidth < checkpoint.Size; next++)
                    reads.Enqueue((next, BundleAsync(PathOf(null, next), stop.Token), TileAsync(PathOf(0, next), stop.Token)));

                hasGap |= reads.Count > 0 && problems.Count >= MaxProblems;
                if (reads.Count == 0 || hasGap)
                    break;

                var (n, bundle, tile) = reads.Dequeue();
                await TakeAsync(n, await bundle, await tile, ct);
                progress?.Report((Math.Min((n + 1) * Tile.FullWidth, checkpoint.Size), checkpoint.Size));
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(reads.SelectMany(read => new Task[] { read.Bundle, read.Tile }))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (!hasGap)
            await CompareAsync(entries.Edge(), tiles.Edge(), ct);
    }

    async Task TakeAsync(long n, IReadOnlyList<ReadOnlyMemory<byte>>? bundle, Hash[]? tile, CancellationToken ct)
    {
        var first = n * Tile.FullWidth;
        for (var i = 0; i < bundle?.Count; i++)
            CheckLeaf(first + i, bundle[i]);

        Hash[]? hashes = bundle is null ? null : [.. bundle.Select(entry => MerkleTree.Leaf(entry.Span))];
        if (hashes is not null && tile is not null && hashes.AsSpan().CommonPrefixLength(tile) is var same && same < tile.Length)
            disagreements.Add((n, first + same));

        // Where one of the two can't be read, the other stands for it.
        hasGap |= Either(hashes, tile) is null;
        if (!hasGap && Either(hashes, tile) is { } ofEntries && Either(tile, hashes) is { } ofTiles)
            await CompareAsync(entries.Append(ofEntries), tiles.Append(ofTiles), ct);

        static Hash[]? Either(Hash[]? one, Hash[]? other) => one ?? other;
    }

    void CheckLeaf(long index, ReadOnlyMemory<byte> leaf)
    {
        var path = PathOf(null, index / Tile.FullWidth);
        try
        {
            foreach (var problem in order.Check(index, LeafEnvelope.Parse(leaf)))
                Report($"{path}: {problem}");
        }
        catch (FormatException e)
        {
            Report($"{path}: Entry {index} is no leaf. {e.Message}");
        }
    }

    async Task CompareAsync(
        IEnumerable<(TilePath Path, byte[] Bytes)> ofEntries, IEnumerable<(TilePath Path, byte[] Bytes)> ofTiles, CancellationToken ct)
    {
        foreach (var ((path, byEntries), (_, byTiles)) in ofEntries.Zip(ofTiles))
        {
            if (await TileAsync(path, ct) is not { } hashes)
                continue;

            var stored = Tile.Encode(hashes).AsSpan();
            if (!stored.SequenceEqual(byEntries))
                unlikeEntries.Add(path);
            if (!stored.SequenceEqual(byTiles))
                unlikeTiles.Add(path);
        }
    }

    IEnumerable<string> Conclude(IReadOnlyList<KeptCheckpoint> kept)
    {
        var tree = hasGap ? null
            : entries.Root == checkpoint.Root ? entries
            : tiles.Root == checkpoint.Root ? tiles
            : null;
        string[] roots = tree is not null || hasGap ? []
            : [$"{LogFile.Checkpoint}: Its root is neither that of the entries nor that of the tiles."];
        return
        [
            .. disagreements.Select(where => Blame(tree, PathOf(0, where.N), PathOf(null, where.N), where.Entry)),
            .. (tree == tiles ? unlikeTiles : unlikeEntries).Select(path => $"{path}: It is not made of the hashes of what lies below it."),
            .. roots,
            .. kept.Select(one => Compare(one, tree)).OfType<string>(),
            .. problems,
        ];
    }

    string Blame(GrowingTree? tree, TilePath tile, TilePath bundle, long entry) =>
        tree is null ? $"{bundle}: Entry {entry} is not the one that {tile} has the hash of, and it can't be told which is wrong."
        : tree == tiles ? $"{bundle}: Entry {entry} is not the one that was logged."
        : $"{tile}: It has not the hash of entry {entry}, which is as it was logged.";

    string? Compare(KeptCheckpoint kept, GrowingTree? tree)
    {
        var (name, older) = (kept.Name, kept.Checkpoint);
        if (older.Size > checkpoint.Size)
            return $"{name}: It is of {older.Size} entries, but there are {checkpoint.Size}: a rollback.";

        var root = older.Size == checkpoint.Size ? checkpoint.Root : tree?.RootAt(older.Size);
        return root is not null && root != older.Root
                ? $"{name}: It has another root for its {older.Size} entries: a fork."
            : tree is not null && !kept.Proves(tree.LeafAt(kept.Receipt?.Index ?? 0))
                ? $"{name}: It does not prove the entry that it names."
            : null;
    }

    TilePath PathOf(int? level, long n) => new(level, n, (int)Math.Min(Tile.FullWidth, checkpoint.Size - (n * Tile.FullWidth)));

    Task<IReadOnlyList<ReadOnlyMemory<byte>>?> BundleAsync(TilePath path, CancellationToken ct) =>
        ReadAsync(path, bytes => EntryBundle.Decode(bytes) is var bundle && bundle.Count == path.Width
            ? bundle : throw new FormatException($"It holds {bundle.Count} entries, not {path.Width}."), ct);

    Task<Hash[]?> TileAsync(TilePath path, CancellationToken ct) =>
        ReadAsync(path, bytes => Tile.Decode(bytes) is var hashes && hashes.Length == path.Width
            ? hashes : throw new FormatException($"It holds {hashes.Length} hashes, not {path.Width}."), ct);

    /// <summary>Null where it can't be read, and that is reported.</summary>
    async Task<T?> ReadAsync<T>(TilePath path, Func<byte[], T> decode, CancellationToken ct) where T : class
    {
        var found = new List<string>();
        var read = await TryAsync(path.ToString(), found, async () =>
            decode(await files.ReadAsync(path.ToString(), path.MaxLength(), ct) ?? throw new FormatException("It is missing.")));
        found.ForEach(Report);
        return read;
    }

    static async Task<T?> TryAsync<T>(string path, List<string> problems, Func<Task<T>> read) where T : class
    {
        try
        {
            return await read();
        }
        catch (FormatException e)
        {
            problems.Add($"{path}: {e.Message}");
            return null;
        }
    }

    void Report(string problem)
    {
        lock (problems)
        {
            if (problems.Count < MaxProblems)
                problems.Add(problem);
        }
    }
}

/// <summary>What <see cref="LogFilesCheck"/> found.</summary>
/// <param name="Checkpoint">Null: it can't be opened, and nothing else was verified.</param>
/// <param name="UnknownSigners">Signature lines below the checkpoint that are of other keys, and not verified.</param>
/// <param name="Problems">At most some hundred; each starts with the path of the file that is wrong.</param>
public sealed record LogFilesResult(Checkpoint? Checkpoint, int UnknownSigners, IReadOnlyList<string> Problems)
{
    public bool IsWhole => Problems.Count == 0;
}
