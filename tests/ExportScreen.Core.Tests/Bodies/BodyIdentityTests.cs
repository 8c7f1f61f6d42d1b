using CsCheck;
using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.Tests.Bodies;

public sealed class BodyIdentityTests
{
    const int Match = 900;
    const int Doubt = 680;
    const int No = 350;

    static readonly Gazetteer Gazetteer = Gazetteer.Build(
    [
        Body("uz-sss", "UZ", "state_security", null,
            [new("State Security Service of Uzbekistan", "en", "official", false, false),
            new("State Security Service", "en", "short", true, true),
            new("ДХХ", "uz-Cyrl", "acronym", false, false),
            new("СГБ", "ru", "acronym", false, true),
            new("Служба национальной безопасности", "ru", "former", false, false)]),
        Body("uz-border", "UZ", "border_guard", "uz-sss",
            [new("Border Troops of the State Security Service of Uzbekistan", "en", "official", false, false)]),
        Body("uz-mia", "UZ", "interior_ministry", null,
            [new("Ministry of Internal Affairs of Uzbekistan", "en", "official", false, false)]),
        Body("ge-sssg", "GE", "state_security", null,
            [new("State Security Service of Georgia", "en", "official", false, false),
            new("State Security Service", "en", "short", true, true),
            new("СГБ", "ru", "acronym", false, true)]),
        Body("kz-knb", "KZ", "state_security", null,
            [new("National Security Committee of Kazakhstan", "en", "official", false, false),
            new("КНБ", "ru", "acronym", false, true)]),
        Body("kg-gknb", "KG", "state_security", null,
            [new("State Committee for National Security of Kyrgyzstan", "en", "official", false, false),
            new("УКМК", "ky-Cyrl", "acronym", false, false)]),
        Body("uz-uzbektelecom", "UZ", "state_telecom_operator", null,
            [new("Uzbektelecom", "en", "short", false, false)]),
    ],
    new KeywordTable());

    [Theory]
    [InlineData("ДХХ", "UZ", "State Security Service of Uzbekistan", "")]
    [InlineData("ДХХ РУз", "", "State Security Service", "UZ")]
    [InlineData("СГБ", "UZ", "Служба национальной безопасности Узбекистана", "")]
    [InlineData("Комитет национальной безопасности Республики Казахстан", "", "National Security Committee of Kazakhstan", "")]
    [InlineData("Ұлттық қауіпсіздік комитеті", "KZ", "Comité de sécurité nationale du Kazakhstan", "")]
    [InlineData("УКМК", "KG", "Государственный комитет национальной безопасности Кыргызской Республики", "")]
    [InlineData("Ozbekiston Respublikasi Ichki ishlar vazirligi", "", "Министерство внутренних дел Узбекистана", "")]
    public void Names_of_one_body_are_one(string left, string leftCountry, string right, string rightCountry) =>
        Assert.True(Compare(left, leftCountry, right, rightCountry) >= Match);

    [Theory]
    [InlineData("Министерство здравоохранения РФ", "Ministry of Health of the Russian Federation")]
    [InlineData("Министерство юстиции Республики Молдова", "Ministry of Justice of the Republic of Moldova")]
    [InlineData("Государственный таможенный комитет Республики Беларусь", "State Customs Committee of Belarus")]
    [InlineData("Ministère de l'Intérieur de la République d'Arménie", "Министерство внутренних дел Армении")]
    public void An_office_that_is_not_listed_is_known_by_what_its_name_means(string left, string right) =>
        Assert.True(Compare(left, "", right, "") >= Match);

    [Theory]
    [InlineData("State Security Service of Uzbekistan", "State Security Service of Georgia")]
    [InlineData("КНБ Казахстана", "Государственный комитет национальной безопасности Кыргызстана")]
    [InlineData("СГБ Узбекистана", "СГБ Грузии")]
    [InlineData("State Security Service of Uzbekistan", "Ministry of Internal Affairs of Uzbekistan")]
    [InlineData("Ministry of Internal Affairs of Uzbekistan", "Министерство иностранных дел Узбекистана")]
    [InlineData("Ministry of Internal Affairs of Uzbekistan", "Министерство обороны Узбекистана")]
    [InlineData("State Security Service of Uzbekistan", "State Security Council of Uzbekistan")]
    [InlineData("National Security Committee of Kazakhstan", "National Security Council of Kazakhstan")]
    [InlineData("Министерство здравоохранения РФ", "Министерство юстиции РФ")]
    [InlineData("Министерство здравоохранения РФ", "Ministry of Health of Belarus")]
    public void Other_offices_are_others(string left, string right) => Assert.Equal(No, Compare(left, "", right, ""));

    [Theory]
    [InlineData("СГБ", "", "State Security Service of Uzbekistan", "", Doubt)]
    [InlineData("State Security Service", "", "State Security Service of Georgia", "", Doubt)]
    [InlineData("Министерство здравоохранения", "", "Ministry of Health of Moldova", "", Doubt)]
    [InlineData("СГБ", "", "State Security Service", "", null)]
    [InlineData("СГБ", "", "СГБ", "", null)]
    public void Without_a_country_it_is_for_a_person_to_tell(string left, string leftCountry, string right, string rightCountry, int? score) =>
        Assert.Equal(score, Compare(left, leftCountry, right, rightCountry));

    [Theory]
    [InlineData("Управление СГБ по Самаркандской области", "State Security Service of Uzbekistan")]
    [InlineData("УВД г. Ташкента", "Ministry of Internal Affairs of Uzbekistan")]
    [InlineData("Department of Internal Affairs of Tashkent Region", "Ministry of Internal Affairs of Uzbekistan")]
    public void A_branch_is_its_body(string branch, string body) => Assert.Equal(Match, Compare(branch, "UZ", body, ""));

    [Fact]
    public void Two_branches_are_not_told_apart_by_their_body() =>
        Assert.Null(Compare("УВД г. Ташкента", "UZ", "УВД Самаркандской области", "UZ"));

    [Fact]
    public void A_part_is_neither_its_whole_nor_another() => Assert.Null(Compare(
        "Border Troops of the State Security Service of Uzbekistan", "", "State Security Service of Uzbekistan", ""));

    [Theory]
    [InlineData("Uzbektelecom", "State Security Service of Uzbekistan")]
    [InlineData("Guard Security Services Ltd", "State Security Service of Uzbekistan")]
    [InlineData("Guard Security Services Ltd", "Security Guard Service LLC")]
    [InlineData("Лаборатория Касперского", "Министерство обороны РФ")]
    public void Companies_are_left_to_their_letters(string left, string right) => Assert.Null(Compare(left, "", right, ""));

    [Fact]
    public void Names_of_one_office_share_a_key_for_an_index()
    {
        Assert.Equal(Symbols("ДХХ", "UZ"), Symbols("State Security Service of Uzbekistan", ""));
        Assert.Equal(Symbols("Министерство здравоохранения", "RU"), Symbols("Ministry of Health of Russia", ""));
        Assert.NotEqual(Symbols("Министерство здравоохранения", "RU"), Symbols("Министерство здравоохранения", "BY"));
        Assert.Empty(Symbols("СГБ", ""));
    }

    [Fact]
    public void Comparing_is_symmetric_and_takes_any_string() => Gen.Select(Gen.OneOf(Gen.String, Names), Names)
        .Sample((left, right) => Compare(left, "", right, "") == Compare(right, "", left, ""));

    static readonly string[] Asked =
        "State Security Service of Uzbekistan Georgia СГБ ДХХ Министерство внутренних дел область LLC Ташкент".Split(' ');

    static readonly Gen<string> Names = Gen.Int[0, Asked.Length - 1].Select(place => Asked[place]).Array[0, 8]
        .Select(words => string.Join(' ', words));

    static string[] Symbols(string name, string country) => [.. Identity(name, country)!.Symbols];

    static int? Compare(string left, string leftCountry, string right, string rightCountry) =>
        BodyIdentity.Compare(Identity(left, leftCountry), Identity(right, rightCountry));

    static BodyIdentity? Identity(string name, string country) => BodyIdentity.Of(new(Gazetteer), name, country.Length == 0 ? [] : [country]);

    static Body Body(string id, string state, string kind, string? parent, IReadOnlyList<BodyName> names) =>
        new() { Id = id, State = state, Kind = kind, Parent = parent, Names = names };
}
