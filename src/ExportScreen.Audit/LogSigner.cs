using NSec.Cryptography;

namespace ExportScreen.Audit;

/// <summary>
/// Signs notes under one log's key. Ed25519 is deterministic: the same text gives the same bytes. Checkpoints are signed
/// through <see cref="SignerLatch"/> only.
/// </summary>
public sealed class LogSigner : IDisposable
{
    readonly Key key;

    /// <param name="name">The log's origin.</param>
    /// <param name="seed">32 bytes.</param>
    public LogSigner(string name, ReadOnlySpan<byte> seed)
    {
        key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        VerifierKey = VerifierKey.OfLog(name, key.PublicKey);
    }

    public VerifierKey VerifierKey { get; }

    /// <summary>The text with an empty line and one signature line.</summary>
    internal string Sign(string text)
    {
        var signature = SignatureAlgorithm.Ed25519.Sign(key, StrictText.Utf8.GetBytes(text));
        return $"{text}\n{new NoteSignature(VerifierKey.Name, VerifierKey.Id, signature)}";
    }

    public void Dispose() => key.Dispose();
}
