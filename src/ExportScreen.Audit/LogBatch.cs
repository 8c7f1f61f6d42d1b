namespace ExportScreen.Audit;

/// <summary>One commit, worked out: its entries with their places and times, its tiles and the head after it.</summary>
sealed record LogBatch(
    LogState Before, LogState After, IReadOnlyList<(WaitingEntry Waiting, StoredEntry Entry)> Members, LogCommit Commit)
{
    internal Checkpoint Checkpoint => new(After.Head.Origin, After.Head.Size, After.Edge.Root);

    /// <summary>
    /// Null where nothing is left to commit. A draft that cannot be taken fails by itself and leaves the others alone.
    /// </summary>
    internal static LogBatch? Build(LogState before, IReadOnlyList<WaitingEntry> waiting, DateTimeOffset now)
    {
        var members = new List<(WaitingEntry Waiting, NewEntry Entry)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (last, ended) = (before.LastTime, before.Ended);
        foreach (var candidate in waiting)
        {
            var leaf = candidate.Draft.Leaf;
            var index = before.Head.Size + members.Count;
            var refusal = !ids.Add(leaf.Id)
                ? new ArgumentException($"The id {leaf.Id} was used before.")
                : Refusal(leaf, index, last, ended, now);
            if (refusal is not null)
            {
                candidate.Fail(refusal);
                continue;
            }

            var entry = candidate.Draft.At(index, last > leaf.Time ? last.Value : leaf.Time);
            members.Add((candidate, entry));
            (last, ended) = (entry.Time, entry.Type == LeafEnvelope.LogEnd);
        }

        if (members.Count == 0)
            return null;

        var (edge, tiles) = before.Edge.Append(members.Select(member => MerkleTree.Leaf(member.Entry.Leaf.Span)));
        ReadOnlyMemory<byte> root = edge.Root.ToArray();
        var head = before.Head with { Size = edge.Size, Root = root };
        return new(
            before,
            new(head, edge, last, ended),
            [.. members.Select((member, i) => (member.Waiting, new StoredEntry(
                head.Log, head.Tenant, before.Head.Size + i, head.Size, member.Entry)))],
            new(root, [.. members.Select(member => member.Entry)], tiles));
    }

    /// <summary>The tree after the commit, read from memory as far as the batch reaches.</summary>
    internal TileTree Tree(ILogStore store)
    {
        var tiles = Commit.Tiles.ToDictionary(tile => (tile.Level, tile.N), tile => tile.Hashes.ToArray());
        return new(async (level, n, ct) =>
            tiles.GetValueOrDefault((level, n))
            ?? After.Edge.PartialTile(level, n)
            ?? await store.ReadTileAsync(After.Head.Log, level, n, ct));
    }

    static Exception? Refusal(LeafEnvelope leaf, long index, DateTimeOffset? last, bool ended, DateTimeOffset now) =>
        ended ? new LogUnavailableException("The log is closed for good.")
        : index == 0 != (leaf.Type == LeafEnvelope.LogStart)
            ? new ArgumentException($"{LeafEnvelope.LogStart} is the first entry of a log, and no other.")
        : leaf.Ref >= index ? new ArgumentException("ref does not name an earlier entry.")
        : now < last - LogSequencer.ClockTolerance
            ? new ClockBehindException($"It is {now:O}, but the log's last entry is of {last:O}.")
        : leaf.Time < last - LogSequencer.ClockTolerance
            ? new ClockBehindException($"The entry is of {leaf.Time:O}, but the log's last one is of {last:O}.")
        : leaf.Time > now + LogSequencer.ClockTolerance
            ? new ArgumentException($"The entry is of {leaf.Time:O}, but it is only {now:O}.")
        : null;
}
