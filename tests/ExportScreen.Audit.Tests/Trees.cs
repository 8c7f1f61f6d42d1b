namespace ExportScreen.Audit.Tests;

/// <summary>Tiles worked out anew from the leaves at each reading.</summary>
static class Trees
{
    public static TileTree Of(Hash[] leaves) => new((level, n, _) => Task.FromResult<byte[]?>(Tile(leaves, level, n)));

    public static byte[] Tile(ReadOnlySpan<Hash> leaves, int level, long n)
    {
        var span = 1 << (8 * level);
        var first = (int)n * Audit.Tile.FullWidth;
        var width = Math.Min(Audit.Tile.FullWidth, (leaves.Length / span) - first);
        var hashes = new Hash[width];
        for (var i = 0; i < width; i++)
            hashes[i] = MerkleTree.Root(leaves.Slice((first + i) * span, span));
        return Audit.Tile.Encode(hashes);
    }
}
