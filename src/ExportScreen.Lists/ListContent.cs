using ExportScreen.Core.Listings;

namespace ExportScreen.Lists;

/// <summary>What a publisher's file says, before anybody uses it.</summary>
public sealed record ListContent
{
    public required ListFormat Format { get; init; }

    /// <summary>Id of the list, the first part of every listing's id.</summary>
    public required string List { get; init; }

    /// <summary>Null where the file does not say.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public required IReadOnlyList<Listing> Listings { get; init; }

    public IReadOnlyList<Reject> Rejects { get; init; } = [];

    public IReadOnlyList<Reject> Notes { get; init; } = [];

    /// <summary>Null: a whole list. Otherwise the file holds changes of one, <see cref="Listings"/> are those added or
    /// changed, and these are the ids taken off.</summary>
    public IReadOnlyList<string>? Removed { get; init; }

    /// <summary>Names besides the primary ones.</summary>
    public int Aliases => Listings.Sum(listing => listing.Names.Count - 1);

    public int Addresses => Listings.Sum(listing => listing.Details.Addresses.Count);

    public int Identifiers => Listings.Sum(listing => listing.Identifiers.Count);

    /// <exception cref="ListFormatException">It is no whole list, or nobody knows its date.</exception>
    public LoadedList ToList(ListSource source) => Removed is not null
        ? throw new ListFormatException("The file holds changes of a list, not a list.")
        : new()
        {
            Id = source.Id,
            Title = source.Title,
            Publisher = source.Publisher,
            Issuer = source.Issuer,
            Kind = source.Kind ?? Format.Kind,
            Format = Format.Id,
            PublishedAt = PublishedAt ?? source.PublishedAt
                ?? throw new ListFormatException("The list does not say when it was published."),
            Sha256 = source.Sha256,
            Licence = source.Licence,
            Provenance = source.Provenance,
            Starter = source.Starter,
            Reconstructed = source.Reconstructed,
            Listings = Listings,
            Rejects = Rejects,
            Notes = Notes,
        };
}
