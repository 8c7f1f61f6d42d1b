namespace ExportScreen.Audit;

/// <summary>Which subtrees a proof names, as ranges of leaves, in the proof's order.</summary>
static class ProofRanges
{
    internal static IReadOnlyList<(long Lo, long Hi)> Inclusion(long index, long size)
    {
        var ranges = new List<(long, long)>();
        var (lo, hi) = (0L, size);
        while (hi - lo > 1)
        {
            var middle = lo + MerkleTree.LeftSize(hi - lo);
            ranges.Add(index < middle ? (middle, hi) : (lo, middle));
            (lo, hi) = index < middle ? (lo, middle) : (middle, hi);
        }

        ranges.Reverse();
        return ranges;
    }

    internal static IReadOnlyList<(long Lo, long Hi)> Consistency(long oldSize, long size)
    {
        var ranges = new List<(long, long)>();
        var (lo, hi) = (0L, size);
        while (oldSize != hi)
        {
            var middle = lo + MerkleTree.LeftSize(hi - lo);
            ranges.Add(oldSize <= middle ? (middle, hi) : (lo, middle));
            (lo, hi) = oldSize <= middle ? (lo, middle) : (middle, hi);
        }

        if (lo > 0) // otherwise the old tree is itself a subtree, and whoever verifies has its root
            ranges.Add((lo, hi));
        ranges.Reverse();
        return ranges;
    }
}
