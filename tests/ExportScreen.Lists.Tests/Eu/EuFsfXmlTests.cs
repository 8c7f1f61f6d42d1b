using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.Eu;

public sealed class EuFsfXmlTests
{
    static readonly LoadedList List = Fixture.Load("eu-fsf", ListFormats.EuFsfXml, "eu-fsf.xml");

    [Fact]
    public void Midnight_in_Brussels_is_the_day_it_says() => Assert.Equal("2026-05-01", List.Version);

    [Fact]
    public void The_primary_name_is_in_Latin_script_and_no_translation()
    {
        Assert.Equal("Qusay Saddam Hussein Al-Tikriti", List.The("eu-fsf:20").Caption);
        Assert.Equal("JSC NPO High Precision Systems", List.The("eu-fsf:137721").Caption);
    }

    [Fact]
    public void A_translation_is_the_primary_name_where_nothing_else_is_in_Latin_script() =>
        Assert.Equal("Bendrovė", Entity("""
            <nameAlias wholeName="Предприятие" nameLanguage="RU"/><nameAlias wholeName="Bendrovė" nameLanguage="LT"/>
            """).Caption);

    [Fact]
    public void A_name_in_its_own_script_is_marked_with_its_language() =>
        Assert.Contains(List.The("eu-fsf:137721").Names, name => name is
        {
            Value: "АО НПО Высокоточные комплексы",
            Kind: NameKind.OriginalScript,
            Lang: "ru",
        });

    [Theory]
    [InlineData("<nameAlias wholeName=\"A\"/><nameAlias wholeName=\"B\" strong=\"false\"/>")]
    [InlineData("<nameAlias wholeName=\"A\"/><nameAlias wholeName=\"B\" strong=\"true\"><remark>(Low quality alias)</remark></nameAlias>")]
    public void A_weak_alias_is_told_by_attribute_or_remark(string aliases) =>
        Assert.Equal(NameStrength.Weak, Entity(aliases).Names[1].Strength);

    [Fact]
    public void A_birth_date_keeps_only_the_parts_that_are_known()
    {
        Assert.Equal([new PartialDate(1937, 4, 28)], List.The("eu-fsf:13").BirthDates);
        Assert.Equal([new PartialDate(1966), new PartialDate(1965)], List.The("eu-fsf:20").BirthDates);
        Assert.Contains(new PartialDate(1961, 8), List.The("eu-fsf:6971").BirthDates);
    }

    [Fact]
    public void A_range_of_years_stays_a_range() =>
        Assert.Equal(
            [new PartialDate(1961, ToYear: 1963, Circa: true)],
            Entity("""
                <nameAlias wholeName="A"/><birthdate circa="true" yearRangeFrom="1961" yearRangeTo="1963"/>
                """).BirthDates);

    [Fact]
    public void A_date_of_the_Islamic_calendar_counts_where_the_file_converts_it_and_is_noted_where_not()
    {
        Assert.Equal([new PartialDate(1982, 9, 23)], List.The("eu-fsf:166356").BirthDates);
        Assert.DoesNotContain(List.The("eu-fsf:127388").BirthDates, date => date.Year < 1900);
        Assert.Equal("birth year in another calendar", Assert.Single(List.Notes).Reason);
    }

    [Fact]
    public void An_unknown_country_is_none() => Assert.Equal(["IQ"], List.The("eu-fsf:20").Countries);

    [Theory]
    [InlineData("eu-fsf:154677", "inn", "7717653542")]
    [InlineData("eu-fsf:154677", "kpp", "771701001")]
    [InlineData("eu-fsf:137721", "ogrn", "1097746068012")]
    [InlineData("eu-fsf:117763", "inn", "7826717210")]
    [InlineData("eu-fsf:5815", "bic", "KDBKKPPY")]
    [InlineData("eu-fsf:107840", "imo", "5342883")]
    [InlineData("eu-fsf:166356", "passport", "4433172081")]
    public void Numbers_have_the_type_they_really_are_of(string id, string type, string number) =>
        Assert.Contains(List.The(id).Identifiers, found => found.Type == type && found.Value == number);

    [Fact]
    public void A_dash_is_no_number() => Assert.Empty(List.The("eu-fsf:6428").Identifiers);

    [Fact]
    public void The_date_of_the_latest_act_is_not_the_day_of_listing()
    {
        var listing = List.The("eu-fsf:13");

        Assert.Null(listing.ListedOn);
        Assert.Equal("1210/2003 (OJ L169)", listing.LegalReference);
        Assert.Equal((PartyType.Person, Measure.AssetFreeze), (listing.Type, listing.Measure));
    }

    static Listing Entity(string children) => Assert.Single(Fixture.Read(ListFormats.EuFsfXml, $"""
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-05-01T10:00:00+02:00">
        <sanctionEntity logicalId="1">{children}</sanctionEntity></export>
        """).Listings);
}
