using System.Security.Cryptography;
using System.Text;
using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Reading;

/// <summary>Collects what a reader finds, and keeps ids unique.</summary>
/// <param name="list">Id of the list; null: as its format has it.</param>
/// <param name="kind">Null: as its format has it.</param>
sealed class ListBuilder(ListFormat format, string? list, ListKind? kind)
{
    const int ManyRejects = 10;

    /// <summary>Several times those of the longest list.</summary>
    const int MaxEntries = 200_000;

    /// <summary>No person reads more, and they would fill the memory.</summary>
    const int MaxRejects = 10_000;

    readonly List<Listing> listings = [];
    readonly List<Reject> rejects = [];
    readonly List<Reject> notes = [];
    readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    readonly Forms forms = new();
    List<string>? removed;
    string own = format.List;
    int entries;

    /// <summary>Line of the record that is being read, or its ordinal, from 1.</summary>
    public int Position { get; private set; }

    public string List { get; private set; } = list ?? format.List;

    public DateTimeOffset? PublishedAt { get; set; }

    public IReadOnlyList<Listing> Listings => listings;

    /// <summary>How many entries the file itself says it has; null: it does not say.</summary>
    public int? DeclaredCount { get; set; }

    /// <summary>Takes the next entry up; null where nothing tells what it is, and then it is a reject.</summary>
    /// <param name="raw">All that stands there.</param>
    public void Next(string raw, Func<Listing?> read) => At(entries + 1, raw, read);

    /// <param name="position">Its line.</param>
    public void At(int position, string raw, Func<Listing?> read) => AtHash(position, Hash(raw.TrimEnd()), read);

    /// <param name="hash">Of all that stands there.</param>
    public void AtHash(int position, string hash, Func<Listing?> read)
    {
        Count();
        Position = position;
        if (read() is not { } listing)
            return;

        if (!hashes.TryAdd(listing.Id, hash))
        {
            // Nothing is lost with a record that stands there already.
            if (string.Equals(hashes[listing.Id], hash, StringComparison.Ordinal))
                Note("the same record stands there twice");
            else
                Reject("its key occurs a second time");

            return;
        }

        forms.Count(listing);
        listings.Add(listing with
        {
            Measure = (kind ?? format.Kind).IsStateNotice ? Measure.StateNotice : listing.Measure,
            Details = listing.Details with { Raw = new(position, hash) },
        });
    }

    /// <summary>An entry that the file says is taken off.</summary>
    public void Remove(string key)
    {
        Count();
        (removed ??= []).Add($"{List}:{key}");
    }

    /// <summary>The file holds changes of a list.</summary>
    public void IsChange() => removed ??= [];

    public bool Has(string id) => hashes.ContainsKey(id);

    /// <summary>The key, with an ordinal where it is taken already.</summary>
    public string Free(string key)
    {
        var free = key;
        for (var ordinal = 2; Has($"{List}:{free}"); ordinal++)
            free = $"{key}-{ordinal}";

        return free;
    }

    /// <summary>Keeps a place out that is no entry, or not whole.</summary>
    public void RejectAt(int position, string reason)
    {
        Count();
        Position = position;
        Reject(reason);
    }

    /// <exception cref="ListFormatException">There are too many.</exception>
    public void Reject(string reason)
    {
        rejects.Add(new Reject(Position, reason));
        if (rejects.Count > MaxRejects)
            throw TooMany();
    }

    public void Note(string text)
    {
        if (notes.Count <= MaxRejects)
            notes.Add(new Reject(Position, notes.Count < MaxRejects ? text : "there is more to note than is kept"));
    }

    /// <summary>Counts a value of a column whose values have a form that can be told.</summary>
    /// <param name="column">In words that follow a number, such as <c>birth dates</c>.</param>
    public void Saw(string column, bool isOfItsForm) => forms.Count(column, isOfItsForm);

    /// <summary>Says which of the publisher's lists it is, once the entries have told.</summary>
    /// <param name="id">Its id where nobody gave another.</param>
    public void Settle(string id, Func<Listing, Listing> change)
    {
        own = id;
        List = list ?? id;
        for (var at = 0; at < listings.Count; at++)
        {
            var key = listings[at].Id[(listings[at].List.Length + 1)..];
            listings[at] = change(listings[at] with { Id = $"{List}:{key}", List = List });
        }
    }

    /// <exception cref="ListFormatException">It is no list, or not whole.</exception>
    public ListContent Build()
    {
        if (entries == 0)
            throw new ListFormatException("The list has no entries.");

        if (DeclaredCount is { } declared && declared != entries)
        {
            throw new ListFormatException(
                $"The file's own count of entries, {declared}, is not the number of its entries, {entries}.");
        }

        // A customer may list whatever it likes under names of its own.
        if (format.Kind != ListKind.InHouse)
            forms.Check();

        // A few bad rows are shown and wait for a person; this many mean that it is read as what it is not.
        var useless = listings.Count == 0 && removed is null;
        return useless || (rejects.Count >= ManyRejects && rejects.Count * 2 > entries)
            ? throw TooMany()
            : new()
            {
                Format = format,
                List = List,
                PublishersList = own,
                PublishedAt = PublishedAt,
                Listings = listings,
                Rejects = rejects,
                Notes = notes,
                Removed = removed,
            };
    }

    void Count()
    {
        entries++;
        if (entries > MaxEntries)
            throw new ListFormatException($"The list has more than {MaxEntries} entries.");
    }

    ListFormatException TooMany() => new(
        $"{rejects.Count} of {entries} entries cannot be read; the first, at {rejects[0].Position}: {rejects[0].Reason}.");

    public static string Hash(string raw) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(raw)));
}
