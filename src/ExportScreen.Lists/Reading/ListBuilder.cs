using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Reading;

/// <summary>Collects what a reader finds, and keeps ids unique.</summary>
sealed class ListBuilder(ListSource source)
{
    readonly List<Listing> listings = [];
    readonly List<Reject> rejects = [];
    readonly List<Reject> notes = [];
    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Ordinal of the entry that is being read, from 1.</summary>
    public int Position { get; private set; }

    public ListSource Source => source;

    /// <summary>Takes the entry up; null where nothing tells what it is, and then it is a reject.</summary>
    public void Next(Func<Listing?> read)
    {
        Position++;
        if (read() is not { } listing)
            return;

        if (ids.Add(listing.Id))
            listings.Add(listing);
        else
            Reject("its key occurs a second time");
    }

    public bool Has(string id) => ids.Contains(id);

    public void Reject(string reason) => rejects.Add(new Reject(Position, reason));

    public void Note(string text) => notes.Add(new Reject(Position, text));

    /// <exception cref="ListFormatException">There is no entry at all.</exception>
    public LoadedList Build(DateTimeOffset? publishedAt) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Publisher = source.Publisher,
        Issuer = source.Issuer,
        PublishedAt = publishedAt ?? throw new ListFormatException("The list does not say when it was published."),
        Sha256 = source.Sha256,
        Licence = source.Licence,
        Provenance = source.Provenance,
        Starter = source.Starter,
        Reconstructed = source.Reconstructed,
        Listings = Position > 0 ? listings : throw new ListFormatException("The list has no entries."),
        Rejects = rejects,
        Notes = notes,
    };
}
