using System.Globalization;

namespace ExportScreen.Audit;

/// <summary>Head of a log, as it is signed (c2sp.org/tlog-checkpoint).</summary>
/// <param name="Origin">Names the log for all its life.</param>
public sealed record Checkpoint(string Origin, long Size, Hash Root)
{
    /// <summary>Further lines; this log writes none, but others' checkpoints may have some.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>
    /// Reads a signed checkpoint. A <see cref="FormatException"/> unless the log's own key has signed it, the origin is
    /// the key's name, and each known witness's line verifies.
    /// </summary>
    public static Checkpoint Open(string note, VerifierKey log, IReadOnlyCollection<VerifierKey>? witnesses = null)
    {
        var signed = SignedNote.Parse(note);
        if (!signed.Verify([log, .. witnesses ?? []]).Contains(log))
            throw new FormatException("The log has not signed the checkpoint.");

        var checkpoint = Parse(signed.Text);
        return checkpoint.Origin == log.Name
            ? checkpoint
            : throw new FormatException($"The checkpoint is of {checkpoint.Origin}, not of {log.Name}.");
    }

    /// <summary>Reads the text without signatures, which must be verified before.</summary>
    public static Checkpoint Parse(string text) =>
        text.Split('\n') is [{ Length: > 0 } origin, var size, var root, .. var extensions, ""]
            && StrictText.Number(size) is { } leaves
            && Hash.FromBase64(root) is var hash
            && (leaves > 0 || hash == MerkleTree.EmptyRoot)
            && extensions.All(line => line.Length > 0)
                ? new(origin, leaves, hash) { Extensions = extensions }
                : throw new FormatException("A checkpoint is an origin, a size and a root, a line each.");

    /// <summary>The text to be signed.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}\n{Size}\n{Root.ToBase64()}\n{string.Concat(Extensions.Select(line => line + "\n"))}");
}
