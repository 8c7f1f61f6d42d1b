using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.ChSeco;

public sealed class SecoXmlTests
{
    static readonly ListContent List = Fixture.Content("seco.xml");

    [Fact]
    public void Who_was_taken_off_is_left_out_and_counted()
    {
        Assert.Equal(["ch-seco:46130", "ch-seco:34461", "ch-seco:1900"], List.Listings.Select(listing => listing.Id));
        Assert.StartsWith("1 entries say that they were taken off", Assert.Single(List.Notes).Reason, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 8, 27, 0, 0, 0, TimeSpan.Zero), List.PublishedAt);
    }

    [Fact]
    public void Every_spelling_of_a_part_makes_a_name_and_places_are_resolved()
    {
        var list = Fixture.ContentOf(Fixture.Text("seco.xml").Replace("\"de-listed\"", "\"amended\"", StringComparison.Ordinal));

        var person = list.The("ch-seco:5142");

        Assert.Equal(
            ["Dzmitry Aliaksandravich Lukashenka", "Dzmitry Aliaksandravich Lukashenko"], person.Names.Select(name => name.Value));
        Assert.Equal(new NameParts("Dzmitry", "Lukashenka", "Aliaksandravich"), person.Names[0].Parts);
        Assert.Equal(new PartialDate(1980, 3, 23), Assert.Single(person.BirthDates));
        Assert.Equal(
            new ListedAddress("President's Sports Club, ul. Starovilenskaya, 4, 220029, Minsk", "BY"),
            Assert.Single(person.Details.Addresses));
    }

    [Fact]
    public void The_programme_and_the_measure_come_over_the_set()
    {
        var bank = List.The("ch-seco:46130");

        Assert.Equal(["Belarus"], bank.Programmes);
        Assert.Equal(Measure.Sectoral, bank.Measure);
        Assert.Equal(Measure.AssetFreeze, List.The("ch-seco:1900").Measure);
    }

    [Fact]
    public void A_ship_has_the_number_that_stands_in_its_text()
    {
        var ship = List.The("ch-seco:34461");

        Assert.Equal(PartyType.Vessel, ship.Type);
        Assert.Equal(new Identifier { Type = "imo", Value = "8405270" }, Assert.Single(ship.Identifiers));
    }

    [Fact]
    public void A_name_of_low_quality_is_weak() =>
        Assert.Equal(NameStrength.Weak, List.The("ch-seco:1900").Names[1].Strength);

    [Fact]
    public void An_amendment_holds_changes_and_is_no_list()
    {
        var changes = Fixture.Content("seco-amendment.xml");

        Assert.Equal(3, changes.Listings.Count);
        Assert.Equal([], changes.Removed);
    }
}
