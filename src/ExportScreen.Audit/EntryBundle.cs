using System.Buffers.Binary;

namespace ExportScreen.Audit;

/// <summary>The entries under one level-0 tile: each as a 16-bit big-endian length and its bytes.</summary>
public static class EntryBundle
{
    public static byte[] Encode(IReadOnlyList<ReadOnlyMemory<byte>> entries)
    {
        if (entries.Count > Tile.FullWidth || entries.Any(entry => entry.Length > ushort.MaxValue))
            throw new ArgumentException("A bundle holds at most 256 entries of at most 65,535 bytes.", nameof(entries));

        var bytes = new byte[entries.Sum(entry => 2 + entry.Length)];
        var rest = bytes.AsSpan();
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)entry.Length);
            entry.Span.CopyTo(rest[2..]);
            rest = rest[(2 + entry.Length)..];
        }

        return bytes;
    }

    /// <summary>A bundle cut inside an entry, or of more than 256, is a <see cref="FormatException"/>.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Decode(ReadOnlyMemory<byte> bundle)
    {
        var entries = new List<ReadOnlyMemory<byte>>();
        while (!bundle.IsEmpty)
        {
            if (!BinaryPrimitives.TryReadUInt16BigEndian(bundle.Span, out var length) || bundle.Length < 2 + length)
                throw new FormatException("The bundle ends inside an entry.");
            if (entries.Count == Tile.FullWidth)
                throw new FormatException("A bundle holds at most 256 entries.");

            entries.Add(bundle.Slice(2, length));
            bundle = bundle[(2 + length)..];
        }

        return entries;
    }
}
