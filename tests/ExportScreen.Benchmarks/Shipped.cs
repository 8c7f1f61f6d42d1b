using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Regulations;
using ExportScreen.Lists;
using ExportScreen.Reference;
using ExportScreen.Reference.Bodies;
using ExportScreen.Reference.Exiles;
using ExportScreen.Reference.Regulations;

namespace ExportScreen.Benchmarks;

/// <summary>What the product ships and starts with.</summary>
static class Shipped
{
    const string ListPrefix = "list/";

    static readonly Lazy<Gazetteer> LoadedBodies = new(() => GazetteerData.Load(Open("bodies/gazetteer"), Open("bodies/keywords")));

    static readonly Lazy<NameIndex> BuiltIndex = new(() => NameIndex.Build(Listings(), Bodies));

    public static Gazetteer Bodies => LoadedBodies.Value;

    /// <summary>Of all lists.</summary>
    public static NameIndex Index => BuiltIndex.Value;

    public static Regulation Law() => RegulationTables.Load(Open("regulation/items"), Open("regulation/regimes"), Open("regulation/red-flags"));

    public static ExileRecord Exiles() => ExileData.Load(Open("exiles/incidents"), Open("exiles/states"), Open("bodies/purchases"));

    public static IEnumerable<Listing> Listings() => Lists().SelectMany(list => list.Listings);

    /// <summary>As they are published.</summary>
    public static IEnumerable<LoadedList> Lists() => ReferenceParts.All
        .Where(part => part.Name.StartsWith(ListPrefix, StringComparison.Ordinal))
        .OrderBy(part => part.Name, StringComparer.Ordinal)
        .Select(part => new LoadedList
        {
            Id = part.Name[ListPrefix.Length..],
            Title = part.Title,
            Publisher = part.Publisher,
            Issuer = part.Issuer ?? "",
            PublishedAt = part.PublishedAt,
            Sha256 = part.Sha256,
            Licence = part.Licence,
            Provenance = part.Provenance,
            Listings = Read(part),
        });

    static byte[] Open(string name) => ReferenceParts.Open(ReferenceParts.All.Single(part => part.Name == name));

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
