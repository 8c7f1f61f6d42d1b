using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Tests.UsTradeCsl;

public sealed class AgencyCsvTests
{
    [Fact]
    public void The_rows_of_a_party_are_one_listing_with_all_aliases_and_addresses()
    {
        var list = Fixture.Content("bis-el.csv");

        var farid = list.Listings[0];
        Assert.Equal(["Fazal Rahim Farid", "Fazel Rahim Farid", "Farid", "Engineer Idris"], farid.Names.Select(name => name.Value).Take(4));
        Assert.Equal(Measure.EntityList, farid.Measure);
        Assert.Equal("Presumption of denial.", farid.LicencePolicy);
        Assert.Contains(farid.Details.Addresses, address => address is { Country: "AF" } && address.Text!.Contains("City Computer Plaza", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bis-uvl.csv", ListFormats.UsBisUvlCsv, Measure.Unverified)]
    [InlineData("isn.csv", ListFormats.UsStateIsnCsv, Measure.Nonproliferation)]
    [InlineData("ddtc.csv", ListFormats.UsStateDdtcCsv, Measure.Debarred)]
    public void Each_agencys_file_is_told_by_its_header(string file, string format, Measure measure)
    {
        var list = Fixture.Content(file);

        Assert.Equal(format, list.Format.Id);
        Assert.Empty(list.Rejects);
        Assert.All(list.Listings, listing => Assert.Equal(measure, listing.Measure));
    }

    [Fact]
    public void A_person_under_three_programmes_is_one_listing() =>
        Assert.Equal(
            ["E.O. 13382", "Export-Import Bank Act", "Nuclear Proliferation Prevention Act"],
            Assert.Single(Fixture.Content("isn.csv").Listings, listing => listing.Caption == "Abdul Qadeer Khan").Programmes);

    [Fact]
    public void Aliases_in_the_brackets_of_a_name_are_names() =>
        Assert.Equal(
            ["Hukic, Bajro", "Bob Hukic", "Bab Hucici"],
            Fixture.Content("ddtc.csv").Listings[^1].Names.Select(name => name.Value));
}
