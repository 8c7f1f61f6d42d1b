using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.Uk;

public sealed class UkSlXmlTests
{
    static readonly LoadedList List = Fixture.Load("uk-sl", ListFormats.UkSlXml, "uk-sl.xml");

    [Fact]
    public void Its_date_is_the_publishers() => Assert.Equal("2026-08-22", List.Version);

    [Fact]
    public void Given_names_come_before_the_family_name() =>
        Assert.Equal("Suleyman Abusaidovich KERIMOV", List.The("uk-sl:RUS1039").Caption);

    [Fact]
    public void A_name_in_its_own_script_is_marked() =>
        Assert.Contains(List.The("uk-sl:RUS1039").Names, name => name.Kind == NameKind.OriginalScript);

    [Fact]
    public void An_alias_of_low_quality_is_weak() =>
        Assert.Contains(List.The("uk-sl:AFG0009").Names, name => name is { Value: "Mudir", Strength: NameStrength.Weak });

    [Fact]
    public void Letters_in_a_date_stand_for_what_is_not_known()
    {
        Assert.Equal([new PartialDate(1968), new PartialDate(1948)], List.The("uk-sl:AFG0009").BirthDates);
        Assert.Contains(new PartialDate(1958, 9), List.The("uk-sl:AQD0164").BirthDates);
    }

    [Theory]
    [InlineData("uk-sl:RUS1039", Measure.AssetFreeze)]
    [InlineData("uk-sl:DPR0075", Measure.Sectoral)]
    public void Only_an_asset_freeze_is_one(string id, Measure measure) => Assert.Equal(measure, List.The(id).Measure);

    [Theory]
    [InlineData("uk-sl:DPR0075", "imo", "9562233")]
    [InlineData("uk-sl:BEL0065", "tax", "190950894")]
    [InlineData("uk-sl:BEL0065", "inn", "7704734000")]
    [InlineData("uk-sl:BEL0065", "kpp", "770301001")]
    [InlineData("uk-sl:RUS2297", "ogrn", "1027739143717")]
    [InlineData("uk-sl:AFG0101", "passport", "000737")]
    public void Numbers_are_found_in_the_prose_around_them(string id, string type, string number) =>
        Assert.Contains(List.The(id).Identifiers, found => found.Type == type && found.Value == number);

    [Fact]
    public void Labels_that_follow_a_number_at_once_are_seen() =>
        Assert.Equal(["ogrn", "inn"], List.The("uk-sl:RUS2297").Identifiers.Select(found => found.Type));

    [Fact]
    public void A_state_that_is_no_more_stands_for_the_successor_that_is_named() =>
        Assert.Equal(["UA", "MD"], List.The("uk-sl:RUS0050").Countries);

    [Theory]
    [InlineData("uk-sl:RUS1039", PartyType.Person)]
    [InlineData("uk-sl:BEL0065", PartyType.Organization)]
    [InlineData("uk-sl:DPR0075", PartyType.Vessel)]
    public void The_type_is_told(string id, PartyType type) => Assert.Equal(type, List.The(id).Type);

    [Fact]
    public void The_day_of_designation_is_kept() =>
        Assert.Equal(new DateOnly(2022, 3, 15), List.The("uk-sl:RUS1039").ListedOn);

    [Fact]
    public void What_cannot_be_told_safely_is_noted_and_left_out()
    {
        Assert.Empty(List.The("uk-sl:AQD0094").Identifiers);
        Assert.Equal("national identifier not understood", Assert.Single(List.Notes).Reason);
    }
}
