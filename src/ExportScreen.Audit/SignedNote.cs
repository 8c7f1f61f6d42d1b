using System.Buffers.Binary;

namespace ExportScreen.Audit;

/// <summary>A text with signature lines below it (c2sp.org/signed-note), not yet verified.</summary>
/// <param name="Text">What is signed; it ends with a line end.</param>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    const int MaxLength = 1 << 20;
    const int MaxSignatures = 100;

    /// <summary>Reads a note without trusting it; a <see cref="FormatException"/> where it is not one.</summary>
    public static SignedNote Parse(string note)
    {
        if (note.Length > MaxLength || note.Any(c => c is < ' ' and not '\n') || !IsValidUnicode(note))
            throw new FormatException("A note is UTF-8 text without control characters, of a megabyte at most.");

        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || !note.EndsWith('\n') || end + 2 == note.Length)
            throw new FormatException("A note ends with an empty line and signature lines.");

        var lines = note[(end + 2)..^1].Split('\n');
        return lines.Length <= MaxSignatures
            ? new(note[..(end + 1)], [.. lines.Select(NoteSignature.Parse)])
            : throw new FormatException($"A note with more than {MaxSignatures} signatures is not read.");
    }

    /// <summary>
    /// The keys whose signatures verified. Lines of other keys are passed over; a bad signature of a given key, or none
    /// at all, is a <see cref="FormatException"/>. Only after this may the text be used.
    /// </summary>
    public IReadOnlyList<VerifierKey> Verify(IReadOnlyCollection<VerifierKey> keys)
    {
        var verified = new List<VerifierKey>();
        foreach (var signature in Signatures)
        {
            if (keys.FirstOrDefault(key => key.Name == signature.Name && key.Id == signature.KeyId) is not { } key)
                continue;
            if (!key.Verifies(Text, signature.Bytes.Span))
                throw new FormatException($"The signature of {key.Name} does not verify.");

            verified.Add(key);
        }

        return verified.Count > 0 ? verified : throw new FormatException("No known key has signed the note.");
    }

    static bool IsValidUnicode(string note)
    {
        try
        {
            return StrictText.Utf8.GetByteCount(note) > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>One signature line.</summary>
public sealed record NoteSignature(string Name, uint KeyId, ReadOnlyMemory<byte> Bytes)
{
    const string Start = "— ";

    /// <param name="line">Without its line end.</param>
    public static NoteSignature Parse(string line) =>
        line.StartsWith(Start, StringComparison.Ordinal)
            && line[Start.Length..].Split(' ') is [var name, var base64]
            && VerifierKey.IsName(name)
            && StrictText.Base64(base64) is { Length: > 4 } blob
                ? new(name, BinaryPrimitives.ReadUInt32BigEndian(blob), blob.AsMemory(4))
                : throw new FormatException("A signature line is an em dash, a key name, and the base64 of key ID and signature.");

    /// <summary>The line with its line end.</summary>
    public override string ToString()
    {
        var blob = new byte[4 + Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(blob, KeyId);
        Bytes.CopyTo(blob.AsMemory(4));
        return $"{Start}{Name} {Convert.ToBase64String(blob)}\n";
    }
}
