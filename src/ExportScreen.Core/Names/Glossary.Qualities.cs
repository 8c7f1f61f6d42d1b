namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>Whose it is, how large, how old, which of several: adjectives, ordinals, directions, colours.</summary>
    const string Qualities = """
        state 150: davlat*, давлат*, dövlət*, dovlat*, devlet*, gosudarstv*, gosudarstvenn*, derzhavn*, derzhav*, dzyarzhaun*, memleket*, memlekettik*, мемлекеттік*, dowlet*, döwlet*, davlati, dawlati, dawla, dawlat, dawlah, dowlat, dowlati, الدولة, دولة, دولت, دولتی, estatal, etat, guojia, goss
        government 200: govt, governmental, pravitel'stv*, pravitelstvenn*, hukumat*, ҳукумат*, hokumat, hükümət*, hukumati, ukimet*, hukuma, حكومة, حکومت, gobierno, gouvernement
        national 150: natl, natsional'n*, natsyyanal'n*, natsionaln*, natsyyanaln*, milliy*, milli*, миллӣ, melli, mellat, ulttyk*, ұлттық*, uluttuk*, nacional, nacionales, nazionale, watani, wataniya, wataniyah, vatani, وطني, الوطني, الوطنية, ملی
        international 150: intl, internat, int, mezhdunarodn*, mizhnarodn*, mizhnarodniy, mizhnarodny, mizhnarodnykh, mizhnarodna, mizhnarodne, mizhnarodnoi, mizhnarodnyi, mizhnarodnyy, internasional, xalqaro*, khalqaro, халқаро*, khalykaralyk, khalikaralik, халықаралық, beynəlxalq*, beynalkhalq*, eltaralyk, uluslararasi, uluslararası, bainalmilali, baynalmilal, beinolmelali, beynolmelali, bein, dawliya, dawli, dowli, duwali, duwaliya, alamiyya, alamiya, alamiyah, دولي, الدولية, internacional, internacionales, internationale, internazionale, internatsional'n*, guoji, mezinarodni, miedzynarodowy, kukche, interneshnl, interneyshnl, interneshnal, interneyshnal, interneshenel, interneshenal, internashional, interneishnl, interneishenal
        federal 200: federal'n*, fyaderal'n*, federaln*, federale
        federation 200: federations, federats*, fyaderats*, federacion, federatsiyasi
        confederation 220: konfederats*, confederacion
        republic 200: republics, respublik*, resp, respublikasi, jumhuriyat*, jumhuri*, jomhouri, jomhuri, jumhuriya, jumhuriyya, ҷумҳурӣ*, ҷумҳурии, cumhuriyyət*, cumhuriyet*, republica, republique, republika, republike, repubblica, جمهورية, جمهوری, жумҳурият*
        republican 200: respublikansk*, respublikanskoe
        peoples 200: people, narodn*, narodu, narodov, khalk*, xalq*, халқ*, halk*, xalqi, sha'biya, shaabi, shaabiya, shabiya, shabiyya, shaabiyah, popular, populares, populaire, khalgh, khalq, mardom*, мардум*, inmin, renmin, شعبية, الشعبية, الشعبي, خلق, مردم
        public 200: publichn*, publichnoe, gromads'k*, hramadsk*, obshchestvenn*, hamagani, umumiy, kamu, publica, publico, public*, jamoat*
        private 200: chastn*, pryvatn*, khususiy, xususiy, khususi, khususy, özəl, özel, ozel, khosusi, privada, privado, prive, صوصي, خصوصی, خاص
        municipal 200: munitsipal'n*, munitsypal'n*, municipio, munitsipaln*, shahardari, shahrdari, belediye*, gorodsk*, urban
        regional 220: region, regions, regional'n*, region*, oblast*, oblastn*, kraev*, krai, kray, krayi, viloyat*, oblys*, obwod
        district 420: districts, rayon*, raion*, okrug*, okruzhn*, tuman*, distrito, distrikt
        city 220: cities, gorod*, mestn*, shahar*, shahri, shahr, ciudad, ville, mist*, misk*, miska
        village 800: villages, derevn*, qishloq*
        joint 200: sovmestn*, sumesn*, qo'shma, qoshma, birgelesken, birleshken, müştərək, musteret, ortak*, mushtarak*, moshtarak, mixta, mixte
        united 200: ob'edinenn*, obedinenn*, ob'yednan*, abyadnanaya, birlashgan*, birleşik, birlashkan, muttahid, muttahida, mottahed, motahed, unida, unidos, unidas, unies, unified, متحدة, المتحدة, yunayted, yunaited, yedinyy, yedinaya, yedinoe
        general 150: gen, general'n*, heneral'n*, генерал*, umumi, omumi, umum, عامة, العامة, عام, عمومی, generale, generales, allgemeine, chong, ogulna, общий, obshch*, bosh, chief, main, glavn*, holovn*, haloun*, golovn*, principal, dzheneral
        central 200: tsentral'n*, tsentraln*, tsentral'nyi, tsentralnyi, centralnyy, markaziy*, markazi*, mərkəzi, merkezi, zentral, centrale, zentrale, zhongyang, chungang, borborduk, марказӣ, المركزي, مرکزی
        special 220: spetsial'n*, spetsialn*, spetsyyal'n*, osob*, osobogo, maxsus, makhsus, xüsusi, viza, arnayy, arnaiy, especial, especiales, speciale, spets, ویژه, خاصة
        specialized 220: specialised, spetsializirovann*, spetsyyalizavan*, ixtisoslashgan*, ixtisaslashmish, especializado, especializada, especializados, takhassosi
        experimental 420: eksperimental'n*, eksperimentaln*, opytn*, opytno, dosl'idn*, doslidn*, dasledny, tajriba*, tajribaviy, experiment, azmayeshi, pytno
        advanced 220: peredov*, perspektivn*, ilg'or, ilgor, pishrafta, pishrafte, pishrafteh, avanzada, avanzado, ileri, مطورة, پیشرفته, prospective, promising, advance, advanst
        new 150: novy*, novaya, novoe, novye, novii, novyy, yangi, yeni, zhana, jana, жаңа, jangy, jadid*, jadida, jadeed, novin, novine, noveen, nueva, nuevo, nuevos, nuevas, nouveau, nouvelle, neue, nuova, جديد, الجديدة, جدید, نوین
        modern 420: sovremenn*, zamonaviy*, zamanavi, muasir, çağdaş, moderno, moderna, moderne
        young 700: molodezhn*, molodyozhn*, yoshlar*, jastar*, zhastar*, jawanan, javanan, yosh
        youth 600: molodezh*, molod', shabab, chabab, shebab, juventud, jeunesse, gençlik, genclik, الشباب, جوانان
        old 600: staryy, stary*, qadimgi, eski
        great 220: velik*, bolsh*, ulug', buyuk, ulken, bozorg, bozurg, gran, grande, grandes, büyük, большой, کبیر, بزرگ
        small 600: malyy, kichik, kishi, kuchek, pequeño, küçük, malyy, malaya, maloe, malogo
        high 420: vysok*, vyssh*, higher, oliy, joghary, yüksək, yüksek, alto, alta, supreme, verkhovn*, zhogargy, عالی, العليا, superior
        all 100: hamma, barcha, kull, kulli
        all russia: vserossi*, vserossiisk*, vserossiysk*, vserosiisk*, vseross*, vserossisk*, allrussian, allrussia
        all union: vsesoyuzn*
        east 220: eastern, vostochn*, vostochno, skhidn*, uskhodn*, sharqiy, sharqi, sharghi, shargh, sharq, sharqiya, shargi, şərq, dogu, doğu, shygys, шығыс, oriente, oriental, orient, شرق, الشرق, شرقی
        west 220: western, zapadn*, zapadno, zakhidn*, zakhodn*, g'arbiy, garbiy, gharb, gharbi, gharbiy, qərb, bati, batı, batys, батыс, occidente, occidental, غرب, غربی
        north 220: northern, severn*, severo, pivnichn*, paunochn*, shimoliy, shimol, shomal, shamal, shamali, shimal, kuzey, soltustik, солтүстік, norte, شمال, شمالی, nord
        south 220: southern, yuzhn*, yuzhno, yugo, pivdenn*, paudnyov*, janubiy, janub, janoub, jonub, cənub, güney, guney, ongtustik, оңтүстік, meridional, جنوب, جنوبی
        northeast 220: northeastern, severovostochn*
        northwest 220: northwestern, severozapadn*
        southeast 220: southeastern, yugovostochn*
        southwest 220: southwestern, yugozapadn*
        far 200: dalnii, dal'n*, dal'niy, uzoq
        far east: dal'nevostochn*, dalnevostochn*, dalnevostok
        middle 200: sredn*, sredne, orta, o'rta, miyana, miyaneh, awsat, owsat, medio, moyen, خاورمیانه, khavarmianeh
        red 220: krasn*, chervon*, chyrvon*, qizil, kyzyl, қызыл, qırmızı, kirmizi, roja, rojo, rouge, sorkh
        black 220: cherny*, chern*, chorn*, qora, qara, negra, negro
        white 220: bely*, belaya, beloe, beyaz, blanche
        green 220: zelen*, yashil, jasyl, yaşıl, yesil, yeşil, verde, verte, vert
        blue 220: golub*, azul, azules, bleu
        gold 220: golden, zolot*, zalat*, oltin, altyn, altın, altin, zahabi, zahab, dhahab, dhahabiya, ذهب, طلا, thahab
        silver 220: serebr*, kumush, kumis, gumus, gümüş, noghre, nuqra, plata, argent, فضة
        star 220: stars, zhuldyz, ulduz*, etoile, stern
        sun 220: solnts*, solnechn*, günəş, gunes, güneş, soleil, solar
        universal 600: universal'n*, universaln*, yuniversal
        global 200: global'n*, globaln*, jahoniy, jahani, küresel, mundial, mondial, världs, globl
        world 200: mirov*, vsemirn*, worldwide, dünya*, dunya, dunyo*, mundo, monde, welt, العالمية, العالم, vorld
        independent 700: nezavisim*, nezalezhn*, nezalezh*, mustaqil*, müstəqil*, bagimsiz, bağımsız, tauelsiz, independiente, mustaqill, مستقل, istiqlal, istiqlol
        free 220: svobodn*, vil'n*, svaboda, erkin, azad*, ozod*, hurra, libre, libres, serbest, آزاد
        autonomous 220: avtonomn*, autanomn*, muxtor, avtonom, otonom, autonoma
        noncommercial 200: nekommerchesk*, nekamertsyyn*, nonprofit, noncommercial, notijorat
        nongovernment 200: negosudarstvenn*, nongovernmental, nodavlat
        unitary 150: unitarn*, unitar, unitarnoe
        budgetary 150: byudzhetn*, biudzhetn*, budzhetn*, budget, budgetary, budjet*
        official 150: kazenn*, kazionn*, kazennoe
        commercial 150: kommerchesk*, kamertsyyn*, kommertsiyn*, komertsiyn*, tijorat, tijorati, comercial, comerciales, commerciale, kommerts*, kommersiya, ticari
        economic 220: economical, economics, ekonomichesk*, ekanamichn*, iqtisodiy*, iqtisad*, iqtisadi, iqtisadiyyat, economica, economico, economique, ekonomik*, eqtesad*, eghtesad*, ekonom*, iqtisodi, اقتصادی, اقتصاد, economy
        social 220: sotsial'n*, sotsialn*, satsyyal'n*, ijtimoiy*, ijtimai, ejtemai, sosyal, sosial, اجتماعی, اجتماعية
        cultural 220: culture, kul'tur*, kultur*, madaniy*, madaniyat*, mədəni*, cultura, kültür*, farhangi, farhang*, thaqafa, thaqafi, ثقافة, فرهنگی
        political 220: politichesk*, siyosiy, siyasi, politica, politico, politische, سياسي
        strategic 420: strategichesk*, strategik, strategy, stratejik, estrategica, estrategico, estrategicas
        innovation 220: innovations, innovative, innovatsi*, innavats*, innovatsion*, innovatsionn*, innovasiya, innovatsiyalar, inovasyon, innovacion, noavari, nowavari
        integrated 420: integrirovann*, integratsi*, integration, kompleksn*, yaxlit, entegre
        automated 600: avtomatizirovann*, automatizirovann*, avtomatlashtirilgan
        automation 600: automatics, automatic, avtomatik*, avtomatichesk*, avtomatizats*, avtomatlashtirish, automatizacion, otomasyon*, automatika, avtomat*, zidonghua
        digital 420: tsifrov*, raqamli, raqami, dijital, cifrov*, sandyk, digitales, digitale, didzhital, didzhitl
        smart 600: umny*, umnye, intellektual'n*, intellektualn*, intelligent, aqlli, hushmand, hooshmand, akilli
        mobile 600: mobil'n*, mobiln*, mobil
        precision 600: pretsizion*, pretsyziyn*, tochn*, jingmi, hassas, daqiq
        civil 220: civilian, grazhdansk*, gromadyan*, hramadzyan*, fuqarolik, fuqaro*, sivil, مدنی, المدنية
        named 30: imeni, imya, nomidagi, nomidan, atyndagy, adyna, adindaki, namidagi, imienia
        after 30:
        """;
}
