using ExportScreen.Core.Listings;

namespace ExportScreen.Core.Matching;

/// <summary>Listings by their names; immutable, built once for a snapshot.</summary>
public sealed class NameIndex
{
    NameIndex(IReadOnlyList<Listing> listings) => Listings = listings;

    public IReadOnlyList<Listing> Listings { get; }

    public static NameIndex Build(IEnumerable<Listing> listings) => new([.. listings]);
}
