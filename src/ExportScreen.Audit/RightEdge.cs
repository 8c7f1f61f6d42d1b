namespace ExportScreen.Audit;

/// <summary>The partial tiles of a tree, one for each level: all that is needed to append to it. Immutable.</summary>
sealed class RightEdge
{
    readonly Hash[][] levels; // fewer than 256 hashes each

    RightEdge(long size, Hash[][] levels) => (Size, this.levels) = (size, levels);

    internal static RightEdge Empty { get; } = new(0, []);

    internal long Size { get; }

    internal Hash Root
    {
        get
        {
            Hash? root = null;
            foreach (var level in levels)
            {
                // The perfect subtrees of a partial tile, smallest and rightmost first.
                for (var end = level.Length; end > 0;)
                {
                    var width = end & -end;
                    var subtree = MerkleTree.Root(level.AsSpan(end - width, width));
                    root = root is { } right ? MerkleTree.Node(subtree, right) : subtree;
                    end -= width;
                }
            }

            return root ?? MerkleTree.EmptyRoot;
        }
    }

    internal static async Task<RightEdge> LoadAsync(ILogStore store, string log, long size, CancellationToken ct)
    {
        var levels = new List<Hash[]>();
        for (var level = 0; Tile.Count(size, level) is > 0 and var count; level++)
        {
            var width = (int)(count % Tile.FullWidth);
            var tile = width == 0 ? [] : await store.ReadTileAsync(log, level, count / Tile.FullWidth, ct);
            levels.Add(tile is not null && tile.Length >= width * Hash.Length
                ? width == 0 ? [] : Tile.Decode(tile.AsSpan(0, width * Hash.Length))
                : throw new LogTamperedException($"{log} lacks {new TilePath(level, count / Tile.FullWidth)}."));
        }

        return new(size, [.. levels]);
    }

    /// <summary>The edge after these leaves, and each tile that changed on the way, as it then is.</summary>
    internal (RightEdge Edge, IReadOnlyList<TileRow> Tiles) Append(IEnumerable<Hash> leaves)
    {
        var grown = levels.Select(level => level.ToList()).ToList();
        var touched = new SortedSet<int>();
        var tiles = new List<TileRow>();
        var size = Size;
        foreach (var leaf in leaves)
            Add(0, leaf, size++);

        foreach (var level in touched.Where(level => grown[level].Count > 0))
            tiles.Add(new(level, Tile.Count(size, level) / Tile.FullWidth, Tile.Encode(grown[level])));
        return (new(size, [.. grown.Select(level => level.ToArray())]), tiles);

        void Add(int level, Hash hash, long index)
        {
            if (level == grown.Count)
                grown.Add([]);
            touched.Add(level);
            grown[level].Add(hash);
            if (grown[level].Count < Tile.FullWidth)
                return;

            tiles.Add(new(level, Tile.Count(index, level) / Tile.FullWidth, Tile.Encode(grown[level])));
            var root = MerkleTree.Root([.. grown[level]]);
            grown[level].Clear();
            Add(level + 1, root, index);
        }
    }

    /// <summary>Null where the tile is not the partial one of its level.</summary>
    internal byte[]? PartialTile(int level, long n) =>
        level < levels.Length && levels[level].Length > 0 && n == Tile.Count(Size, level) / Tile.FullWidth
            ? Tile.Encode(levels[level])
            : null;
}
