namespace ExportScreen.Audit;

/// <summary>A tree that is built leaf by leaf, with its tiles as they fill; of each level it keeps one.</summary>
sealed class GrowingTree(IEnumerable<long> sizes)
{
    readonly Frontier frontier = new();
    readonly List<(long N, List<Hash> Hashes)> edge = [];
    readonly HashSet<long> sizes = [.. sizes];
    readonly Dictionary<long, Hash> roots = [];

    /// <summary>Root of all leaves so far.</summary>
    internal Hash Root => frontier.Root;

    /// <summary>Root at a size that was asked for and has been reached.</summary>
    internal Hash RootAt(long size) => size == 0 ? MerkleTree.EmptyRoot : roots[size];

    /// <summary>Appends, and gives the tiles above level 0 that are full by it.</summary>
    internal IEnumerable<(TilePath Path, byte[] Bytes)> Append(IReadOnlyList<Hash> tile)
    {
        foreach (var leaf in tile)
        {
            frontier.Append(leaf);
            if (sizes.Contains(frontier.Size))
                roots[frontier.Size] = frontier.Root;
        }

        var full = new List<(TilePath, byte[])>();
        if (tile.Count == Tile.FullWidth)
            Add(0, tile, full);
        return full;
    }

    /// <summary>The tiles above level 0 that are not full at the end.</summary>
    internal IEnumerable<(TilePath Path, byte[] Bytes)> Edge() => edge
        .Select((tile, i) => (new TilePath(i + 1, tile.N, tile.Hashes.Count), Tile.Encode(tile.Hashes)))
        .Where(tile => tile.Item2.Length > 0);

    void Add(int level, IReadOnlyList<Hash> below, List<(TilePath, byte[])> full)
    {
        if (level == edge.Count)
            edge.Add((0, []));
        var (n, hashes) = edge[level];
        hashes.Add(MerkleTree.Root([.. below]));
        if (hashes.Count < Tile.FullWidth)
            return;

        full.Add((new(level + 1, n), Tile.Encode(hashes)));
        edge[level] = (n + 1, []);
        Add(level + 1, hashes, full);
    }
}
