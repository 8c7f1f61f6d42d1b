namespace ExportScreen.Core.Bodies;

/// <summary>Words of which the names of offices of state are made, by what they mean: in English, Russian, Belarusian,
/// Ukrainian, Uzbek, Kazakh, Kyrgyz, Tajik, Turkmen, Azerbaijani, Turkish, Armenian, Georgian, Romanian, French, Spanish,
/// Portuguese, Italian, German, Arabic and Persian, some in
/// Polish, Czech, Lithuanian, Latvian and Estonian.</summary>
static class ConceptTable
{
    /// <summary>A star at the end: stem of an inflected word. Several meanings before the colon: a compound.</summary>
    public const string Text = """
        -: affairs, affaires, asuntos, assuntos, affari, дел, делам, дела, делами, справ, справах, справы, спраў, справаў, ishlar*, ишлар*,
        -: істер*, иштер*, işler*, işleri*, işlər*, ишләр*, korhoi, корҳои, умури, умур, საქმეთა, գործերի, شؤون, امور, afacerilor, matters
        -: general*, генераль*, женераль*, main, chief, central, central*, центральн*, цэнтральн*, главн*, головн*, галоўн*, bosh, бош, бас, bas, башкы
        -: baş, başky, baş, markaziy*, марказий*, марказӣ, მთავარი, գլխավոր, عامة, العامة, عام, العام, کل, sarkori, саркори, мәркәзи, mərkəzi
        -: royal, royale, real, republican*, республиканск*, рэспубліканск*, republik*, республик*, respublik*, republi*, islamic, socialist, democratic
        -: boyicha, buyicha, бўйича, жөніндегі, бойынша, боюнча, үзрә, üzrə, boýunça, оид, доир, for, under, по, при, з, за, с, pri, po, hakda
        -: жүйесі, ситуац*, situat*, сітуац*, vaziyat*, вазият*, жағдай*, кырдаал*, hallar, ҳолат*, situaci*, durumlar*, ийжро, ijro, этиш, etish
        -: исполнен*, выканан*, виконан*, атқару*, аткаруу*, icra*, ижро, body, organ, organs, органы, органов, system, системы
        -: сақтау, саклоо, сактоо, saqlash, сақлаш, goraýyş, хозяйств*, гаспадар*, господар*, xo'jali*, хўжали*, шаруашылы*, чарба*, hojaly*, təsərrüfat*
        ministry: ministr*, minister, ministeri*, ministere*, ministerst*, ministry, министр*, министер*, міністэр*, міністер*, мінистр*, ministar*, minister*
        ministry: vazirli*, вазирли*, вазорат*, vazorat*, nazirli*, назирли*, нәзирл*, bakanlı*, نظارة, وزارة, وزارت, სამინისტრო*, նախարար*
        committee: committee, komitet*, комитет*, камітэт*, камитэт*, kamitet*, комітет*, comité, comite, comitetul*, comitato, komite*, кумита*, kumita*, komiteti*
        committee: კომიტეტ*, կոմիտե*, لجنة, کمیته
        commission: commission, комисси*, komissi*, камісі*, комісі*, comisión, comissão, comisia, commissione, komisyon*, هيئة
        service: service, services, служб*, sluzhb*, slujb*, služb*, xizmat*, хизмат*, khizmat*, хадамот*, хадамат*, khadamot*, қызмет*, кызмат*, xidmət*, хидмәт*, hyzmat*
        service: gullug*, gulluk*, servicio, servicios, serviço*, servizio, servizi, serviciul*, hizmet*, სამსახურ*, ծառայութ*, جهاز, خدمات, сэрвіс*
        agency: agenc*, agency, агент*, agentli*, agentst*, агэнцтв*, agence*, agência, ajans*, سازمان, وكالة, آژانس, სააგენტო*, գործակալ*, teşkilat*
        department: department*, departament*, департамент*, дэпартамент*, directorate*, direction, dirección, direcção, direção, diretoria, direcţia, direzione
        department: direktorat*, дирекци*, управлен*, upravlen*, управлін*, упраўлен*, ўпраўлен*, boshqarma*, бошқарма*, басқарма*, башкарма*, müdiriyyət*
        department: müdirli*, müdürlü*, idarə*, idare*, edara*, раёсат*, rayosat*, office, bureau, büro, бюро, division, отдел*, otdel*, аддзел*, відділ*, bo'lim*, бўлим*
        department: бөлім*, бөлүм*, bölüm*, şöbə*, section, unit, branch, administration, администраци*, administrats*, адміністрац*, مديرية, المديرية, إدارة, الإدارة, اداره, დეპარტამენტ*, վարչութ*, superintend*, daire*
        inspectorate: inspect*, инспекц*, inspeks*, інспекц*, інспэкц*, инспекс*, teftiş*
        council: council, совет*, sovet*, савет*, рада, ради, рады, kengash*, кенгаш*, кеңес*, keňeş*, шӯро*, şura*, шура*, conseil, consejo, conselho
        council: consiglio, kurul*, konsey*, مجلس, شورای, խորհուրդ*, საბჭო*, consiliul*
        center: center, centre, центр, центра, цэнтр, цэнтра, centro, centrul, tsentr, tsentra, markaz, markazi, марказ, маркази, орталығы, орталык, борбору, merkez, merkezi, mərkəz, mərkəzi
        center: ცენტრი, կենտրոն*, مركز, مرکز
        state: state, государствен*, gosudarstven*, gosudarstv*, гос, davlat*, давлат*, мемлекет*, memleket*, мамлекет*, mamleket*, döwlet*, dövlət*, дөвләт*, devlet*
        state: дзяржаў*, dzyarzhau*, dziarzhau*, дзяржавн*, державн*, derzhavn*, estado, estatal, état, d'état, stato, statului, stat, staats*, სახელმწიფო*, պետական*, الدولة, دولة, دولت*
        national: national*, natsional*, национальн*, нацыянальн*, національн*, milliy*, миллий*, миллӣ, milli, ұлттық*, улттық*, ulttyq*, ulttyk*, улуттук*, uluttuk*, nacional*
        national: nazional*, naţional*, ملي, ملی, وطني, وطنية, الوطني, الوطنية, القومي, ազգային*, ეროვნულ*, milliý*, ulusal
        federal: federal*, федеральн*, федэральн*
        people: people*, peoples, народн*, xalq*, халқ*, халык*, popular*, ժողովրդական*
        public: public*, обществен*, громадськ*, грамадск*, jamoat*, жамоат*, қоғамдық*, коомдук*, públic*, pubblic*, ictimai*, kamu*
        security: security, безопасност*, bezopasnost*, бяспек*, biaspek*, byaspek*, безпек*, bezpek*, xavfsizli*, хавфсизли*, khavfsizli*, қауіпсіз*, qauipsiz*, коопсузд*, koopsuzd*, howpsuz*
        security: təhlükəsizli*, тәһлүкәсизли*, амният*, amniyat*, güvenli*, emniyet*, sécurité, securite, seguridad, segurança, sicurezza, sicherheit*, securităţii, securitate*
        security: უსაფრთხოებ*, უშიშროებ*, անվտանգութ*, أمن, الأمن, امن, امنیت*, امنیتی, safety
        interior: interior*, internal, interieur*, intérieur*, внутренн*, vnutrenn*, унутран*, unutran*, внутрішн*, vnutrishn*, ichki*, ички*, ішкі*, ishki*, içeri*, iç, daxili*, дахили*
        interior: дохил*, dokhil*, içişleri*, interno, internos, interna, interne, interni, interiores, home, შინაგან*, ներքին*, داخلي, داخلية, الداخلية, داخله, کشور, innern, inneren
        foreign: foreign, внешн*, vneshn*, иностран*, inostran*, замежн*, zamezhn*, знешн*, закордонн*, zakordonn*, зовнішн*, zovnishn*, tashqi*, ташқи*, сыртқы*, тышкы*, daşary*
        foreign: xarici*, харичи*, хориҷ*, khorij*, dışişleri*, dış, external, extérieur*, étranger*, exterior*, esteri, estero, საგარეო*, արտաքին*, خارجي, خارجية, الخارجية, خارجه, auswärtig*, externe
        defence: defence, defense, defensa, defesa, difesa, оборон*, oboron*, абарон*, mudofaa*, мудофаа*, мудофия*, қорғаныс*, qorganys*, коргонуу*, коргоо*, gorany*, goranmak*
        defence: müdafiə*, мүдафиә*, savunma*, verteidigung*, apărării, თავდაცვ*, պաշտպանութ*, دفاع, الدفاع
        police: police, policing, полици*, полицы*, поліці*, паліцы*, politsi*, polis, polisi*, polisiya*, полис, полисия*, милици*, militsi*, міліцы*, міліці*, policía, policia*, polícia, polizei, polizia
        police: poliţi*, پلیس, شرطة, الشرطة, პოლიცი*, ոստիկան*, policja*
        gendarmerie: gendarm*, жандарм*, jandarm*, درك, الدرك
        guard: guard, guards, guardia, guarda, garde, gvardiya*, гварди*, гвардия*, gvardi*, гвардыя, гвардія, гвардії, охран*, okhran*, ахов*, охорон*, protection, protecție, muhofaza*, муҳофаза*
        guard: қорғау, коргау, ұлан*, қўриқлаш*, qo'riqlash*, күзет*, mühafizə*, qvardiya*, ҳифз*, gorag*, koruma*, muhafız*, დაცვ*, გვარდი*, պահպան*, حرس, الحرس, حماية, پاسداران
        border: border, borders, frontier*, пограничн*, pogranichn*, pogran*, погран*, памежн*, прикордонн*, prykordonn*, chegara*, чегара*, шекара*, shekara*, чек, serhet*, sərhəd*, сәрһәд*, сарҳад*, sarhad*
        border: sınır*, frontera*, fronteir*, frontièr*, საზღვრ*, სასაზღვრო*, սահման*, حدود, الحدود, مرز, مرزبانی, frontiere*, grenz*
        -: ара
        forces: troops, forces, force, войск*, voysk*, voisk*, qo'shin*, қўшин*, әскерлер*, аскерлер*, qoşun*, goşun*, силы, сил, сили, kuchlar*, кучлар*, күштер*, күчтөр*
        forces: quvvələr*, қувва*, güýç*, fuerza, fuerzas, força, forças, forze, forţele, kuvvet*, ძალ*, ուժեր*, زورلար, قوات, القوات, نیروی, نیروهای
        army: army, арми*, армі*, armi, armiya*, armée, ejército, esercito, exército, ordu*, artesh, ارتش, جيش, الجيش, ჯარ*, բանակ*
        armed: armed, вооружен*, вооружён*, vooruzhen*, узброен*, збройн*, qurolli*, қуролли*, қарулы*, куралдуу*, ýaragly*, silahlı*, мусаллаҳ*, armadas, armées, armate
        armed: შეიარაღებულ*, զինված*, مسلحة, المسلحة, مسلح
        intelligence: intelligence, разведк*, razvedk*, разведыват*, разведв*, выведк*, vyvedk*, розвідк*, rozvidk*, розвідуваль*, барлау*, barlau*, чалгын*, aňtaw*, kəşfiyyat*, кәшфийят*, иктишоф*
        intelligence: renseignement*, inteligencia, inteligência, inteligen*, informaţii, istihbarat*, اطلاعات, اطلاعاتی, استخبارات, الاستخبارات, المخابرات, مخابرات, დაზვერვ*, հետախուզ*
        counter intelligence: counterintelligence, контрразвед*, kontrrazved*, контрвыведк*, контррозвід*, қарсыбарлау*, əkskəşfiyyat*
        counter: counter, countering, combating, combat, combatting, fight, against, anti, борьб*, borb*, бороть*, барацьб*, противодейств*, протидії, kurash*, кураш*, күрес*, күрөш*, qarshi*, қарши*, қарсы*
        counter: каршы*, mübarizə*, мубориза*, göreş*, mücadele*, lutte, contre, lucha, contra, lotta, luta, مكافحة, مبارزه
        military: military, военн*, voenn*, voyenn*, ваенн*, військов*, harbiy*, ҳарбий*, ҳарбӣ*, әскери*, аскердик*, harby*, hərbi*, askeri*, militair*, militar*, სამხედრო*, ռազմական*, عسكري*, العسكرية, نظامی
        customs: customs, таможен*, tamozhen*, мытн*, митн*, bojxona*, божхона*, кеден*, keden*, бажы*, gümrük*, gömrük*, gömrüg*, gümrüg*, гумрук*, douane*, aduana*, alfândega*, zoll*
        customs: საბაჟო*, մաքսային*, الجمارك, جمارك, گمرک, vamal*, vamă
        tax: tax, taxes, taxation, revenue, налог*, nalog*, подат*, soliq*, солиқ*, салық*, салык*, salgyt*, vergi*, андоз*, impôts, tribut*, საგადასახადო*, հարկային*, مالیات*
        prosecutor: prosecut*, прокур*, prokur*, prokuror*, пракур*, procura*, procuratur*, fiscalía, parquet, savcılı*, başsavcı*, دادستانی, النيابة, პროკურატურ*, դատախազ*
        investigation: investigati*, следствен*, sledstven*, следчы, следчага, слідч*, расследован*, tergov*, тергов*, тергеу*, тергөө*, тафтиш*, istintaq*, derňew*, enquêtes, investigac*
        investigation: გამოძიებ*, საგამოძიებო*, քննչական*, تحقیقات, التحقيقات
        counter corruption: антикоррупц*, anticorrup*, antikorrup*, антикорупц*, антыкарупц*
        corruption: corrup*, коррупц*, korrup*, карупц*, корупц*, жемқорлы*, yolsuzlu*, فساد, الفساد, კორუფცი*, կոռուպց*
        -: сыбайлас
        finance: financ*, финанс*, finans*, фінанс*, moliya*, молия*, moliyavi*, қаржы*, каржы*, maliyyə*, maliyə*, maliye*, maliýe*, hacienda, المالية, مالية, مالی, finanţ*, ֆինանս*, ფინანს*, finanz*
        monitoring: monitor*, мониторинг*, маніторынг*, моніторинг*, monitorinq*, наблюден*, izleme*
        control: control*, контрол*, кантрол*, kontrol*, nazorat*, назорат*, бақылау*, көзөмөл*, nəzarət*, надзор*, нагляд*, supervis*, oversight, denetim*, gözegçili*
        prison: prison*, penitentiar*, пенитенциар*, пенітэнцыяр*, пенітенціар*, pénitentiaire*, penitenci*, тюрем*, tyurem*, наказан*, nakazan*, пакаран*, покаран*, jazo*, жазо*, жаза*, cəza*, cezaev*
        prison: correction*, السجون, سجون, زندان*, პენიტენციურ*, քրեակատարողական*
        communications: communicat*, telecommunicat*, связ*, svyaz*, сувяз*, зв'язк*, aloqa*, алоқа*, байланыс*, байланыш*, aragatnaşyk*, rabitə*, comunicac*, comunicaç*, comunicaţii*, телекоммуник*, telekommunik*
        communications: тэлекамунік*, телекомунік*, iletişim*, haberleşme*, электросвяз*, электрасувяз*, კომუნიკაცი*, կապի, اتصالات, الاتصالات, ارتباطات, telecomunic*
        special: special*, специальн*, spetsial*, спецыяльн*, спеціальн*, maxsus*, махсус*, арнайы*, атайын*, ýörite*, xüsusi*, spécial*, especial*, özel*, სპეციალურ*, հատուկ*, خاصة, الخاصة, ویژه
        information: information, информаци*, informatsi*, informats*, інфармац*, інформац*, axborot*, ахборот*, ақпарат*, маалымат*, məlumat*, иттилоот*, información, informação, enformasyon*
        technology: technolog*, технолог*, texnolog*, tekhnolog*, tehnolog*, тэхналог*, teknoloji*, ტექნოლოგი*, տեխնոլոգ*
        technical: technical*, техническ*, tekhnichesk*, тэхнічн*, технічн*, texnik, texniki*, техникалық*, техникалык*, teknik*, técnic*, technique*
        digital: digital*, цифров*, цифрлық*, raqamli*, рақамли*, рақамӣ*, санарип*, rəqəmsal*, dijital*, numérique*, sanly*, лічбав*
        cyber: cyber, kiber, кибер, кибернет*, siber*, سيبراني, السيبراني
        cyber security: cybersecur*, кибербезопасн*, kiberxavfsiz*, киберхавфсиз*, киберқауіпсіз*, kibertəhlükəsiz*, кібербяспек*, кібербезпек*, kiberbezopasn*, ciberseguri*, cybersécur*
        crime: crime, crimes, criminal*, преступ*, prestup*, злачын*, злочин*, jinoyat*, жиноят*, қылмыс*, кылмыш*, jenaýat*, cinayət*, ҷиноят*, suç, suçlar*, уголовн*, ugolovn*, кримин*, delito*, الجريمة, جرائم
        drugs: drug, drugs, наркот*, narkot*, narcotic*, stupéfiant*, uyuşturucu*, есірткі*, баңги*, narkotik*, المخدرات, مخدر, наркати*
        terrorism: terror*, террор*, тэрар*, терор*, الإرهاب, تروریسم
        president: president*, президент*, prezident*, prezydent*, прэзідэнт*, présiden*, presiden*, cumhurbaşkan*, رئاسة, ریاست, პრეზიდენტ*, նախագահ*
        government: government*, правительств*, pravitelstv*, hukumat*, ҳукумат*, үкімет*, өкмөт*, hökümet*, hökumət*, урад*, уряд*, gouvernement, gobierno, governo, hükümet*, حكومة
        cabinet: cabinet, кабинет*, kabinet*, кабінет*, mahkamas*, маҳкамас*
        justice: justic*, юстици*, yustitsi*, юстыц*, юстиці*, adliya*, адлия*, әділет*, адилет*, adalat*, ədliyyə*, adalet*, justiça, giustizia, العدل, عدل, دادگستری, იუსტიცი*, արդարադատ*, justiţiei, justiz
        health: health*, здравоохранен*, zdravookhranen*, здоров*, здаро*, sogli*, соғли*, денсаулы*, саламатты*, saglyg*, səhiyyə*, тандуруст*, santé, salud, saúde, sănătăţii, sağlı*, الصحة, صحة, بهداشت
        health: ჯანდაცვ*, ჯანმრთელ*, առողջապահ*
        education: educat*, образован*, obrazovan*, просвещен*, адукац*, освіт*, ta'lim*, таълим*, білім*, билим*, bilim*, təhsil*, маориф*, éducat*, educac*, educaţ*, eğitim*, تعليم, التعليم, განათლებ*, կրթութ*, оқу, ағарту
        science: science*, наук*, nauk*, навук*, ғылым*, илим*, elm, илм, ylym*, գիտութ*, მეცნიერებ*
        agriculture: agricult*, agrar*, аграрн*, сельск*, selsk*, сельскай, сільськ*, qishloq*, қишлоқ*, ауыл*, айыл*, kənd, oba, кишоварз*, tarım*, زراعة, الزراعة, کشاورزی, სოფლის, գյուղատնտեսութ*
        economy: econom*, экономи*, ekonomi*, эканом*, економ*, iqtisod*, иқтисод*, ykdysady*, iqtisadi*, اقتصاد, الاقتصاد, ეკონომიკ*, տնտեսութ*
        energy: energ*, энерг*, енерг*, enerji*, الطاقة
        transport: transport*, транспорт*, көлік*, nəqliyyat*, нақлиёт*, ulag*, ulaştırma*, ulaşım*
        labour: labor, labour, труд*, truda, mehnat*, меҳнат*, еңбек*, эмгек*, zähmet*, əmək*, travail, trabajo, trabalho, çalışma*, працы, праці, العمل, muncii
        social: social*, социальн*, sotsial*, сацыяльн*, соціальн*, ijtimoiy*, ижтимоий*, әлеуметтік*, социалдык*, иҷтимо*, sosial*, sosyal*
        culture: cultur*, культур*, madaniyat*, маданият*, мәдениет*, mədəniyyət*, фарҳанг*, medeniýet*, kültür*, الثقافة
        sport: sport, sports, спорт*
        tourism: tourism, туризм*, turizm*
        environment: environment*, ecolog*, эколог*, ekolog*, екол*, природ*, экология*
        emergency: emergenc*, чрезвычайн*, chrezvychayn*, надзвычайн*, надзвичайн*, favqulodda*, фавқулод*, төтенше*, өзгөчө*, fövqəladə*, acil
        industry: industr*, промышлен*, promyshlen*, прамысл*, промисл*, sanoat*, саноат*, өнеркәсіп*, sənaye*, sanayi*, senagat*
        trade: trade, commerce, торгов*, torgov*, гандл*, торгівл*, savdo*, савдо*, сауда*, соода*, ticarət*, ticaret*, söwda*, comercio, comerţului
        investment: investment*, инвестиц*, investits*, інвестыц*, інвестиц*, sarmoya*, сармоя*, inwestisi*
        construction: construct*, строит*, stroit*, будаўн*, будівн*, qurilish*, қурилиш*, құрылыс*, курулуш*, tikinti*, сохтмон*
        migration: migrat*, миграц*, migrats*, міграц*, immigra*, miqrasiya*, муҳоҷират*, göç
        statistics: statist*, статыст*, статист*
        court: court, courts, суд, суда, sud, sudi, сот, соты, mahkeme*, məhkəmə*, суди, courthouse, tribunal
        supreme: supreme, верховн*, вярхоўн*, oliy*, жоғарғы*, жогорку*, ali
        bank: bank, banki, банк*, banque, banco
        staff: staff, штаб*, shtab*, qərargah*, genelkurmay*
        air: air, воздушн*, vozdushn*, авиац*, aviat*, havo, hava, aérien*, aérea, avia
        sea: naval, navy, maritime, marine, морск*, morsk*, флот*, flot*, deniz*, dəniz*, deňiz*, marina
        airborne: airborne, десант*, desant*
        operations: operational, operations, operative, оператив*, operativ*, аператыў*, tezkor*
        analysis: analytic*, analysis, аналит*, аналіт*, analit*, tahlil*
        research: research, исследов*, issledov*
        rights: rights, прав, права, правам, huquq*, ҳуқуқ*, құқы*, укук*
        human: human, человек*, inson*, инсон*, адам*
        youth: youth, молодеж*, молодёж*, yoshlar*, жастар*, моладз*, молоді, gənclər*
        policy: policy, policies, политик*, палітык*, політик*, siyosat*, сиёсат*, siyasət*
        fire: fire, пожарн*, pozharn*
        food: food, продовольств*, oziq*, gıda*
        private: private, приватн*, xususiy*, хусусий*, özəl
        law: law, правов*, законн*, qonun*, қонун*
        enforcement: enforcement, правоохран*
        water: water, водн*, suv, сув
        nuclear: nuclear, atomic, атомн*, ядерн*, atom
        special communications: спецсвяз*, spetssvyaz*, спецзв'яз*
        ministry defence: минобороны, minoborony, minoborona, мінабароны, міноборони
        ministry interior: минвнудел, мининдел
        ministry foreign: мининдел
        ministry health: минздрав*, minzdrav*
        ministry justice: минюст*, minyust*, minjust
        ministry finance: минфин*, minfin*
        ministry communications: минсвяз*, minsvyaz*
        ministry education: минобр*
        state security: госбезопасн*, gosbezopasn*, дзяржбяспек*, держбезпек*
        state committee: госкомитет*, goskomitet*, дзяржкамітэт*, держкомітет*
        national security: нацбезопасн*, natsbezopasn*, нацбяспек*, нацбезпек*
        national guard: нацгвардия, нацгвардии, нацгвардію, natsgvardi*, росгварди*, rosgvardi*
        border service: погранслужб*, pogransluzhb*
        border forces: погранвойск*, pogranvoysk*
        state guard: госохран*
        prosecutor: генпрокур*, genprokur*
        investigation committee: следком*, sledkom*
        finance monitoring: финмониторинг*, finmonitoring*
        department interior: увд, гувд, овд, ровд, рувд, говд, умвд, омвд, гумвд, лувд, uvd, guvd, rovd, ovd, iib, iibb, ииб, ииббнинг, ршииб, ishiib, шкд
        security: sec, secur
        ministry: min, mnstry, minstry
        national: natl, nat
        committee: cttee, cmte, comm
        department: dept, dpt, depto, dept
        government: govt, gov
        counter: karşı
        -: für, dello, della, delle, degli, dei, nella, spraw, في, در, برای, van, het, der, beim, sprav
        service: سرویس, dienst
        state: staatlich*
        state security: staatssicherheit, staatssicherheits
        state security service: staatssicherheitsdienst*
        security service: sicherheitsdienst*
        intelligence service: nachrichtendienst*
        state committee: staatskomitee*
        ministry interior: innenministeri*
        ministry foreign: außenministeri*, aussenministeri*
        ministry defence: verteidigungsministeri*
        ministry finance: finanzministeri*
        ministry justice: justizministeri*
        ministry health: gesundheitsministeri*
        ministry education: bildungsministeri*
        prosecutor: generalstaatsanwalt*, staatsanwalt*
        border guard: grenzschutz*
        border police: grenzpolizei*
        state: państw*, valstyb*, valsts, riigi, riikli*, státn*, štátn*
        security: bezpieczeńst*, saugum*, drošīb*, julgeolek*, bezpečnost*, turvalisus*
        interior: wewnętrzn*, vidaus, iekšliet*, vnitra
        service: tarnyba, tarnybos, dienest*, teenist*, amet
        defence: aizsardzīb*, kaitse*, obrony, obrany
        police: policija*, policie, politsei*
        border: granicz*, robež*, sienos, pasieni*, piirivalv*
        """;
}
