using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Screenings;

/// <summary>All that a decision depends on besides the sale, the time and the engine. Immutable.</summary>
/// <param name="Digest"><c>sha256:</c> and lowercase hex, over the digests of all parts and the profile.</param>
public sealed record Snapshot(string Digest, ReferenceData Reference, Profile Profile)
{
    /// <summary>Evaluates the profile's in-house rules; null: each of them is a check <c>error</c>.</summary>
    public EvaluatePredicate? Predicate { get; init; }
}

/// <summary>Whether a predicate holds. Pure: the same arguments give the same answer. Throws where it can't be told.</summary>
/// <param name="facts">JSON, the object <c>sale</c>.</param>
public delegate bool EvaluatePredicate(string predicate, string facts);

/// <summary>The part of a snapshot that all profiles share.</summary>
public sealed record ReferenceData
{
    public required IReadOnlyList<LoadedList> Lists { get; init; }

    public required NameIndex Index { get; init; }

    public required Gazetteer Bodies { get; init; }

    public required ExileRecord Exiles { get; init; }

    public required Regulation Regulation { get; init; }
}
