using ExportScreen.Core.Bodies;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Bodies;

public sealed class NameSignsTests
{
    static readonly Gazetteer Gazetteer = Gazetteer.Build(
    [
        new()
        {
            Id = "uz-sss",
            State = "UZ",
            Kind = "state_security",
            Names = [new("State Security Service of Uzbekistan", "en", "official", false, false), new("State Security", "en", "short", true, true)],
        },
        new()
        {
            Id = "uz-mia",
            State = "UZ",
            Kind = "interior_ministry",
            Names = [new("Ministry of Internal Affairs of Uzbekistan", "en", "official", false, false)],
        },
        new()
        {
            Id = "ru-rostelecom",
            State = "RU",
            Kind = "state_telecom_operator",
            Names = [new("Ростелеком", "ru", "short", false, false)],
        },
    ],
    new()
    {
        Languages = new Dictionary<string, LanguageKeywords>
        {
            ["en"] = new(new Dictionary<string, IReadOnlyList<string>>
            {
                ["police"] = ["police"],
                ["prison"] = ["prison*"],
                ["state_security"] = ["state security"],
            }, [], [], []),
        },
    });

    static Recognition Read(string name, params string[] countries) =>
        BodyRecogniser.Recognise(Gazetteer, [new() { Value = name }], countries);

    [Theory]
    [InlineData("Police Watch Tajikistan")]
    [InlineData("Solidarity with Prisoners of Belarus")]
    [InlineData("Belarusian Prison Watch")]
    [InlineData("Uzbek state security victims association")]
    [InlineData("Ministry of Internal Affairs victims of Uzbekistan")]
    [InlineData("Human rights organisation of Tajik exiles, Warsaw")]
    [InlineData("Association of Uzbek Political Exiles in Sweden")]
    [InlineData("Oʻzbek qochqinlar uyushmasi police")]
    [InlineData("Ассоциация жертв police Узбекистана")]
    public void A_society_of_exiles_or_victims_is_no_body_of_a_state(string name)
    {
        var read = Read(name, "SE");

        Assert.Empty(read.Bodies);
        Assert.Equal(Sector.Unknown, read.Sector);
    }

    [Theory]
    [InlineData("State Security Service of Uzbekistan")]
    [InlineData("Human Rights Department of the Ministry of Internal Affairs of Uzbekistan")]
    public void A_body_and_its_department_are(string name) => Assert.Equal(Sector.Security, Read(name, "UZ").Sector);

    [Theory]
    [InlineData("Ростех")]
    [InlineData("Rostec")]
    public void One_word_is_recognised_when_equal_only(string name) => Assert.Empty(Read(name, "RU").Bodies);

    [Theory]
    [InlineData("Republic of Tajikistan", "TJ")]
    [InlineData("Республика Узбекистан", "UZ")]
    [InlineData("Туркменистан", "TM")]
    [InlineData("Government of the Republic of Kazakhstan", "KZ")]
    public void A_name_that_is_only_a_state_is_the_state(string name, string state)
    {
        var read = Read(name);

        Assert.Equal(Sector.Government, read.Sector);
        Assert.Equal([state], read.States);
    }

    [Theory]
    [InlineData("The State")]
    [InlineData("Davlat")]
    [InlineData("Государство")]
    [InlineData("State Assets Management Agency")]
    [InlineData("Агентство по управлению государственными активами")]
    public void So_is_one_without_a_country(string name) => Assert.Equal(Sector.Government, Read(name).Sector);

    [Theory]
    [InlineData("Tajikistan Trading LLC")]
    [InlineData("Uzbekistan Airways")]
    [InlineData("National Oil Assets LLC")]
    [InlineData("Ivan Davlatov")]
    [InlineData("Davlatov")]
    [InlineData("Crown")]
    public void A_company_called_after_a_state_is_not(string name) => Assert.NotEqual(Sector.Government, Read(name).Sector);

    [Theory]
    [InlineData("Botschaft der Republik Usbekistan", "UZ")]
    [InlineData("Посольство Республики Таджикистан в Германии", "TJ")]
    [InlineData("Ambassade de la République du Kazakhstan", "KZ")]
    [InlineData("Embajada de Cuba", "CU")]
    [InlineData("Oʻzbekiston Respublikasining elchixonasi", "UZ")]
    [InlineData("Ўзбекистон Республикаси элчихонаси", "UZ")]
    [InlineData("Türkiye Büyükelçiliği", "TR")]
    [InlineData("سفارت تاجیکستان", "TJ")]
    [InlineData("Uzbek Embassy Berlin", "UZ")]
    [InlineData("Turkish Consulate", "TR")]
    [InlineData("Generalkonsulat Aserbaidschan", "AZ")]
    [InlineData("Торгпредство Российской Федерации", "RU")]
    public void A_mission_tells_its_state_in_any_language(string name, string state)
    {
        var read = Read(name, "DE");

        Assert.Equal([state], read.States);
        Assert.Equal(Sector.Government, read.Sector);
    }

    [Fact]
    public void A_mission_that_names_no_state_is_marked() => Assert.True(Read("Embassy", "DE").MissionOfUnknown);

    [Fact]
    public void A_hotel_is_no_mission() => Assert.False(Read("Embassy Suites", "US").MissionOfUnknown);
}
