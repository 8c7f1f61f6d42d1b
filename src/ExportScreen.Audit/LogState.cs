namespace ExportScreen.Audit;

/// <summary>What a writer knows of its log between two commits.</summary>
/// <param name="LastTime">Of the last entry; null in an empty log.</param>
/// <param name="Ended">The last entry closed the log for good.</param>
sealed record LogState(LogHead Head, RightEdge Edge, DateTimeOffset? LastTime, bool Ended)
{
    /// <summary>
    /// Reads the head and trusts nothing: it must extend the latch, the tiles must fold to its root, and the entries of
    /// the last bundle must be those of the tiles. Otherwise a <see cref="LogTamperedException"/>. Then the head is
    /// signed, in case the process that committed it did not come to that.
    /// </summary>
    internal static async Task<LogState> LoadAsync(LogEnvironment environment, string log, CancellationToken ct)
    {
        // The latch is read before the head: another node's commit may be signed in between.
        var last = environment.Latch.Last((await HeadAsync()).Origin);
        var head = await HeadAsync();
        SignerLatch.Check(last, CheckpointOf(head));
        await RefuseUnlatchedAsync(environment, last, head, ct);

        var edge = await RightEdge.LoadAsync(environment.Store, log, head.Size, ct);
        if (edge.Root != CheckpointOf(head).Root)
            throw new LogTamperedException($"The tiles of {log} do not fold to its root.");

        var newest = await LastLeafAsync(environment.Store, head, ct);
        await environment.Latch.SignAsync(
            environment.Keys.SignerFor(head.Origin), CheckpointOf(head), TileTree.Of(environment.Store, log), ct);
        return new(head, edge, newest?.Time, newest?.Type == LeafEnvelope.LogEnd);

        async Task<LogHead> HeadAsync() =>
            await environment.Store.ReadHeadAsync(log, ct) ?? throw new LogTamperedException($"The log {log} is missing.");
    }

    /// <summary>
    /// A <see cref="LogTamperedException"/> where the latch of a log is lost, before anything of it is signed: signing makes
    /// a new latch, which would be believed from then on.
    /// </summary>
    internal static async Task RefuseUnlatchedAsync(
        LogEnvironment environment, Checkpoint? last, LogHead head, CancellationToken ct)
    {
        // The first commit may be durable and its signature never made; after it a latch must be there.
        if (last is null && !environment.TrustUnlatched
            && await environment.Store.ReadEntryAsync(head.Log, 0, ct) is { } first && first.CommitSize < head.Size)
        {
            throw new LogTamperedException(
                $"{head.Log} has {head.Size} entries, and the latch that remembers what was signed is lost.");
        }
    }

    static Checkpoint CheckpointOf(LogHead head) => new(head.Origin, head.Size, new(head.Root.Span));

    /// <summary>The newest leaf, if the last bundle is that of its tile; null in an empty log.</summary>
    internal static async Task<LeafEnvelope?> LastLeafAsync(ILogStore store, LogHead head, CancellationToken ct)
    {
        if (head.Size == 0)
            return null;

        var n = (head.Size - 1) / Tile.FullWidth;
        var width = (int)(head.Size - (n * Tile.FullWidth));
        var tile = await store.ReadTileAsync(head.Log, 0, n, ct) ?? [];
        var leaves = await store.ReadLeavesAsync(head.Log, n * Tile.FullWidth, width, ct);
        var hashes = Tile.Encode([.. leaves.Select(leaf => MerkleTree.Leaf(leaf.Span))]);
        if (leaves.Count != width || !tile.AsSpan().StartsWith(hashes))
            throw new LogTamperedException($"The last entries of {head.Log} are not those of its tile.");

        try
        {
            return LeafEnvelope.Parse(leaves[^1]);
        }
        catch (FormatException e)
        {
            throw new LogTamperedException($"Entry {head.Size - 1} of {head.Log} is no leaf.", e);
        }
    }
}
