namespace ExportScreen.Audit;

/// <summary>An entry before it has its place in the log.</summary>
public sealed record EntryDraft
{
    /// <summary>All but <see cref="LeafEnvelope.Seq"/>, which is set when the entry gets its index.</summary>
    public required LeafEnvelope Leaf { get; init; }

    /// <summary>Payload and salts, encrypted, at most 4 MiB with the leaf; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Payload { get; init; }

    /// <summary>SHA-256 of the idempotency key; null where the caller gave none.</summary>
    public ReadOnlyMemory<byte>? KeyHash { get; init; }

    /// <summary>SHA-256 of the canonical body that came with the key; null exactly where the key is.</summary>
    public ReadOnlyMemory<byte>? BodyHash { get; init; }

    public EntryFacts Facts { get; init; } = new();

    internal NewEntry At(long index, DateTimeOffset time)
    {
        var leaf = Leaf with { Seq = index, Time = time };
        return new()
        {
            Id = leaf.Id,
            Type = leaf.Type,
            Time = leaf.Time,
            Leaf = leaf.Encode(),
            Payload = Payload,
            KeyHash = KeyHash,
            BodyHash = BodyHash,
            Facts = Facts,
        };
    }
}

/// <summary>An entry that is durably in the log, and its receipt.</summary>
/// <param name="Replayed">
/// The idempotency key was used before, and this is the entry that used it. Compare its body hash: with another body the
/// caller's request was not taken.
/// </param>
public sealed record AppendedEntry(StoredEntry Entry, LogReceipt Receipt, bool Replayed);
