using System.Numerics;

namespace ExportScreen.Audit;

/// <summary>Reads the hashes of a tile, as wide as there are; null where there is no such tile.</summary>
public delegate Task<byte[]?> TileReader(int level, long n, CancellationToken ct);

/// <summary>
/// The hash tree as its tiles tell it. Keeps each tile it has read, so make one for each task, and call it from one
/// thread at a time. What it answers is as trustworthy as the tiles are.
/// </summary>
public sealed class TileTree(TileReader read)
{
    readonly Dictionary<(int Level, long N), byte[]> tiles = [];

    public static TileTree Of(ILogStore store, string log) => new((level, n, ct) => store.ReadTileAsync(log, level, n, ct));

    public async Task<Hash> RootAsync(long size, CancellationToken ct) =>
        size == 0 ? MerkleTree.EmptyRoot : await RangeAsync(0, size, ct);

    internal async Task<IReadOnlyList<Hash>> RootsAsync(IReadOnlyList<(long Lo, long Hi)> ranges, CancellationToken ct)
    {
        var roots = new Hash[ranges.Count];
        for (var i = 0; i < roots.Length; i++)
            roots[i] = await RangeAsync(ranges[i].Lo, ranges[i].Hi, ct);
        return roots;
    }

    /// <summary>Root of the leaves [lo, hi), where lo is a multiple of the largest power of two that fits.</summary>
    async Task<Hash> RangeAsync(long lo, long hi, CancellationToken ct)
    {
        var subtrees = new List<Hash>();
        while (lo < hi)
        {
            var level = BitOperations.Log2((ulong)(hi - lo));
            subtrees.Add(await NodeAsync(level, lo >> level, ct));
            lo += 1L << level;
        }

        var root = subtrees[^1];
        for (var i = subtrees.Count - 2; i >= 0; i--)
            root = MerkleTree.Node(subtrees[i], root);
        return root;
    }

    /// <summary>Root of the leaves [index·2^level, (index+1)·2^level).</summary>
    async Task<Hash> NodeAsync(int level, long index, CancellationToken ct)
    {
        var (tileLevel, height) = Math.DivRem(level, Tile.Height);
        var n = index >> (Tile.Height - height);
        var start = (int)(index & ((1 << (Tile.Height - height)) - 1)) << height;
        var end = start + (1 << height);

        if (!tiles.TryGetValue((tileLevel, n), out var tile))
        {
            tile = await read(tileLevel, n, ct) ?? throw new LogTamperedException($"Tile {new TilePath(tileLevel, n)} is missing.");
            tiles[(tileLevel, n)] = tile;
        }

        return tile.Length >= end * Hash.Length
            ? MerkleTree.Root(Tile.Decode(tile.AsSpan()[(start * Hash.Length)..(end * Hash.Length)]))
            : throw new LogTamperedException($"Tile {new TilePath(tileLevel, n)} has fewer than {end} hashes.");
    }
}
