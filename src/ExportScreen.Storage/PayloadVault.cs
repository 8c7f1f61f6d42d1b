using System.Security.Cryptography;
using System.Text;
using ExportScreen.Audit;

namespace ExportScreen.Storage;

/// <summary>
/// Encrypts payloads so that they can be destroyed while their leaves stay: each record has a key of its own, wrapped
/// by the log's key, which the payload master key wraps. Deleting a record's sealed bytes erases it; deleting the log's
/// wrapped key erases every payload of the log. All of it is AES-256-GCM. May be called by many at once.
/// </summary>
/// <remarks>
/// GCM does not commit to its key: what binds an opened payload to the log is the commitment in its leaf, which whoever
/// opens it must check.
/// </remarks>
public sealed class PayloadVault : IDisposable
{
    const byte Version = 1;
    const int KeySize = 32, NonceSize = 12, TagSize = 16;
    const int BoxOverhead = NonceSize + TagSize;
    const int WrappedKeySize = BoxOverhead + KeySize;
    const int TermBytes = 16;

    readonly byte[] master;
    bool disposed;

    /// <param name="masterKey">32 random bytes, kept apart from the database. The vault keeps a copy.</param>
    public PayloadVault(ReadOnlySpan<byte> masterKey)
    {
        if (masterKey.Length != KeySize)
        {
            throw new ArgumentException(
                $"The payload master key has {masterKey.Length} bytes, not {KeySize}.", nameof(masterKey));
        }

        master = masterKey.ToArray();
    }

    /// <summary>A new random key for a log, as <see cref="LogHead.WrappedKey"/> keeps it.</summary>
    public byte[] NewWrappedKey(string log)
    {
        Span<byte> key = stackalloc byte[KeySize];
        try
        {
            RandomNumberGenerator.Fill(key);
            var wrapped = new byte[WrappedKeySize];
            Encrypt(Master, key, Encoding.UTF8.GetBytes(log), wrapped);
            return wrapped;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>
    /// Version byte, then the record's key and the payload, each as nonce (12), tag (16), ciphertext. Log and id are
    /// bound in: elsewhere it does not open.
    /// </summary>
    public byte[] Seal(LogHead log, string id, ReadOnlySpan<byte> payload)
    {
        Span<byte> logKey = stackalloc byte[KeySize];
        Span<byte> recordKey = stackalloc byte[KeySize];
        try
        {
            if (!TryUnwrap(log, logKey))
                throw new InvalidOperationException($"The payload key of {log.Log} is destroyed.");
            RandomNumberGenerator.Fill(recordKey);

            var place = Place(log, id);
            var sealedPayload = new byte[1 + WrappedKeySize + BoxOverhead + payload.Length];
            sealedPayload[0] = Version;
            Encrypt(logKey, recordKey, place, sealedPayload.AsSpan(1, WrappedKeySize));
            Encrypt(recordKey, payload, place, sealedPayload.AsSpan(1 + WrappedKeySize));
            return sealedPayload;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(logKey);
            CryptographicOperations.ZeroMemory(recordKey);
        }
    }

    /// <summary>
    /// The payload; null where it was erased, or its log's key destroyed. Bytes that were changed, or moved here from
    /// another entry, are a <see cref="LogTamperedException"/>: so is all that was sealed under another master key.
    /// </summary>
    public byte[]? Open(LogHead log, StoredEntry entry)
    {
        if (entry.Entry.Payload is not { } sealedPayload)
            return null;

        try
        {
            return Open(log, entry.Entry.Id, sealedPayload.Span);
        }
        catch (CryptographicException e)
        {
            throw new LogTamperedException($"The payload of entry {entry.Index} of {entry.Log} does not open.", e);
        }
    }

    /// <summary>The same of bytes by themselves; what does not open is a <see cref="CryptographicException"/>.</summary>
    internal byte[]? Open(LogHead log, string id, ReadOnlySpan<byte> sealedPayload)
    {
        Span<byte> logKey = stackalloc byte[KeySize];
        Span<byte> recordKey = stackalloc byte[KeySize];
        try
        {
            if (!TryUnwrap(log, logKey))
                return null;
            if (sealedPayload.Length < 1 + WrappedKeySize + BoxOverhead || sealedPayload[0] != Version)
                throw new CryptographicException($"The payload of {id} is not of a kind known here.");

            var place = Place(log, id);
            Decrypt(logKey, sealedPayload.Slice(1, WrappedKeySize), place, recordKey);
            var box = sealedPayload[(1 + WrappedKeySize)..];
            var payload = new byte[box.Length - BoxOverhead];
            Decrypt(recordKey, box, place, payload);
            return payload;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(logKey);
            CryptographicOperations.ZeroMemory(recordKey);
        }
    }

    /// <summary>
    /// What a word is found by in all of a tenant's logs: without the master key nobody can tell which word it was, nor
    /// compare the words of two tenants. Equal words give equal terms, so the caller normalises them first.
    /// </summary>
    /// <param name="kind">What the word is (a name's word, a reference); words of two kinds never meet.</param>
    public string Term(string tenant, string kind, string normalisedWord)
    {
        Span<byte> tenantKey = stackalloc byte[KeySize];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        try
        {
            HKDF.DeriveKey(
                HashAlgorithmName.SHA256, Master, tenantKey, salt: [],
                info: [.. "exportscreen.audit/terms/v1\0"u8, .. Encoding.UTF8.GetBytes(tenant)]);
            HMACSHA256.HashData(
                tenantKey, [.. Encoding.UTF8.GetBytes(kind), 0, .. Encoding.UTF8.GetBytes(normalisedWord)], hash);
            return Convert.ToHexStringLower(hash[..TermBytes]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(tenantKey);
        }
    }

    public void Dispose()
    {
        disposed = true;
        CryptographicOperations.ZeroMemory(master);
    }

    /// <summary>Never the zeros that <see cref="Dispose"/> leaves.</summary>
    ReadOnlySpan<byte> Master
    {
        get
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            return master;
        }
    }

    /// <summary>False where the log's key is destroyed.</summary>
    bool TryUnwrap(LogHead log, Span<byte> logKey)
    {
        if (log.WrappedKey.IsEmpty)
            return false;
        if (log.WrappedKey.Length != WrappedKeySize)
            throw new CryptographicException($"The payload key of {log.Log} has {log.WrappedKey.Length} bytes.");
        Decrypt(Master, log.WrappedKey.Span, Encoding.UTF8.GetBytes(log.Log), logKey);
        return true;
    }

    static byte[] Place(LogHead log, string id) =>
        [.. Encoding.UTF8.GetBytes(log.Origin), 0, .. Encoding.UTF8.GetBytes(id)];

    static void Encrypt(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> associated, Span<byte> box)
    {
        var nonce = box[..NonceSize];
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plaintext, box[BoxOverhead..], box[NonceSize..BoxOverhead], associated);
    }

    static void Decrypt(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated, Span<byte> plaintext)
    {
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box[..NonceSize], box[BoxOverhead..], box[NonceSize..BoxOverhead], plaintext, associated);
    }
}
