using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using NSec.Cryptography;
using PublicKey = NSec.Cryptography.PublicKey;

namespace ExportScreen.Audit;

/// <summary>A public key with its name, as given to those who verify (a "vkey").</summary>
public sealed class VerifierKey
{
    const byte Ed25519Note = 0x01;
    const byte Ed25519Cosignature = 0x04;

    readonly PublicKey key;
    readonly byte[] typedKey;

    VerifierKey(string name, byte[] typedKey)
    {
        if (!IsName(name))
            throw new FormatException("A key name is not empty and has no white space and no plus sign.");
        if (typedKey is not [Ed25519Note or Ed25519Cosignature, ..]
            || !PublicKey.TryImport(SignatureAlgorithm.Ed25519, typedKey.AsSpan(1), KeyBlobFormat.RawPublicKey, out var imported))
        {
            throw new FormatException("A key is Ed25519, of a log (1) or a witness (4).");
        }

        (Name, this.typedKey, key) = (name, typedKey, imported!);
        Id = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. StrictText.Utf8.GetBytes(name), (byte)'\n', .. typedKey]));
    }

    /// <summary>Of a log's key: its origin.</summary>
    public string Name { get; }

    public uint Id { get; }

    /// <summary>A witness's key, whose signatures carry a time.</summary>
    public bool IsWitness => typedKey[0] == Ed25519Cosignature;

    /// <summary>Reads <c>name+id+key</c>; a <see cref="FormatException"/> where it is not one, or the id is not the key's.</summary>
    public static VerifierKey Parse(string text) =>
        text.Split('+', 3) is [var name, _, var base64]
        && StrictText.Base64(base64) is { } typedKey
        && new VerifierKey(name, typedKey) is var key
        && key.ToString() == text
            ? key
            : throw new FormatException("A verifier key is a name, eight hex digits of its own key ID, and the base64 of the key.");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}+{Id:x8}+{Convert.ToBase64String(typedKey)}");

    internal static VerifierKey OfLog(string name, PublicKey key) =>
        new(name, [Ed25519Note, .. key.Export(KeyBlobFormat.RawPublicKey)]);

    internal static bool IsName(string name) => name.Length > 0 && !name.Any(c => char.IsWhiteSpace(c) || c == '+');

    internal bool Verifies(string text, ReadOnlySpan<byte> signature) =>
        IsWitness
            ? Cosignature.Read(signature) is var (time, ed25519) && VerifiesBytes(Cosignature.Message(time, text), ed25519)
            : VerifiesBytes(text, signature);

    bool VerifiesBytes(string message, ReadOnlySpan<byte> signature) =>
        SignatureAlgorithm.Ed25519.Verify(key, StrictText.Utf8.GetBytes(message), signature);
}
