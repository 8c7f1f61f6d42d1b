using System.Globalization;

namespace ExportScreen.Audit;

/// <summary>What a log posts to a witness to have a checkpoint cosigned (c2sp.org/tlog-witness).</summary>
/// <param name="OldSize">The size that the witness remembers; 0 means it knows none.</param>
/// <param name="Proof">Consistency proof from there; empty from 0.</param>
/// <param name="Checkpoint">The signed note, verbatim.</param>
public sealed record AddCheckpointRequest(long OldSize, IReadOnlyList<Hash> Proof, string Checkpoint)
{
    /// <summary>Reads a request without verifying it; a <see cref="FormatException"/> where it is not one.</summary>
    public static AddCheckpointRequest Parse(string body)
    {
        var end = body.IndexOf("\n\n", StringComparison.Ordinal);
        return end >= 0
            && body[..end].Split('\n') is [var first, .. { Length: <= 63 } hashes]
            && first.StartsWith("old ", StringComparison.Ordinal)
            && StrictText.Number(first[4..]) is { } oldSize
            && (oldSize > 0 || hashes.Length == 0)
                ? new(oldSize, [.. hashes.Select(Hash.FromBase64)], body[(end + 2)..])
                : throw new FormatException("A request names the old size, then at most 63 hashes, a line each, then the checkpoint.");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"old {OldSize}\n{string.Concat(Proof.Select(hash => hash.ToBase64() + "\n"))}\n{Checkpoint}");
}
