using System.Collections.Frozen;
using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.Rules.Slips;

/// <summary>Capitals, and large cities of countries whose codes are mixed up; those that several countries have are left out.</summary>
static class Cities
{
    static readonly FrozenDictionary<string, string> Table = """
        AD:Andorra la Vella|AE:Dubai,Abu Dhabi,Sharjah,Ajman,Дубай|AF:Kabul,Kandahar,Herat,Кабул|AL:Tirana,Tiranë|AM:Yerevan,Erevan,Gyumri,Ереван,Երևան|AO:Luanda|AR:Buenos Aires|AT:Vienna,Wien,Graz,Linz,Salzburg,Innsbruck,Klagenfurt
        AU:Canberra,Sydney,Melbourne,Brisbane,Adelaide|AZ:Baku,Bakı,Ganja,Баку|BA:Sarajevo,Banja Luka|BD:Dhaka,Chittagong|BE:Brussels,Bruxelles,Brussel,Antwerp,Antwerpen|BF:Ouagadougou|BG:Sofia,София,Plovdiv|BH:Manama|BI:Bujumbura,Gitega|BJ:Cotonou,Porto Novo|BN:Bandar Seri Begawan
        BO:La Paz,Sucre|BR:Brasilia,Brasília,São Paulo,Rio de Janeiro|BT:Thimphu|BW:Gaborone|BY:Minsk,Минск,Мінск,Gomel,Brest Litovsk,Grodno,Vitebsk|BZ:Belmopan,Belize City|CA:Ottawa,Toronto,Montreal,Vancouver|CD:Kinshasa,Lubumbashi,Goma,Kisangani,Bukavu|CF:Bangui
        CG:Brazzaville,Pointe Noire|CH:Bern,Zürich,Zurich,Geneva,Genève,Basel,Lausanne|CI:Abidjan,Yamoussoukro|CL:Santiago de Chile,Valparaíso|CM:Yaounde,Yaoundé,Douala|CN:Beijing,Shanghai,Guangzhou,Shenzhen,北京,上海,Пекин|CO:Bogota,Bogotá,Medellin,Medellín|CR:San José Costa Rica
        CU:Havana,La Habana|CV:Praia|CY:Nicosia,Limassol,Larnaca|CZ:Prague,Praha,Brno|DE:Berlin,Munich,München,Hamburg,Frankfurt am Main,Köln,Cologne,Stuttgart,Düsseldorf|DJ:Djibouti|DK:Copenhagen,København|DM:Roseau|DO:Santo Domingo,Santiago de los Caballeros,Punta Cana|DZ:Algiers,Alger,Oran
        EC:Quito,Guayaquil|EE:Tallinn,Таллин,Tartu|EG:Cairo,Giza|ER:Asmara|ES:Madrid,Barcelona,Sevilla|ET:Addis Ababa|FI:Helsinki,Espoo,Tampere|FJ:Suva|FR:Lyon,Marseille,Toulouse|GA:Libreville|GB:Belfast,Londonderry,Derry,Lisburn,Newry,Edinburgh,Glasgow,Cardiff
        GE:Tbilisi,Тбилиси,თბილისი,Batumi,Kutaisi|GH:Accra,Kumasi|GM:Banjul|GN:Conakry,Kankan,Nzérékoré|GQ:Malabo,Bata|GR:Thessaloniki,Piraeus|GT:Guatemala City|GW:Bissau,Bafatá|GY:Linden Guyana|HK:Hong Kong,Kowloon,香港|HN:Tegucigalpa|HR:Zagreb,Split,Rijeka|HT:Port au Prince|HU:Budapest
        ID:Jakarta,Surabaya|IE:Cork,Galway,Limerick|IL:Tel Aviv,Haifa,Herzliya,Petah Tikva|IN:New Delhi,Mumbai,Bengaluru,Bangalore,Chennai|IQ:Baghdad,Basra,Erbil,Mosul,Sulaymaniyah,Багдад,بغداد|IR:Tehran,Teheran,Isfahan,Esfahan,Mashhad,Tabriz,Shiraz,Karaj,Тегеран,تهران|IS:Reykjavik,Reykjavík
        IT:Rome,Roma,Milan,Milano,Turin,Torino|JO:Amman|JP:Tokyo,Osaka,東京|KE:Nairobi,Mombasa|KG:Bishkek,Osh,Karakol,Jalal Abad,Бишкек,Ош|KH:Phnom Penh|KM:Moroni|KP:Pyongyang,P'yongyang,Hamhung,Chongjin,Rason,Пхеньян,평양|KR:Seoul,Busan,Incheon,Daegu,Daejeon,Suwon,서울|KW:Kuwait City
        KY:George Town Grand Cayman,Grand Cayman,Bodden Town|KZ:Astana,Nur Sultan,Almaty,Shymkent,Karaganda,Астана,Алматы,Шымкент|LA:Vientiane|LB:Beirut,Beyrouth|LI:Vaduz|LK:Colombo|LR:Monrovia,Gbarnga,Buchanan Liberia|LS:Maseru|LT:Vilnius,Kaunas,Вильнюс|LU:Luxembourg City
        LV:Riga,Rīga,Daugavpils,Рига|LY:Benghazi,Misrata,Tobruk,Sabha|MA:Rabat,Casablanca,Marrakech,Tangier|MC:Monte Carlo|MD:Chisinau,Chișinău,Кишинев,Tiraspol|ME:Podgorica|MG:Antananarivo|MK:Skopje,Bitola,Ohrid,Скопје|ML:Bamako|MM:Naypyidaw,Yangon,Rangoon,Mandalay|MN:Ulaanbaatar,Ulan Bator
        MO:Macau,Macao|MR:Nouakchott|MT:Valletta,Sliema|MV:Malé,Hulhumalé,Addu City|MW:Lilongwe,Blantyre|MX:Ciudad de México,Mexico City,Guadalajara|MY:Kuala Lumpur,Penang,Johor Bahru|MZ:Maputo|NA:Windhoek|NE:Niamey,Zinder,Maradi,Agadez|NG:Abuja,Lagos,Kano,Ibadan,Port Harcourt
        NI:Managua,Granada Nicaragua,Masaya,Estelí,Chinandega|NL:Amsterdam,Rotterdam,The Hague,Den Haag,Utrecht|NO:Oslo,Trondheim|NP:Kathmandu|NZ:Auckland|OM:Muscat|PA:Panama City Panama,Ciudad de Panamá|PE:Arequipa|PG:Port Moresby|PH:Manila,Quezon City|PK:Islamabad,Karachi,Lahore,Rawalpindi,Peshawar
        PL:Warsaw,Warszawa,Krakow,Kraków,Wrocław|PS:Ramallah,Gaza|PT:Lisbon,Lisboa,Porto|PY:Asuncion,Asunción|QA:Doha|RO:Bucharest,București|RS:Belgrade,Beograd,Београд,Novi Sad|RU:Moscow,Moskva,Москва,Saint Petersburg,St Petersburg,Санкт Петербург,Novosibirsk,Новосибирск,Yekaterinburg,Екатеринбург,Kazan,Казань,Grozny,Грозный,Vladivostok
        RW:Kigali|SA:Riyadh,Jeddah,Dammam|SD:Khartoum,Omdurman,Port Sudan|SE:Stockholm,Göteborg,Gothenburg,Malmö|SI:Ljubljana,Maribor,Celje,Kranj|SK:Bratislava,Košice,Žilina,Nitra|SL:Freetown|SN:Dakar|SO:Mogadishu,Hargeisa|SR:Paramaribo|SS:Juba|SV:San Salvador|SY:Damascus,Aleppo,Homs,Latakia,دمشق|SZ:Mbabane
        TD:N'Djamena|TG:Lomé,Lome,Sokodé,Kara Togo|TH:Bangkok,Chiang Mai|TJ:Dushanbe,Душанбе,Khujand,Худжанд,Kulob,Bokhtar|TM:Ashgabat,Aşgabat,Ашхабад,Türkmenabat|TN:Tunis,Sfax|TR:Ankara,Istanbul,İstanbul,Izmir,İzmir,Анкара,Стамбул|TW:Taipei,Kaohsiung,Hsinchu,台北|TZ:Dodoma,Dar es Salaam
        UA:Kyiv,Kiev,Київ,Киев,Kharkiv,Харків,Харьков,Lviv,Львів,Odesa,Odessa,Dnipro|UG:Kampala|UY:Montevideo|UZ:Tashkent,Toshkent,Ташкент,Тошкент,Samarkand,Samarqand,Самарканд,Bukhara,Namangan,Andijan|VE:Caracas,Maracaibo|VN:Hanoi,Ho Chi Minh City|XK:Pristina,Prishtina|YE:Sanaa,Sana'a,Aden
        ZA:Pretoria,Johannesburg,Cape Town,Durban|ZM:Lusaka|ZW:Harare,Bulawayo
        """.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(':'))
        .SelectMany(entry => entry[1].Split(',').Select(city => (City: Plain(city), Country: entry[0]))).Distinct()
        .ToFrozenDictionary(entry => entry.City, entry => entry.Country, StringComparer.Ordinal);

    /// <summary>Null: not known here.</summary>
    public static string? CountryOf(string city) => Table.GetValueOrDefault(Plain(city));

    static string Plain(string city) => string.Join(' ', KeywordText.Tokens(city, split: false));
}
