using ExportScreen.Core.Listings;

namespace ExportScreen.Lists;

/// <summary>What a publisher's file says, before anybody uses it.</summary>
public sealed record ListContent
{
    public required ListFormat Format { get; init; }

    /// <summary>Id of the list, the first part of every listing's id.</summary>
    public required string List { get; init; }

    /// <summary>The list that it is by what stands in it, whatever id was asked for.</summary>
    public required string PublishersList { get; init; }

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

    /// <summary>The list as it is after these changes; what is taken off without having been on it is noted. What of the list could
    /// not be read is missing still.</summary>
    /// <exception cref="ListFormatException">It holds no changes, or those of another list.</exception>
    public LoadedList ApplyTo(LoadedList list)
    {
        if (Removed is not { } removed || !string.Equals(list.Id, List, StringComparison.Ordinal))
            throw new ListFormatException("The file holds no changes of this list.");

        var changed = Listings.ToDictionary(listing => listing.Id, StringComparer.Ordinal);
        var kept = list.Listings.Where(listing => !removed.Contains(listing.Id, StringComparer.Ordinal))
            .Select(listing => changed.Remove(listing.Id, out var now) ? now : listing).ToList();
        var known = list.Listings.Select(listing => listing.Id).ToHashSet(StringComparer.Ordinal);
        return list with
        {
            PublishedAt = PublishedAt ?? list.PublishedAt,
            Listings = [.. kept, .. changed.Values],
            Rejects = [.. list.Rejects, .. Rejects],
            Notes =
            [
                .. Notes,
                .. removed.Where(id => !known.Contains(id)).Select(id => new Reject(0, $"{id} is taken off, and was not on the list")),
            ],
        };
    }

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
