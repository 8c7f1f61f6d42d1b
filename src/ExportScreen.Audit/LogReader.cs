namespace ExportScreen.Audit;

/// <summary>
/// What a log shows to those who verify it (c2sp.org/tlog-tiles). Nothing beyond the last signed checkpoint is shown;
/// for what lies beyond, or is not there, the answer is null. Safe to call at once from many threads.
/// </summary>
public sealed class LogReader(LogEnvironment environment, string log)
{
    ILogStore Store => environment.Store;

    public async Task<VerifierKey?> VerifierKeyAsync(CancellationToken ct) =>
        await Store.ReadHeadAsync(log, ct) is { } head ? environment.Keys.SignerFor(head.Origin).VerifierKey : null;

    /// <summary>The signed note of the current head, or of the last signed one if that is larger.</summary>
    public async Task<string?> CheckpointAsync(CancellationToken ct)
    {
        if (await Store.ReadHeadAsync(log, ct) is not { } head)
            return null;

        var last = environment.Latch.Last(head.Origin);
        await LogState.RefuseUnlatchedAsync(environment, last, head, ct);
        var checkpoint = last?.Size >= head.Size ? last : new(head.Origin, head.Size, new(head.Root.Span));
        var signer = environment.Keys.SignerFor(head.Origin);
        return await environment.Latch.SignAsync(signer, checkpoint, TileTree.Of(Store, log), ct);
    }

    /// <summary>
    /// Size of the last signed checkpoint, 0 where none was: what a reader may take for the log. The head of the store may
    /// be ahead of it, by a commit that is not signed yet.
    /// </summary>
    public async Task<long> PublishedSizeAsync(CancellationToken ct) =>
        await Store.ReadHeadAsync(log, ct) is { } head ? environment.Latch.Last(head.Origin)?.Size ?? 0 : 0;

    /// <summary>The bytes of a tile or bundle, cut to the width that the path names.</summary>
    public async Task<byte[]?> ReadAsync(TilePath path, CancellationToken ct)
    {
        var count = Tile.Count(await PublishedSizeAsync(ct), path.Level ?? 0);
        return path.N < 0 || path.Width is < 1 or > Tile.FullWidth || path.Width > count
            || path.N > (count - path.Width) / Tile.FullWidth ? null
            : path.Level is { } level ? await TileAsync(path, level, ct)
            : await BundleAsync(path, ct);
    }

    /// <summary>Inclusion proof of an entry in the tree of a published size, leaf side first.</summary>
    public async Task<IReadOnlyList<Hash>?> InclusionAsync(long index, long size, CancellationToken ct) =>
        index >= 0 && index < size && size <= await PublishedSizeAsync(ct)
            ? await InclusionProof.CreateAsync(TileTree.Of(Store, log), index, size, ct)
            : null;

    /// <summary>Consistency proof between two published sizes.</summary>
    public async Task<IReadOnlyList<Hash>?> ConsistencyAsync(long from, long to, CancellationToken ct) =>
        from >= 0 && from <= to && to <= await PublishedSizeAsync(ct)
            ? await ConsistencyProof.CreateAsync(TileTree.Of(Store, log), from, to, ct)
            : null;

    async Task<byte[]> TileAsync(TilePath path, int level, CancellationToken ct) =>
        await Store.ReadTileAsync(log, level, path.N, ct) is { } tile && tile.Length >= path.Width * Hash.Length
            ? tile[..(path.Width * Hash.Length)]
            : throw new LogTamperedException($"{log} lacks {path}.");

    async Task<byte[]> BundleAsync(TilePath path, CancellationToken ct)
    {
        var leaves = await Store.ReadLeavesAsync(log, path.N * Tile.FullWidth, path.Width, ct);
        return leaves.Count == path.Width
            ? EntryBundle.Encode(leaves)
            : throw new LogTamperedException($"{log} lacks {path}.");
    }
}
