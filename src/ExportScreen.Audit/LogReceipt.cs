namespace ExportScreen.Audit;

/// <summary>Proves that an entry is in a log, by the checkpoint of the commit that brought it.</summary>
/// <param name="Checkpoint">The signed note, verbatim.</param>
/// <param name="InclusionProof">Leaf side first.</param>
public sealed record LogReceipt(
    string Log, long Index, Hash LeafHash, string Checkpoint, IReadOnlyList<Hash> InclusionProof)
{
    public TlogProof ToTlogProof() => new(Index, InclusionProof, Checkpoint);
}

/// <summary>Makes the receipt of any entry again, of whichever log, byte for byte as it was first given.</summary>
public sealed class LogReceipts(LogEnvironment environment)
{
    /// <summary>A <see cref="LogTamperedException"/> where the tiles do not hold the entry, or contradict what was signed.</summary>
    public async Task<LogReceipt> ReceiptAsync(StoredEntry entry, CancellationToken ct)
    {
        var head = await environment.Store.ReadHeadAsync(entry.Log, ct)
            ?? throw new LogTamperedException($"The log {entry.Log} is missing.");
        await LogState.RefuseUnlatchedAsync(environment, environment.Latch.Last(head.Origin), head, ct);
        var tree = TileTree.Of(environment.Store, entry.Log);
        var checkpoint = new Checkpoint(head.Origin, entry.CommitSize, await tree.RootAsync(entry.CommitSize, ct));
        var note = await environment.Latch.SignAsync(environment.Keys.SignerFor(head.Origin), checkpoint, tree, ct);
        return await ReceiptAsync(entry, checkpoint, note, tree, ct);
    }

    internal static async Task<LogReceipt> ReceiptAsync(
        StoredEntry entry, Checkpoint checkpoint, string note, TileTree tree, CancellationToken ct)
    {
        var leaf = MerkleTree.Leaf(entry.Entry.Leaf.Span);
        var proof = await InclusionProof.CreateAsync(tree, entry.Index, checkpoint.Size, ct);
        return InclusionProof.Verify(leaf, entry.Index, checkpoint.Size, proof, checkpoint.Root)
            ? new(entry.Log, entry.Index, leaf, note, proof)
            : throw new LogTamperedException($"Entry {entry.Index} of {entry.Log} is not what its tile says.");
    }
}
