using ExportScreen.Benchmarks.Quality;
using ExportScreen.Core.Listings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Listings of the lists that ship, and of a test set where one is given; shuffled, so that a part of them is
/// of all lists.</summary>
static class RealNames
{
    public static IReadOnlyList<Listing> Load(FileInfo? index)
    {
        var listings = Shipped.Listings().Concat(index is null ? [] : SearchJson.ReadIndex(index).Select(Searcher.Listing)).ToList();
        var random = new SplitMix64(1);
        for (var i = listings.Count - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (listings[i], listings[j]) = (listings[j], listings[i]);
        }

        return listings;
    }
}
