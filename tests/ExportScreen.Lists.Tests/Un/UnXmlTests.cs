using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.Un;

public sealed class UnXmlTests
{
    static readonly LoadedList List = Fixture.Load("un-sc", ListFormats.UnXml, "un-sc.xml");

    [Fact]
    public void Its_date_is_the_publishers() => Assert.Equal("2026-08-01", List.Version);

    [Fact]
    public void The_parts_of_a_name_are_joined() => Assert.Equal("ERIC BADEGE", List.The("un-sc:6907993").Caption);

    [Fact]
    public void Empty_aliases_documents_and_places_are_dropped()
    {
        var listing = List.The("un-sc:6907993");

        Assert.Single(listing.Names);
        Assert.Empty(listing.Identifiers);
        Assert.Equal(["CD", "RW"], listing.Countries);
    }

    [Fact]
    public void A_year_that_is_called_exact_stays_a_year() =>
        Assert.Equal([new PartialDate(1971)], List.The("un-sc:6907993").BirthDates);

    [Fact]
    public void A_span_of_years_stays_a_span() =>
        Assert.Equal([new PartialDate(1973, ToYear: 1974)], List.The("un-sc:6908021").BirthDates);

    [Fact]
    public void An_approximate_year_is_marked() =>
        Assert.Equal([new PartialDate(1957, Circa: true)], List.The("un-sc:6908051").BirthDates);

    [Fact]
    public void An_alias_of_low_quality_is_weak() =>
        Assert.Contains(
            List.The("un-sc:6908021").Names, name => name is { Value: "Terminator", Strength: NameStrength.Weak });

    [Fact]
    public void A_name_that_was_given_up_is_former() =>
        Assert.Contains(List.The("un-sc:6908402").Names, name => name is { Value: "NALU", Kind: NameKind.Former });

    [Fact]
    public void A_name_in_its_own_script_is_marked() =>
        Assert.Contains(
            List.The("un-sc:2960872").Names,
            name => name is { Value: "Умаров Доку Хаматович", Kind: NameKind.OriginalScript });

    [Fact]
    public void Two_names_in_one_cell_are_two() =>
        Assert.Equal(
            ["COMPAGNIE AERIENNE DES GRANDS LACS (CAGL)", "GREAT LAKES BUSINESS COMPANY (GLBC)", "CAGL"],
            List.The("un-sc:6908026").Names.Select(name => name.Value));

    [Theory]
    [InlineData("un-sc:690747", "passport", "381420754")]
    [InlineData("un-sc:6908841", "national_id", "00278640")]
    [InlineData("un-sc:2762998", "other", "0075258")]
    public void Kinds_of_documents_are_told_in_every_language_and_layout(string id, string type, string number) =>
        Assert.Contains(List.The(id).Identifiers, found => found.Type == type && found.Value == number);

    [Fact]
    public void A_ships_number_in_a_comment_becomes_an_identifier() =>
        Assert.Equal("5342883", Assert.Single(List.The("un-sc:6908516").Identifiers, found => found.Type == "imo").Value);

    [Theory]
    [InlineData("un-sc:6907993", PartyType.Person)]
    [InlineData("un-sc:6908516", PartyType.Organization)]
    [InlineData("un-sc:6909568", PartyType.Vessel)]
    public void A_ship_is_told_from_the_company_that_runs_one(string id, PartyType type) =>
        Assert.Equal(type, List.The(id).Type);

    [Fact]
    public void A_state_that_is_no_more_is_noted() =>
        Assert.Equal("country not known: former Soviet Union", Assert.Single(List.Notes).Reason);

    [Fact]
    public void The_reference_and_the_day_of_listing_are_kept()
    {
        var listing = List.The("un-sc:6907993");

        Assert.Equal("CDi.001", listing.LegalReference);
        Assert.Equal(new DateOnly(2012, 12, 31), listing.ListedOn);
        Assert.Equal(["DRC"], listing.Programmes);
        Assert.Equal(Measure.AssetFreeze, listing.Measure);
    }

    [Fact]
    public void The_older_layout_with_single_quotes_is_read_too()
    {
        var list = Fixture.Read(ListFormats.UnXml, """
            <CONSOLIDATED_LIST dateGenerated='2025-04-19T00:00:00.000Z'><INDIVIDUALS>
                <INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME> A </FIRST_NAME><SECOND_NAME>  B
                    C</SECOND_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
            """);

        Assert.Equal("A B C", list.The("a-list:7").Caption);
    }

    [Fact]
    public void A_key_that_occurs_twice_is_a_reject()
    {
        var list = Fixture.Read(ListFormats.UnXml, """
            <CONSOLIDATED_LIST dateGenerated="2026-08-01T00:00:00Z"><ENTITIES>
            <ENTITY><DATAID>7</DATAID><FIRST_NAME>A</FIRST_NAME></ENTITY>
            <ENTITY><DATAID>7</DATAID><FIRST_NAME>B</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """);

        Assert.Equal(2, Assert.Single(list.Rejects).Position);
        Assert.Equal("A", Assert.Single(list.Listings).Caption);
    }
}
