using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Listings;

/// <summary>One listing with everything its publisher says, and where it stands.</summary>
sealed record ListingResponse
{
    /// <summary>List and key, such as <c>eu-fsf:13</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>in_use</c>; or <c>removed</c>: its publisher took it off, and this is the last that was said.</summary>
    public required ListingState State { get; init; }

    /// <summary>Its primary name.</summary>
    public required string Caption { get; init; }

    public required string List { get; init; }

    /// <summary>The publisher's part of the list: <c>SDN</c>, <c>EL</c>, <c>DPL</c> …; the list's id where it has none.</summary>
    public required string Source { get; init; }

    /// <summary>Whose law it is; absent: the list is no longer in use.</summary>
    public string? Issuer { get; init; }

    public required PartyType Type { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>The primary name first.</summary>
    public required IReadOnlyList<ListedNameResponse> Names { get; init; }

    public required IReadOnlyList<PartialDate> BirthDates { get; init; }

    public required IReadOnlyList<string> Countries { get; init; }

    public required IReadOnlyList<Identifier> Identifiers { get; init; }

    public required IReadOnlyList<string> Programmes { get; init; }

    public string? LicenceRequirement { get; init; }

    public string? LicencePolicy { get; init; }

    public string? LegalReference { get; init; }

    public DateOnly? ListedOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public required ListingDetails Details { get; init; }

    /// <summary>The publisher's date of the list that says so.</summary>
    public string? ListVersion { get; init; }

    /// <summary>Digest of the list's main file, in which <c>details.raw</c> tells the place.</summary>
    public string? ListSha256 { get; init; }

    /// <summary>Listings of the same party on other lists, each with what says so; names alone never do. Absent: it is not in
    /// use.</summary>
    public IReadOnlyList<SameParty>? SameAs { get; init; }

    /// <summary>The id that was asked for, where the listing has another now.</summary>
    public string? FormerId { get; init; }

    public static ListingResponse From(Listing listing, LoadedList? list, ListingState state, string? formerId = null) => new()
    {
        Id = listing.Id,
        State = state,
        Caption = listing.Caption,
        List = listing.List,
        Source = listing.Source,
        Issuer = list?.Issuer,
        Type = listing.Type,
        Measure = listing.Measure,
        Names = [.. listing.Names.Select(name =>
            new ListedNameResponse(name.Value, name.Kind, name.Strength, name.Lang, name.Script, name.Parts))],
        BirthDates = listing.BirthDates,
        Countries = listing.Countries,
        Identifiers = listing.Identifiers,
        Programmes = listing.Programmes,
        LicenceRequirement = listing.LicenceRequirement,
        LicencePolicy = listing.LicencePolicy,
        LegalReference = listing.LegalReference,
        ListedOn = listing.ListedOn,
        EndsOn = listing.EndsOn,
        Details = listing.Details,
        ListVersion = state == ListingState.InUse ? list?.Version : null,
        ListSha256 = state == ListingState.InUse ? list?.Sha256 : null,
        FormerId = formerId,
    };
}

enum ListingState
{
    Unknown,
    InUse,
    Removed,
}

/// <param name="Lang">BCP 47; absent: not told.</param>
/// <param name="Script">ISO 15924, of most of its letters.</param>
/// <param name="Parts">Absent: the publisher has the name in one piece.</param>
sealed record ListedNameResponse(string Value, NameKind Kind, NameStrength Strength, string? Lang, string? Script, NameParts? Parts);
