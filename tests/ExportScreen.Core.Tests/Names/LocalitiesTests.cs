using ExportScreen.Core.Names;

namespace ExportScreen.Core.Tests.Names;

public sealed class LocalitiesTests
{
    [Theory]
    [InlineData("samarkandskoy", "UZ")]
    [InlineData("toshkent", "UZ")]
    [InlineData("moskovskoy", "RU")]
    [InlineData("osh", "KG")]
    [InlineData("casablanca", "MA")]
    public void A_place_is_known_in_its_state_and_declined(string roman, string state) => Assert.True(Localities.IsIn(roman, [state]));

    [Theory]
    [InlineData("moskovskoy", "UZ")]
    [InlineData("oshkosh", "KG")]
    [InlineData("kaspersky", "RU")]
    [InlineData("", "RU")]
    public void Others_are_none(string roman, string state) => Assert.False(Localities.IsIn(roman, [state]));

    [Theory]
    [InlineData("Kazajistán", "KZ")]
    [InlineData("Kirgisistan", "KG")]
    [InlineData("Białorusi", "BY")]
    [InlineData("O'zR", "UZ")]
    [InlineData("ҚР", "KZ")]
    [InlineData("СССР", "RU")]
    [InlineData("Ermenistan", "AM")]
    public void States_are_known_in_other_languages(string name, string state) =>
        Assert.Equal(state, Places.Country(Romanisation.Romanise(NameText.Tokens(NameText.Clean(name)).Single())));
}
