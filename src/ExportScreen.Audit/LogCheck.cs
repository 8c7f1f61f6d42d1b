namespace ExportScreen.Audit;

/// <summary>
/// Verifies a whole log from its store, entry by entry, trusting only the log's key and what checkpoints were kept
/// elsewhere. Shares none of the sequencer's state or shortcuts.
/// </summary>
public sealed class LogCheck
{
    const int MaxProblems = 100;

    readonly ILogStore store;
    readonly LogHead head;
    readonly LeafOrder order = new();
    readonly Frontier frontier = new();
    readonly List<(long N, List<Hash> Hashes)> edge = []; // the tile of each level that is being filled
    readonly Dictionary<long, Hash> roots; // of the sizes that checkpoints are of
    readonly List<string> problems = [];

    long commitSize; // of the last commit seen

    LogCheck(ILogStore store, LogHead head, IEnumerable<long> sizes)
    {
        (this.store, this.head) = (store, head);
        roots = sizes.Distinct().ToDictionary(size => size, _ => MerkleTree.EmptyRoot);
    }

    /// <param name="checkpoint">The log's signed checkpoint.</param>
    /// <param name="older">
    /// A checkpoint that was kept from before, by which a rollback or a fork is seen; without one, a log that was
    /// rewritten and signed again looks whole.
    /// </param>
    /// <returns>What is wrong, at most a hundred things; nothing where the log is whole.</returns>
    public static async Task<LogCheckResult> RunAsync(
        ILogStore store, string log, VerifierKey key, string checkpoint, string? older, CancellationToken ct)
    {
        if (await store.ReadHeadAsync(log, ct) is not { } head)
            return new(0, MerkleTree.EmptyRoot, [$"There is no log {log}."]);

        var (current, problem) = Open("The checkpoint", checkpoint, key);
        var (before, otherProblem) = older is null ? default : Open("The older checkpoint", older, key);
        var check = new LogCheck(store, head, new[] { current, before }.OfType<Checkpoint>().Select(opened => opened.Size));
        check.problems.AddRange(new[] { problem, otherProblem }.OfType<string>());

        await check.ReadAsync(ct);
        check.CompareHead(key);
        check.Compare("The checkpoint", current);
        check.Compare("The older checkpoint", before);
        return new(check.frontier.Size, check.frontier.Root, check.problems);
    }

    async Task ReadAsync(CancellationToken ct)
    {
        while (frontier.Size < head.Size && problems.Count < MaxProblems)
        {
            var count = (int)Math.Min(Tile.FullWidth, head.Size - frontier.Size);
            var entries = await store.ReadEntriesAsync(head.Log, frontier.Size, count, ct);
            if (entries.Count != count)
            {
                Report($"Entries are missing from {frontier.Size} on.");
                return;
            }

            foreach (var entry in entries)
            {
                CheckEntry(entry);
                frontier.Append(MerkleTree.Leaf(entry.Entry.Leaf.Span));
                if (roots.ContainsKey(frontier.Size))
                    roots[frontier.Size] = frontier.Root;
                await AddAsync(0, MerkleTree.Leaf(entry.Entry.Leaf.Span), ct);
            }
        }

        for (var level = 0; level < edge.Count; level++)
            await CompareTileAsync(level, ct);
    }

    void CheckEntry(StoredEntry stored)
    {
        var (index, entry) = (frontier.Size, stored.Entry);
        LeafEnvelope leaf;
        try
        {
            leaf = LeafEnvelope.Parse(entry.Leaf);
        }
        catch (FormatException e)
        {
            Report($"Entry {index} is no leaf: {e.Message}");
            return;
        }

        foreach (var problem in order.Check(index, leaf))
            Report(problem);
        Require(stored.Index == index, $"Entry {index} is stored as {stored.Index}.");
        Require(
            leaf.Id == entry.Id && leaf.Type == entry.Type && leaf.Time == entry.Time,
            $"Entry {index} is stored under another id, type or time than its leaf's.");
        Require(
            stored.CommitSize > index && stored.CommitSize <= head.Size && stored.CommitSize >= commitSize,
            $"Entry {index} cannot have come with the commit at {stored.CommitSize}.");
        commitSize = stored.CommitSize;
    }

    async Task AddAsync(int level, Hash hash, CancellationToken ct)
    {
        if (level == edge.Count)
            edge.Add((0, []));
        var (n, hashes) = edge[level];
        hashes.Add(hash);
        if (hashes.Count < Tile.FullWidth)
            return;

        await CompareTileAsync(level, ct);
        edge[level] = (n + 1, []);
        await AddAsync(level + 1, MerkleTree.Root([.. hashes]), ct);
    }

    async Task CompareTileAsync(int level, CancellationToken ct)
    {
        var (n, hashes) = edge[level];
        if (hashes.Count == 0)
            return;

        var stored = await store.ReadTileAsync(head.Log, level, n, ct) ?? [];
        Require(
            stored.AsSpan().StartsWith(Tile.Encode(hashes)),
            $"{new TilePath(level, n)} is not made of the hashes of what lies below it.");
    }

    void CompareHead(VerifierKey key)
    {
        Require(head.Origin == key.Name, $"The log is of {head.Origin}, the key of {key.Name}.");
        Require(
            frontier.Size == head.Size && frontier.Root == new Hash(head.Root.Span),
            "The entries do not fold to the head's root.");
    }

    void Compare(string which, Checkpoint? checkpoint)
    {
        if (checkpoint is null)
            return;

        Require(
            checkpoint.Size <= frontier.Size,
            $"{which} is of {checkpoint.Size} entries, but there are {frontier.Size}: a rollback.");
        Require(
            checkpoint.Size > frontier.Size || checkpoint.Root == roots[checkpoint.Size],
            $"{which} has another root for its {checkpoint.Size} entries: a fork.");
    }

    static (Checkpoint? Opened, string? Problem) Open(string which, string note, VerifierKey key)
    {
        try
        {
            return (Checkpoint.Open(note, key), null);
        }
        catch (FormatException e)
        {
            return (null, $"{which} is not valid: {e.Message}");
        }
    }

    void Require(bool holds, string problem)
    {
        if (!holds)
            Report(problem);
    }

    void Report(string problem)
    {
        if (problems.Count < MaxProblems)
            problems.Add(problem);
    }
}

/// <summary>What <see cref="LogCheck"/> found.</summary>
public sealed record LogCheckResult(long Size, Hash Root, IReadOnlyList<string> Problems)
{
    public bool IsWhole => Problems.Count == 0;
}
