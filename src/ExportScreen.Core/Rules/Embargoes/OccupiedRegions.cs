using ExportScreen.Core.Names;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Regions of Ukraine that are occupied in whole or part; no line of control is held, so a whole region counts.</summary>
static class OccupiedRegions
{
    /// <summary>Settlements, and names of the regions themselves, by region. Spellings of one romanisation stand for all.</summary>
    static readonly (string Region, string[] Names)[] Places =
    [
        .. Of("UA-43", """
            Crimea, Krym, Крым, Крим, Simferopol, Симферополь, Сімферополь, Yalta, Jalta, Ялта, Kerch, Керчь, Керч, Feodosia,
            Feodosiya, Feodosija, Theodosia, Феодосия, Феодосія, Yevpatoria, Yevpatoriya, Evpatoria, Evpatoriya, Eupatoria,
            Евпатория, Євпаторія, Alushta, Алушта, Dzhankoy, Dzhankoi, Djankoi, Джанкой, Bakhchysarai, Bakhchisaray, Бахчисарай,
            Sudak, Судак, Saky, Saki, Саки, Armiansk, Armyansk, Армянск, Армянськ, Krasnoperekopsk, Красноперекопск, Yani Kapu,
            Chornomorske, Черноморское, Gurzuf, Hurzuf, Гурзуф, Alupka, Алупка, Koktebel, Коктебель, Belogorsk Crimea
            """),
        .. Of("UA-40", "Sevastopol, Севастополь, Inkerman, Инкерман, Balaklava, Балаклава"),
        .. Of("UA-14", """
            Donetsk, Донецк, Донецьк, Makiivka, Makeevka, Makeyevka, Макеевка, Макіївка, Horlivka, Gorlovka, Горловка, Горлівка,
            Mariupol, Мариуполь, Маріуполь, Yenakiieve, Enakievo, Енакиево, Єнакієве, Debaltseve, Debaltsevo, Дебальцево,
            Khartsyzk, Харцызск, Харцизьк, Torez, Chystiakove, Snizhne, Снежное, Ilovaisk, Иловайск, Bakhmut, Бахмут, Avdiivka,
            Авдеевка, Авдіївка, Volnovakha, Волноваха, Donbas, Donbass, Донбасс
            """),
        .. Of("UA-09", """
            Luhansk, Lugansk, Луганск, Луганськ, Alchevsk, Алчевск, Алчевськ, Sievierodonetsk, Severodonetsk, Северодонецк,
            Сєвєродонецьк, Lysychansk, Lisichansk, Лисичанск, Rubizhne, Рубежное, Kadiivka, Stakhanov, Стаханов, Antratsyt,
            Антрацит, Sorokyne, Krasnodon, Краснодон, Rovenky, Ровеньки, Svatove, Сватово, Starobilsk, Старобельск
            """),
        .. Of("UA-23", """
            Melitopol, Мелитополь, Мелітополь, Berdiansk, Berdyansk, Бердянск, Бердянськ, Enerhodar, Energodar, Энергодар,
            Енергодар, Tokmak, Токмак, Polohy, Vasylivka, Zaporizhzhia, Zaporozhye, Zaporizhzhya, Запорожье, Запоріжжя
            """),
        .. Of("UA-65", """
            Kherson, Херсон, Nova Kakhovka, Novaya Kakhovka, Новая Каховка, Нова Каховка, Kakhovka, Каховка, Henichesk, Genichesk,
            Геническ, Генічеськ, Skadovsk, Скадовск, Скадовськ, Oleshky, Алешки, Олешки
            """),
    ];

    /// <summary>ISO 3166-2 of the occupied region; null: it is none, as far as region and city tell.</summary>
    /// <param name="country">Ukraine's, or Russia's, which counts Crimea alone as its own in addresses; null: not stated.</param>
    public static string? Of(string? country, string? region, string? city) => (country, region) switch
    {
        (not (null or "UA" or "RU"), _) => null,
        (_, "UA-43" or "UA-40" or "UA-14" or "UA-09" or "UA-23" or "UA-65") => region,
        (_, "RU-CR") => "UA-43",
        (_, "RU-SEV") => "UA-40",
        _ when city is null => null,
        _ => Named(Plain(city), crimeaOnly: country == "RU"),
    };

    /// <summary>Of the six, those under the US embargo of 15 CFR § 746.6.</summary>
    public static bool UnderUsEmbargo(string region) => region is "UA-43" or "UA-40" or "UA-14" or "UA-09";

    /// <summary>Whole words: Donetsk Street in Kyiv is one too many, and a person will see that.</summary>
    static string? Named(string city, bool crimeaOnly) => Places
        .Where(place => !crimeaOnly || place.Region is "UA-43" or "UA-40")
        .Where(place => place.Names.Any(name => $" {city} ".Contains($" {name} ", StringComparison.Ordinal)))
        .Select(place => place.Region).FirstOrDefault();

    static (string Region, string[] Names)[] Of(string region, string names) =>
        [(region, [.. names.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Plain)])];

    static string Plain(string name) =>
        string.Join(' ', NameText.Tokens(NameText.Clean(name)).Select(Romanisation.Romanise));
}
