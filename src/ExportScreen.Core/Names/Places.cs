using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>States by the words for them and their people in names of organisations.</summary>
static class Places
{
    const int LongestPhrase = 5;
    const int LongestStem = 20;

    static readonly PlaceTable Table = Parse("""
        UZ: uzbek*, ozbek*, ўзбек*, узбек*, өзбек*, özbək*, özbegistan*, руз, ozr, ўзр, უზბეკ*, ուզբեկ*, أوزبكستان, ازبکستان, usbek*, ouzbek*, usbequ*, uzbequ*, أوزبكي*, الأوزبكي*, uzbeck*, 乌兹别克斯坦, უზბეკეთ*
        TJ: tajik*, tadjik*, tadzhik*, тоҷик*, таджик*, tojik*, тажик*, طاجيكستان, تاجیکستان, tadschik*, tayik*, tajiqu*, tacik*, tadzik*, tadżyk*, тажыкстан*, таджыкіст*, 塔吉克斯坦
        KZ: kazakh*, qazaq*, қазақ*, казах*, казак*, qozog*, kazach*, كازاخستان, قزاقستان, qazax*, kasach*, рк, қр, kazajist*, cazaq*, kazakist*, kazakst*, كازاخي*, kazaški*, қазоқ*, qazoq*, газагыст*, gazagyst*, казахст*, ყაზახ*, ղազախստան*, 哈萨克斯坦
        KG: kyrgyz*, kirgiz*, kirghiz*, кыргыз*, киргиз*, qirgiz*, qırğız*, قيرغيزستان, قرقیزستان, кр, kirguis*, quirgu*, kirgis*, qyrgyz*, қирғиз*, qirghiz*, қирғизист*, gyrgyz*, кіргіз*, киргис*, ყირგიზ*, ղրղզստան*, 吉尔吉斯斯坦
        TM: turkmen*, türkmen*, туркмен*, turkman*, türkmən*, تركمانستان, ترکمنستان, turcomen*, turkmén*, туркменіст*, turquemen*, 土库曼斯坦
        RU: russia, ussr, ссср, soviet union, советского союза, russian, russland, russlands, rossii, rossiya, rossiyskaya, rossiyskoy, rossiyskiy, rossiyskogo, россия, россии, российская, российской, российский, российского, rossiia, rossiiskoi, rossiiskoy, rossiyaning, рф, russie, rusia, rosja, росія, росії, расія, расіі, rusiya, rusiyanın, reseý, ресей*, russkaya, روسيا, روسیه, რუსეთის, ռուսաստանի, rusya, 俄罗斯, 俄罗斯联邦, ロシア, rússia, rusia, russische, russischen, russischer, russischen federation, rossyiskaya, rossijskoj, rossijskaja, rossiyskoj, rosji, rosyjska, rosyjskiej, rusko, ruska, rusça, rossiiskaya, россией, россию, российскую, rusiýa*, russiyskoy, federacji rosyjskiej, русия, русияи, россияның, rossiyaga
        BY: belarus*, белорус*, беларус*, belorus*, byelorus*, рб, weißrussland, بيلاروسيا, بلاروس, biélorussie, bielorrus*, bialorus*, bieloruss*, weissrus*, white russia, білорус*
        UA: ukrain*, украин*, україн*, أوكرانيا, اوکراین, ucran*, ukrajin*
        AZ: azerbaij*, azerbaid*, azərbaycan*, азербайдж*, азәрбајҹан*, азербайжан*, ozarbayjon*, أذربيجان, آذربایجان, ადრბეჯანის, aserbaidschan*, azerbay*, azərbayj*, azerbeid*, азәрбајджан*, azarbay*, azerbaigi*
        AM: armenia*, армени*, армян*, hayastan*, հայաստան*, ermənistan*, أرمينيا, ارمنستان, arménie, республика армения, armenie*, armeni, ermenist*, armén*, арменіі, вірмені*, 亚美尼亚
        GE: georgia, georgian, georgias, грузи*, საქართველო*, sakartvelo*, gürcüstan*, gruzi*, géorgie, جورجيا, գվրաստան*, վրաստան*, gürcist*, georgien, georgië, gruzj*, gruzin*, გრუზ*
        MD: moldov*, молдов*, молдав*, moldav*, moldaw*, moldáv*
        EE: eston*, эстон*, eesti
        LV: latvi*, латви*, latvij*
        LT: lithuan*, литв*, lietuv*, литов*
        CN: china, chinas, chinese, китай*, кнр, prc, peoples republic of china, 中国, 中华人民共和国, 中華人民共和國, chine, الصين, چین, xitoy*, қытай*
        HK: hong kong, hongkong, гонконг*, 香港
        MO: macau, macao, 澳门
        TW: taiwan*, тайван*, 台湾, 臺灣, republic of china taiwan
        IR: iran*, иран*, ایران, إيران, islamic republic of iran, eron*
        TR: turkey, turkish, turkiye, türkiye*, турци*, турец*, türk, تركيا, ترکیه, turquie, turkei
        IN: india, indian, indias, инди, индии, индия, भारत, भारतीय, inde
        PK: pakistan*, пакистан*, پاکستان, باكستان
        BD: bangladesh*, бангладеш*, বাংলাদেশ
        AF: afghan*, афган*, افغانستان, أفغانستان, afgan*
        IQ: iraq*, ирак*, العراق, عراق, العراقية, العراقي
        SY: syria*, сири*, سوريا, السورية, سورية, syrie
        LB: leban*, ливан*, لبنان, اللبنانية, liban
        JO: jordan, jordanian, иордан*, الأردن, الأردنية
        EG: egypt*, египет, египта, египетск*, مصر, المصرية, egypte, جمهورية مصر العربية
        SA: saudi, saudi arabia, kingdom of saudi arabia, саудовск*, السعودية, العربية السعودية, ksa
        AE: emirates, united arab emirates, uae, эмират*, оаэ, الإمارات, الإمارات العربية المتحدة
        QA: qatar*, катар*, قطر
        KW: kuwait*, кувейт*, الكويت
        BH: bahrain*, бахрейн*, البحرين
        OM: oman, omani, omans, оман*, سلطنة عمان
        YE: yemen*, йемен*, اليمن, اليمنية
        PS: palestin*, палестин*, فلسطين
        IL: israel*, израил*, ישראל, إسرائيل
        CY: cyprus, cypriot, кипр*, κύπρου
        GR: greece, greek, hellenic, греци*, ελλάδας, ελληνική
        LY: libya*, libyan, ливи*, ليبيا, الليبية
        TN: tunis*, тунис*, تونس, التونسية
        DZ: algeri*, algérie*, алжир*, الجزائر, الجزائرية
        MA: morocc*, maroc*, марокк*, المغرب, المغربية
        SD: sudan, sudanese, судан*, السودان, السودانية
        SS: south sudan, south sudanese, جنوب السودان, republic of south sudan
        ET: ethiopi*, эфиопи*, ኢትዮጵያ*
        ER: eritre*, эритре*
        SO: somal*, сомали*, soomaali*
        DJ: djibout*, джибути
        KE: kenya*, кени*
        UG: uganda*, уганд*
        RW: rwanda*, руанд*
        BI: burundi*, бурунди
        TZ: tanzania*, танзани*
        CD: congo democratic, democratic republic of the congo, democratic republic of congo, drc, république démocratique du congo, rdc, congolese
        CG: republic of the congo, congo brazzaville, république du congo
        NG: nigeria, nigerian, нигери*
        NE: niger, nigerien, nigérien, республика нигер
        GH: ghana*, гана
        CM: cameroon*, cameroun*, камерун*
        TD: chad, chadian, tchad*, чад
        CF: central african republic, centrafri*
        GA: gabon*, габон*
        GQ: equatorial guinea*, guinea ecuatorial
        GN: guinea, guinée, guinean
        GW: guinea bissau, guiné bissau
        SN: senegal*, sénégal*
        ML: mali, malian, malienne, мали
        BF: burkina faso, burkinabe
        CI: cote divoire, ivory coast, ivorian
        TG: togo, togolese, togolaise
        BJ: benin, bénin, beninese
        MR: mauritania*, mauritanie
        GM: gambia*, the gambia
        SL: sierra leone
        LR: liberia*
        AO: angola*, ангол*
        ZM: zambia*
        ZW: zimbabw*, зимбабве
        MZ: mozambi*, moçambi*
        MW: malawi*
        NA: namibia*
        BW: botswana*
        ZA: south africa*, юар
        LS: lesotho
        SZ: eswatini, swaziland
        MG: madagas*
        MU: mauriti*
        SC: seychell*
        KM: comoros, comores
        CV: cabo verde, cape verde
        ST: sao tome
        US: united states, usa, american, united states of america, сша, u s
        CA: canad*, канад*
        MX: mexic*, méxic*, мексик*
        CU: cuba*, куб, кубы, кубинск*
        VE: venezuel*, bolivariana de venezuela, венесуэл*
        CO: colombia*, колумби*
        EC: ecuador*, ecuatorian*
        PE: peru, perú, peruvian
        BO: bolivia, bolivian, боливи*
        CL: chile, chilean, чили
        AR: argentin*, аргентин*
        BR: brazil*, brasil*, бразил*
        UY: uruguay*
        PY: paraguay*
        GY: guyan*
        SR: surinam*
        PA: panama*, panamá
        CR: costa rica*
        NI: nicaragu*, никарагуа
        HN: hondur*
        GT: guatemal*
        SV: el salvador, salvador
        BZ: belize*
        DO: dominican republic, dominicana
        DM: dominica
        HT: haiti*, haïti
        JM: jamaic*
        TT: trinidad, trinidad and tobago
        BS: bahamas, bahamian
        BB: barbad*
        GB: united kingdom, british, britain, great britain, uk, великобритани*
        IE: ireland, irish, ирланди*
        FR: france, french, français, française, франц*, république française
        DE: germany, german, deutsch, deutschland*, deutsche, германи*
        AT: austria, austrian, österreich*, австри*
        CH: switzerland, swiss, schweiz*, suisse, швейцари*
        LI: liechtenstein
        IT: italy, italian, italia, italiana, итали*
        ES: spain, spanish, españa, española, испани*
        PT: portugal*, portuguese, португал*
        NL: netherlands, dutch, nederland*, нидерланд*
        BE: belgi*, бельги*
        LU: luxembourg
        DK: denmark, danish, danmark*, дания, дании, данию, данией, датск*
        SE: sweden, swedish, sverige*, швеци*
        NO: norway, norwegian, norge*, норвеги*
        FI: finland, finnish, suomen, финлянди*
        IS: iceland*, исланди*
        PL: poland, polish, polska, polski, polskiej, польш*
        CZ: czech*, česk*, чехи*, чешск*
        SK: slovak*, словаки*
        HU: hungar*, magyar*, венгри*
        RO: romania*, român*, румын*
        BG: bulgar*, българ*, болгар*, република българия
        RS: serbia*, srbij*, србиј*, серби*, republike srbije
        ME: montenegr*, crne gore, черногори*
        BA: bosnia*, bosne i hercegovine, босни*
        HR: croatia*, hrvatsk*, хорвати*
        SI: slovenia*, slovenij*, словени*
        MK: macedonia*, north macedonia, македони*
        AL: albania*, shqip*, албани*
        XK: kosovo*, kosovës, косов*
        MT: malta, maltese, мальт*
        VA: vatican, holy see
        MC: monaco
        AD: andorra
        SM: san marino
        JP: japan*, япони*, 日本
        KR: south korea*, republic of korea, rok, 대한민국, 한국
        KP: north korea*, dprk, democratic peoples republic of korea, кндр, 조선민주주의인민공화국, 조선
        MN: mongol*, монгол*
        VN: viet nam*, vietnam*, вьетнам*, việt nam
        LA: lao, laos, laotian, lao pdr, лаос*, ລາວ
        KH: cambodia*, khmer, камбодж*, កម្ពុជា
        TH: thai, thailand, thailands, таиланд*, ไทย
        MM: myanmar*, burma, burmese, мьянм*, မြန်မာ
        MY: malaysia*, малайзи*
        SG: singapor*, сингапур*
        ID: indonesia*, индонези*
        PH: philippin*, pilipinas, филиппин*
        BN: brunei*
        TL: timor leste, east timor
        LK: sri lanka*, шри ланк*
        NP: nepal*, непал*, नेपाल
        BT: bhutan*
        MV: maldiv*
        AU: australia*, австрали*
        NZ: new zealand*
        FJ: fiji, fijian
        PG: papua new guinea
        SB: solomon islands
        VU: vanuatu
        WS: samoa*
        TO: tonga*
        KI: kiribati
        TV: tuvalu
        NR: nauru
        PW: palau
        FM: micronesia
        MH: marshall islands
        """);

    /// <returns>The state's code; null where the word names none.</returns>
    public static string? Country(string roman)
    {
        if (Table.Words.TryGetValue(roman, out var state)) return state;

        var stems = Table.Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(roman.Length, LongestStem); length >= 3; length--)
        {
            if (stems.TryGetValue(roman.AsSpan(0, length), out state)) return IsEnding(roman.AsSpan(length)) ? state : null;
        }

        return null;
    }

    /// <summary>Endings of cases and people, not the second half of a company's name (Uzbektelecom, Belarusneft).</summary>
    static bool IsEnding(ReadOnlySpan<char> rest) => rest.Length <= 2 || !"tbgnmkpd".Contains(rest[0], StringComparison.Ordinal);

    public static bool IsCountry(string roman) => roman.Length > 2 && Country(roman) is not null;

    /// <summary>A state named at a place of a name, by one word or several.</summary>
    public static (string State, int Length)? CountryAt(IReadOnlyList<string> romans, int at)
    {
        var longest = Math.Min(LongestPhrase, romans.Count - at);
        for (var length = longest; length > 1 && Table.FirstWords.Contains(romans[at]); length--)
        {
            if (Table.Words.TryGetValue(Phrase(romans, at, length), out var state)) return (state, length);
        }

        // "New Zealand's": the stem has two words.
        if (longest > 1 && Table.TwoWords.Contains(romans[at]) && Country(Phrase(romans, at, 2)) is { } two) return (two, 2);

        return Country(romans[at]) is { } single ? (single, 1) : null;
    }

    static string Phrase(IReadOnlyList<string> romans, int at, int length) => string.Join(' ', romans.Skip(at).Take(length));

    static PlaceTable Parse(string table)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var form in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(','))
            {
                var romans = NameText.Tokens(NameText.Clean(form)).Select(Romanisation.Romanise);
                (form.EndsWith('*') ? stems : words).TryAdd(string.Join(' ', romans), line[..2]);
            }
        }

        return new(
            words.ToFrozenDictionary(StringComparer.Ordinal), stems.ToFrozenDictionary(StringComparer.Ordinal),
            FirstWords(words.Keys), FirstWords(stems.Keys));
    }

    /// <summary>Of those that have several.</summary>
    static FrozenSet<string> FirstWords(IEnumerable<string> phrases) => phrases
        .Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))
        .Select(phrase => phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="FirstWords">Of the phrases.</param>
    /// <param name="TwoWords">First words of the stems that have two.</param>
    sealed record PlaceTable(
        FrozenDictionary<string, string> Words, FrozenDictionary<string, string> Stems, FrozenSet<string> FirstWords,
        FrozenSet<string> TwoWords);
}
