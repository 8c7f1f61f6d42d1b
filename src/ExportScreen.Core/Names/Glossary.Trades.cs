namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>Further trades: money, transport, food, health, media, computing.</summary>
    const string Trades = """
        bank 220: banks, banking, bankovsk*, bankivsk*, banka, bankasi, bankı, banki, banku, banko, banco, bancos, bancaria, banque, banca, banc, yinhang, unhaeng, eunhaeng, масраф, masraf, masrif, bonk, bonki, banklar*, банки, بنك, البنك, بانک, مصرف, المصرف, банкинг, bankers
        credit 420: credits, kredit*, kreditn*, kreditovan*, kredytn*, kredytuvan*, kredytav*, lending, loan, loans, zaym*, zaim*, zaem, nasiya, kredi, credito, creditos, e'tebari, etebari, ssud*, ssuda, microloan, qarz, nesiye
        microfinance 600: mikrofinans*, mikrokredit*, microcredit, mikromaliyya
        savings 420: saving, sberegatel*, omonat*, ahorro, ahorros, epargne, sparkasse
        settlement 420: settlements, raschetn*, raschyotn*, rozrakhunk*, raschet*, hisob, tasviye
        payment 420: payments, platezhn*, platezh*, to'lov*, tolov*, odeme*, ödəmə*, pardakht*, pagos, paiement
        finance 220: financial, finances, financing, finans*, finansov*, finansavy*, finansavaya, finansoviy, finansirovan*, moliya*, moliyaviy*, maliyya*, maliyyə*, maliye*, maliya, maliyah, malia, karzhy, qarzhy*, қаржы*, каржы*, finanslari, financiera, financieras, financiero, financieros, finanzas, financiere, finanza, finanz, finanzen, finanziaria, moliyavi, jinrong, مالية, المالية, مالی, faynens, fainans, faynans
        investment 220: investments, investing, invest, investor, investors, investitsi*, investitsion*, investitsionn*, investits*, investytsi*, investytsiyn*, investytsyyn*, investisiya*, investitsiya*, yatirim*, yatırım*, investavann*, sarmoya*, sarmayeh, sarmaye, sarmayegozari, sarmayehgozari, sarmayegozariye, sarmaya*, istithmar, istismar, estesmar, istithmarat, inversion, inversiones, inversora, inversionista, inversionistas, investimentos, investissement, investissements, investimenti, investitionen, beteiligungs, beteiligungsgesellschaft, touzi, tuja, استثمار, الاستثمار, سرمایه, investmentz, investment*
        capital 220: capitals, kapital*, kapitaln*, sermaye*, capitales, kapitali, ziben, kapitalz
        asset 220: assets, aktivy, aktivov, varlik*, varlık*, activos, patrimonio, darayi
        property 420: properties, propiedades, imushchestv*, imushch*, mulk*, mülk*, vlasn*, emlak, emlakçılık, amlak, bienes, raices, mulkiyat
        real estate: nedvizhimost*, nerukhom*, nerukhomist*, gayrimenkul*, mustaghallat, mostaghelat, inmobiliaria, inmobiliarias, immobilier, immobiliere, immobiliare, immobilien, inmuebles, inmueble, ko'chmas, koçmaz, fangdichan, emlakcilik, imobiliaria, realty
        development building: developerskaya
        insurance 220: insurers, insurer, assurance, reinsurance, strakhov*, strakhovan*, strakhovaya, perestrakhov*, strakhavan*, strakhav*, sug'urta*, sugurta*, sığorta*, sigorta*, sigortasi, saqtandyru*, saktandyru*, kamsizdandyruu, bimeh, bime, bimah, bima, seguros, seguro, aseguradora, assurances, versicherung, versicherungs, assicurazioni, baoxian, pohom, ätiýaçlandyryş, تأمين, التأمين, بیمه, inshurans
        leasing 450: lizing*, lizinhov*, lizingov*, lizinqi, lizinq*, leasinq, lízing, kiralama, arrendamiento, arrendadora, renta, wasepari, rental, rentals, rent, arenda, arendn*
        factoring 600: faktoring*, faktorinq
        pension 420: pensions, pensionn*, pensiy*, pensiynyy, pensyyn*, bozneshastegi, bazneshastegi, pensiya*, nafaqa, emekli, emeklilik, pensiones, zeynetaky, taqaud, retirement
        securities 420: tsennykh, tsenn*, qimmatli, qog'ozlar, valores, wertpapier
        broker 420: brokers, brokerage, brokersk*, broker*, brokeridzh, kargozari, kargozar, corretaje, corredor, corredores, brokerlik, borokar
        depository 420: depozitar*, depozitariy*, depozitarn*
        registrar 420: registrator*, rejistrator, reestr*, registry
        clearing 420: klirin*, kliringov*
        currency 420: currencies, valyutn*, valyut*, valyuta, arzi, divisas, devises, döviz, doviz, omlah
        money 420: den'gi, denezhn*, dinero, naqd
        hawala 600: havala, havale, havaleh, hawalah, hundi
        transfer 420: transfers, perevod*, perekaz*, transferencias
        tax 420: nalog*, nalogov*, podatk*, podatkov*, soliq, salyq, vergi, maliat, impuestos, ضريبة
        customs 420: tamozhenn*, tamozhn*, mytn*, bojxona*, kedendik, keden*, gömrük*, gumruk*, gömrüg*, gümrük*, gomrok, gumrukhona, jamarik, aduana, aduanas, aduanera, douane, douanes, zoll, haiguan
        audit 420: auditing, auditors, auditor*, auditorsk*, hesabresi, auditores
        legal 420: law, lawyers, attorneys, yuridichesk*, yurydychn*, huquqiy*, hüquq*, hukuk, pravov*, hoghughi, juridico, juridica, juridicos, juridique, advokat*, qanun, jurist
        business 200: businesses, biznes*, bizness, delov*, delovoy, biznis, işbirliği, negocio, shangwu, empresarial, empresariales, kasbi, kasb, biznesa
        entrepreneurship 420: entrepreneurs, entrepreneur, predprinimatel*, tadbirkor*, tadbirkorlik
        transport 220: transportation, transporter, transporters, transporting, transportn*, transport*, transportasi, transportirovk*, nakliyat*, nakliye, nəqliyyat*, neqliyyat, transporte, transportes, transporta, transporti, transportadora, trasporti, tashuvchi, kolik, kölik*, көлік*, naql, naqliyat, naqliyyat, haml, hamlonaghl, naghl, taransport, yunshu, unsu, ulaştırma, ulastirma, ulagam, перевоз*, perevozk*, perevezenn*, tasimacilik, taşımacılık*, نقل, النقل, حمل
        logistic 220: logistics, logistik*, logistichesk*, logistika, lohistyk*, lagistyk*, lojistik*, lojistika, logistica, logisticas, logistico, logistique, logistika*, wuliu, lojestik, لوجستية, لجستیک, lodzhistik, lodzhistiks, logistiks
        freight 220: freights, gruzov*, gruzopere*, gruzoperevozk*, flete, fletes, fret, fracht, vantazhn*, hruzav*, barbari
        cargo 220: cargoes, kargo, carga, cargas, kargosu
        forwarding 220: forwarder, forwarders, ekspeditsi*, ekspeditsion*, ekspeditor*, ekspedytsi*, transitarios, spedition, spediteur
        express 420: ekspress*, ekspres
        courier 600: kur'ersk*, kuryer*, mensajeria
        warehouse 420: warehouses, warehousing, sklad*, skladsk*, ombor*, anbar*, almacen, almacenes, almacenadora, entrepot, lager, depo, depot, cangku, storage
        shipping 220: ship, ships, shipment, sudokhodn*, sudokhodstv*, parokhodstv*, parakhodstv*, sudnoplav*, kashtirani, keshtirani, kashtiranee, keshtiranee, keshtirany, gəmiçilik, gamichilik, denizyolları, milaha, milahat, kemeshilik, naviera, navieras, navegacion, schifffahrt, reederei, haiun, haeun, hangyun, chuanwu, sudov*, sudn*, sudno, korabel'n*, korabeln*, korabl*, korabel*, kema, keme, kashti, keshti, safina, barco, buque, buques, navire, schiff, chuanbo, sonbak, كشتي, کشتیرانی, vessel, vessels, milahiya, shippinga, gəmi, gemi, gəmiləri, gemileri
        shipping construction: sudostroen*, sudostroitel*, sudostroy, korablebud*, korablestroen*, korablestroitel*, sudnabudau*, sudnobud*, kemasozlik, shipbuilding, shipbuilders, schiffbau, keshtisazi, kashtisazi, gemiqayirma, zaochuan
        shipping repair: sudoremont*, sudoremontn*, sudnoremont*, shiprepair, shiprepairing
        shipping management: shipmanagement
        marine 220: maritime, sea, seas, naval, morsk*, mors'k*, marsk*, dengizchilik*, dengiz*, dəniz*, deniz*, denizcilik*, daryayi, daryaei, daryaii, daryai, bahriya, bahriyya, maritima, maritimas, maritimo, maritimos, marinas, marino, marinos, marittima, maritim, marins, haiyang, haeyang, haesang, بحرية, البحرية, دریا, دریایی, marin, maritaym, maritaim
        navy 600: voennomorsk*
        oceanology 800: oceanography, okeanolog*, okeanograf*, oceanographic
        river 600: rechn*, reka, richk*, richkov*, nehir, rechnoe
        navigation 420: navigational, navigats*, navihats*, navigasi*
        railway 600: railways, railroad, rail, zheleznodorozhn*, zheleznyx, zheldor*, zaliznytsi*, zaliznychn*, chyhunk*, chyguna*, temiryo'l*, temiryol*, temirjol*, temirzhol, dəmiryol*, demiryolu, demiryollari, raheahan, rahahan, rahavan, ferrocarril, ferrocarriles, ferroviaire, tielu, chol'do
        wagon 700: wagons, vagon*, vagonn*, vagonostroitel*, vahonn*, wagonbau, railcar, railcars
        locomotive 700: lokomotiv*, teplovoz*, elektrovoz*, locomotives
        road 600: roads, highway, highways, dorozhn*, dorog*, dorih, avtodor*, yollar*, karayolu, raah, carretera, carreteras, autobahn, gonglu
        bridge 700: bridges, mostov*, mosty, ko'prik, köpür, puente
        automobile 420: automobiles, automotive, auto, autos, car, cars, avto, avtomobil'n*, avtomobil*, avtomobilnyi, avtomobilnyy, avtomobile, awto, avtamabil*, avtomobili, khodro*, khodrow, khodru, otomotiv*, otomobil*, automotriz, automotrices, automovil, automoviles, automobili, autohaus, autoservicio, sayyarat, sayarat, siyarat, qiche, chadongcha, خودرو, سيارات, moshin, motorcar
        truck 700: trucks, gruzovik*, gruzovye, kamyon, camiones, truckov
        tractor 700: tractors, traktor*, traktorn*, traktora, tractores
        motor 600: motors, motorn*, motoren, motores, motorlu, motorostroen*, motorostroitel*
        engine 600: engines, dvigatel*, dvyhun*, dvigateli, dvigatelei, mühərrik*, motorlari, dvigatelestroen*, rukhavik*, muharrik*
        turbine 700: turbines, turbin*, turbinn*, turbinnyy, turbina, turbinas
        pump 700: pumps, nasos*, nasosn*, pomp, pompa, bombas, pumpen
        valve 800: valves, armatur*, armaturn*, klapan*, vanalar
        bearing 700: bearings, podshipnik*, podshipnikov*, pidshypnyk*, podshypnik*, rulman*, rodamientos, bolbering
        compressor 800: compressors, kompressor*, kompressorn*, kompresor
        boiler 800: boilers, kotel'n*, kotel*, kotlo*, qozon
        elevator 700: elevators, lift*, liftov*, asansör, elevator*
        crane 800: cranes, kranov*, gruas
        vehicle 600: vehicles, avtotransportn*, taşıt, vehiculos, vehicular, fahrzeuge
        spare 600: zapchast*, zapasn*, ehtiyot, yadaki, repuestos, refacciones
        part 420: parts, detal*, detali, qismlar*, parca, parça*, qate'at, ghataat, ghatat, qate, partes, autopartes
        component 420: components, komponent*, komponenty, komponentov, komponentn*, kamponent*, bileşen, komplektuyushch*, komplektats*, componentes
        aviation 420: aircraft, aircrafts, aeroplane, aeroplanes, airplane, airplanes, aviats*, aviatsion*, aviatsionn*, aviatsiyn*, aviya, avia, aviyats*, aviatsiya*, aviasiya*, aviatsiyasi, aviyasi, aviación, aviacion, aviatsii, samolet*, samolyot*, samoletn*, samoleto*, litak*, litako*, uchoq*, təyyarə*, tayyara, tayarat, tayran, tayaran, tayyaran, tiran, havacilik, havacılık*, havanavardi, havapeyma, havapeima*, havapeymasazi, havai, havayi, aereos, aereas, aereo, aerea, aeronautica, aeronautico, aeronautics, aeronautical, aviatic, aviatik, luftfahrt, hangkong, hanggong, feiji, طيران, الطيران, هوایی, هواپیما, avieyshn, avieyshen
        aviation construction: samoletostroen*, samoletostroitel*, samolyotostroen*, samolyotostroitel*, aviastroen*, aviastroitel*, litakobud*, aviabud*
        aerospace 600: aerokosmichesk*, aviakosmichesk*, aerokosm*, aviakosm*, havafaza, aeroespacial, aerospatiale, hangkonghangtian, havofazo
        airline 420: airlines, airways, aviakompan*, aviakampan*, aviyakampan*, aviakompaniyasi, avialin*, aviyalin*, havayollari, havayolu, havapeymaie, havapeymai, havapaymai, aerolineas, aerolinea, khutut, aviyakompan*
        helicopter 700: helicopters, vertolet*, vertoletn*, vertolyot*, vertolit*, vertolyoto*, helikopter*, halikoptr, charkhbal, balgard, balgardan, vertoletov, helicopteros, zhishengji, вертол*
        unmanned 700: bespilotn*, bezpilotn*, uchuvchisiz, pahpad, drone, drones, uav, uavs, dron*, bpla, insansiz, pilotsuz, pilotless
        space 600: spacecraft, cosmos, cosmic, kosmichesk*, kosmos*, kasmichn*, kosmichn*, fazoviy, fazo, uzay*, faza*, fazai, fazayi, espacial, espaciales, hangtian, kosmik
        missile 600: missiles, misiles, rocket, rockets, raketn*, raketno, raket*, raketa, rakety, roket*, mushak*, mooshak, mushaki, sawarikh, huojian, moushak
        satellite 700: satellites, sputnikov*, uydu*, peyk*, mahvareh, mahvare, satelite, weixing
        orbital 800: orbital*
        optical 700: optic, optics, optichesk*, optiko, optik*, optika, optyk*, optychn*, aptychn*, optico, optica, opticos, basari, basariyat, guangxue
        optical electronic: optoelektron*, optoelectronics, optoelectronic, optikoelektronn*, elektrooptik*, electrooptics, guangdian
        laser 700: lasers, lazern*, lazer*, lazery, lazerov, leyzer, jiguang
        photonics 800: photonic, fotonik*, fotonn*, fotonika
        quantum 800: kvantov*, kuantum, quanten
        physics 420: physical, physico, physicist, fizichesk*, fizik*, fiziki, fizika, fizychn*, fizika*, fizyka, fizyki, fisica, physique, physik, wuli, mulli
        physics technology: fizikotekhnichesk*, physicotechnical
        mathematics 600: mathematical, matematik*, matematichesk*, riyaziyyat, matematika
        biology 600: biological, biologichesk*, biologi*, biolohi*, biyoloji*, shengwu, biologiya
        biotechnology 600: biotechnologies, biotech, biotekhnologi*, biotekhnologichesk*, biyoteknoloji*, biotexnologiya*
        microbiology 700: mikrobiolog*, mikrobiologichesk*
        genetic 700: genetics, genetik*, geneticheskiy
        astronomy 800: astronomical, astronomichesk*, astronomi*
        hydrometeorology 800: gidrometeorolog*, hydrometeorological, gidromet*
        hydraulic 700: hydraulics, gidravlichesk*, gidravlik*, hidrolik*, hidravlik, hydrolic, hidraulica, gidro, hydro
        hydrography 800: gidrograf*, hydrographic
        pneumatic 800: pnevmatichesk*, pnevmatik*, pnömatik
        cryogenic 800: kriogenn*, kriogen*, cryogenics
        vacuum 800: vakuumn*, vakuum*
        acoustic 700: acoustics, akustichesk*, akustik*
        measuring 600: measurement, measurements, izmeritel'n*, izmeriteln*, izmeren*, izmeritel*, vymiryuv*, o'lchov, olchov, ölçü*, ölçme, medicion
        metrology 800: metrological, metrologi*, metrologichesk*, metroloji
        analytical 600: analysis, analytic, analytics, analitichesk*, analitik*, analytychn*, tahlil*, analiz*, analisis
        testing 600: test, tests, ispytatel'n*, ispytateln*, ispytan*, vyprobuv*, sinov*, azmoon, azmun, pruebas
        certification 700: sertifikats*, sertifikat*, certificacion
        standard 600: standards, standardization, standartizats*, standart*
        quality 420: kachestv*, yakost*, sifat*, keyfiyyət, keyfiyyat, kalite, calidad, keyfiyat, keyfiat
        training 420: uchebn*, navchal'n*, navchaln*, podgotovk*, o'quv, oquv, egitim*, eğitim*, amuzesh*, amoozesh*, amuzeshi, tadrib, capacitacion, hunryon, peixun, آموزش, تدريب
        education 220: educational, obrazovan*, obrazovatel'n*, obrazovateln*, osvit*, osvitn*, adukats*, ta'lim*, talim*, təhsil*, tahsil, bilim*, maorif, maarif, ma'orif, tarbiya, taalim, taleem, educacion, educativa, educativo, educativas, enseignement, bildung, jiaoyu, kyoyuk, تعليم, التعليم, التربية
        computer 420: computers, computing, computational, komp'yuter*, kompyuter*, kompiuter*, kampyutar*, bilgisayar*, vychislitel'n*, vychisliteln*, vychislitel*, obchyslyuval*, hisoblash, kambyutar, hasub, hasib, computadoras, computacion, jisuanji, rayaneh, rayane, rayanesh, کامپیوتر, رایانه, kompyuters
        supercomputer 800: superkomp'yuter*, supercomputers, superkompyuter*
        software 420: programmn*, programnoe, dasturiy, yazilim*, yazılım*, proqram*, narmafzar, barmajiyat, logiciel, ruanjian, soft, software*, نرم‌افزار, softver, softvear
        information 220: info, inform, informatics, informatika*, informatik*, informatsi*, informatsion*, informatsionn*, informatsiyn*, infarmats*, infarmatsyyn*, axborot*, akhborot*, ахборот*, məlumat*, malumat, maglumat*, informasiya*, bilisim*, bilişim*, bilgi*, ettelaat*, etelaat*, ettela'at*, maalumat, ma'lumat, informacion, informacionnykh, informatica, informatique, xinxi, chongbo, اطلاعات, معلومات, المعلومات, aqparat, maalymat
        data 220: dannykh, dann*, datos, ma'lumotlar*, veri, dadeh, dade, shuju, baydanat, deyta
        communication 220: communications, comm, kommunikats*, kommunikatsion*, kamunikats*, komunikats*, aloqa*, rabite, rabitə*, baylanysh*, bailanys*, байланыс*, bailanysh, svyaz*, svyazi, sviazi, sviaz*, zviazk*, zvyaz*, suvyaz*, suviaz*, haberlesme, haberleşme*, iletisim*, iletişim*, ertebatat*, ertebati, ittisalat, ittisal, etesalat, comunicacion, comunicaciones, tongxin, tongsin, tongxun, اتصالات, ارتباطات, arogat, komyunikeyshns, kommyunikeyshns
        telecommunication 220: telecommunications, telecom, telecoms, telekom*, telekommunikats*, telekommunikatsion*, telekomunik*, telekommunikatsiya*, mokhaberat*, mokhaberati, mukhobirot, telecomunicaciones, telecomunicacion, dianxin, telekomun*, telekommunikasiya*
        internet 420: interneta, internetu, web
        post 420: postal, pochtov*, pochta, pochty, poshta, poshtov*, pashtov*, pochtasi, poçt*, posta*, correos, poste, barid, youzheng
        system 220: systems, sistem*, sistemy, sistemn*, sistema, sistemas, systemy, systemn*, sistemleri, sistemlari, tizim*, tizimlari, tizimi, тизим*, zhuye, zhuyesi, juye*, samaneh*, samane, samaneha, sestem, manzuma, anzima, systeme, xitong, sistemi, sestemha, sistems, sistemz, sistemsa
        solution 200: solutions, reshen*, resheni*, resheniya, rishenn*, rashenn*, yechim*, həll*, çözüm*, cozum*, cozumleri, çözümleri, soluciones, soluzioni, loesungen, hulul, rahkar*, raahkar, rahkarha, jiejue, solyushn, solyushns, soliushns, solyushenz
        robot 700: robots, robotics, robotic, robototekhnik*, robototekhnichesk*, robotik*, robototexnika*, jiqiren, robototechnical
        security 420: secure, bezopasnost*, bezopasnosti, bezpek*, biaspek*, biaspeki, xavfsizlik*, khavfsizlik*, хавфсизлик*, təhlükəsizlik*, tahlukasizlik*, tehlukesizlik*, kauipsizdik*, qauipsizdik*, қауіпсіздік*, koopsuzduk*, коопсуздук*, guvenlik*, güvenlik*, amniyat*, amniyati, amniyatii, amnyat, амният*, howpsuzlyk*, amni, seguridad, securite, sicherheit, sicurezza, anquan, anboo, أمن, الأمن, امنیت, امنیتی, sekyuriti, sekiuriti, sekyurity
        guard 220: guarding, guard, guards, okhrann*, okhran*, okhrona*, okhoronn*, akhov*, muhofaza*, muhafiz*, mühafizə*, korgau, qorgau, pasdaran, haras, hares, vigilancia, gardiennage, ohrann*, pasdar
        protection 420: protect, protective, zashchit*, zashchitn*, zakhyst*, himoya*, himaya, koruma*, himayat, hefazat*, hifz, proteccion, salvaguard
        television 600: televiden*, televiz*, televizion*, telebachenn*, telebachann*, teleradio*, telekanal*, tv, televideniye, televisyon, televisora, talafziyun, dianshi, seda
        broadcasting 420: broadcast, broadcaster, veshchan*, veshchatel'n*, movlenn*, radiovesh*, eshittirish, teleradioveshchatel*, yayin*, yayın*, difusion
        media 420: mediya, medios, rasaneh, resaneh, matbuot*, yayıncılık
        news 420: novost*, novosti, novostn*, yangilik*, khabar, khabari, akhbar, xabar*, haber, habar, noticias, nouvelles, xinwen, أخبار, خبر
        newspaper 600: gazet*, gazeta, gazeti, ruznoma, roznama, gazette, periodico, jarida
        press 420: pressa, pressy, presa, prensa, matbaa, basin
        publishing 420: publisher, publishers, izdatel'sk*, izdatel'stv*, izdatel*, vydavn*, vydavets*, nashriyot*, neshriyat, basimevi, entesharat, editorial, verlag, publications
        printing 420: print, printed, tipograf*, poligraf*, pechat*, pechatn*, druk*, drukarn*, bosma, matbacilik, chap, chapkhane, imprenta, impresos
        film 600: films, kinostudi*, kino, kinematograf*, cinema, filmov, filmi, sinama
        animation 700: animats*, animatsion*, multfilm*
        music 700: muzyk*, musical, musica, musiqi
        art 420: arts, iskusstv*, khudozhestv*, honar, fanoun, funun, artes
        tourism 220: tourist, touristic, turism, turist*, turistichesk*, turizm*, turystychn*, turystychnyy, turismo, turisticos, turistica, tours, tour, sayohat*, seyahat, gardeshgari, siyaha, siyahat, lvyou, kwangwang, سياحة
        travel 220: travels, puteshestv*, viajes, voyages, viaje, safar, seyahati, reisen, sayahat
        sport 600: sports, sportivn*, sportyvn*, deportes, deportiva, deportivo, deportivas, varzesh, riyada, spor, idman
        entertainment 600: razvlekatel*, entretenimiento, eğlence, razvlech*
        game 700: games, gaming, igrov*, igry, juegos
        lottery 700: lotere*, loto*
        casino 700: casinos, kazino
        agriculture 220: agricultural, agro, agrarian, sel'skokhozyaystvenn*, selskokhoz*, selskokhozyaist*, sil's'kohospodars'k*, silskohospodarsk*, selskagaspadarch*, agrarn*, agrarno, agrar*, agri, agropromyshlenn*, kishlok, qishlogi, kənd, tarım*, tarim*, keshavarzi*, kesht, ziraat*, ziraa, zira'i, zeraat, kishovarzi*, agricola, agricolas, agropecuaria, agropecuarias, agropecuario, agricole, nongye, nongop, زراعة, الزراعة, کشاورزی
        farm 600: farms, farming, ferm*, fermersk*, farmer, farmers, fermer*, mazraeh, mazraa, chiftlik, çiftlik, rancho, ranchos, hacienda, finca, fincas, granja, granjas, nongchang
        livestock 600: cattle, zhivotnovod*, chorvachilik*, ganadera, ganaderia, ganaderias, ganadero, damdari, damparvari, hayvancılık, hayvancilik, skotovod*
        poultry 800: ptitsefabrik*, ptitsevod*, ptakhofabr*, parrandachilik, morghdari, avicola, avicolas, avicultura
        grain 700: grains, zern*, zernov*, khlebn*, khleb, galla, ghalleh, granos, tahil, hububat
        flour 800: mukomol'n*, harina, harinas
        sugar 800: sakharn*, shakar*, sheker, şeker*, şəkər, azucar, azucarera, sukkar, ghand, sakhar, sakharnyy, sakharnoe, sakharnaya, sakharnogo, sakharny
        meat 800: myasn*, myaso*, miaso*, go'sht*, gosht, carne, carnes, carnicas, gusht
        fish 700: fishery, fisheries, fishing, rybn*, rybo*, rybolov*, baliq*, balık*, balik*, pesca, pesquera, pesqueras, pescados, shilat, shuichan, susan, peche
        milk 800: dairy, molochn*, moloko, lacteos, lacteo, labaniyat, labani
        food 420: foods, foodstuff, foodstuffs, pishchev*, prodovol'stv*, prodovolstv*, kharchov*, kharchav*, pitan*, oziq*, ovqat*, qida*, gida*, gıda*, azyk, azyq, tamaq, ghazayi, ghazaei, aghdhiya, aghziya, alimentos, alimenticia, alimenticios, alimentaria, alimentaire, alimentare, lebensmittel, shipin, أغذية, غذایی
        beverage 700: beverages, drinks, napitk*, ichimlik*, icecek, bebidas, vino, vodoch*, likero*, distillery, spirt*, spirtov*, wine, wines, winery, vinn*, beer, pivo*, pivn*, brewery, vodka
        tobacco 800: tabach*, tabak*, tyutyun*, dokhaniyat, tabaco, tutun, tütün*, tabachn*
        water 420: waters, vodn*, voda, vody, vodokanal*, abfa, agua, aguas, wasser, miyah, المياه, vodosnab*
        textile 600: textiles, tekstil'n*, tekstil*, trikotazh*, to'qimachilik*, toqimachilik, tekstili, toxuculuq, nassaji, naseji, nasij, mansujat, fangzhi, pangjik, textil, textilera
        clothing 600: clothes, garment, garments, apparel, fashion, odezhd*, shveyn*, shvein*, kiyim*, giyim*, geyim, konfeksiyon, lebas, pushak, poushak, ropa, confecciones, fuzhuang
        leather 700: kozhev*, kozha, kozhi, dəri, cuero, cueros, cuir, pelletteria
        footwear 700: shoes, shoe, obuv*, obuvn*, ayakkabi, kafsh, calzado, calzados
        cotton 800: khlopok, khlopk*, paxta*, makhta, pambıq, pamuk, algodon, panbeh, khlopkov*
        fiber 700: fibre, fibers, fibres, volokn*, volokno, tola, elyaf, fibras, alyaf, xianwei
        jewelry 600: jewellery, jewellers, jewelers, jeweller, yuvelirn*, juveliirn*, zargarlik*, zargar*, mücevherat, mucevherat, kuyum*, kuyumculuk, joyeria, joyerias, joyas, javaherat, jawaherat, mujawharat, bijouterie, zhubao
        diamond 600: diamonds, almazn*, almazov, brilliant*, diamantes, diamant
        gem 600: gems, gemstones, gemstone, precious, dragotsenn*, samotsvet*, piedras
        medical 420: medicine, medicinal, meditsin*, meditsinsk*, meditsini, medychn*, medytsyn*, tibbiy*, tibbiyot*, tibb*, meditsina, tibbi, tibbiya, tibbiyya, pezeshki, pezeshki*, pizishki, tibbî, medica, medicas, medico, medicos, medicale, medizin, yiliao, yixue, uihak, طبية, الطبية, طبي, پزشکی
        health 420: healthcare, zdravookhranen*, zdorov'*, zdorov*, sog'liq, sogliq, sog'liqni, sog'lom, sogʻliq*, səhiyyə*, sahiya, sihiyya, saglik*, sağlık*, densaulyk*, salamatlyk, salud, sante, gesundheit, sehha, sihha, behdasht, behdashti, salamat, tandurusti, صحة, الصحة, بهداشت, jiankang
        pharmaceutical 420: pharmaceuticals, pharma, pharm, farma, farmatsevtich*, farmatsevt*, farmatsevtik*, farmats*, farmasevtika, ilac, ilaç*, əczaçılıq, darou*, darusazi, daroosazi, daruei, daruyi, adwiya, farmaceutica, farmaceutico, farmaceuticas, yiyao, zhiyao, drugs, medicament*, medicines, лекарств*, lekarstv*, likars'k*
        ecology 600: ecological, ekologi*, ekologichesk*, ekolohi*, ekaloh*, environment, environmental, okruzhayushch*, mohit, muhiti, zist, ambiental, umwelt, huanbao, cevre, çevre*
        recycling 600: util'*, utilizats*, geri, reciclaje, reciclajes, othod*, otkhod*, waste
        household 600: khozyaystv*, khoziaistv*, khozyaistv*, hospodarstv*, gaspadark*, xo'jalig*, xojalig*, xojalik*, hojalyk*, sharuashylyk*, sharua, charba
        housing 420: zhilishchn*, zhitl*, zhil'e*, zhylish*, turar, mənzil, konut, maskan, iskan, vivienda, viviendas, zhuzhai, zhilish*
        labor 420: employment, labour, labor, labour, work, workers, worker, trud*, trudov*, rabot*, mehnat, əmək, enbek*, emgek*, trabajo, trabajadores, travail, arbeit, ummal, ishchi*, işçi*, karegaran, kargaran, rodong, laodong, zanyatost*, rabochikh
        infrastructure 420: infrastruktur*, infratuzilma*, altyapi, altyapı, zirsakht*, infraestructura
        resource 200: resources, resurs*, resursy, resursov, recursos, ressources, manabe, mawarid, resurslar*, ziyuan, kaynak*, risors, risorsis, risorsiz, risorsez, risorses
        nature 420: natural, prirodn*, pryrodn*, tabiiy, tabii, doğal, naturales, naturelles, tabi'i, tabiat
        heat 700: thermal, teplov*, teplo*, issiqlik, zhylu, hararat, teplosnab*
        cable 700: cables, kabel'n*, kabel*, kabeln*, kablo*, simi, cablo
        battery 700: batteries, akkumulyator*, akkumulyatorn*, akumulyator*, baterias, batri, dianchi
        lighting 700: svetotekhn*, svetil*, osvetit*, yoritish, aydinlatma, aydınlatma, roshanai, iluminacion, zhaoming
        heavy 600: tyazhel*, tyazh*, sangin, ağır, agir, pesado, pesada
        light 600: legk*, yengil, sabok, hafif, liviana
        packaging 600: packing, upakovochn*, upakovk*, tara, ambalaj*, basteh, bastebandi, empaques, envases, qadoqlash
        generation 420: generating, generiruyushch*, generats*, generatsii, generator, generators, generador
        additive 800: additivn*, additives
        """;
}
