namespace ExportScreen.Audit;

/// <summary>That an entry is in a tree (RFC 9162 §2.1.3). The hashes go from the leaf's sibling up.</summary>
public static class InclusionProof
{
    /// <param name="tree">Tiles of a tree of at least <paramref name="size"/> leaves.</param>
    public static async Task<IReadOnlyList<Hash>> CreateAsync(TileTree tree, long index, long size, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        return await tree.RootsAsync(ProofRanges.Inclusion(index, size), ct);
    }

    /// <summary>
    /// Size and root must come together from one signed checkpoint: the proof by itself does not bind the size. The
    /// leaf hash must be computed by whoever verifies, from the entry's bytes.
    /// </summary>
    public static bool Verify(Hash leaf, long index, long size, IReadOnlyList<Hash> proof, Hash root)
    {
        if (index < 0 || index >= size)
            return false;

        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var sibling in proof)
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleTree.Node(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                    (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                hash = MerkleTree.Node(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash == root;
    }
}
