using ExportScreen.Lists;

namespace ExportScreen.Reference.Tests;

public sealed class ReferencePartsTests
{
    public static TheoryData<string> Names => [.. ReferenceParts.All.Select(part => part.Name)];

    [Fact]
    public void Every_part_ships_once() =>
        Assert.Equal(
            [
                "bodies/gazetteer", "bodies/keywords", "bodies/purchases", "exiles/incidents", "exiles/states",
                "list/eu-fsf", "list/uk-sl", "list/un-sc", "list/us-csl",
                "regulation/items", "regulation/red-flags", "regulation/regimes",
            ],
            ReferenceParts.All.Select(part => part.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_parts_content_is_the_one_that_the_manifest_names(string name)
    {
        var part = ReferenceParts.Find(name)!;

        Assert.Equal(part.Bytes, ReferenceParts.Open(part).Length);
    }

    [Fact]
    public void Another_content_than_the_manifest_names_is_refused()
    {
        var part = ReferenceParts.Find("exiles/states")!;

        Assert.Throws<ReferenceDataException>(() => ReferenceParts.Open(part with { Sha256 = new string('0', 64) }));
    }

    [Fact]
    public void A_part_that_does_not_ship_is_not_found() => Assert.Null(ReferenceParts.Find("list/none"));

    [Fact]
    public void What_is_rebuilt_says_so() =>
        Assert.Equal(
            ["list/eu-fsf", "list/uk-sl"],
            ReferenceParts.All.Where(part => part.Reconstructed).Select(part => part.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("list/us-csl", 25_921, "2026-07-31")]
    [InlineData("list/un-sc", 1_011, "2026-08-01")]
    [InlineData("list/eu-fsf", 5_860, "2026-05-01")]
    [InlineData("list/uk-sl", 6_349, "2026-08-22")]
    public void A_starter_list_is_read_in_whole(string name, int count, string version)
    {
        var part = ReferenceParts.Find(name)!;
        using var content = new MemoryStream(ReferenceParts.Open(part));

        var list = ListReader.Read(part.Format, content, new ListSource
        {
            Id = name["list/".Length..],
            Title = part.Title,
            Publisher = part.Publisher,
            Issuer = part.Issuer!,
            Sha256 = part.Sha256,
            Licence = part.Licence,
            Provenance = part.Provenance,
            Starter = part.Starter,
            Reconstructed = part.Reconstructed,
        });

        Assert.Empty(list.Rejects);
        Assert.Equal(count, list.Listings.Count);
        Assert.Equal(count, list.Listings.Select(listing => listing.Id).Distinct().Count());
        Assert.Equal(version, list.Version);
        Assert.Equal(part.PublishedAt.UtcDateTime.Date, list.PublishedAt.UtcDateTime.Date);
        Assert.True(list.Starter);
    }
}
