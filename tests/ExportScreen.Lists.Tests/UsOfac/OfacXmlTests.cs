using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.UsOfac;

public sealed class OfacXmlTests
{
    static readonly ListContent List = Fixture.Content("ofac-cons.xml");

    [Fact]
    public void Its_date_and_its_list_are_told()
    {
        Assert.Equal(new DateTimeOffset(2025, 6, 30, 0, 0, 0, TimeSpan.Zero), List.PublishedAt);
        Assert.Equal("us-consolidated", List.List);
        Assert.Empty(List.Rejects);
    }

    [Fact]
    public void Ids_are_those_of_the_other_formats() =>
        Assert.Contains("us-consolidated:17016", List.Listings.Select(listing => listing.Id));

    [Fact]
    public void A_weak_alias_is_weak() =>
        Assert.Contains(List.The("us-consolidated:9647").Names, name => name is
        {
            Value: "Mahmoud ZAHAR", Strength: NameStrength.Weak, Parts.Family: "ZAHAR",
        });

    [Fact]
    public void Documents_are_numbers_and_features_are_not()
    {
        var bank = List.The("us-consolidated:17016");

        Assert.Contains(new Identifier { Type = "inn", Value = "7744001497", Country = "RU" }, bank.Identifiers);
        Assert.DoesNotContain(bank.Identifiers, number => number.Type == "other");
        Assert.Contains(bank.Details.Measures, measure => measure.Contains("Directive 1", StringComparison.Ordinal));
    }

    [Fact]
    public void The_old_namespace_is_read_as_well() =>
        Assert.Equal(List.Listings.Count, Fixture.ContentOf(Fixture.Text("ofac-cons.xml").Replace(
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML",
            "http://tempuri.org/sdnList.xsd", StringComparison.Ordinal)).Listings.Count);

    [Fact]
    public void Another_count_than_the_files_own_is_refused() =>
        Assert.Equal(
            "The file's own count of entries, 9, is not the number of its entries, 4.",
            Fixture.Refusal(Fixture.Text("ofac-cons.xml").Replace(
                "<Record_Count>4<", "<Record_Count>9<", StringComparison.Ordinal)));
}
