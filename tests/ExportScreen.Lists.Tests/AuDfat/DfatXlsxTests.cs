using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.AuDfat;

public sealed class DfatXlsxTests
{
    static readonly ListContent List = Fixture.Content("dfat.xlsx");

    [Fact]
    public void The_rows_of_a_number_are_one_listing()
    {
        var person = List.The("au-dfat:3");

        Assert.Equal("Abdul Kabir Mohammad Jan", person.Caption);
        Assert.Equal(["Latn", "Latn", "Arab", "Latn"], person.Names.Select(name => name.Script));
        Assert.Equal(PartyType.Person, person.Type);
        Assert.Equal(4, person.Details.Raw!.Position);
    }

    [Fact]
    public void Dates_in_words_in_figures_and_as_spreadsheets_count_are_read()
    {
        Assert.Equal(
            [new(1963, Circa: true), new PartialDate(1972, 1, 30)], List.The("au-dfat:3").BirthDates);
        Assert.Equal(new DateOnly(2026, 5, 8), List.The("au-dfat:3").ListedOn);
        Assert.Equal([new PartialDate(1978, 8, 6)], List.The("au-dfat:8826").BirthDates);
    }

    [Fact]
    public void A_country_with_a_comma_in_its_name_is_one() =>
        Assert.Equal(["CD", "RW"], List.The("au-dfat:8826").Countries);

    [Fact]
    public void A_weak_alias_is_weak() =>
        Assert.Equal(NameStrength.Weak, Assert.Single(List.The("au-dfat:8827").Names, name => name.Value == "Surkof").Strength);

    [Fact]
    public void Measures_and_the_UN_reference_are_told()
    {
        var person = List.The("au-dfat:2");

        Assert.Equal(["Targeted Financial Sanction", "Travel Ban", "Arms Embargo"], person.Details.Measures);
        Assert.Equal(["TAi.002"], person.Details.References);
        Assert.Equal(["1988 (Taliban)"], person.Programmes);
    }

    [Fact]
    public void A_workbook_that_is_cut_off_is_refused()
    {
        var bytes = Fixture.Bytes("dfat.xlsx");

        Assert.Equal("The ZIP archive is damaged or cut off.", Fixture.Refusal(bytes[..(bytes.Length * 9 / 10)]));
    }
}
