using System.Text.Json.Nodes;
using ExportScreen.Audit;

namespace ExportScreen.Api.Log;

/// <summary>Something that was done and goes on record: what the leaf says openly, and the payload it commits to.</summary>
sealed record Act
{
    /// <summary>All but commitments and place.</summary>
    public required LeafEnvelope Leaf { get; init; }

    /// <summary>What the leaf commits to, as a whole and fact by fact; stored encrypted.</summary>
    public required JsonObject Payload { get; init; }

    /// <summary>The answer that was given, kept beside the payload, which holds its digest; null: none was.</summary>
    public byte[]? Answer { get; init; }

    /// <summary>Null: a caller without one.</summary>
    public Idempotency? Idempotency { get; init; }

    /// <summary>Without terms, which are made of <see cref="Words"/>.</summary>
    public EntryFacts Facts { get; init; } = new();

    /// <summary>What the entry is found by, in clear; only keyed hashes of it are stored.</summary>
    public IReadOnlyList<SearchWord> Words { get; init; } = [];
}

/// <param name="Kind"><c>reference</c>, <c>party</c>, <c>known</c>, <c>holder</c> or <c>screening</c>.</param>
sealed record SearchWord(string Kind, string Word);

/// <param name="KeyHash">SHA-256 of the key.</param>
/// <param name="BodyHash">SHA-256 of the canonical body that came with it.</param>
sealed record Idempotency(ReadOnlyMemory<byte> KeyHash, ReadOnlyMemory<byte> BodyHash);

/// <summary>An act read back.</summary>
/// <param name="Payload">Null where it was erased.</param>
/// <param name="Answer">Null where there was none, or it was erased.</param>
sealed record RecordedAct(StoredEntry Entry, JsonObject? Payload, JsonObject? Answer);
