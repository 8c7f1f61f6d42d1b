using CsCheck;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Bodies;

public sealed class BodyRecogniserTests
{
    static readonly Gazetteer Gazetteer = Gazetteer.Build(
    [
        new()
        {
            Id = "uz-sss",
            State = "UZ",
            Kind = "state_security",
            Names =
            [
                new("State Security Service of Uzbekistan", "en", "official", false, false),
                new("State Security Service", "en", "short", true, true),
                new("SSS", "en", "acronym", false, true),
                new("Davlat xavfsizlik xizmati", "uz-Latn", "short", false, false),
                new("DXX", "uz-Latn", "acronym", false, false),
                new("Давлат хавфсизлик хизмати", "uz-Cyrl", "short", false, false),
                new("ДХХ", "uz-Cyrl", "acronym", false, false),
                new("Служба государственной безопасности Республики Узбекистан", "ru", "official", false, false),
                new("Milliy xavfsizlik xizmati", "uz-Latn", "former", false, false),
            ],
        },
        new()
        {
            Id = "uz-pss",
            State = "UZ",
            Kind = "presidential_security",
            Names = [new("State Security Service of the President of Uzbekistan", "en", "official", false, false)],
        },
        new()
        {
            Id = "uz-mia",
            State = "UZ",
            Kind = "interior_ministry",
            Names =
            [
                new("Ministry of Internal Affairs of the Republic of Uzbekistan", "en", "official", false, false),
                new("Ministry of Internal Affairs", "en", "short", true, true),
                new("МВД Республики Узбекистан", "ru", "alias", false, false),
            ],
        },
        new()
        {
            Id = "uz-uzbektelecom",
            State = "UZ",
            Kind = "state_telecom_operator",
            Names = [new("Uzbektelecom", "en", "short", false, false)],
        },
        new()
        {
            Id = "uz-police",
            State = "UZ",
            Kind = "police",
            Names = [new("Uzbek police", "en", "alias", false, false)],
        },
        new()
        {
            Id = "ge-sssg",
            State = "GE",
            Kind = "state_security",
            Names =
            [
                new("State Security Service of Georgia", "en", "official", false, false),
                new("State Security Service", "en", "short", true, true),
                new("SSS", "en", "acronym", false, true),
                new("საქართველოს სახელმწიფო უსაფრთხოების სამსახური", "ka", "official", false, false),
            ],
        },
        new()
        {
            Id = "ru-fsb",
            State = "RU",
            Kind = "state_security",
            Names =
            [
                new("Federal Security Service", "en", "short", true, false),
                new("ФСБ", "ru", "acronym", false, false),
                new("FSB", "en", "acronym", false, false),
            ],
        },
        new()
        {
            Id = "kz-knb",
            State = "KZ",
            Kind = "state_security",
            Names =
            [
                new("КНБ", "ru", "acronym", false, true),
                new("Комитет национальной безопасности Республики Казахстан", "ru", "official", false, false),
            ],
        },
    ], OrganisationWordsTests.Keywords);

    static readonly string[] Asked = ["State Security Service", "SSS", "ФСБ", "Police of Uzbekistan", "МВД Республики Узбекистан"];

    static Recognition Recognise(string name, params string[] countries) =>
        BodyRecogniser.Recognise(Gazetteer, [new() { Value = name }], countries);

    static string[] Bodies(string name, params string[] countries) =>
        [.. Recognise(name, countries).Bodies.Select(body => body.Body.Id)];

    [Theory]
    [InlineData("Давлат хавфсизлик хизмати", "UZ", "uz-sss")]
    [InlineData("Davlat Xavfsizlik Xizmati", "UZ", "uz-sss")]
    [InlineData("ДХХ", "UZ", "uz-sss")]
    [InlineData("DXX", "UZ", "uz-sss")]
    [InlineData("SSS", "UZ", "uz-sss")]
    [InlineData("State Security Service", "GE", "ge-sssg")]
    [InlineData("State Security Service", "UZ", "uz-sss")]
    [InlineData("FSB", "RU", "ru-fsb")]
    [InlineData("Milliy xavfsizlik xizmati", "UZ", "uz-sss")]
    [InlineData("St4te Securlty Serv1ce", "UZ", "uz-sss")]
    [InlineData("Uzbektelecom JSC", "UZ", "uz-uzbektelecom")]
    public void The_country_of_the_party_decides(string name, string country, string body)
    {
        var found = Assert.Single(Recognise(name, country).Bodies);

        Assert.Equal(body, found.Body.Id);
        Assert.False(found.Ambiguous);
    }

    [Theory]
    [InlineData("State Security Service of Uzbekistan", "uz-sss")]
    [InlineData("Службе государственной безопасности Узбекистана", "uz-sss")]
    [InlineData("Ministry of Internal Affairs of the Republic of Uzbekistan", "uz-mia")]
    [InlineData("Uzbekistan Ministry of Internal Affairs", "uz-mia")]
    [InlineData("КНБ Республики Казахстан", "kz-knb")]
    [InlineData("ФСБ России", "ru-fsb")]
    [InlineData("УФСБ России по Московской области", "ru-fsb")]
    [InlineData("საქართველოს სახელმწიფო უსაფრთხოების სამსახური", "ge-sssg")]
    [InlineData("State Security Service of the President of Uzbekistan", "uz-pss")]
    public void The_country_in_the_name_decides(string name, string body) => Assert.Equal([body], Bodies(name));

    [Fact]
    public void The_country_in_the_name_outweighs_the_country_of_the_party() =>
        Assert.Equal(["ge-sssg"], Bodies("State Security Service of Georgia", "UZ"));

    [Theory]
    [InlineData("State Security Service")]
    [InlineData("SSS")]
    public void Without_a_country_all_bearers_of_a_name_are_candidates(string name)
    {
        var bodies = Recognise(name).Bodies;

        Assert.Equal(["ge-sssg", "uz-sss"], bodies.Select(body => body.Body.Id));
        Assert.All(bodies, body => Assert.True(body.Ambiguous));
        Assert.All(bodies, body => Assert.InRange(body.Confidence, 1, 500));
    }

    [Fact]
    public void Another_name_that_is_certain_resolves_an_ambiguous_one()
    {
        var recognition = BodyRecogniser.Recognise(
            Gazetteer, [new() { Value = "State Security Service" }, new() { Value = "Davlat xavfsizlik xizmati" }], []);

        Assert.Equal("uz-sss", Assert.Single(recognition.Bodies).Body.Id);
    }

    [Theory]
    [InlineData("Davlat xavfsizlik xizmatining Toshkent shahar boshqarmasi", "uz-sss")]
    [InlineData("Управление КНБ по городу Алматы, Казахстан", "kz-knb")]
    [InlineData("ГУ МВД Республики Узбекистан по городу Ташкенту", "uz-mia")]
    [InlineData("Academy of the Ministry of Internal Affairs of Uzbekistan", "uz-mia")]
    public void Parts_of_a_body_are_recognised_as_it(string name, string body) => Assert.Equal([body], Bodies(name));

    [Theory]
    [InlineData("University named after Mirzo Ulugbek", "UZ")]
    [InlineData("Information Security Solutions LLC", "UZ")]
    [InlineData("FSB Solutions Inc", "RU")]
    [InlineData("State Security Service", "DE")]
    [InlineData("sss bakery", "UZ")]
    [InlineData("Hotel Miramar Lda", "PT")]
    [InlineData("Police", "FR")]
    public void Others_are_no_bodies(string name, string country) => Assert.Empty(Bodies(name, country));

    [Theory]
    [InlineData("ДХХ", "UZ", Sector.Security)]
    [InlineData("Uzbektelecom", "UZ", Sector.Telecom)]
    [InlineData("Police", "FR", Sector.Security)]
    [InlineData("Ministry of Agriculture", "UZ", Sector.Government)]
    [InlineData("Ordinary Goods LLC", "UZ", Sector.Private)]
    [InlineData("Police Equipment LLC", "UZ", Sector.Unknown)]
    [InlineData("State Police Equipment LLC", "UZ", Sector.Security)]
    [InlineData("Police Academy", "UZ", Sector.Unknown)]
    [InlineData("Ordinary Goods", "UZ", Sector.Unknown)]
    [InlineData("Social Security Fund", "UZ", Sector.Unknown)]
    public void Bodies_and_words_add_up_to_a_sector(string name, string country, Sector sector) =>
        Assert.Equal(sector, Recognise(name, country).Sector);

    [Fact]
    public void Any_string_can_be_asked_about() => Gen.String.Sample(text => _ = Recognise(text, "UZ"));

    [Fact]
    public void The_same_question_gives_the_same_answer() =>
        Gen.Int[0, Asked.Length - 1].Select(place => Asked[place]).Array[1, 3]
            .Sample(names =>
            {
                IReadOnlyList<PartyName> asked = [.. names.Select(name => new PartyName { Value = name })];

                var (first, second) = (BodyRecogniser.Recognise(Gazetteer, asked, []), BodyRecogniser.Recognise(Gazetteer, asked, []));

                Assert.Equal(first.Bodies, second.Bodies);
                Assert.Equal(first.Categories, second.Categories);
            });
}
