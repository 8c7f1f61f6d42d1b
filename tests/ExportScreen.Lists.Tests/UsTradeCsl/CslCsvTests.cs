using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.UsTradeCsl;

public sealed class CslCsvTests
{
    static readonly ListContent List = Fixture.Content("csl.csv");

    [Fact]
    public void A_header_that_stands_twice_is_no_entry()
    {
        Assert.Empty(List.Rejects);
        Assert.Equal(24, List.Listings.Count);
    }

    [Fact]
    public void A_treasury_entry_has_its_number_and_its_identifiers()
    {
        var telecom = List.The("us-csl:CMIC-30882");

        Assert.Equal((PartyType.Organization, Measure.Sectoral), (telecom.Type, telecom.Measure));
        Assert.Contains(new Identifier { Type = "usci", Value = "9111000071093019X7", Country = "CN" }, telecom.Identifiers);
        Assert.DoesNotContain(telecom.Identifiers, number => number.Value.Contains("Public Company", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_ends_with_its_country() =>
        Assert.Equal(
            new ListedAddress("31 Jinrong Street, Xicheng District, Beijing, 100033", "CN"),
            Assert.Single(List.The("us-csl:CMIC-30882").Details.Addresses));

    [Fact]
    public void An_entity_list_entry_says_for_what_a_licence_is_needed() =>
        Assert.All(List.Listings.Where(listing => listing.Source == "EL"), listing =>
        {
            Assert.Equal(Measure.EntityList, listing.Measure);
            Assert.NotNull(listing.LicenceRequirement);
            Assert.NotNull(listing.LicencePolicy);
        });

    [Fact]
    public void The_layout_of_2016_is_read_and_its_keyless_entries_have_the_hash_of_their_row()
    {
        var list = Fixture.Content("csl-2016.csv");

        Assert.Empty(list.Rejects);
        Assert.Equal("Eric BADEGE", list.The("us-csl:SDN-15718").Caption);
        Assert.Matches("^us-csl:DPL-[0-9a-f]{32}$", list.Listings.First(listing => listing.Source == "DPL").Id);
    }

    [Fact]
    public void Broken_rows_are_rejects_with_their_lines()
    {
        var list = Fixture.Content("csl-malformed.csv");

        Assert.Equal([2, 4, 5, 9], list.Rejects.Select(reject => reject.Position).Order());
        Assert.Contains(new Reject(5, "it has 6 columns, not 28"), list.Rejects);
        Assert.Equal(2, list.Listings.Count);
    }

    [Fact]
    public void In_the_layout_of_2019_numbers_stand_before_their_kinds() =>
        Assert.Contains(
            Fixture.Content("csl-malformed.csv").The("us-csl:SSI-20298").Identifiers,
            number => number is { Type: "inn" or "tax", Value: "7722515837" });

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var list = Fixture.ContentOf("""
            alt_names,name,type,license_policy,addresses,source,entity_number
            B; C,"A, Given",Individual,,,Specially Designated Nationals (SDN) - Treasury Department,7
            """);

        Assert.Equal(["Given A", "B", "C"], list.The("us-csl:SDN-7").Names.Select(name => name.Value));
    }

    [Fact]
    public void The_JSON_is_read_with_its_date_and_its_count()
    {
        const string Json = """
            {"total":1,"sources_used":[{"source":"SDN","last_updated":"2026-07-31T10:00:00Z"}],
             "results":[{"id":"7","source":"Specially Designated Nationals (SDN) - Treasury Department","entity_number":7,
               "type":"Individual","name":"A, Given","alt_names":["B"],"programs":["SDGT"],"dates_of_birth":["1971-03"],
               "addresses":[{"address":"1 Road","city":"Tashkent","country":"UZ"}],
               "ids":[{"type":"Passport","number":"AA1234567","country":"UZ","expiration_date":"2030-01-02"}]}]}
            """;

        var listing = Fixture.ContentOf(Json).The("us-csl:SDN-7");

        Assert.Equal("Given A", listing.Caption);
        Assert.Equal(new PartialDate(1971, 3), Assert.Single(listing.BirthDates));
        Assert.Equal(new ListedAddress("1 Road, Tashkent", "UZ"), Assert.Single(listing.Details.Addresses));
        Assert.Equal(new DateOnly(2030, 1, 2), Assert.Single(listing.Details.Documents).Note.ExpiresOn);
        Assert.Equal(new DateTimeOffset(2026, 7, 31, 10, 0, 0, TimeSpan.Zero), Fixture.ContentOf(Json).PublishedAt);
        Assert.Contains("own count", Fixture.Refusal(Json.Replace("\"total\":1", "\"total\":2", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
