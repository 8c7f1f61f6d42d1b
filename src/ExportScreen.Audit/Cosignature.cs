using System.Buffers.Binary;
using System.Globalization;

namespace ExportScreen.Audit;

/// <summary>
/// A witness's word on a checkpoint (c2sp.org/tlog-cosignature v1, Ed25519): at this time, this was the largest tree it
/// had seen of the log, and it agreed with all it had seen before.
/// </summary>
public static class Cosignature
{
    const int Ed25519Length = 64;

    /// <summary>When the witness signed; a <see cref="FormatException"/> where the bytes are no cosignature.</summary>
    /// <param name="signature">Of a line that verified against the witness's key.</param>
    public static DateTimeOffset Time(NoteSignature signature) =>
        Read(signature.Bytes.Span) is var (time, _) && time <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(time)
            : throw new FormatException("A cosignature is a time and an Ed25519 signature.");

    /// <summary>
    /// The lines of a witness's answer that are of known witnesses and verify, ready to be appended to the checkpoint.
    /// A line that is none, or a known witness's bad signature, is a <see cref="FormatException"/>.
    /// </summary>
    /// <param name="text">The checkpoint's text, without signatures.</param>
    public static IReadOnlyList<NoteSignature> Accept(string response, string text, IReadOnlyCollection<VerifierKey> witnesses)
    {
        var note = SignedNote.Parse($"{text}\n{response}");
        var keys = new SignedNote(text, note.Signatures).Verify([.. witnesses.Where(key => key.IsWitness)]);
        return [.. note.Signatures.Where(line => keys.Any(key => key.Name == line.Name && key.Id == line.KeyId))];
    }

    internal static (long Time, byte[] Ed25519)? Read(ReadOnlySpan<byte> signature) =>
        signature.Length == sizeof(long) + Ed25519Length && BinaryPrimitives.ReadInt64BigEndian(signature) is >= 0 and var time
            ? (time, signature[sizeof(long)..].ToArray())
            : null;

    internal static string Message(long time, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"cosignature/v1\ntime {time}\n{text}");
}
