using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Listings;

/// <summary>What a listing says beyond what decides a hit: what a person needs to tell whether it is the same party.</summary>
public sealed record ListingDetails
{
    public static ListingDetails None { get; } = new();

    public IReadOnlyList<BirthPlace> BirthPlaces { get; init; } = [];

    public IReadOnlyList<ListedAddress> Addresses { get; init; } = [];

    /// <summary>Those of the listing's identifiers of which more is told than the number.</summary>
    public IReadOnlyList<ListedDocument> Documents { get; init; } = [];

    /// <summary>What is imposed, as the publisher prints it.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>The same party's keys on other lists, as this publisher prints them.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The publisher's reasons and remarks.</summary>
    public string? Remarks { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    /// <summary>Null: the listing was not read from a publisher's file.</summary>
    public RawRecord? Raw { get; init; }
}

/// <param name="Place">As printed.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null: unknown.</param>
public sealed record BirthPlace(string? Place, string? Country);

/// <param name="Text">Street, town and what else is printed, without the country.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null: unknown.</param>
public sealed record ListedAddress(string? Text, string? Country);

/// <param name="Number">As among the listing's identifiers; its country is the issuer.</param>
public sealed record ListedDocument(Identifier Number, DocumentNote Note);

/// <summary>What is told of a document besides its number.</summary>
/// <param name="Kind">What the publisher calls it.</param>
public sealed record DocumentNote(
    string? Kind, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null, DocumentStatus Status = DocumentStatus.Unknown);

public enum DocumentStatus
{
    Unknown,
    Valid,
    Expired,

    /// <summary>The publisher says it is forged, or not this party's.</summary>
    False,
}

/// <param name="Type">As printed, such as <c>Linked To</c>.</param>
/// <param name="Target">Name of the other party.</param>
/// <param name="Key">The other party's key on the same list; null: only its name is told.</param>
public sealed record Relation(string Type, string Target, string? Key = null);

/// <summary>Where in the file it stands, and what stood there.</summary>
/// <param name="Position">Line, or ordinal of the element, from 1.</param>
/// <param name="Sha256">Of the record, lowercase hex; of all its rows where it has several.</param>
public sealed record RawRecord(int Position, string Sha256);
