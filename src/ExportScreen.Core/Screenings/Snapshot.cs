using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Screenings;

/// <summary>All that a decision depends on besides the sale, the time and the engine. Immutable.</summary>
/// <param name="Digest"><c>sha256:</c> and lowercase hex, over the digests of all parts and the profile.</param>
public sealed record Snapshot(string Digest, ReferenceData Reference, Profile Profile);

/// <summary>The part of a snapshot that all profiles share.</summary>
public sealed record ReferenceData
{
    public required IReadOnlyList<LoadedList> Lists { get; init; }

    public required NameIndex Index { get; init; }

    public required Gazetteer Bodies { get; init; }

    public required ExileRecord Exiles { get; init; }

    public required Regulation Regulation { get; init; }
}
