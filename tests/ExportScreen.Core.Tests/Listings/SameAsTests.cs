using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Listings;

public sealed class SameAsTests
{
    [Fact]
    public void A_number_that_only_one_party_has_links_its_listings_both_ways()
    {
        var links = SameAs.Link(
        [
            Company("us-sdn:1", Number("inn", "7710277994", "RU")),
            Company("eu-fsf:2", Number("inn", "7710 277 994")),
            Company("uk-sl:3", Number("inn", "7731559044", "RU")),
        ]);

        Assert.Equal(["eu-fsf:2", "us-sdn:1"], links.Keys.Order(StringComparer.Ordinal));
        var other = Assert.Single(links["us-sdn:1"]);
        Assert.Equal("eu-fsf:2", other.Listing);
        Assert.Equal(new SameReason(SameKind.Identifier, "inn", "7710277994"), Assert.Single(other.Because));
        Assert.Equal("us-sdn:1", Assert.Single(links["eu-fsf:2"]).Listing);
    }

    [Fact]
    public void Every_reason_is_told_once()
    {
        Identifier[] numbers = [Number("inn", "7710277994", "RU"), Number("ogrn", "1027739000475", "RU"), Number("tax", "7710277994", "RU")];
        var links = SameAs.Link([Company("us-sdn:1", numbers), Company("eu-fsf:2", numbers)]);

        Assert.Equal(["inn 7710277994", "ogrn 1027739000475"],
            Assert.Single(links["us-sdn:1"]).Because.Select(reason => $"{reason.Type} {reason.Value}"));
    }

    [Theory]
    [InlineData("passport", "AB850901", "KE", "passport", "ab-850901", "KE", true)]
    [InlineData("passport", "AB850901", "KE", "passport", "AB850901", "UG", false)]
    [InlineData("passport", "AB850901", "KE", "national_id", "AB850901", "KE", false)]
    [InlineData("passport", "AB850901", "KE", "passport", "AB850901", null, false)]
    [InlineData("registration", "14850239", "EE", "company", "14850239", "EE", true)]
    [InlineData("registration", "12345", "DE", "registration", "12345", "DE", false)]
    [InlineData("imo", "9257022", null, "imo", "9257022", "PA", true)]
    [InlineData("lei", "253400M18U5TB02TW421", "RU", "lei", "253400M18U5TB02TW421", "GB", true)]
    [InlineData("inn", "7710277994", null, "inn", "7710277994", null, true)]
    [InlineData("inn", "201055108", "UZ", "inn", "201055108", "TJ", false)]
    [InlineData("phone", "+998712345678", "UZ", "phone", "+998712345678", "UZ", false)]
    [InlineData("email", "info2026@example.com", null, "email", "info2026@example.com", null, false)]
    [InlineData("kpp", "771701001", "RU", "kpp", "771701001", "RU", false)]
    [InlineData("other", "1234567890", "RU", "other", "1234567890", "RU", false)]
    public void The_kind_of_a_number_decides_what_it_proves(
        string type, string value, string? country, string otherType, string otherValue, string? otherCountry, bool same) =>
        Assert.Equal(same, SameAs.Link(
        [
            Company("us-sdn:1", Number(type, value, country)), Company("eu-fsf:2", Number(otherType, otherValue, otherCountry)),
        ]).Count > 0);

    [Fact]
    public void An_issuer_that_is_not_told_must_be_a_country_of_the_party()
    {
        var one = Company("us-sdn:1", Number("passport", "AB850901", "KE"));
        var other = Company("eu-fsf:2", Number("passport", "AB850901"));

        Assert.Empty(SameAs.Link([one, other with { Countries = ["UG"] }]));
        Assert.NotEmpty(SameAs.Link([one, other with { Countries = ["UG", "KE"] }]));
    }

    [Theory]
    [InlineData("QDi.043", "QDi.43 ", true)]
    [InlineData("KPe.001", "KPi.001", false)]
    [InlineData("OFAC 17013", "OFAC 17013", true)]
    [InlineData("17013", "17013", false)]
    public void A_reference_of_one_publisher_links_who_quotes_it(string one, string other, bool same) =>
        Assert.Equal(same, SameAs.Link([Quoting("un-sc:1", one), Quoting("eu-fsf:2", other)]).Count > 0);

    [Fact]
    public void A_reference_is_told_as_the_reason()
    {
        var links = SameAs.Link([Quoting("un-sc:1", "QDi.043"), Quoting("uk-sl:2", "QDi.43")]);

        Assert.Equal(new SameReason(SameKind.Reference, null, "QDi.043"), Assert.Single(Assert.Single(links["un-sc:1"]).Because));
    }

    [Fact]
    public void A_number_said_to_be_forged_proves_nothing()
    {
        var number = Number("passport", "AB850901", "KE");
        var forged = Company("us-sdn:1", number) with
        {
            Details = new() { Documents = [new(number, new("Passport", Status: DocumentStatus.False))] },
        };

        Assert.Empty(SameAs.Link([forged, Company("eu-fsf:2", number)]));
    }

    [Fact]
    public void Another_kind_of_party_forbids_a_link_and_an_unknown_kind_does_not()
    {
        var ship = Company("us-sdn:1", Number("imo", "9257022")) with { Type = PartyType.Vessel };
        var company = Company("un-sc:2", Number("imo", "9257022"));

        Assert.Empty(SameAs.Link([ship, company]));
        Assert.NotEmpty(SameAs.Link([ship, company with { Type = PartyType.Unknown }]));
    }

    [Fact]
    public void A_birth_date_that_cannot_be_the_same_forbids_a_link_by_number_but_not_one_that_a_publisher_states()
    {
        var one = Born(1965, 8, 7);
        var other = Born(1972, 2, 20) with { Id = "eu-fsf:2", List = "eu-fsf" };

        Assert.Empty(SameAs.Link([one, other]));
        Assert.NotEmpty(SameAs.Link([one, other with { BirthDates = [new(1972), new(1965)] }]));
        Assert.NotEmpty(SameAs.Link(
            [one with { Details = new() { References = ["KPi.045"] } }, other with { Details = new() { References = ["KPi.45"] } }]));
    }

    [Fact]
    public void A_number_that_several_of_a_list_have_needs_a_name_in_common()
    {
        var number = Number("lei", "253400M18U5TB02TW421");
        var depository = Company("us-sdn:1", number) with { Names = [Name("National Settlement Depository")] };
        var exchange = Company("us-sdn:2", number) with { Names = [Name("Moscow Exchange")] };
        var european = Company("eu-fsf:3", number) with { Names = [Name("NSD"), Name("NATIONAL Depository, Settlement")] };

        var links = SameAs.Link([depository, exchange, european]);

        Assert.Equal("eu-fsf:3", Assert.Single(links["us-sdn:1"]).Listing);
        Assert.False(links.ContainsKey("us-sdn:2"));
    }

    [Fact]
    public void A_number_that_many_of_a_list_have_proves_nothing()
    {
        var number = Number("bic", "VTBRRUMM");
        var many = Enumerable.Range(1, 4).Select(key => Company($"us-sdn:{key}", number));

        Assert.Empty(SameAs.Link([.. many, Company("eu-fsf:1", number)]));
    }

    [Fact]
    public void What_is_the_same_as_a_third_is_not_the_same_for_that()
    {
        var links = SameAs.Link(
        [
            Company("us-sdn:1", Number("ogrn", "1027739000475")),
            Company("eu-fsf:2", Number("ogrn", "1027739000475"), Number("lei", "253400M18U5TB02TW421")),
            Company("uk-sl:3", Number("lei", "253400M18U5TB02TW421")),
        ]);

        Assert.Equal(["us-sdn:1", "uk-sl:3"], links["eu-fsf:2"].Select(other => other.Listing).OrderDescending(StringComparer.Ordinal));
        Assert.Equal("eu-fsf:2", Assert.Single(links["us-sdn:1"]).Listing);
    }

    [Fact]
    public void A_states_notice_is_linked_with_nothing()
    {
        var number = Number("passport", "AB850901", "KZ");

        Assert.Empty(SameAs.Link(
            [Company("us-sdn:1", number), Company("kz-wanted:1", number) with { Measure = Measure.StateNotice }]));
    }

    static Listing Born(int year, int month, int day) => Company("us-sdn:1", Number("passport", "563410081", "KP")) with
    {
        Type = PartyType.Person,
        BirthDates = [new(year, month, day)],
    };

    static Listing Quoting(string id, string reference) => Company(id) with { Details = new() { References = [reference] } };

    static Listing Company(string id, params Identifier[] numbers) => new()
    {
        Id = id,
        List = id.Split(':')[0],
        Source = "SDN",
        Type = PartyType.Organization,
        Measure = Measure.AssetFreeze,
        Names = [Name("A company")],
        Identifiers = numbers,
    };

    static ListedName Name(string value) => new(value, NameKind.Primary, NameStrength.Strong);

    static Identifier Number(string type, string value, string? country = null) => new() { Type = type, Value = value, Country = country };
}
