namespace ExportScreen.Api.Log;

/// <summary>Digests are written <c>sha256:…</c> in answers, and as bare hex in leaves.</summary>
static class Digest
{
    const string Prefix = "sha256:";

    public static string Hex(string digest) => digest.StartsWith(Prefix, StringComparison.Ordinal)
        ? digest[Prefix.Length..]
        : throw new ArgumentException("Not a SHA-256 digest.", nameof(digest));

    public static string Of(ReadOnlySpan<byte> content) =>
        Prefix + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
}
