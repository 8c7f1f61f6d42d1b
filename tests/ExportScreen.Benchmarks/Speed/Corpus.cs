using System.Globalization;
using ExportScreen.Core.Listings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Lists of given sizes, a smaller one always the beginning of a larger one.</summary>
sealed class Corpus(IReadOnlyList<Listing> real)
{
    /// <summary>Whole listings with at least so many names. Its strings are its own, so that their size can be told.</summary>
    public List<Listing> Take(int names) => Take(int.MaxValue, names);

    public List<Listing> TakeListings(int listings) => Take(listings, int.MaxValue);

    List<Listing> Take(int listings, int names)
    {
        var taken = new List<Listing>();
        var grower = new NameGrower(real, seed: 2);
        for (var count = 0; count < names && taken.Count < listings; count += taken[^1].Names.Count)
        {
            var place = taken.Count;
            taken.Add(Bare(place < real.Count ? real[place] : grower.Grow($"grown:{place}"), place));
        }

        return taken;
    }

    public static int Place(Listing taken) =>
        int.Parse(taken.Id.AsSpan(0, taken.Id.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    /// <summary>The names alone decide here, so nothing else is kept.</summary>
    static Listing Bare(Listing listing, int place) => new()
    {
        // A test set's entities and the lists that ship may bear the same id.
        Id = $"{place}:{listing.Id}",
        List = listing.List,
        Source = listing.Source,
        Type = listing.Type,
        Measure = listing.Measure,
        Names = [.. listing.Names.Select(name => name with { Value = new string(name.Value.AsSpan()) })],
    };
}
