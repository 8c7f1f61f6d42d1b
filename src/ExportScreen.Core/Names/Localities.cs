using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Regions and large cities by state, as branches of offices are called after them; beginnings of words, for
/// they are declined.</summary>
static class Localities
{
    const int Shortest = 4;
    const int Longest = 16;

    static readonly FrozenDictionary<string, string[]> Table = Parse("""
        UZ: tashkent toshkent samarkand samarqand bukhar buxor bukhor andijan andijon andizhan fergan fargon ferghan namangan navoi navoiy khorezm xorazm khorazm horezm
        UZ: kashkadar qashqadar surkhandar surxondar surkhondar jizzakh jizzax jizzah dzhizak dzhizzak syrdar sirdar karakalpak qoraqalpo karakalpog nukus urgench urganch karshi qarshi termez termiz kokand qoqon quqon chirchik chirchiq angren margilan guliston gulistan almalyk olmaliq zarafshan bekabad
        KZ: almat alma astan nursultan shymkent chimkent aktob aqtob aktyubinsk atyrau aktau aqtau mangist mangyst manghyst karagand qaragand kostanay kustanay qostanay kyzylord qyzylord pavlodar semey semipalatinsk
        KZ: taraz zhambyl jambyl turkestan turkistan uralsk oral kokshetau akmol aqmol petropavl ust-kamenogorsk oskemen ulytau zhetysu jetisu abay ekibastuz temirtau baykonur zhezkazgan taldykorgan
        KG: bishkek osh oshsk batken talas naryn issyk ysyk chuy chuysk jalal dzhalal jalalabad karakol tokmok chui
        TJ: dushanb khujand khudzhand khojent sogd sughd khatlon kulob kulyab bokhtar badakhshan gorno kurgan isfara penjikent istaravshan
        TM: ashgabat asgabat ashkhabad akhal ahal balkan dashoguz dasoguz lebap mary turkmenabat
        RU: moskov moskva moskve moskvy moscow peterburg petersburg leningrad sankt saint sverdlov ekaterinburg yekaterinburg novosibirsk krasnoyarsk krasnodar kuban rostov chelyabinsk samar kazan tatarstan bashkort bashkir ufa ufimsk perm permsk omsk tomsk
        RU: voronezh volgograd saratov tyumen nizhegorod nizhniy nizhny novgorod irkutsk kemerov altay altai primor vladivostok khabarovsk kamchat sakhalin magadan yakut sakha buryat chita zabaykal amursk tver tul tulsk kalug ryazan smolensk bryansk kursk belgorod orlov orel lipetsk tambov penz
        RU: ulyanov mordov mari chuvash udmurt kirov komi arkhangel murmansk karel vologod vologda pskov kaliningrad dagestan chechn chechen ingush oseti kabardin karachaev adyg kalmyk stavropol astrakhan krym crimea sevastopol orenburg kurgan yaroslav kostrom ivanov vladimir khanty yamal yugr tyva tuva khakas
        BY: minsk brest gomel homel grodn hrodn mogilev mahilyow mahilev mogilyov vitebsk vitsebsk vicebsk bobruysk baranovich
        UA: kiev kyiv kyyiv kharkiv kharkov lviv lvov odes odessa dnipr dnepr zaporizh zaporozh donetsk lugansk luhansk poltav sumsk sumy chernigov chernihiv cherkas zhytomyr zhitomir rivne rivnen volyn ternopil ternopol ivano zakarpat chernivt khmelnyt vinnyts vinnits kirovohrad mykolai nikolaev kherson
        AZ: baki baku bakinsk ganja gence gyanj sumgait sumqay nakhchivan naxchivan nakhichevan lenkaran lankaran sheki shaki
        AM: yerevan erevan gyumri vanadzor syunik lori shirak tavush ararat kotayk armavir
        GE: tbilis batum adjara adzhar ajara kutais imeret kakhet rustav gori zugdid abkhaz
        MD: chisinau kishinev balti beltsy tiraspol gagauz cahul
        TR: istanbul ankara izmir bursa adana antalya konya gaziantep diyarbakir van mersin kayseri trabzon samsun erzurum hatay
        IR: tehran teheran mashhad isfahan esfahan shiraz tabriz karaj qom ahvaz khuzestan kerman kermanshah hormozgan sistan baluch kurdistan khorasan gilan mazandaran
        CN: beijing shanghai xinjiang urumqi guangdong guangzhou shenzhen sichuan chengdu chongqing tianjin wuhan hubei hunan zhejiang hangzhou jiangsu nanjing shandong tibet lhasa fujian yunnan henan hebei kashgar
        BR: parana paulo janeiro minas gerais bahia brasilia distrito pernambuco ceara amazonas goias mato grosso santa catarina curitiba recife salvador fortaleza manaus belem grande espirito
        CM: yaounde douala bafoussam bamenda garoua maroua ngaoundere bertoua ebolowa buea limbe kumba
        MA: casablanca rabat marrakech marrakesh tanger tangier agadir meknes oujda tetouan laayoune kenitra
        DZ: alger algiers oran constantine annaba blida setif batna bejaia tlemcen
        TN: tunis sfax sousse kairouan bizerte gabes
        EG: cairo alexandria giza aswan luxor sinai suez ismailia mansoura tanta assiut
        SA: riyadh jeddah mecca makkah medina madinah dammam tabuk eastern asir qassim
        AE: dubai sharjah ajman fujairah
        IQ: baghdad basra mosul erbil nineveh anbar kirkuk najaf karbala sulaymaniyah
        SY: damascus aleppo homs hama latakia tartus idlib daraa raqqa
        PK: islamabad punjab sindh karachi lahore peshawar quetta balochistan khyber rawalpindi
        IN: delhi mumbai maharashtra karnataka kerala tamil gujarat punjab bengal kolkata hyderabad telangana pradesh bihar rajasthan assam kashmir odisha
        BD: dhaka chittagong chattogram khulna rajshahi sylhet
        NG: lagos abuja kano kaduna rivers ibadan enugu borno
        KE: nairobi mombasa kisumu nakuru
        UG: kampala entebbe gulu mbarara
        RW: kigali
        ET: addis ababa oromia amhara tigray
        CD: kinshasa lubumbashi goma kivu katanga
        CI: abidjan yamoussoukro bouake
        SN: dakar thies
        ML: bamako
        VE: caracas maracaibo valencia zulia tachira
        CO: bogota medellin cali antioquia barranquilla
        MX: jalisco guadalajara monterrey veracruz puebla sinaloa tijuana chihuahua
        NI: managua leon masaya
        CU: habana havana santiago holguin
        ES: madrid barcelona catalun valencia sevilla andaluc
        FR: paris marseille lyon lille toulouse bordeaux nantes strasbourg nice
        DE: berlin hamburg munchen bayern koln frankfurt sachsen hessen
        GB: london manchester scotland wales birmingham
        VN: hanoi saigon danang
        TH: bangkok chiang phuket
        ID: jakarta jawa bali sumatera papua aceh
        MY: kuala selangor penang johor sabah sarawak
        PH: manila cebu davao quezon
        """);

    /// <summary>Whether the word names a place in one of these states.</summary>
    public static bool IsIn(string roman, IReadOnlyList<string> states)
    {
        for (var length = Math.Min(roman.Length, Longest); length >= Math.Min(roman.Length, Shortest - 1); length--)
        {
            if (!Table.TryGetValue(roman[..length], out var found)) continue;

            // A short beginning is a whole word or hardly more: Osh, not Oshkosh.
            if (length < Shortest && roman.Length > length) continue;
            if (Array.Exists(found, state => states.Contains(state, StringComparer.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    static FrozenDictionary<string, string[]> Parse(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(line => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, State: line[..2])))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.State).Distinct().ToArray(), StringComparer.Ordinal);
}
