using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>Signs in an organisation's name that hold without the gazetteer: a state itself, a state's mission, a
/// society of citizens.</summary>
static class NameSigns
{
    const string StateAsSuch = """
        state, states, government*, govt, treasury, государство, государства, государственная казна, правительство, правительства, казна,
        казначейство, держава, дзяржава, урад, davlat, davlati, davlatning, hukumat, hukumati, давлат, давлати, давлатӣ, ҳукумат, ҳукумати,
        мемлекет, мемлекеті, үкімет, үкіметі, мамлекет, мамлекети, өкмөт, өкмөтү, döwlet, döwleti, hökümet, hökümeti, dövlət, dövləti,
        hökumət, hökuməti, devlet, devleti, hükümet, hükümeti, staat, staats, regierung, état, etat, gouvernement, estado, gobierno, governo,
        stato, دولت, حکومت, الدولة, حكومة
        """;

    /// <summary>Societies, rights groups and exiles name the bodies that they watch.</summary>
    static readonly PhraseTable Civic = Table("""
        association*, victim*, watch, solidarit*, human rights, rights group, rights defenders, right to justice, refugee*, exile*,
        emigre*, diaspora*, political prisoners, prisoners of conscience, former prisoners, committee for the defence of,
        committee for the defense of, committee for the release of, committee for the protection of, committee to protect,
        committee against torture, campaign for, friends of, mothers of, in exile, dissident*, society of, memorial society,
        ассоциаци*, жертв*, солидарност*, права человека, прав человека, правозащит*, беженц*, беженец*, изгнан*, эмигрант*,
        диаспор*, политзаключ*, политзэк*, политических заключенных, комитет защиты, комитет в защиту, комитет за освобождение,
        комитет против пыток, узников совести, пострадавш*, асацыяцы*, ахвяр*, правы чалавека, уцекач*, палітвязн*, дыяспар*, салідарн*,
        uyushma*, qurbon*, inson huquqlari, huquq himoya*, qochqin*, muhojir*, diaspora, siyosiy mahbus*, birdamlik,
        уюшма*, қурбон*, инсон ҳуқуқ*, қочқин*, муҳожир*, сиёсий маҳбус*, бирдамлик*,
        иттиҳодияи, ассотсиатсия*, қурбониён*, ҳуқуқи инсон, ҳуқуқи башар, гуреза*, муҳоҷир*, зиндониёни сиёсӣ, ҳамбастагӣ,
        қауымдастық*, құрбан*, адам құқық*, босқын*, саяси тұтқын*, эмигранттар*, адам укук*, качкын*, бирикме*,
        assosiasiya*, qurban*, insan hüquq*, insan haq*, hüquq müdafi*, qaçqın*, mühacir*, siyasi məhbus*, həmrəylik,
        dernek*, derneğ*, mağdur*, kurban*, insan hakları, mülteci*, sürgün*, göçmen*, siyasi tutuklu*, siyasi mahkum*, dayanışma*,
        verein, vereinigung, opfer*, menschenrecht*, flüchtling*, exil, exil*, solidarität*, politische gefangene*,
        politischer gefangener, komitee zur verteidigung, komitee für die freilassung, initiative für,
        victime*, droits de l homme, droits humains, réfugié*, prisonniers politiques, solidarité*, comité de défense, comité pour,
        asociación*, asociacion*, víctima*, derechos humanos, refugiad*, exiliad*, presos políticos, solidaridad, comité de defensa,
        stowarzyszenie, ofiar*, praw człowieka, uchodźc*, więźni*, föreningen, förening, stiftelsen, solidaritet*
        """);

    /// <summary>A part of a body that deals with them is a body all the same.</summary>
    static readonly PhraseTable Departments = Table("""
        department, directorate, division, unit, section, управлени*, отдел*, департамент*, boshqarma*, бошқарма*, bo'lim*,
        басқарма*, башкарма*, idarə*, раёсат*, abteilung, direction
        """);

    /// <summary>What is called after a force and is none.</summary>
    static readonly PhraseTable Namesakes = Table("""
        credit union, insurance, bank, band, orchestra, ensemble, choir, football, soccer, fan club, sports club, club, theatre, theater, hotel,
        restaurant, cafe, kindergarten, surplus, store, shop, magazine, newspaper, bookshop, books, publishing, history society, charity, benevolent fund,
        школа, школы, лицей*, клуб*, оркестр*, ансамбл*, хор, фк, футбол*, страхов*, банк, магазин*, газета, журнал*, детский сад, театр*, гостиниц*,
        школа, ліцей*, мактаб*, maktab*, мектеп*, мектеб*, klub*, futbol*, orkestr*, ansambl*, bank, banki, банки, okulu, lisesi, spor, kulübü,
        escuela, escola, colegio, liceo, école, lycée, fútbol, futebol, orquesta, banda, banco, banque, assurance*, seguros, fanfare, verein, schule, kapelle
        """);

    static readonly PhraseTable Missions = Table("""
        embassy, embassies, consulate*, consular, high commission, permanent mission, diplomatic mission, permanent representation,
        trade representation, trade mission, trade delegation, attaché*, attache*, ambassade*, consulat*, mission permanente, botschaft*,
        konsulat*, generalkonsulat*, honorarkonsulat*, ständige vertretung, handelsvertretung, embajada*, consulado*, embaixada*,
        ambasciata, consolato, ambasada*, ambasáda*, ambasād*, ambassad*, ambassaden, suursaatkond, velvyslanectví,
        посольств*, консульств*, генконсульств*, торгпредств*, torgpredstv*, posolstv*, konsulstv*, торговое представительство, торгового представительства,
        постоянное представительство, постоянного представительства, постпредств*, пасольств*, консульств*, амбасад*,
        elchixona*, elchihona*, elchilik*, elchiligi, елчихона*, элчихона*, konsulxona*, консулхона*, vakolatxona*, savdo vakolatxonasi,
        сафорат*, консулгар*, элшілі*, елшілі*, elşilik*, elşilig*, elshilig*, элчилик*, элчилиг*, ilçihana*, ilçihanasy, ilçilik*,
        səfirli*, sefirli*, baş konsulluğ*, konsulluğ*, büyükelçili*, buyukelcili*, elçili*, konsoloslu*, başkonsoloslu*,
        daimi temsilcili*, سفارت, سفارة, السفارة, قنصلية, القنصلية, کنسولگری, ספארות, שגרירות, קונסוליה, საელჩო, დեսպանություն, დեսպանատուն,
        դեսպանություն, դեսպանատուն, հյուպատոսություն
        """);

    static readonly string[] MissionsWithoutSpaces = ["大使館", "大使馆", "總領事館", "总领事馆", "領事館", "领事馆", "대사관", "영사관"];

    /// <summary>Houses that are called after an embassy.</summary>
    static readonly PhraseTable Houses = Table(
        "suites, suite, hotel*, hostel, restaurant, church, theatre, theater, cinema, school, apartments, gardens, cafe, bar");

    /// <summary>Words that mean a state without its name.</summary>
    static readonly PhraseTable Itself = Table(StateAsSuch);

    /// <summary>All that a state's own name may consist of besides the country.</summary>
    static readonly PhraseTable StateWords = Table($"""
        {StateAsSuch},
        republic, kingdom, federation, nation, people*, democratic, islamic, socialist, sovereign, crown,
        республик*, федераци*, народн*, respublika*, жумхури*, ҷумҳури*, республикас*, cumhuri*, respublikas*,
        république, republique, república, republica, جمهوری, جمهورية
        """);

    /// <summary>What is the state's …</summary>
    static readonly PhraseTable Public = Table("""
        state, federal, government*, sovereign, государственн*, гос, федеральн*, davlat*, давлат*, мемлекет*, мамлекет*,
        döwlet, dövlət, devlet, дзяржаўн*, державн*
        """);

    /// <summary>… and held or managed for it.</summary>
    static readonly PhraseTable Holdings = Table("""
        asset*, propert*, privati*, shareholding*, holdings management, wealth fund, welfare fund, имуществ*, актив*,
        приватизаци*, aktiv*, mulk*, мулк*, амвол*, мүлік*, мүлк*, əmlak*, emlak*, маёмасц*, майн*, xususiylashtirish, хусусийлаштириш
        """);

    /// <summary>The same in one.</summary>
    static readonly PhraseTable Funds = Table("""
        national wealth fund, national welfare fund, sovereign wealth fund, росимуществ*, госимуществ*, национального благосостояния,
        ұлттық әл ауқат, samruk kazyna, самрук казына, самұрық қазына, samruq qazyna
        """);

    public static bool IsCivic(IReadOnlyList<string> tokens) => Civic.Holds(tokens) && !Departments.Holds(tokens);

    public static bool IsNamesake(IReadOnlyList<string> tokens) => Namesakes.Holds(tokens);

    public static bool IsMission(string name, IReadOnlyList<string> tokens) =>
        (Missions.Holds(tokens) || Array.Exists(MissionsWithoutSpaces, word => name.Contains(word, StringComparison.Ordinal)))
            && !Houses.Holds(tokens);

    /// <summary>Its name is a state's and nothing more, or says that it holds what is the state's.</summary>
    public static bool IsState(IReadOnlyList<string> tokens, BodyText text)
    {
        if (Funds.Holds(tokens) || (Public.Holds(tokens) && Holdings.Holds(tokens))) return true;

        var words = text.Core.Count == 0 ? [] : tokens.Where(token => StateWords.Holds([token])).ToList();
        var core = text.Core.Count(word => !words.Exists(own => Romanisation.Romanise(own) == word.Roman));
        return core == 0 && !text.IsCompany && (text.States.Count > 0 || Itself.Holds(tokens));
    }

    static PhraseTable Table(string phrases)
    {
        var table = new PhraseTable();
        foreach (var phrase in phrases.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            table.Add(phrase, "");
        return table;
    }
}
