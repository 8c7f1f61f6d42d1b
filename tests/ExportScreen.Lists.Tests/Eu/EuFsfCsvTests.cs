using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Tests.Eu;

public sealed class EuFsfCsvTests
{
    static readonly ListContent List = Fixture.Content("eu-fsf.csv");

    static readonly LoadedList Xml = Fixture.Load("eu-fsf", ListFormats.EuFsfXml, "eu-fsf.xml");

    [Fact]
    public void Its_date_is_the_publishers() =>
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), List.PublishedAt);

    [Theory]
    [InlineData("eu-fsf:13")]
    [InlineData("eu-fsf:20")]
    [InlineData("eu-fsf:25")]
    [InlineData("eu-fsf:107840")]
    [InlineData("eu-fsf:127388")]
    public void A_listing_is_that_of_the_XML(string id)
    {
        var (csv, xml) = (List.The(id), Xml.The(id));

        Assert.Equal((xml.Caption, xml.Type, xml.Measure, xml.LegalReference), (csv.Caption, csv.Type, csv.Measure, csv.LegalReference));
        Assert.Equal(xml.Names.Select(name => name.Value), csv.Names.Select(name => name.Value));
        Assert.Equal(xml.BirthDates, csv.BirthDates);
        Assert.Equal(xml.Countries, csv.Countries);
        Assert.Equal(xml.Identifiers, csv.Identifiers);
        Assert.Equal(xml.Programmes, csv.Programmes);
        Assert.Equal(xml.Details.Addresses, csv.Details.Addresses);
    }

    [Fact]
    public void A_row_without_its_last_columns_is_a_reject()
    {
        var text = Fixture.Text("eu-fsf.csv").TrimEnd();

        var list = Fixture.ContentOf(text[..(text.Length - 400)]);

        Assert.Contains("columns, not 118", Assert.Single(list.Rejects).Reason, StringComparison.Ordinal);
    }
}
