using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.Uk;

public sealed class UkSlCsvTests
{
    static readonly ListContent List = Fixture.Content("uk-sl.csv");

    static readonly LoadedList Xml = Fixture.Load("uk-sl", ListFormats.UkSlXml, "uk-sl.xml");

    [Fact]
    public void Its_date_stands_in_front_of_the_header() =>
        Assert.Equal(new DateTimeOffset(2026, 8, 22, 0, 0, 0, TimeSpan.Zero), List.PublishedAt);

    [Theory]
    [InlineData("uk-sl:AFG0009")]
    [InlineData("uk-sl:AQD0198")]
    [InlineData("uk-sl:DPR0075")]
    public void The_rows_of_a_designation_are_one_listing_that_is_the_XMLs(string id)
    {
        var (csv, xml) = (List.The(id), Xml.The(id));

        Assert.Equal((xml.Caption, xml.Type, xml.Measure, xml.ListedOn), (csv.Caption, csv.Type, csv.Measure, csv.ListedOn));
        Assert.Equal(xml.BirthDates.Order(Dates), csv.BirthDates.Order(Dates));
        Assert.Equal(xml.Countries.Order(), csv.Countries.Order());
        Assert.Equal(xml.Details.Addresses.Count, csv.Details.Addresses.Count);
        Assert.Equal(xml.Details.Measures, csv.Details.Measures);
        Assert.Equal(xml.Identifiers.Select(number => number.Value).Order(), csv.Identifiers.Select(number => number.Value).Order());
        Assert.Superset(csv.Names.Select(name => name.Value).ToHashSet(), xml.Names.Select(name => name.Value).ToHashSet());
    }

    [Fact]
    public void A_real_row_of_a_ship_is_read()
    {
        var ship = Fixture.Content("uk-sl-ship.csv").The("uk-sl:RUS2176");

        Assert.Equal((PartyType.Vessel, Measure.Sectoral), (ship.Type, ship.Measure));
        Assert.Equal(new Identifier { Type = "imo", Value = "9826902" }, Assert.Single(ship.Identifiers));
        Assert.Equal(new Relation("Owner or operator", "Stream Ship Management FZCO"), Assert.Single(ship.Details.Relations));
    }

    static readonly Comparer<PartialDate> Dates = Comparer<PartialDate>.Create(
        (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
}
