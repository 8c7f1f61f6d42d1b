using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Words that tell little: how much one weighs, per mille of a word that is borne by one name only.</summary>
static class CommonWords
{
    /// <summary>What words for places weigh, and no others.</summary>
    public const int PlaceWeight = 400;

    static readonly FrozenDictionary<string, int> Weights = Parse();

    public static int Weight(string roman) => Weights.TryGetValue(roman, out var weight) ? weight : Glossary.Weight(roman) ?? 1000;

    static FrozenDictionary<string, int> Parse()
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(30, """
            the of and for in on at by to de del della di da do dos das du des la le les el al ul ur as ad ash an az et y e und der die den das van von ter
            i v na po s iz dlya im imeni g va ve wa bilan uchun boyuncha boyicha boyynsha zhonindegi uzre o and
            """);
        Add(150, """
            company corporation limited ltd llc inc corp gmbh sa plc jsc ojsc cjsc pjsc ooo oao zao pao ao too sarl srl spa bv nv ag
            group holding trading trade international general enterprise service industry import export impex
            republic region district business commercial commerce firm agency office branch partner global world worldwide national state
            """);
        Add(220, """
            technology technological electronic system solution engineering logistic investment management development consulting
            construction manufacturing production products supply supplies equipment materials marketing distribution
            university institute academy college school center research science scientific laboratory lab design
            bank financial finance insurance capital fund trust foundation association union federation council society committee
            department ministry bureau authority administration directorate center factory plant works zavod fabrika
            company shipping marine maritime transport aviation air airlines cargo freight energy oil gas petroleum petrochemical power
            electric chemical steel metal mining communication telecom telecommunication information network software digital cyber security
            medical pharma pharmaceutical food agro agricultural auto automotive motor motors machine machinery hotel restaurant travel tourism
            media computer data innovation innovations advanced new first united royal public private joint stock republic federal central
            north south east west northern southern eastern western great star sun golden gold green blue red silver
            organization organisation establishment est contracting contractors exchange real estate property properties
            military defense defence army police home store shop market brothers sons family
            tradinghouse npo npp npk nii tsnii okb importexport machinebuilding instrumentmaking shipbuilding armedforces interior foreignaffairs
            justice health education agriculture railway airline cybersecurity imeni guard prosecutor tax customs border foreign intelligence
            combine metallurgical communication oilgas electrical hospital special main force president saint
            torgovlya proizvodstvo stroy stroitelnaya nauchno proizvodstvennoe nauchnyy issledovatelskiy zhamiyati aviatsiya
            """);
        Add(PlaceWeight, """
            uzbekistan tajikistan kazakhstan kyrgyzstan turkmenistan russia russian azerbaijan armenia georgia belarus ukraine moldova
            tashkent dushanbe almaty astana bishkek ashgabat moscow moskva petersburg minsk kiev kyiv baku tbilisi yerevan samarkand
            zhejiang jiangsu sichuan hunan hubei hebei henan shandong shanxi shaanxi fujian jilin liaoning heilongjiang anhui jiangxi
            yunnan guizhou gansu hainan xinjiang xiamen suzhou chongqing
            china chinese hong kong beijing shanghai shenzhen guangzhou guangdong tianjin nanjing wuhan chengdu hangzhou taiwan korea korean japan
            iran iranian tehran iraq iraqi baghdad syria syrian damascus lebanon beirut turkey turkish istanbul ankara pakistan pakistani karachi lahore islamabad
            india indian delhi mumbai afghanistan afghan kabul uae emirates dubai sharjah abu dhabi qatar oman kuwait saudi arabia arab gulf middle
            germany german france french paris britain british england london uk usa america american europe european euro asia asian africa african
            italy spain portugal lisbon lisboa switzerland swiss poland cyprus malta greece israel egypt libya sudan yemen malaysia singapore
            indonesia thailand vietnam canada mexico brazil cuba venezuela panama island islands city region
            """);
        Add(600, """
            mohammed muhammad mohammad mohamed muhammed mohamad muhamad ali ahmed ahmad hassan hasan hussein husain hossein abdul abdel abd abdullah abdallah
            ibrahim khan omar umar mahmoud mahmud said sayed sayyid mustafa khalid yusuf yousef ismail abu ben bin ibn
            aleksandr alexander sergey sergei andrey andrei vladimir dmitry dmitriy mikhail nikolay aleksey alexey ivan yuriy yuri igor oleg viktor
            anatoly anatoliy pavel maksim maxim evgeny yevgeny konstantin roman anna elena olga tatiana natalia irina svetlana maria
            ivanov petrov kuznetsov popov smirnov volkov karimov rakhimov kim lee li wang zhang chen liu park jose juan carlos luis jorge maria john
            david michael robert james
            """);
        return weights.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(int weight, string words)
        {
            foreach (var word in Split(words)) weights.TryAdd(word, weight);
        }
    }

    static string[] Split(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
