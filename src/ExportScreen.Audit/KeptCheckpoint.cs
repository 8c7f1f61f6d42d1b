namespace ExportScreen.Audit;

/// <summary>A signed head of a log that somebody kept, alone or in a receipt.</summary>
/// <param name="Receipt">Null: it was kept alone.</param>
sealed record KeptCheckpoint(string Name, Checkpoint Checkpoint, TlogProof? Receipt)
{
    /// <summary>A <see cref="FormatException"/> where the text is neither, or the log has not signed it.</summary>
    internal static KeptCheckpoint Open(string name, string text, VerifierKey log)
    {
        var receipt = text.StartsWith(TlogProof.Header, StringComparison.Ordinal) ? TlogProof.Parse(text) : null;
        return new(name, Checkpoint.Open(receipt?.Checkpoint ?? text, log), receipt);
    }

    /// <summary>The receipt, if there is one, proves this leaf.</summary>
    internal bool Proves(Hash? leaf) => Receipt is null
        || (leaf is { } hash && InclusionProof.Verify(hash, Receipt.Index, Checkpoint.Size, Receipt.Proof, Checkpoint.Root));
}
