using System.Globalization;

namespace ExportScreen.Audit;

/// <summary>
/// A receipt that proves, offline and without the log, that an entry is in it (c2sp.org/tlog-proof): with the entry's
/// bytes and the log's key nothing else is needed.
/// </summary>
/// <param name="Proof">Inclusion proof, leaf side first.</param>
/// <param name="Checkpoint">The signed note, verbatim.</param>
public sealed record TlogProof(long Index, IReadOnlyList<Hash> Proof, string Checkpoint)
{
    internal const string Header = "c2sp.org/tlog-proof@v1";

    /// <summary>An opaque hint in base64 that nothing vouches for; null where there is none.</summary>
    public string? Extra { get; init; }

    /// <summary>Reads a receipt without verifying it; a <see cref="FormatException"/> where it is not one.</summary>
    public static TlogProof Parse(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || text[..end].Split('\n') is not [Header, .. var lines])
            throw new FormatException($"A receipt starts with {Header} and has an empty line before its checkpoint.");

        var extra = lines is [var first, ..] && Value(first, "extra ") is { } hint ? hint : null;
        var rest = extra is null ? lines : lines[1..];
        return rest is [var second, .. var hashes]
            && Value(second, "index ") is { } number
            && StrictText.Number(number) is { } index
            && hashes.Length <= 63
            && (extra is null || StrictText.Base64(extra) is not null)
                ? new(index, [.. hashes.Select(Hash.FromBase64)], text[(end + 2)..]) { Extra = extra }
                : throw new FormatException("A receipt names its index, then at most 63 hashes, a line each.");
    }

    /// <summary>Whether this log has signed a tree with these entry bytes at <see cref="Index"/>.</summary>
    public bool Verifies(ReadOnlySpan<byte> entry, VerifierKey log)
    {
        Checkpoint checkpoint;
        try
        {
            checkpoint = Audit.Checkpoint.Open(Checkpoint, log);
        }
        catch (FormatException)
        {
            return false;
        }

        return InclusionProof.Verify(MerkleTree.Leaf(entry), Index, checkpoint.Size, Proof, checkpoint.Root);
    }

    public override string ToString()
    {
        var extra = Extra is null ? "" : $"extra {Extra}\n";
        var hashes = string.Concat(Proof.Select(hash => hash.ToBase64() + "\n"));
        return string.Create(CultureInfo.InvariantCulture, $"{Header}\n{extra}index {Index}\n{hashes}\n{Checkpoint}");
    }

    static string? Value(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..] : null;
}
