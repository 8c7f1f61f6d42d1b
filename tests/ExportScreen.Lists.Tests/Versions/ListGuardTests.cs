using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Versions;

namespace ExportScreen.Lists.Tests.Versions;

public sealed class ListGuardTests
{
    static readonly DateTimeOffset now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_list_that_is_as_it_was_raises_no_doubt() => Assert.Empty(Doubts(Some(100), Some(100)));

    [Theory]
    [InlineData(91, false)]
    [InlineData(90, false)]
    [InlineData(89, true)]
    [InlineData(1, true)]
    public void More_listings_gone_than_may_go_unseen_are_doubted(int left, bool doubted) =>
        Assert.Equal(doubted, Doubts(Some(100), Some(left)).Contains("shrunk"));

    [Fact]
    public void Listings_that_others_take_the_place_of_are_gone_all_the_same() =>
        Assert.Contains("shrunk", Doubts(Some(100), List([.. Many(50), .. Many(100).Skip(50).Select(was => was with { Id = was.Id + "x", Names = Names("Else " + was.Id) })])));

    [Fact]
    public void A_part_that_is_left_out_shows_though_the_whole_hardly_shrinks()
    {
        List<Listing> small = [.. Many(5).Select(listing => listing with { Id = $"a:s{listing.Id}", Source = "DTC" })];

        var doubts = Doubts(List([.. Many(500), .. small]), List(Many(500)));

        Assert.Equal(["part_shrunk"], doubts);
    }

    [Fact]
    public void Columns_that_changed_places_show_as_much_that_changed() =>
        Assert.Contains("much_changed", Doubts(Some(100), List([.. Many(100).Select(was => was with { Names = Names("KZ") })])));

    [Fact]
    public void A_starter_is_not_measured_by_its_names() =>
        Assert.Empty(Doubts(Some(100) with { Starter = true }, List([.. Many(100).Select(was => was with { Names = Names("Else " + was.Id) })])));

    [Fact]
    public void A_detail_that_most_listings_lose_is_missed() => Assert.Equal(["details_lost"],
        Doubts(List([.. Many(100).Select(was => was with { BirthDates = [new(1970)] })]), Some(100)));

    [Fact]
    public void A_version_older_than_the_one_in_use_or_of_days_to_come_is_doubted()
    {
        Assert.Equal(["older"], Doubts(Some(10), Some(10) with { PublishedAt = now.AddDays(-9) }));
        Assert.Equal(["future_date"], Doubts(Some(10), Some(10) with { PublishedAt = now.AddDays(2) }));
    }

    [Fact]
    public void Entries_that_cannot_be_read_wait_for_a_person_unless_as_many_did_before()
    {
        var rejected = Some(10) with { Rejects = [new(3, "no name")] };

        Assert.Equal(["rejects"], Doubts(Some(10), rejected));
        Assert.Equal(["rejects"], ListGuard.Check(null, rejected, null, GuardLimits.Usual, now).Select(doubt => doubt.Code));
        Assert.Empty(Doubts(rejected, rejected));
    }

    static List<string> Doubts(LoadedList before, LoadedList after) =>
        [.. ListGuard.Check(before, after, ListDiff.Between(before.Listings, after.Listings), GuardLimits.Usual, now).Select(doubt => doubt.Code)];

    static LoadedList Some(int count) => List(Many(count));

    internal static List<Listing> Many(int count) => [.. Enumerable.Range(0, count).Select(i => new Listing
    {
        Id = $"a:{i}",
        List = "a",
        Source = "SDN",
        Type = PartyType.Organization,
        Measure = Measure.AssetFreeze,
        Names = Names($"Company {i}"),
    })];

    internal static IReadOnlyList<ListedName> Names(string name) => [new(name, NameKind.Primary, NameStrength.Strong)];

    static LoadedList List(IReadOnlyList<Listing> listings) => new()
    {
        Id = "a",
        Title = "A",
        Publisher = "A",
        Issuer = "EU",
        PublishedAt = now.AddDays(-1),
        Sha256 = "",
        Licence = "",
        Provenance = "",
        Listings = listings,
    };
}
