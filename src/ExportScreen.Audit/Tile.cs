namespace ExportScreen.Audit;

/// <summary>A tile: up to 256 hashes of one level, concatenated (c2sp.org/tlog-tiles).</summary>
public static class Tile
{
    /// <summary>Hashes of a full tile.</summary>
    public const int FullWidth = 256;

    /// <summary>Each tile level spans eight levels of the tree.</summary>
    internal const int Height = 8;

    public static byte[] Encode(IReadOnlyList<Hash> hashes)
    {
        var bytes = new byte[hashes.Count * Hash.Length];
        for (var i = 0; i < hashes.Count; i++)
            hashes[i].CopyTo(bytes.AsSpan(i * Hash.Length));
        return bytes;
    }

    /// <summary>A length that is not 1 to 256 whole hashes is a <see cref="FormatException"/>.</summary>
    public static Hash[] Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > FullWidth * Hash.Length || bytes.Length % Hash.Length != 0)
            throw new FormatException($"A tile is 1 to 256 hashes of 32 bytes, not {bytes.Length} bytes.");

        var hashes = new Hash[bytes.Length / Hash.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = new(bytes.Slice(i * Hash.Length, Hash.Length));
        return hashes;
    }

    /// <summary>How many hashes a tile level has in a tree of this size; 0 above the top.</summary>
    internal static long Count(long size, int level) => level > 7 ? 0 : size >> (Height * level);
}
