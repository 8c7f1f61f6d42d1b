using System.Text.Json.Serialization;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Listings;

/// <summary>What a publisher says of one party at one version of its list. One person on five lists is five listings.</summary>
public sealed record Listing
{
    /// <summary><c>list:key</c>, such as <c>eu-fsf:13</c>; the same in every version of the list.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the list, such as <c>us-csl</c>.</summary>
    public required string List { get; init; }

    /// <summary>The publisher's part of the list: <c>SDN</c>, <c>EL</c>, <c>DPL</c> …; the list's id where it has none.</summary>
    public required string Source { get; init; }

    /// <summary>Unknown where the publisher gives none, and then it matches any.</summary>
    public PartyType Type { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>At least one; the primary name first.</summary>
    public required IReadOnlyList<ListedName> Names { get; init; }

    public IReadOnlyList<PartialDate> BirthDates { get; init; } = [];

    /// <summary>Every country the publisher links it with, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>As the publisher prints them.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>Of export-control lists: for which items a licence is needed.</summary>
    public string? LicenceRequirement { get; init; }

    public string? LicencePolicy { get; init; }

    /// <summary>Where it was published: a Federal Register notice, a regulation, a UN reference.</summary>
    public string? LegalReference { get; init; }

    public DateOnly? ListedOn { get; init; }

    /// <summary>The last day it holds (a denial order); null: no end is set.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Not part of a listing as answered or recorded; who shows it says so.</summary>
    [JsonIgnore]
    public ListingDetails Details { get; init; } = ListingDetails.None;

    public string Caption => Names[0].Value;
}

/// <summary>What being listed means.</summary>
public enum Measure
{
    /// <summary>Shown, and read as the strictest of its list.</summary>
    Unknown,
    AssetFreeze,

    /// <summary>Some dealings only (debt, securities, correspondent accounts): not a block.</summary>
    Sectoral,
    EntityList,
    MilitaryEndUser,
    Unverified,
    DeniedPerson,
    Debarred,
    Nonproliferation,

    /// <summary>A wanted, terror or counter-sanctions notice of a state.</summary>
    StateNotice,
}

/// <param name="Lang">BCP 47; null: not told.</param>
public sealed record ListedName(string Value, NameKind Kind, NameStrength Strength, string? Lang = null)
{
    /// <summary>Null where the publisher has the name in one piece.</summary>
    [JsonIgnore]
    public NameParts? Parts { get; init; }

    /// <summary>ISO 15924, of most of its letters; null where it has none.</summary>
    [JsonIgnore]
    public string? Script { get; init; }
}

/// <param name="Given">All given names, in order.</param>
public sealed record NameParts(string? Given, string? Family, string? Patronymic = null, string? Maiden = null);

public enum NameKind
{
    Primary,
    Alias,
    Former,
    OriginalScript,
}

/// <summary>Weak aliases count less and never confirm a hit. Not told means strong.</summary>
public enum NameStrength
{
    Strong,
    Weak,
}
