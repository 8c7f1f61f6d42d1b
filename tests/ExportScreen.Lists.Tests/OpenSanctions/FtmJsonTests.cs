using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.OpenSanctions;

public sealed class FtmJsonTests
{
    const string Lines = """
        {"id":"s1","schema":"Sanction","properties":{"entity":["NK-1"],"programId":["US-GLOMAG"],"listingDate":["2021-03-04"],"provisions":["Asset freeze"]}}
        {"id":"NK-1","caption":"Ivan Exampleov","schema":"Person","target":true,"last_seen":"2026-08-01T06:00:00","referents":["ofac-1"],"properties":{"name":["Иван Примеров"],"weakAlias":["Vanya"],"birthDate":["1971-03"],"nationality":["ru"],"topics":["sanction"],"addressEntity":["a1"],"innCode":["7707083893"]}}
        {"id":"a1","schema":"Address","properties":{"full":["1 Road, Moscow"],"country":["ru"]}}
        {"id":"p1","schema":"Passport","properties":{"holder":["NK-1"],"number":["751234567"],"country":["ru"],"endDate":["2030-01-02"]}}
        {"id":"NK-2","caption":"Mayor","schema":"Person","target":true,"properties":{"topics":["role.pep"]}}
        {"id":"NK-3","caption":"Fugitive","schema":"Person","target":true,"properties":{"topics":["wanted"]}}

        """;

    static readonly ListContent List = Fixture.ContentOf(Lines);

    [Fact]
    public void What_stands_beside_an_entity_is_part_of_its_listing()
    {
        var person = List.The("opensanctions:NK-1");

        Assert.Equal(["Ivan Exampleov", "Иван Примеров", "Vanya"], person.Names.Select(name => name.Value));
        Assert.Equal((PartyType.Person, Measure.AssetFreeze), (person.Type, person.Measure));
        Assert.Equal(["US-GLOMAG"], person.Programmes);
        Assert.Equal(new DateOnly(2021, 3, 4), person.ListedOn);
        Assert.Equal(new ListedAddress("1 Road, Moscow", "RU"), Assert.Single(person.Details.Addresses));
        Assert.Contains(new Identifier { Type = "passport", Value = "751234567", Country = "RU" }, person.Identifiers);
        Assert.Equal(["ofac-1"], person.Details.References);
    }

    [Fact]
    public void What_is_no_listing_is_left_out_and_counted()
    {
        Assert.DoesNotContain("opensanctions:NK-2", List.Listings.Select(listing => listing.Id));
        Assert.StartsWith("1 entities are no target", Assert.Single(List.Notes).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wanted_person_is_a_states_notice() =>
        Assert.Equal(Measure.StateNotice, List.The("opensanctions:NK-3").Measure);

    [Fact]
    public void An_array_is_read_like_lines() =>
        Assert.Equal(10, Fixture.Content("ftm.json").Listings.Count);

    [Fact]
    public void A_line_that_is_cut_off_refuses_the_file() =>
        Assert.Contains("Not the expected JSON at line", Fixture.Refusal(Lines[..(Lines.Length - 30)]), StringComparison.Ordinal);
}
