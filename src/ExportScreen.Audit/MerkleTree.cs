using System.Numerics;
using System.Security.Cryptography;

namespace ExportScreen.Audit;

/// <summary>The hash tree of RFC 6962 §2.1, over leaf hashes in memory.</summary>
public static class MerkleTree
{
    public static Hash EmptyRoot { get; } = Hash.Of([]);

    /// <summary>SHA-256 of 0x00 and the entry, so that no inner node can pass for an entry.</summary>
    public static Hash Leaf(ReadOnlySpan<byte> entry) => Hash.Of([0x00, .. entry]);

    /// <summary>SHA-256 of 0x01 and the two hashes.</summary>
    public static Hash Node(Hash left, Hash right)
    {
        Span<byte> message = stackalloc byte[1 + (2 * Hash.Length)];
        message[0] = 0x01;
        left.CopyTo(message[1..]);
        right.CopyTo(message[(1 + Hash.Length)..]);
        Span<byte> hash = stackalloc byte[Hash.Length];
        SHA256.HashData(message, hash);
        return new(hash);
    }

    public static Hash Root(ReadOnlySpan<Hash> leaves)
    {
        if (leaves.Length < 2)
            return leaves is [var only] ? only : EmptyRoot;

        var left = (int)LeftSize(leaves.Length);
        return Node(Root(leaves[..left]), Root(leaves[left..]));
    }

    /// <summary>The audit path of one leaf, its sibling first.</summary>
    public static IReadOnlyList<Hash> InclusionPath(IReadOnlyList<Hash> leaves, int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)leaves.Count, nameof(index));
        Hash[] hashes = [.. leaves];
        return [.. ProofRanges.Inclusion(index, hashes.Length)
            .Select(range => Root(hashes.AsSpan((int)range.Lo..(int)range.Hi)))];
    }

    /// <summary>How many leaves the left child of a tree holds: the largest power of two strictly below its size.</summary>
    internal static long LeftSize(long size) => 1L << BitOperations.Log2((ulong)size - 1);
}
