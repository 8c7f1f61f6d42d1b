using ExportScreen.Benchmarks.Quality;
using ExportScreen.Core.Listings;
using ExportScreen.Lists;
using ExportScreen.Reference;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Listings of the lists that ship, and of a test set where one is given; shuffled, so that a part of them is
/// of all lists.</summary>
static class RealNames
{
    const string ListPrefix = "list/";

    public static IReadOnlyList<Listing> Load(FileInfo? index)
    {
        var listings = ReferenceParts.All.Where(part => part.Name.StartsWith(ListPrefix, StringComparison.Ordinal))
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .SelectMany(Read)
            .Concat(index is null ? [] : SearchJson.ReadIndex(index).Select(Searcher.Listing))
            .ToList();
        var random = new SplitMix64(1);
        for (var i = listings.Count - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (listings[i], listings[j]) = (listings[j], listings[i]);
        }

        return listings;
    }

    static IReadOnlyList<Listing> Read(ReferencePart part)
    {
        using var stream = new MemoryStream(ReferenceParts.Open(part), writable: false);
        return ListReader.Read(part.Format, stream, new()
        {
            Id = part.Name[ListPrefix.Length..],
            Title = part.Title,
            Publisher = part.Publisher,
            Issuer = part.Issuer ?? "",
            Sha256 = part.Sha256,
            Licence = part.Licence,
            Provenance = part.Provenance,
        }).Listings;
    }
}
