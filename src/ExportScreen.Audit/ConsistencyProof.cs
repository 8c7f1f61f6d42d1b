using System.Numerics;

namespace ExportScreen.Audit;

/// <summary>That a tree only grew: the older one is its beginning (RFC 9162 §2.1.4).</summary>
public static class ConsistencyProof
{
    /// <param name="oldSize">0 to <paramref name="size"/>; at either end the proof is empty.</param>
    public static async Task<IReadOnlyList<Hash>> CreateAsync(TileTree tree, long oldSize, long size, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(oldSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, size);
        return oldSize == 0 ? [] : await tree.RootsAsync(ProofRanges.Consistency(oldSize, size), ct);
    }

    /// <summary>An empty old tree is the beginning of every tree, and its proof is empty.</summary>
    public static bool Verify(long oldSize, Hash oldRoot, long size, Hash root, IReadOnlyList<Hash> proof)
    {
        if (oldSize == 0)
            return size >= 0 && proof.Count == 0 && oldRoot == MerkleTree.EmptyRoot && (size > 0 || root == oldRoot);
        if (oldSize == size)
            return proof.Count == 0 && oldRoot == root;
        if (oldSize < 0 || oldSize > size || proof.Count == 0)
            return false;

        // Where the old tree is a subtree of the new one its root is left out of the proof.
        var path = BitOperations.IsPow2(oldSize) ? [oldRoot, .. proof] : proof;
        var (node, last) = (oldSize - 1, size - 1);
        while ((node & 1) == 1)
            (node, last) = (node >> 1, last >> 1);

        var (oldHash, hash) = (path[0], path[0]);
        foreach (var sibling in path.Skip(1))
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                oldHash = MerkleTree.Node(sibling, oldHash);
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

        return last == 0 && oldHash == oldRoot && hash == root;
    }
}
