using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace ExportScreen.Reference;

/// <summary>The parts that ship with the product. May be called by several at once.</summary>
public static class ReferenceParts
{
    /// <summary>All of them, in the manifest's order.</summary>
    public static IReadOnlyList<ReferencePart> All { get; } = Manifest();

    /// <summary>Null where no such part ships.</summary>
    public static ReferencePart? Find(string name) =>
        All.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.Ordinal));

    /// <summary>The content of a part.</summary>
    /// <exception cref="ReferenceDataException">It is missing, or not the content that the manifest names.</exception>
    public static byte[] Open(ReferencePart part)
    {
        using var file = Resource(part.File ?? throw new ReferenceDataException($"{part.Name}: it does not ship."));
        using var content = new MemoryStream((int)part.Bytes);
        try
        {
            using var plain = new BrotliStream(file, CompressionMode.Decompress);
            plain.CopyTo(content);
        }
        catch (InvalidDataException error)
        {
            throw new ReferenceDataException($"{part.Name}: {part.File} cannot be decompressed.", error);
        }

        var bytes = content.ToArray();
        return string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), part.Sha256, StringComparison.Ordinal)
            ? bytes
            : throw new ReferenceDataException($"{part.Name}: the content's SHA-256 is not {part.Sha256}.");
    }

    static IReadOnlyList<ReferencePart> Manifest()
    {
        using var file = Resource("manifest.json");
        return JsonSerializer.Deserialize(file, ManifestJson.Default.ReferenceManifest)?.Parts
            ?? throw new ReferenceDataException("manifest.json: it is empty.");
    }

    static Stream Resource(string name) =>
        typeof(ReferenceParts).Assembly.GetManifestResourceStream(name)
            ?? throw new ReferenceDataException($"{name}: no such file ships.");
}
