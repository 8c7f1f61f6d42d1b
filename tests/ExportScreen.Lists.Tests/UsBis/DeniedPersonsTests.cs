using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Tests.UsBis;

public sealed class DeniedPersonsTests
{
    static readonly ListContent List = Fixture.Content("dpl.txt");

    [Fact]
    public void The_rows_of_a_name_are_one_listing_with_all_addresses()
    {
        var nasser = Assert.Single(List.Listings, listing => listing.Caption == "ABDULAH AL NASSER");

        Assert.Equal(2, nasser.Details.Addresses.Count);
        Assert.Equal(Measure.DeniedPerson, nasser.Measure);
        Assert.Equal((new DateOnly(2002, 3, 4), new DateOnly(2056, 6, 29)), (nasser.ListedOn, nasser.EndsOn));
    }

    [Fact]
    public void A_blank_in_front_of_a_name_is_no_part_of_it() =>
        Assert.Contains("I. ASH", List.Listings.Select(listing => listing.Caption));

    [Fact]
    public void The_key_is_the_hash_of_all_rows_and_so_changes_with_them()
    {
        var text = Fixture.Text("dpl.txt");

        var changed = Fixture.ContentOf(text.Replace("UPDATED", "CORRECTED", StringComparison.Ordinal));

        Assert.Matches("^us-dpl:[0-9a-f]{32}$", List.Listings[0].Id);
        Assert.NotEqual(List.Listings[0].Id, changed.Listings[0].Id);
        Assert.Equal(List.Listings[1].Id, changed.Listings[1].Id);
    }

    [Fact]
    public void Commas_in_the_place_of_tabs_are_read() =>
        Assert.Equal("A, B", Fixture.ContentOf(
            "Name,Street_Address,City,State,Country,Postal_Code,Effective_Date,Expiration_Date,Standard_Order\n\"A, B\",C,D,,DK,,9/10/1981,,Y\n")
            .Listings[0].Caption);

    [Fact]
    public void An_old_row_without_its_last_columns_is_read() =>
        Assert.Null(Assert.Single(Fixture.ContentOf(
            "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation\n"
            + "A\tB\tC\t\tDK\t\t9/10/1981\t\tY\t5/1/2001\n").Listings).EndsOn);
}
