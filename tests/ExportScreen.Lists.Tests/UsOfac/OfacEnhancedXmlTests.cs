using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.UsOfac;

public sealed class OfacEnhancedXmlTests
{
    static readonly ListContent List = Fixture.Content("ofac-enhanced.xml");

    [Fact]
    public void It_says_its_date_and_that_it_is_the_SDN_list()
    {
        Assert.Equal(ListFormats.UsOfacEnhancedXml, List.Format.Id);
        Assert.Equal(new DateTimeOffset(2024, 8, 28, 0, 0, 0, TimeSpan.Zero), List.PublishedAt);
        Assert.Equal("us-sdn", List.List);
        Assert.Equal(6, List.Listings.Count);
    }

    [Fact]
    public void The_day_of_listing_is_its_lists() =>
        Assert.Equal(new DateOnly(2019, 4, 15), List.The("us-sdn:26719").ListedOn);

    [Fact]
    public void Original_scripts_are_kept() =>
        Assert.Contains(
            List.Listings.SelectMany(listing => listing.Names),
            name => name is { Kind: NameKind.OriginalScript, Script: "Arab" });

    [Fact]
    public void Low_quality_names_are_weak() =>
        Assert.Contains(List.Listings.SelectMany(listing => listing.Names), name => name.Strength == NameStrength.Weak);

    [Fact]
    public void An_aircraft_has_its_serial_number_and_its_owner_by_key()
    {
        var aircraft = List.The("us-sdn:24475");

        Assert.Equal(PartyType.Vessel, aircraft.Type);
        Assert.Contains(aircraft.Identifiers, number => number is { Type: "msn", Value: "33448393" });
        Assert.Equal(new Relation("Owned or Controlled By", "POUYA AIR", "13109"), Assert.Single(aircraft.Details.Relations));
    }

    [Fact]
    public void A_whole_year_stands_for_a_year() =>
        Assert.All(
            List.Listings.SelectMany(listing => listing.BirthDates).Where(date => date.Month is null), date => Assert.Null(date.Day));

    [Fact]
    public void What_is_imposed_and_its_validity_are_told()
    {
        Assert.All(List.Listings, listing => Assert.Equal(["Block"], listing.Details.Measures));
        Assert.Contains(
            List.Listings.SelectMany(listing => listing.Details.Documents), document => document.Note.Status == DocumentStatus.Valid);
    }

    [Fact]
    public void Changes_are_put_into_the_list_they_belong_to()
    {
        var changes = Fixture.Content("ofac-delta.xml");
        var before = Fixture.Load("us-sdn", ListFormats.UsOfacEnhancedXml, "ofac-enhanced.xml");
        var gone = before with { Listings = [before.Listings[0] with { Id = "us-sdn:90003" }, before.Listings[1] with { Id = "us-sdn:90002" }] };

        var after = changes.ApplyTo(gone);

        Assert.Equal(["us-sdn:90002", "us-sdn:90001"], after.Listings.Select(listing => listing.Id));
        Assert.Equal("EXAMPLE ELEKTRONIKA OOO", after.Listings[0].Caption);
        Assert.Equal("2026-08-28", after.Version);
        Assert.Empty(after.Notes);
        Assert.Equal("us-sdn:90003 is taken off, and was not on the list", Assert.Single(changes.ApplyTo(before).Notes).Reason);
        Assert.Equal("unread", Assert.Single(changes.ApplyTo(before with { Rejects = [new(7, "unread")] }).Rejects).Reason);
        Assert.Throws<ListFormatException>(() => changes.ApplyTo(before with { Id = "us-consolidated" }));
    }

    [Fact]
    public void A_delta_file_holds_changes_and_is_no_list()
    {
        var changes = Fixture.Content("ofac-delta.xml");

        Assert.Equal(ListFormats.UsOfacDelta, changes.Format.Id);
        Assert.Equal(["us-sdn:90001", "us-sdn:90002"], changes.Listings.Select(listing => listing.Id));
        Assert.Equal(["us-sdn:90003"], changes.Removed);
        Assert.Throws<ListFormatException>(() => Fixture.Load("us-sdn", ListFormats.UsOfacDelta, "ofac-delta.xml"));
    }
}
