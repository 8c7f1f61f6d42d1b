using ExportScreen.Core.Bodies;
using ExportScreen.Core.Sales;

namespace ExportScreen.Reference.Tests.Bodies;

/// <summary>Names as customers write them, against the gazetteer that ships.</summary>
public sealed class BodyVariationsTests
{
    /// <summary>Name, country of the customer, body; several where either will do.</summary>
    const string Bodies = """
        St4te Securlty Serv1ce|UZ|uz-sss
        ДХХ РУз||uz-sss
        Давлат хавфсизлик хизматининг Тошкент шаҳар бошқармаси|UZ|uz-sss
        DXX Toshkent viloyati boshqarmasi|UZ|uz-sss
        SSS of Uzbekistan||uz-sss
        KNB RK||kz-knb
        КНБ РК||kz-knb
        ДКНБ по г. Алматы|KZ|kz-knb
        Департамент КНБ РК по Алматинской области||kz-knb
        National Security Committee of Kazakhstan||kz-knb
        Committee of National Security of the Republic of Kazakhstan||kz-knb
        Comité de sécurité nationale du Kazakhstan||kz-knb
        Comité de Seguridad Nacional de Kazajistán||kz-knb
        Kazakistan Ulusal Güvenlik Komitesi||kz-knb
        Kazakistan Milli Güvenlik Komitesi||kz-knb
        Ұлттық қауіпсіздік комитеті|KZ|kz-knb
        Qazaqstan Respublikasy Ulttyq qauipsizdik komiteti||kz-knb
        کمیته امنیت ملی قزاقستان||kz-knb
        لجنة الأمن الوطني كازاخستان||kz-knb
        Natsionalnyj komitet bezopasnosti Kazakhstana||kz-knb
        УВД г. Ташкента|UZ|uz-mia
        ГУВД г. Ташкента|UZ|uz-mia
        Тошкент шаҳар ИИББ|UZ|uz-mia
        Toshkent shahar IIBB|UZ|uz-mia
        Samarqand viloyati IIB|UZ|uz-mia
        Тошкент шаҳар Ички ишлар бош бошқармаси|UZ|uz-mia
        O'zbekiston Respublikasi Ichki Ishlar Vazirligi Farg'ona viloyati boshqarmasi||uz-mia
        Ministère de l'Intérieur de l'Ouzbékistan||uz-mia
        وزارة الداخلية الأوزبكية|UZ|uz-mia
        Özbekistan İçişleri Bakanlığı||uz-mia
        Служба государственной безопасности республики Узбекистан, управление по Самаркандской области||uz-sss
        Sluzba gosudarstvennoi bezopastnosti|UZ|uz-sss
        Службой государственной безопасности Узбекистана||uz-sss
        State Sec. Service of Uzbekistan||uz-sss
        УФСБ по Московской области|RU|ru-fsb
        УФСБ России по Республике Татарстан||ru-fsb
        Управление ФСБ по Краснодарскому краю|RU|ru-fsb
        Upravlenie FSB Rossii po Sankt-Peterburgu||ru-fsb
        FSB Directorate for Chelyabinsk Region|RU|ru-fsb
        Federalnaja sluzhba bezopasnosti Rossijskoj Federacii||ru-fsb
        Service fédéral de sécurité de la Fédération de Russie||ru-fsb
        Servicio Federal de Seguridad de Rusia||ru-fsb
        Rusya Federal Güvenlik Servisi||ru-fsb
        ГУ МВД по Свердловской области|RU|ru-mvd
        ОМВД по району Хамовники г. Москвы|RU|ru-mvd
        УМВД России по Томской области||ru-mvd
        Министерство внутренних дел Российской Федерации||ru-mvd
        MVD Rossii||ru-mvd
        Росгвардия по Омской области|RU|ru-rosgvardia
        Управление Росгвардии по Пермскому краю|RU|ru-rosgvardia
        ГУ ФСИН России по Московской области||ru-fsin
        УФСИН по Курской области|RU|ru-fsin
        Следственный комитет РФ||ru-sk
        СУ СК России по Тверской области||ru-sk
        КГБ РБ||by-kgb
        УКГБ по Гомельской области|BY|by-kgb
        State Security Committee Belarus||by-kgb
        Komitet Bezpieczeństwa Państwowego Białorusi||by-kgb
        ГКНБ КР||kg-gknb
        УГКНБ по Ошской области|KG|kg-gknb
        GKNB Kyrgyz Republic||kg-gknb
        State Comittee of National Securty|KG|kg-gknb
        State Committee on National Security of Tajikistan||tj-gknb
        КДАМ Тоҷикистон||tj-gknb
        Кумитаи давлатии амнияти миллии Ҷумҳурии Тоҷикистон||tj-gknb
        ГКНБ РТ|TJ|tj-gknb
        Türkmenistanyň Milli howpsuzlyk ministrligi||tm-mnb
        Ministry for National Security|TM|tm-mnb
        МНБ Туркменистана||tm-mnb
        DTX|AZ|az-dtx
        Azerbaijan State Security Service||az-dtx
        Dövlət Təhlükəsizliyi Xidmeti|AZ|az-dtx
        Служба госбезопасности Азербайджана||az-dtx
        Служба госбезопасности Узбекистана||uz-sss
        Госкомитет нацбезопасности Кыргызстана||kg-gknb
        State Security Service of Georgia||ge-sssg
        საქართველოს სახელმწიფო უსაფრთხოების სამსახური||ge-sssg
        ԱԱԾ|AM|am-nss
        National Security Service Armenia||am-nss
        УСБУ в Харківській області|UA|ua-sbu
        Управління СБУ у Львівській області|UA|ua-sbu
        Головне управління Національної поліції в Київській області|UA|ua-npu
        Polícia Federal – Superintendência Regional no Paraná|BR|br-pf
        Policia Federal|BR|br-pf
        Milli İstihbarat Teşkilatı||tr-mit
        MIT|TR|tr-mit
        Emniyet Genel Müdürlüğü İstanbul İl Emniyet Müdürlüğü|TR|tr-egm
        İçişleri Bakanlığı|TR|tr-icisleri
        Direction générale de la sécurité intérieure|FR|fr-dgsi
        DST Casablanca|MA|ma-dgst
        DGSN Bafoussam|CM|cm-dgsn
        وزارة الداخلية المصرية||eg-moi
        وزارت اطلاعات جمهوری اسلامی ایران||ir-mois
        سپاه پاسداران انقلاب اسلامی||ir-irgc
        NSA|US|us-nsa
        NSA|EG|eg-nsa
        GIS|EG|eg-gis
        MHA India||in-mha
        公安部|CN|cn-mps
        国家安全部|CN|cn-mss
        Xinjiang PSB|CN|cn-psb/cn-xinjiang-psb
        Kokand city department of internal affairs|UZ|uz-mia
        Department of Internal Affairs of Tashkent Region|UZ|uz-mia
        Управление внутренних дел Самаркандской области|UZ|uz-mia
        Национальная гвардия Республики Узбекистан||uz-natguard
        Garde nationale de l'Ouzbékistan||uz-natguard
        Агентство по финансовому мониторингу РК||kz-afm
        Антикоррупционная служба Казахстана||kz-antikor
        State Border Guard Service of Kyrgyzstan||kg-border
        Служба внешней разведки Республики Казахстан||kz-syrbar
        Министерство обороны Узбекистана||uz-mod
        Минобороны РФ||ru-mod
        Минобороны России||ru-mod
        Oʻzbekiston Respublikasi Mudofaa vazirligi||uz-mod
        Генеральная прокуратура Узбекистана||uz-gpo
        Прокуратура Ташкентской области|UZ|uz-gpo
        Управление СГБ по Ферганской области|UZ|uz-sss
        СГБ РУз по г. Ташкенту||uz-sss
        O'zR DXX|UZ|uz-sss
        Oʻzbekiston Respublikasi DXX||uz-sss
        O'zbekiston Respublikasi Davlat xavfsizligi xizmati||uz-sss
        Uzbek State Security Service||uz-sss
        Uzbekistan's State Security Service||uz-sss
        State Security Service (SSS), Tashkent|UZ|uz-sss
        Staatssicherheitsdienst Usbekistan||uz-sss
        Staatlicher Sicherheitsdienst Usbekistans||uz-sss
        Servizio di Sicurezza dello Stato dell'Uzbekistan||uz-sss
        Serviço de Segurança do Estado do Uzbequistão||uz-sss
        Служба нацыянальнай бяспекі Узбекістана||uz-sss
        سرویس امنیت دولتی ازبکستان||uz-sss
        جهاز أمن الدولة في أوزبكستان||uz-sss
        SNB Uzbekistana||uz-sss
        Former National Security Service of Uzbekistan (SNB)||uz-sss
        МВД РУз||uz-mia
        ИИВ|UZ|uz-mia
        O'zbekiston IIV||uz-mia
        РОВД Чиланзарского района|UZ|uz-mia
        Chilonzor tumani IIB|UZ|uz-mia
        Яшнобод тумани ИИБ|UZ|uz-mia
        ИИВ Тошкент шаҳар ИИББ|UZ|uz-mia
        Innenministerium der Republik Usbekistan||uz-mia
        Ministerstwo Spraw Wewnętrznych Uzbekistanu||uz-mia
        Ministerio del Interior de Uzbekistán||uz-mia
        Ministry of the Interior, Uzbekistan||uz-mia
        Interior Ministry of Kazakhstan||kz-mia
        ҚР Ішкі істер министрлігі|KZ|kz-mia
        Қазақстан Республикасының Ішкі істер министрлігі||kz-mia
        Департамент полиции города Алматы|KZ|kz-police/kz-mia
        ҰҚК|KZ|kz-knb
        ҚР ҰҚК|KZ|kz-knb
        Қазақстан Республикасы Ұлттық қауіпсіздік комитетінің Алматы қаласы бойынша департаменті||kz-knb
        NSC of Kazakhstan||kz-knb
        Komitet natsionalnoy bezopasnosti RK||kz-knb
        Пограничная служба КНБ РК||kz-knb-border
        Служба государственной охраны РК||kz-sgo
        ГКНБ Кыргызской Республики по Иссык-Кульской области||kg-gknb
        Мамлекеттик улуттук коопсуздук комитети|KG|kg-gknb
        UKMK|KG|kg-gknb
        Staatskomitee für Nationale Sicherheit Kirgisistan||kg-gknb
        МВД КР||kg-mia
        ИИМ|KG|kg-mia
        Ички иштер министрлиги|KG|kg-mia
        УВД Ошской области|KG|kg-mia
        Вазорати корҳои дохилии Ҷумҳурии Тоҷикистон||tj-mia
        ВКД Тоҷикистон||tj-mia
        УВД Согдийской области|TJ|tj-mia
        Комитет национальной безопасности Туркменистана||tm-mnb
        Ministry of National Security of Turkmenistan||tm-mnb
        Içeri işler ministrligi|TM|tm-mia
        DTX Azərbaycan||az-dtx
        Daxili İşlər Nazirliyi|AZ|az-din
        MIA Azerbaijan||az-din
        Bakı Şəhər Baş Polis İdarəsi|AZ|az-police/az-din
        შინაგან საქმეთა სამინისტრო|GE|ge-mia
        SSSG|GE|ge-sssg
        Служба госбезопасности Грузии||ge-sssg
        Ազգային անվտանգության ծառայություն|AM|am-nss
        СНБ Армении||am-nss
        ՀՀ Ոստիկանություն|AM|am-police
        Служба информации и безопасности Молдовы||md-sis
        SIS Moldova||md-sis
        Serviciul de Informații și Securitate|MD|md-sis
        КДБ Рэспублікі Беларусь||by-kgb
        КГБ Республики Беларусь, управление по Брестской области||by-kgb
        Belarus KGB||by-kgb
        МВД Беларуси||by-mvd
        ФСБ РФ||ru-fsb
        FSB of Russia||ru-fsb
        Federal Security Service (FSB)|RU|ru-fsb
        Федеральная служба безопастности|RU|ru-fsb
        Фeдеральная cлужба бeзопасности|RU|ru-fsb
        F.S.B.|RU|ru-fsb
        Ф.С.Б.|RU|ru-fsb
        ЦСН ФСБ России||ru-fsb
        Войска национальной гвардии|RU|ru-rosgvardia
        Russian National Guard||ru-rosgvardia
        Главное разведывательное управление|RU|ru-gru
        GRU|RU|ru-gru
        MVD of the Russian Federation||ru-mvd
        Moscow police department|RU|ru-police/ru-mvd/ru-gu-moscow
        Служба безпеки України в Одеській області||ua-sbu
        SBU|UA|ua-sbu
        Sluzhba Bezpeky Ukrainy||ua-sbu
        Policía Nacional Bolivariana|VE|ve-pnb
        SEBIN Caracas|VE|ve-sebin
        Bundesnachrichtendienst|DE|de-bnd
        Polizia di Stato|IT|it-ps
        Direction Générale de la Sûreté Nationale|MA|ma-dgsn
        Ministère de l'intérieur du Maroc||ma-moi
        Iranian Ministry of Intelligence||ir-mois
        وزارة الداخلية|SA|sa-moi
        Saudi Ministry of Interior||sa-moi
        Egyptian Ministry of the Interior||eg-moi
        İstanbul Emniyet Müdürlüğü|TR|tr-egm
        Jandarma Genel Komutanlığı|TR|tr-jandarma
        Türk Silahlı Kuvvetleri||tr-tsk
        中华人民共和国公安部||cn-mps
        Guangdong Provincial Public Security Department|CN|cn-mps/cn-psb
        Dubai Police|AE|ae-dubai-police
        """;

    /// <summary>Name, country of the customer.</summary>
    const string Others = """
        Information Security Solutions LLC|UZ
        ООО Безопасность Плюс|RU
        FSB Solutions Inc|US
        FSB Bank|US
        MIT|US
        Massachusetts Institute of Technology|US
        MIT Sloan School of Management|US
        Mia Boutique|UZ
        MIA Trading LLC|UZ
        National Guard Insurance LLC|US
        Guardian Security Services Ltd|GB
        Securitas AB|SE
        G4S Secure Solutions|KZ
        ТОО «Охранное агентство Кузет»|KZ
        ЧОП Щит|RU
        ООО ЧОО «Альфа-Безопасность»|RU
        Служба безопасности Газпром|RU
        Dinamo Police Sports Club|UZ
        ФК Динамо Минск|BY
        Department of Education|US
        Министерство здравоохранения Республики Узбекистан|
        Ministry of Health of Uzbekistan|
        Ministry of Agriculture|KZ
        Министерство сельского хозяйства РФ|
        Министерство культуры|RU
        Ministry of Justice of Uzbekistan|
        Ministry of Foreign Affairs of Uzbekistan|
        Министерство иностранных дел|KZ
        Bank of Georgia|GE
        Police Bank|AU
        The Police (band)|GB
        Cyber Police Consulting GmbH|DE
        Social Security Administration|US
        Министерство труда и социальной защиты населения|KZ
        Food Security Agency|AZ
        Агентство продовольственной безопасности Азербайджана|
        Пожарная безопасность ООО|UZ
        Radiation Safety Committee|GE
        Комитет по делам молодежи|KZ
        National Library of Uzbekistan|
        Uzbekistan Airways|
        Ucell LLC|UZ
        National Bank of Uzbekistan|
        Национальный университет Узбекистана|
        Academy of Sciences|UZ
        National Olympic Committee|KZ
        Национальный олимпийский комитет Республики Узбекистан|
        CIA Consulting Industrial Automation srl|IT
        ISI Emerging Markets|GB
        BIN Group LLC|KZ
        KNB Trading LLP|KZ
        SBU Group|US
        MAD Design Studio|DE
        PET Packaging GmbH|DE
        RAW Materials Ltd|IN
        Border Books Inc|US
        Army Surplus Store|US
        Navy Federal Credit Union|US
        General Motors Uzbekistan|
        Intelligence Systems Ltd|GB
        Business Intelligence Services LLC|UZ
        Kaspersky Lab|RU
        Лаборатория Касперского|RU
        Dubai Police Football Club|AE
        SSS Plumbing|GE
        DTX Logistics|AZ
        Alpha Guard Services|NG
        Central Asian Security Consulting|UZ
        Data Protection Agency|GE
        Environmental Protection Agency|US
        Consumer Protection Committee|KZ
        Child Protection Services|US
        Committee to Protect Journalists|US
        Служба спасения|RU
        Служба доставки Самокат|RU
        Uzbekneftegaz|
        Государственный комитет по статистике Узбекистана|
        Tashkent City Hall|UZ
        Хокимият города Ташкента|UZ
        Школа милиции|RU
        Museum of the Armed Forces|UZ
        ГКБ №1|RU
        МХХ-Строй ООО|UZ
        Security Solutions LLC|UZ
        Toshkent Security Guard MChJ|UZ
        "Qalqon" qo'riqlash xizmati MChJ|UZ
        ООО Частное охранное предприятие Гвардия|RU
        ТОО Секьюрити Групп|KZ
        ТОО "Система безопасности"|KZ
        State Farm Insurance|US
        Federal Express|US
        National Security Bank|US
        Border Collie Rescue|GB
        Министерство туризма|UZ
        Агентство статистики|UZ
        O'zbekiston Respublikasi Sog'liqni saqlash vazirligi|
        Министерство высшего образования, науки и инноваций Республики Узбекистан|
        Kazakhstan Ministry of Ecology|
        Казпочта|KZ
        Halyk Bank|KZ
        SVR Trading|DE
        KGB Bar|US
        KGB Museum|LT
        ФСБ-Телеком ООО|RU
        Служба такси|RU
        Служба качества ООО|RU
        Комитет солдатских матерей|RU
        Комитет ветеранов войны|KZ
        Federal Tax Service|RU
        Налоговая служба|UZ
        IIV Logistics GmbH|DE
        NSC Software|US
        National Security Archive|US
        Police Federation Credit Union|US
        MIT Enterprise Forum|UZ
        SK Hynix|KR
        СК Спартак|RU
        СК Строй|RU
        SBU Technologies Pvt Ltd|IN
        SSS International School|IN
        NSS College|IN
        MIA Airport|US
        GIS Solutions|EG
        SIS International Research|GB
        NIA Finance|TH
        """;

    /// <summary>Name, country of the customer, the body that it is not.</summary>
    const string Neighbours = """
        State Security Service|DE|uz-sss
        КНБ|UZ|kz-knb
        State Security Council of Uzbekistan||uz-sss
        Ministry of Foreign Affairs of Russia||ru-mvd
        Министерство иностранных дел Узбекистана||uz-mia
        Служба государственной безопасности Азербайджана||uz-sss
        National Security Council of Kazakhstan||kz-knb
        Совет безопасности РФ||ru-fsb
        """;

    public static TheoryData<string, string, string> AllBodies => Rows(Bodies);

    public static TheoryData<string, string> AllOthers =>
        [.. Rows(Others).Select(row => new TheoryDataRow<string, string>(row.Data.Item1, row.Data.Item2))];

    public static TheoryData<string, string, string> AllNeighbours => Rows(Neighbours);

    [Theory]
    [MemberData(nameof(AllBodies))]
    public void A_body_is_known_in_any_language_and_by_its_branches(string name, string country, string id)
    {
        var sure = Recognise(name, country).Bodies.Where(body => body is { Ambiguous: false, Confidence: >= 700 }).ToList();

        Assert.NotEmpty(sure);
        Assert.All(sure, body => Assert.Contains(body.Body.Id, id.Split('/')));
    }

    [Theory]
    [MemberData(nameof(AllOthers))]
    public void What_only_sounds_like_a_body_is_none(string name, string country)
    {
        var recognition = Recognise(name, country);

        Assert.DoesNotContain(recognition.Bodies, body => body is { Ambiguous: false, Confidence: >= 700 });
        Assert.NotEqual(Sector.Security, recognition.Sector);
    }

    [Theory]
    [MemberData(nameof(AllNeighbours))]
    public void One_body_is_not_taken_for_another(string name, string country, string id) =>
        Assert.DoesNotContain(Recognise(name, country).Bodies, body => body.Body.Id == id);

    [Theory]
    [InlineData("State Security Service")]
    [InlineData("SSS")]
    [InlineData("МВД")]
    [InlineData("MIA")]
    [InlineData("National Guard")]
    [InlineData("ГКНБ")]
    [InlineData("СГБ")]
    [InlineData("СВР")]
    public void Without_a_country_no_one_of_several_is_taken(string name) =>
        Assert.DoesNotContain(Recognise(name, "").Bodies, body => body is { Ambiguous: false, Confidence: >= 700 });

    static Recognition Recognise(string name, string country) =>
        BodyRecogniser.Recognise(Shipped.Gazetteer, [new() { Value = name }], country.Length == 0 ? [] : [country]);

    static TheoryData<string, string, string> Rows(string text)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('|');
            rows.Add(parts[0], parts[1], parts.Length > 2 ? parts[2] : "");
        }

        return rows;
    }
}
