using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ExportScreen.Audit;

/// <summary>
/// The one secret of an installation: 32 random bytes in a file. Every log's signing key and the payload master key are
/// derived from it (HKDF-SHA256), so who loses it loses all payloads, and who leaks it lets others sign.
/// </summary>
public sealed class MasterKey : IDisposable
{
    const int Length = 32;

    readonly byte[] secret;
    readonly ConcurrentDictionary<string, Lazy<LogSigner>> signers = new(StringComparer.Ordinal);

    /// <param name="secret">32 bytes.</param>
    public MasterKey(ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Length, nameof(secret));
        this.secret = secret.ToArray();
    }

    /// <summary>
    /// Reads the file, or makes it, durably and for its owner alone, where it is absent. A file of another length is a
    /// <see cref="FormatException"/>: it is never overwritten.
    /// </summary>
    public static MasterKey LoadOrCreate(string path)
    {
        if (!File.Exists(path))
            DurableFile.Create(path, RandomNumberGenerator.GetBytes(Length)); // if another process was faster, its key counts

        var content = File.ReadAllBytes(path);
        return content.Length == Length
            ? new(content)
            : throw new FormatException($"The signing key in {path} must be {Length} bytes, not {content.Length}.");
    }

    /// <summary>The signer of the log with this origin; lives as long as this key.</summary>
    public LogSigner SignerFor(string origin) => signers.GetOrAdd(
        origin,
        name => new(() => new(name, Derive($"exportscreen.audit/log-key/v1\0{name}")))).Value;

    /// <summary>32 bytes that wrap the payload keys of logs.</summary>
    public byte[] PayloadMaster() => Derive("exportscreen.audit/payload-master/v1");

    public void Dispose()
    {
        foreach (var signer in signers.Values)
            signer.Value.Dispose();
        CryptographicOperations.ZeroMemory(secret);
    }

    byte[] Derive(string info) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, salt: [], info: StrictText.Utf8.GetBytes(info));
}
