using ExportScreen.Benchmarks.Speed;

namespace ExportScreen.Benchmarks.Tests.Speed;

/// <summary>What the product is timed against does find names.</summary>
public sealed class CompetitorTests
{
    static readonly string[] Names =
        ["sergei shoigu", "ramzan kadyrov", "shoygu sergey", "rosoboronexport", "miramar shipping"];

    static readonly int[] ListingOf = [0, 1, 0, 2, 3];

    [Theory]
    [InlineData("Sergei Shoigu", 0)]
    [InlineData("Ramzan Kadirov", 1)]
    [InlineData("Rosoboronexport OAO", 2)]
    [InlineData("Miramar Shiping", 3)]
    public void Both_find_a_misspelt_name_and_name_a_listing_once(string name, int listing)
    {
        using var lucene = new LuceneSearch(Names, ListingOf);
        var scan = new LinearScan(Names, ListingOf);

        Assert.Equal(listing, lucene.Find(name, 10)[0]);
        Assert.Equal(listing, scan.Find(name, 10)[0]);
        Assert.Equal(4, scan.Find(name, 10).Count);
    }
}
