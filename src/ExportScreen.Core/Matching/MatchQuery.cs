using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Matching;

/// <summary>Who is looked for.</summary>
public sealed record MatchQuery
{
    /// <summary>At least one.</summary>
    public required IReadOnlyList<PartyName> Names { get; init; }

    /// <summary>Unknown matches any.</summary>
    public PartyType Type { get; init; }

    /// <summary>Every country it is linked with, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public PartialDate? BirthDate { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}

/// <summary>What a search found, and what it came nearest to.</summary>
/// <param name="Hits">Best first; equal ones by listing id.</param>
/// <param name="Considered">How many listings the search covered: all that the lists hold.</param>
/// <param name="NearestMiss">The best listing below the threshold; null where nothing was alike at all.</param>
public sealed record MatchResult(IReadOnlyList<Match> Hits, int Considered, NearestMiss? NearestMiss);

/// <summary>A listing that a party matched.</summary>
/// <param name="Score">How alike, per mille (0 to 1000).</param>
/// <param name="Strength">How much the evidence proves; equal names of a common sort prove little.</param>
/// <param name="ConfirmedBy">What confirms it beyond the name (<c>identifier:inn</c>, <c>name+country</c>,
/// <c>name+birth_date</c>); null: it is possible only.</param>
/// <param name="Query">The party's name that matched best.</param>
/// <param name="Listed">The listing's name it matched.</param>
/// <param name="Features">What was compared, weightiest first.</param>
public sealed record Match(
    Listing Listing, int Score, Strength Strength, string? ConfirmedBy, string Query, ListedName Listed,
    IReadOnlyList<Feature> Features);

public enum Strength
{
    Weak,
    Medium,
    Strong,
}

/// <summary>One thing that was compared.</summary>
/// <param name="Name"><c>name</c>, <c>country</c>, <c>birth_date</c>, <c>identifier</c>, <c>type</c>, <c>alias_strength</c>, <c>office</c>, <c>floor</c>.</param>
/// <param name="Score">Per mille; below zero where it speaks against.</param>
/// <param name="Note">What was aligned with what, in a code-like phrase without personal opinion.</param>
public sealed record Feature(string Name, int Score, string? Query, string? Listing, string? Note);

/// <param name="Score">Per mille.</param>
/// <param name="Reason">Why it missed.</param>
public sealed record NearestMiss(string Listing, int Score, string Reason);
