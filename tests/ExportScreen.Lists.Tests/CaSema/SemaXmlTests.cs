using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.CaSema;

public sealed class SemaXmlTests
{
    static readonly ListContent List = Fixture.Content("sema.xml");

    [Fact]
    public void A_persons_key_is_its_place_in_the_schedule()
    {
        var person = List.The("ca-sema:Belarus/1,-Part-1/2");

        Assert.Equal("Dmitry Vladimirovich Balaba", person.Caption);
        Assert.Equal(new PartialDate(1972), Assert.Single(person.BirthDates));
        Assert.Equal(["Belarus / Bélarus"], person.Programmes);
        Assert.Equal(new DateOnly(2020, 9, 28), person.ListedOn);
    }

    [Fact]
    public void The_regulations_country_is_not_the_partys() =>
        Assert.All(List.Listings, listing => Assert.Empty(listing.Countries));

    [Fact]
    public void Ships_and_organisations_are_told_by_their_elements()
    {
        var ship = Assert.Single(List.Listings, listing => listing.Type == PartyType.Vessel);

        Assert.Equal("imo", Assert.Single(ship.Identifiers).Type);
        Assert.Empty(ship.BirthDates);
        Assert.Contains(List.Listings, listing => listing is { Type: PartyType.Organization, Names.Count: > 1 });
    }

    [Fact]
    public void Spans_of_years_and_alternatives_are_read()
    {
        Assert.Contains(List.Listings, listing => listing.BirthDates is [{ ToYear: not null, Month: null }]);
        Assert.Contains(List.Listings, listing => listing.BirthDates.Count == 2);
        Assert.Empty(List.Notes);
    }

    [Fact]
    public void An_item_that_is_used_twice_loses_nobody() =>
        Assert.Equal(
            ["ca-sema:Iran/1/7", "ca-sema:Iran/1/7-2"],
            Fixture.ContentOf("<data-set>"
                + "<record><Country>Iran / Iran</Country><LastName>A</LastName><Schedule>1</Schedule><Item>7</Item></record>"
                + "<record><Country>Iran / Iran</Country><LastName>B</LastName><Schedule>1</Schedule><Item>7</Item></record></data-set>")
                .Listings.Select(listing => listing.Id));

    [Fact]
    public void The_layout_of_2020_is_read() =>
        Assert.Equal(
            (PartyType.Organization, "Firm"),
            Fixture.ContentOf("<data-set><record><Country>Iran / Iran</Country><Entity>Firm</Entity><Item>1</Item></record></data-set>")
                .Listings.Select(one => (one.Type, one.Caption)).Single());
}
