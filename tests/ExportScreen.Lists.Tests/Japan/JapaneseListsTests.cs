using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.Japan;

public sealed class JapaneseListsTests
{
    static readonly ListContent Meti = Fixture.Content("meti.xlsx");

    static readonly ListContent Mof = Fixture.Content("mof.xlsx");

    [Fact]
    public void A_foreign_user_has_its_aliases_country_and_weapons()
    {
        var user = Meti.Listings[0];

        Assert.Equal("Al Qa'ida/Islamic Army", user.Caption);
        Assert.Equal(["Al Qaeda", "Islamic Salvation Foundation", "The Base"], user.Names.Skip(1).Take(3).Select(name => name.Value));
        Assert.Equal(["AF"], user.Countries);
        Assert.Equal(["B,C,M,N", "CW"], user.Programmes);
        Assert.Equal(Measure.EntityList, user.Measure);
    }

    [Fact]
    public void A_foreign_users_position_is_no_part_of_its_key() =>
        Assert.All(Meti.Listings, user => Assert.Matches("^jp-meti:[0-9a-f]{32}$", user.Id));

    [Fact]
    public void An_asset_freeze_is_known_by_its_sheet_and_number()
    {
        var person = Mof.The("jp-mof:29-1");

        Assert.Equal(("Vladimir Putin", PartyType.Person), (person.Caption, person.Type));
        Assert.Equal(NameKind.OriginalScript, Assert.Single(person.Names, name => name.Script == "Kana").Kind);
        Assert.Equal(new PartialDate(1952, 10, 7), Assert.Single(person.BirthDates));
        Assert.Equal(new DateOnly(2022, 3, 1), person.ListedOn);
    }

    [Fact]
    public void The_first_of_several_dates_is_that_of_the_listing() =>
        Assert.Equal(new DateOnly(2001, 9, 22), Mof.The("jp-mof:2-3").ListedOn);

    [Fact]
    public void Names_in_brackets_and_dates_in_Japanese_are_read()
    {
        var person = Mof.The("jp-mof:2-3");

        Assert.Contains("A. Kabir", person.Names.Select(name => name.Value));
        Assert.Equal([new PartialDate(1963, Circa: true)], person.BirthDates);
        Assert.Equal(["AF"], person.Countries);
    }

    [Fact]
    public void Who_was_taken_off_is_left_out_and_counted()
    {
        Assert.DoesNotContain("jp-mof:2-1", Mof.Listings.Select(listing => listing.Id));
        Assert.StartsWith("1 entries say that they were taken off", Assert.Single(Mof.Notes).Reason, StringComparison.Ordinal);
        Assert.Empty(Mof.Rejects);
    }

    [Fact]
    public void A_row_that_goes_on_with_an_entry_belongs_to_it() =>
        Assert.True(Mof.The("jp-mof:21-1").Details.Remarks!.Length > 200);
}
