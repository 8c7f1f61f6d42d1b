namespace ExportScreen.Audit;

/// <summary>A tree that is built leaf by leaf, with its tiles as they fill; of each level it keeps one.</summary>
/// <param name="sizes">At which roots are remembered.</param>
/// <param name="indexes">Of leaves whose hashes are remembered.</param>
sealed class GrowingTree(IEnumerable<long> sizes, IEnumerable<long> indexes)
{
    readonly Frontier frontier = new();
    readonly List<(long N, List<Hash> Hashes)> edge = [];
    readonly HashSet<long> sizes = [.. sizes];
    readonly HashSet<long> indexes = [.. indexes];
    readonly Dictionary<long, Hash> roots = [];
    readonly Dictionary<long, Hash> leaves = [];

    /// <summary>Root of all leaves so far.</summary>
    internal Hash Root => frontier.Root;

    /// <summary>Root at a size that was asked for and has been reached.</summary>
    internal Hash RootAt(long size) => size == 0 ? MerkleTree.EmptyRoot : roots[size];

    /// <summary>A leaf that was asked for; null where it has not been reached.</summary>
    internal Hash? LeafAt(long index) => leaves.TryGetValue(index, out var hash) ? hash : null;

    /// <summary>Appends, and gives the tiles above level 0 that are full by it.</summary>
    internal IEnumerable<(TilePath Path, byte[] Bytes)> Append(IReadOnlyList<Hash> tile)
    {
        foreach (var leaf in tile)
        {
            if (indexes.Contains(frontier.Size))
                leaves[frontier.Size] = leaf;
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
