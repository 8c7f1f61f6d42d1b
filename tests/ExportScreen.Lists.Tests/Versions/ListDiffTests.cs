using ExportScreen.Core.Listings;
using ExportScreen.Lists.Versions;

namespace ExportScreen.Lists.Tests.Versions;

public sealed class ListDiffTests
{
    [Fact]
    public void Listings_are_added_removed_and_changed_by_their_ids()
    {
        var before = ListGuardTests.Many(4);
        List<Listing> after = [before[0], before[1] with { Names = ListGuardTests.Names("Other") }, before[2] with { Countries = ["KZ"] },
            before[3] with { Id = "a:9", Names = ListGuardTests.Names("New") }];

        var diff = ListDiff.Between(before, after);

        Assert.Equal(["a:9"], diff.Added);
        Assert.Equal(["a:3"], diff.Removed.Select(listing => listing.Id));
        Assert.Equal(["a:1 names", "a:2 countries"], diff.Changed.Select(change => $"{change.Before.Id} {string.Join(' ', change.Members)}"));
        Assert.Equal(1, diff.Unchanged);
    }

    [Fact]
    public void Details_count_and_the_place_in_the_file_does_not()
    {
        var before = ListGuardTests.Many(1)[0] with { Details = new() { Raw = new(1, "aa"), Remarks = "Old" } };

        Assert.Equal(["details.remarks"], ListingChange.Between(before, before with { Details = new() { Raw = new(7, "bb"), Remarks = "New" } }).Members);
        Assert.Empty(ListingChange.Between(before, before with { Details = before.Details with { Raw = new(7, "cc") } }).Members);
    }

    [Fact]
    public void A_listing_under_another_id_is_the_same_where_only_one_can_be()
    {
        var was = ListGuardTests.Many(1)[0];
        var now = was with { Id = "a:new", Countries = ["KZ"] };

        Assert.Equal(("a:0", "a:new"), ListDiff.Between([was], [now]).Replaced.Select(pair => (pair.Before.Id, pair.By)).Single());
        Assert.Empty(ListDiff.Between([was, was with { Id = "a:1" }], [now]).Replaced);
        Assert.Empty(ListDiff.Between([was with { BirthDates = [new(1950)] }], [now with { BirthDates = [new(1980)] }]).Replaced);
    }

    [Fact]
    public void The_two_real_versions_of_one_file_differ_by_what_was_done_to_them()
    {
        var before = Fixture.Content("un-sc.xml").Listings;

        Assert.Equal(before.Count, ListDiff.Between(before, Fixture.Content("un-sc.xml").Listings).Unchanged);
        Assert.Single(ListDiff.Between(before, [.. before.Skip(1)]).Removed);
    }
}
