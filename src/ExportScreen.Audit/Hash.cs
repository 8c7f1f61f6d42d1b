using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ExportScreen.Audit;

/// <summary>A SHA-256 hash: 32 bytes, compared by value.</summary>
public readonly record struct Hash
{
    public const int Length = 32;

    readonly UInt128 high;
    readonly UInt128 low;

    /// <param name="bytes">Exactly 32 of them.</param>
    public Hash(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Length, nameof(bytes));
        high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>SHA-256 of the bytes as they are, without any prefix.</summary>
    public static Hash Of(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(data, hash);
        return new(hash);
    }

    /// <summary>Reads exactly what <see cref="ToBase64"/> writes; anything else is a <see cref="FormatException"/>.</summary>
    public static Hash FromBase64(string text) =>
        StrictText.Base64(text) is { Length: Length } bytes
            ? new(bytes)
            : throw new FormatException("A hash is the base64 of 32 bytes.");

    /// <summary>Reads 64 lowercase hex digits; anything else is a <see cref="FormatException"/>.</summary>
    public static Hash FromHex(string text) =>
        text.Length == 2 * Length && text.All(char.IsAsciiHexDigitLower)
            ? new(Convert.FromHexString(text))
            : throw new FormatException("A hash is 64 lowercase hex digits.");

    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt128BigEndian(destination, high);
        BinaryPrimitives.WriteUInt128BigEndian(destination[16..], low);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    public string ToBase64() => Convert.ToBase64String(ToArray());

    /// <summary>64 lowercase hex digits.</summary>
    public string ToHex() => Convert.ToHexStringLower(ToArray());

    public override string ToString() => ToHex();
}
