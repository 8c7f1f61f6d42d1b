namespace ExportScreen.Lists.Tests;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("Russia", "RU")]
    [InlineData("Korea, North", "KP")]
    [InlineData("Democratic People's Republic of Korea", "KP")]
    [InlineData("Iran (Islamic Republic of)", "IR")]
    [InlineData("Türkiye", "TR")]
    [InlineData("the Gambia", "GM")]
    [InlineData("Congo (Democratic Republic)", "CD")]
    [InlineData("Congo", "CG")]
    [InlineData("Occupied Palestinian Territories", "PS")]
    [InlineData("UK", "GB")]
    [InlineData("uz", "UZ")]
    [InlineData("Former USSR, now Kyrgyzstan", "KG")]
    [InlineData("USSR (now Russian Federation)", "RU")]
    [InlineData("former USSR Currently Russia", "RU")]
    [InlineData("Russia (USSR)", "RU")]
    [InlineData("REGION: WEST BANK", "PS")]
    public void A_name_as_publishers_print_it_has_a_code(string name, string code) =>
        Assert.Equal(code, CountryNames.Code(name));

    [Theory]
    [InlineData("USSR")]
    [InlineData("former Soviet Union")]
    [InlineData("00")]
    [InlineData("Atlantis")]
    [InlineData(null)]
    public void What_is_no_country_of_today_has_none(string? name) => Assert.Null(CountryNames.Code(name));

    [Fact]
    public void A_long_text_is_no_country() =>
        Assert.Null(CountryNames.Code(string.Concat(Enumerable.Repeat("now ", 1_000_000)) + "Russia"));
}
