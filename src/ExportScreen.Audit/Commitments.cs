using System.Security.Cryptography;

namespace ExportScreen.Audit;

/// <summary>
/// Salted commitments: they bind a leaf to its payload and tell nothing about it once the salt is gone. So a salt is
/// kept beside the payload, encrypted, and dies with it.
/// </summary>
public static class Commitments
{
    public const int SaltLength = 32;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    /// <param name="payload">Canonical JSON (RFC 8785).</param>
    public static Hash Payload(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload) =>
        Commit(salt, [.. "exportscreen.audit/payload/v1\0"u8, .. payload]);

    /// <param name="name">Without NUL, which ends it.</param>
    /// <param name="value">Canonical JSON (RFC 8785).</param>
    public static Hash Field(ReadOnlySpan<byte> salt, string name, ReadOnlySpan<byte> value) =>
        name.Contains('\0', StringComparison.Ordinal)
            ? throw new ArgumentException("A field name has no NUL.", nameof(name))
            : Commit(salt, [.. "exportscreen.audit/field/v1\0"u8, .. StrictText.Utf8.GetBytes(name), 0, .. value]);

    /// <summary>The RFC 6962 root over the field commitments in ordinal order of their names.</summary>
    public static Hash FieldsRoot(IReadOnlyDictionary<string, Hash> fields) => MerkleTree.Root(Leaves(fields));

    /// <summary>
    /// What discloses one field and nothing else: its place, and its path to <see cref="FieldsRoot"/>. To be checked
    /// with <see cref="InclusionProof.Verify"/>, the leaf being <see cref="MerkleTree.Leaf"/> of the commitment.
    /// </summary>
    public static (int Index, IReadOnlyList<Hash> Proof) FieldProof(IReadOnlyDictionary<string, Hash> fields, string name)
    {
        var index = fields.Keys.Count(other => string.CompareOrdinal(other, name) < 0);
        return fields.ContainsKey(name)
            ? (index, MerkleTree.InclusionPath(Leaves(fields), index))
            : throw new ArgumentException($"There is no field {name}.", nameof(name));
    }

    static Hash[] Leaves(IReadOnlyDictionary<string, Hash> fields) =>
        [.. fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => MerkleTree.Leaf(field.Value.ToArray()))];

    static Hash Commit(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> message)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(salt.Length, SaltLength, nameof(salt));
        return new(HMACSHA256.HashData(salt, message));
    }
}
