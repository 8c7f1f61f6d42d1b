namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>What it does and makes: industries, trade, money, transport, building.</summary>
    const string Industries = """
        trading 150: trade, trades, trader, traders, trdg, trd, torgov*, torgovl*, torgovyi, torhov*, torhivel*, handlev*, gandlev*, gandal*, savdo, savda, sawda, sauda, ticaret*, ticarət*, tijarat*, tijara, tijarah, tijariya, tijariyya, tejarat*, tejari, tejarati, bazargani, bazarganee, bazerghani, bozorgoni, comercializadora, comercializadoras, comercializacion, comercio, commerce, negoce, negocios, handel, handels, maoyi, shangmao, shangye, muyok, muyeok, trgovinu, trgovina, trgovine, treid, treyding, treiding, тижорат*, تجارة, التجارة, تجاري, التجارية, للتجارة, تجارت, بازرگانی, soda, söwda, trejd, hajim, treydz
        export 150: exports, exporter, exporters, exporting, eksport*, exportacion, exportaciones, exportadora, exportadores, exportation, ihracat*, ixracat*, saderat, saderati, sodirot*, tasdir, chukou, suchul, صادرات, تصدير
        import 150: imports, importer, importers, importing, importn*, import*, importacion, importaciones, importadora, importadores, importation, ithalat*, idxalat*, varedat, waridat, istirad, jinkou, suip, واردات, استيراد
        wholesale 450: wholesaler, wholesalers, optov*, optovi, gurt*, ulgurji, mayorista, mayoreo, toptan
        retail 450: roznichn*, chakana, minorista, perakende
        foreign 150: foreigner, external, vneshn*, zovnishn*, vneshne, vneshneekonomichesk*, vneshnetorgov*, zarubezhn*, inostrann*, zamezhn*, khariji, khareji, kharijiya, kharija, xorijiy, xarici, extranjero, exterior, exteriores, etranger, tashqi, syrtqy, خارجية, خارجی, duiwai, overseas, haiwai
        industry 150: industries, industrial, industrie, industria, industrias, industriales, industriya*, industrialn*, industrial'n*, promyshlenn*, pramyslov*, promyslov*, pramyslovas*, promislov*, sanoat*, sanayi, sanayii, sanaye*, sanaie, sanayeh, sanat, sanati, sanaat, sanaatov, san'at*, sinaa, sinaat, sinaiya, sinaiyya, sinaiyah, sənaye*, onerkasip*, onerkasibi, önerkəsip*, өнеркәсіп*, onorzhai, senagat*, саноат*, صناعة, الصناعة, صناعي, الصناعية, صناعات, الصناعات, صنایع, صنعت, صنعتی, gongye, kongop, kongup, sanop, indastri, indastris, indastriz, indastrial, indastriyal
        production 200: productions, producer, producers, producing, productive, manufacture, manufacturing, manufacturer, manufacturers, mfg, proizvodstv*, proizvodstvenn*, proizvoditel*, proizvodstvo, proizvod*, vyrobnych*, vyrobnyts*, vyrobnits*, vyrobnitstv*, vytvorch*, ishlab, chiqarish*, ishlabchiqarish, istehsal*, istehsalat*, istehsolot*, ondiris*, ondirish, öndiris*, өндіріс*, өндірістік, ondurush, onumchulik, onumchilik, onumchiligi, öndürüş, üretim*, imalat*, imalati, intaj, intajiya, إنتاج, تولید, tolid*, tolidi, toulid*, tolidiye, tawlid, produccion, producciones, productora, productos, producto, fabricacion, produktion, proizvodnju, proizvodnja, shengchan, zhizao, saengsan, faravardeha*, faravarde*, faravardehaye, prodakshn, prodakshen
        product 200: products, produkts*, produkt*, produkty, izdel*, mahsulot*, məhsul*, urun*, urunleri, ürün*, önümleri, mahsulat, produits, prodakts
        goods 450: tovar*, tovary, tovarov, mercancias, kala, mollar
        commodity 420: commodities, syr'ev*, syrev*, syre, birzhevye
        research 220: researches, researcher, scientific, science, sciences, scientists, scientist, nauchn*, nauchno, nauka, nauki, nauk, naukov*, navukov*, navuk*, issledovan*, issledovatel'sk*, issledovatelsk*, doslidnyts*, dosledch*, dasledch*, daslednits*, ilmiy*, ilmii, ilmi, gylym*, gylymi, ghylymi, ғылым*, ғылыми, tadqiqot*, тадқиқот*, tədqiqat*, tadqiqat, zertteu*, zertteuler, tahqiqoti, tahqiqot*, tahqiqat*, tahghighat*, tahghighati, taghighat, pazhuhesh*, pazhouhesh*, pajouhesh*, pajohesh*, pazhoohesh*, pazhuheshi, pazhuhishgah, pazhuheshgah, ilmiya, buhuth, bohouth, abhath, بحوث, البحوث, أبحاث, علمي, العلمية, پژوهش, پژوهشی, پژوهشگاه, تحقیقات, علمی, علوم, araştırma*, arastirma*, arastirmalar*, investigacion, investigaciones, investigativo, cientifica, cientifico, cientificas, recherche, recherches, forschung, forschungs, ricerca, ricerche, pesquisa, yanjiu, yonku, kwahak, ulum, oloum, uloom
        research institute: yanjiusuo, yanjiuyuan, yonguso
        development 220: developing, developments, developer, developers, razvit*, rozvyt*, razvitstsya*, razvitsts*, razrabotk*, razrabotok, rozrob*, raspratsou*, rivojlan*, rivojlantirish*, rivojlanish*, inkişaf*, inkishaf, damu, damytu*, onuguu, kalkınma, kalkinma, geliştirme*, gelistirme, tosse, toseeh, tose'e*, tosee*, tosseh, tosseeh, towse'e*, towsee*, towseeh, tawsia, tatwir, tanmiya, tanmiyah, tanmia, inma, desarrollo, desarrollos, developpement, entwicklung, entwicklungs, sviluppo, kaifa, fazhan, kaebal, тараққиёт*, rushd, ösüş, تنمية, التنمية, تطوير, توسعه, divelopment, developmient
        design 420: designs, designing, designer, konstruktorsk*, konstruktor*, konstruktarsk*, konstruktsionn*, dizayn*, dizain, projektirovan*, proektirovan*, proektnokonstruktorsk*, tarahi, tarrahi, tasarim*, tasarım*, tasmim, diseño, diseno, diseños, sheji, konstruksiya*, dizainerskoe
        technology 220: technologies, tech, technological, technologic, technical, technic, technics, techniques, tekhnologi*, tekhnolog*, tekhnologichesk*, tekhnolohi*, tekhnalogi*, tekhnalahichn*, tekhnalagichn*, tekhnichesk*, tekhnichn*, tekhnika, tekhniki, tekhniku, tekhnik*, tekh, tekhnolodzhi, tekhnolodzhis, tekhnolodzhiz, texnologiya*, texnologiyalari, texnika*, texnologik*, texniki, teknoloji*, teknik*, teknologi*, teknology, tecnologia, tecnologias, tecnologica, tecnologico, tecnica, tecnico, technologie, technik, technische, teknolojileri, fanavari*, fanavaran*, fannavari*, fanavar*, fannavar*, fanavary, fanni, fanniya, taqniya, taqniyat, tiqniya, teqaniya, tiknulujia, tadnologiya, تقنية, التقنية, تكنولوجيا, فناوری, فنی, فنية, keji, jishu, kisul, gisul, технологияси, teknolodzhi, teknolodzhis, teknolodzhiz
        engineering 220: engineer, engineers, engineered, inzhiniring*, inzhenern*, inzhenerno, inzhener*, inzhynir*, inzhynern*, injiniring*, muhandislik*, muhandisi, muhandisiya, muhandis, mohandesi, mohandessi, mohandeseen, mohandesin, mühendis*, muhendis*, muhendislik*, mühəndis*, handasa, handasiya, handasiyya, handasah, ingenieria, ingenieros, ingenierie, ingenierias, ingegneria, ingenieur, ingenieurs, engenharia, هندسة, الهندسية, مهندسی, مهندسین, gongcheng, inzhenirn*, endzhiniring, engineeringg
        construction 220: constructions, constructing, building, buildings, builder, builders, making, stroitel'n*, stroitel'stv*, stroitel*, stroitelstv*, stroiteln*, stroenie, stroen*, stroitelno, budivel'n*, budivel*, budivn*, budivnytstv*, budaunich*, budaunitstv*, qurilish*, kurylys*, qurylys*, құрылыс*, kurulush*, tikinti*, inşaat*, insaat*, gurluşyk*, gurlusyk, sokhtmon*, sakhteman*, sakhtemani, sakht*, sazeh, sazi, sazan, sazandegi, sazandeh, bina, binaa, insha'at, inshaat, inshaa, muqawalat, muqawilat, construccion, construcciones, constructora, constructoras, constructores, costruzioni, construcao, construtora, baugesellschaft, jianshe, jianzhu, konstrukt*, بناء, البناء, إنشاءات, ساختمان, ساختمانی, مقاولات, bilding, konstrakshn
        contracting 220: contractor, contractors, contract, contracts, podryad*, pudrat*, peymankari, peimankari, paymankari, contratista, contratistas, taahhüt, taahhut
        repair 600: repairs, repairing, remont*, remontn*, ramont*, ramontn*, ta'mir, tamir*, tamirat, tamirlash, təmir*, jondeu, onarım, onarim, reparacion, reparaciones, reparation, reparatur, taamir
        maintenance 420: obsluzhivan*, abslugou*, xizmatko'rsatish, bakim*, bakım*, mantenimiento, siyana, negahdari, نگهداری, صيانة, servicing
        reconstruction 420: reconstruct, rekonstrukts*, qayta, bazsazi, bazsazy
        renovation 420: nosazi, nowsazi, obnovlen*, renovatsi*, modernizats*, modernization, modernisation, modernizatsiyalash
        operation 200: operations, operator, operating, operators, operadora, operadoras, operaciones, ekspluatats*, ekspluatatsion*, bahrebardari, foydalanish
        exploitation 420: exploatats*
        management 220: managing, manage, manager, managers, mgmt, mgt, menedzhment*, upravlyayushch*, upravlyayusch*, upravliaiushch*, kiruyuch*, kerivn*, boshqaruv*, basqaru, baskaruu, idarəetmə, idareetme, modiriyat*, modiriyyat, mudiriyati, yonetim*, yönetim*, yönetimi, gestion, gestora, gestao, administradora, administradoras, idarecilik, guanli, verwaltung, verwaltungs, مدیریت, menedzhement
        planning 220: plan, plans, planirovan*, planov*, rejalashtirish, planlama, planificacion, barnamerizi
        control 220: controls, controlling, kontrol'n*, kontrol*, kantrol*, nəzarət*, baqylau*, kanterol, controladora, denetim, kontrolü, كنترل, کنترل
        supervision 420: nadzor*, nahlyad*, nezarat, gözetim
        consulting 200: consultancy, consultant, consultants, consult, konsalting*, konsultats*, konsul'tats*, konsultatsion*, danismanlik*, danışmanlık*, konsaltinq, maslahat*, consultoria, consultores, consultorias, consultora, beratung, beratungs, moshaver*, moshaveran, istishari, istisharat, zixun, konsaltants
        advisory 220: advisers, advisors, advisor, adviser, maslahatchi, sovetnik*, asesores, asesoria, asesorias
        marketing 200: marketinq, marketing*, marketinqi, pazarlama*, mercadeo, taswiq, bazaryabi, marketinga
        advertising 600: reklam*, reklamn*, publicidad, i'lan, tablighat, tabligh, advertisement
        sales 200: sale, sbyt*, sbytov*, sbitov*, prodazh*, prodazhi, savdosi, foroush*, satis*, satış*, ventas, vente, xiaoshou, realizats*
        distribution 200: distributor, distributors, distributing, distribyuts*, distribyutor*, distribyutorsk*, raspredelen*, raspredelitel*, dağıtım*, dagitim*, tawzi, towzi, tozi, distribuidora, distribuidoras, distribuidor, distribuciones, distribucion, distribuzione, توزيع, توزیع
        procurement 200: purchasing, purchase, zakup*, zakupk*, zagotov*, xarid*, satinalma, kharid, compras
        supply 200: supplies, supplier, suppliers, snabzhen*, snab, postavk*, postavok, postachann*, ta'minot*, taminot*, təchizat*, tachizat, tedarik*, tədarük*, jabdyktau, tadarokat, tadarukat, suministro, suministros, proveedora, proveedor, tawrid, tawridat
        equipment 220: equipments, oborudovan*, obladnann*, abstalyavann*, jihoz*, jihozlar*, uskuna*, asbob*, zhabdyk*, jabdyq*, avadanlıq*, avadanlig*, donanım*, ekipman*, ekipmanlari, tajhizat*, tajhezat, taghizat, tajhiz, equipos, equipo, equipement, equipements, shebei, apparatur*, تجهیزات, معدات, mueddat, muaddat, ekvipment
        device 420: devices, ustroystv*, ustroistv*, prystra*, prilad*, pribor*, pribory, priborov, asbobi, cihaz*, cihazlari, cihazlar*, quryl*, dastgah, dastgahha, dispositivos, yiqi
        instrument 420: instruments, instrumental, instrumentation, instrumental'n*, instrumentaln*, instrument*, instrumentalnyi
        tool 600: tools, tooling, aletleri, alatlar*, abzar*, abzarmandan, herramientas, gongju
        instrument construction: priborostroen*, priborostroitel*, priborobudivn*, priborobudaun*, pryladobuduvann*, priladobud*, asbobsozlik, instrumentmaking, instrumentbuilding
        machine 600: machines, machinery, mashin*, mashiny, mashyn*, mashinalar*, mashinasozi*, mashina*, makina*, makine*, makinalari, makinasi, makineleri, maquinaria, maquinarias, maquinas, maquina, maschinen, macchine, mashinavi, mashinha, mashinalari, machin, jixie, kigye, ماشین, آلات, alat, alaat
        machine construction: mashinostroen*, mashinostroi*, mashinostroitel*, mashynabudaun*, mashynobudivn*, mashynobuduvann*, mashinasoz*, mashinasozlik*, mashinqayirma*, mashinsazi, machinesazi, machinsazi, makinasazi, machinebuilding, maschinenbau, mashinozhasau, makinegayrim, mashinostroi
        machinetool 800: stankostroen*, stankostroitel*, stanko, stanok, stankov, stanki, stankoinstrumental*, machinetools
        mechanical 420: mechanic, mechanics, mekhanichesk*, mekhanik*, mekhanichn*, mexanika*, mexanik*, mekanik*, mecanica, mecanico, mecanicas, mekanika, mekhano
        mechanization 600: mechanisation, mechanized, mechanised, mekhanizats*, mekhanizirovann*, makanizasyon
        electronic 220: electronics, elektronik*, elektronn*, elektron*, elektronika, elektroniki, elektroniks, elektronics, elektronikasi, electronica, electronicas, electronico, elettronica, electroniques, electronique, electronik, electron, electrons, elektroniq, iliktruniya, iliktroniyat, الكترونية, الکترونیک, dianzi, tienzi, chonja, ilektroniks
        microelectronic 600: microelectronics, mikroelektronik*, mikroelektron*, mikroelektronn*, weidianzi
        electric 220: electrical, electro, electricity, electricite, elektrichesk*, elektrychn*, elektro, elektrik*, elektr, electrica, electricas, electrico, electricos, electrification, elektrifikats*, elektroenerhet*, electrotechnic, bargh, bargh*, barq, kahraba, kahrabaiya, kahroba, برق, كهرباء, الكهرباء, dianqi, dianli, chongi
        electric technology: elektrotekhnichesk*, elektrotekhnik*, elektrotexnika*, electrotechnical, electrotechnics, elektroteknik
        electric energy: elektroenerget*, elektroenergi*
        radio 600: radios, radyo, radiyo
        radio electronic: radioelektronik*, radioelektronn*, radioelectronics, radioelectronic
        radio technology: radiotekhnichesk*, radiotekhnik*, radiotexnika*, radiotechnical, radioengineering
        semiconductor 800: semiconductors, poluprovodnik*, poluprovodnikov*, napivprovidnyk*, pavupravadnik*, yarimo'tkazgich*, bandaoti, yariiletken
        energy 220: energies, power, energetic, energetics, energi*, energiya, energii, energetik*, energetichesk*, energet*, enerhet*, enerhi*, energiyasi, energetika*, enerji*, enerjisi, energia, energias, energetica, energie, niru, niroo, nirou, niroogah, nirugah, taqa, taaqa, energetiki, nengyuan, anergiya, انرژی, نیرو, طاقة, الطاقة, quvvat, enerdzhi, enerdzhy, pauer
        nuclear 600: atomic, atom, yadern*, atomn*, yad'ern*, yadrov*, yadro*, nuvə, nukleer, nuklear*, haste'i, hastei, hasteh, hastehi, nawawi, nucleares, nucleaire, he'neng, haek, هسته, نووية, атомная
        oil 220: oils, petrol, petroleum, neft*, neftyan*, naft*, nafta, nafti, naphtha, nefti, petrolleri, petrolero, petrolera, petroleo, petroleos, petrole, petroli, shiyou, nafty, nafteh, nafat, نفط, النفط, نفت, munay*, мұнай*, nebit, oyl, petroleumm
        oil gas: neftegazov*, neftegaz, naftohazov*, naftagaz, neftgaz, neftigaz
        petrochemical 220: petrochemicals, petrochemistry, petrochem, neftekhimichesk*, neftekhim*, neftekhimi*, petroshimi*, petroshimy, petrokimya*, petroquimica, petroquimicos, petrokhimiya, betrokimawiya, بتروكيماويات, پتروشیمی
        gas 220: gases, gazov*, gazy, hazov*, hazav*, ghaz, gas, gazi, doğalgaz, dogalgaz, tianranqi, الغاز, غاز, گاز
        refining 420: refinery, refineries, refined, neftepererabot*, neftepererabatyvayushch*, pererabot*, pererabatyvayushch*, pererobn*, perapratso*, palayesh, palayeshgah*, palayeshgahha, palayeshi, masfa, misfat, rafineri*, refineria, refinacion, پالایش, پالایشگاه, مصفاة
        fuel 420: fuels, topliv*, toplivno, palyv*, paliv*, yoqilg'i*, yanacaq, yakit, yakıt, sukht, sookht, combustible, combustibles, carburant, carburants, wuqud
        gasoline 600: benzin*, gasolinera, gasolineras, gasolina, petrolstation
        coal 600: ugol'n*, ugoln*, ugol*, uglya, uglei, vuhil*, vuhol*, ko'mir*, komir*, kömür*, zoghal, zughal, charbon, carbones, meitan, soktan, فحم, زغال
        mining 220: mine, mines, miner, miners, gornyy, gorn*, gorno, gornodobyvayushch*, gornorudn*, gornorud*, hirnych*, hirnycho, gornyi, rudnik*, rudn*, rudnaya, shakht*, shakhta, dobych*, dobycha, dobychi, dobyvayushch*, vidobut*, vydobuv*, konchilik*, kanindustriyasi, madan*, maaden, maadan, ma'dan*, madencilik*, madan, ma'adin, kenderi, mina, minas, minera, mineras, mineria, minero, miniere, bergbau, kuangye, kuangshan, kwangop, معدن, معادن, التعدين
        mineral 600: minerals, mineral'n*, mineraln*, minerales, kani
        geology 600: geological, geologi*, geologichesk*, geologo, geolog*, geologiya, zaminshenasi, jeoloji, geolohichn*, kaltashunosi, geodez*
        geophysics 700: geophysical, geofizik*, geofizichesk*
        exploration 420: exploratory, prospecting, razvedk*, razvedochn*, geologorazvedk*, geologorazvedochn*, rozviduv*, qidiruv, ekteshaf, ektashafi, ektishafat, istikshaf, tanqib, exploracion, ekteshafi, اکتشاف
        drilling 600: burov*, bureni*, buren*, burilnyy, haffari, hafr, perforacion, perforaciones, sondaj, حفاری, حفر
        pipe 700: pipes, trub*, trubn*, trubnyy, lole*, luleh, louleh, lulesazi, boru, tuberia, tuberias, quvur, trubki
        pipeline 700: pipelines, truboprovod*, nefteprovod*, gazoprovod*, magistral'n*
        metal 420: metals, metallic, metall*, metallicheskiy, metallov, metali, metalen*, metalu, metallar, metalli, felez, felezat, felezzat, falizzat, flezat, felezi, metales, metalica, metalicas, metaux, metalle, metallindustrie, jinshu, 
        metallurgy 420: metallurgical, metallurgiya*, metallurgi*, metallurgichesk*, metalurhi*, metalurhiyn*, metalurgi*, metalurji*, metalürji*, metalurgica, yejin
        steel 420: stal*, stalelitein*, stalnoy, stal'n*, stalei, stali, staliv*, po'lat*, polat*, foulad*, fulad*, foolad*, folad*, çelik*, celik*, acero, aceros, acier, stahl, gangtie, kangchol, فولاد
        iron 420: zhelez*, zhelezn*, dəmir*, ahan*, ahani, hierro, eisen, chugun*, zalizn*
        ferrous 700:
        nonferrous 600: tsvetn*, rangli, tsvetmet
        aluminum 700: aluminium, alyumini*, aliumini*, alyuminiev*, alüminyum*, aluminio, alomina, aluminyum, alumina
        copper 700: medn*, medi, mednyy, midn*, cobre, cuivre, kupfer, bakır, bakir, nuhas
        alloy 700: alloys, splav*, qotishma*, aliaj, alyazh*, aleaciones
        casting 700: liteyn*, litein*, litey*, rikhtegari, foundry, dokum, döküm*, fundicion
        forging 800: kuznechn*, pressov*, kuznechno, dövme
        rolling 700: prokat*, prokatn*, hadde, navard
        cement 700: tsement*, tsementn*, sement*, tsement, siman*, çimento*, cimento, cemento, cementos, ciment, zement, asmant, ismint, shuini, إسمنت, سیمان
        glass 700: steklo, stekol*, stekl*, shisha, shishe, shisheh, şüşə, vidrio, vidrios, verre, zujaj, boli
        ceramic 700: ceramics, keramik*, keramichesk*, seramik*, ceramica, ceramicas, tile, tiles, kashi
        wood 700: timber, derev*, drevesin*, derevoobrabat*, derevoobrobn*, yog'och*, ağac, agac, chub, choob, madera, maderas, bois, holz, lesopil*
        forest 700: forestry, lesn*, lesnoy, lesopromyshl*, orman*, jangal, forestal, forestales, o'rmon
        furniture 700: mebel'*, mebel*, mebelnaya, mobilya, moble, muebles, mobl, meubles
        paper 700: bumag*, bumazhn*, papir*, qog'oz*, kagiz, kağıt, kagit, kaghaz, papel, papier, papeles, tsellyulozn*, cellulose, pulp
        chemical 220: chemicals, chemistry, chem, khimi*, khimichesk*, khim, khimichn*, khimiya, khimii, kimyo*, kimya*, kimyevi, kimia*, kimiya*, himiya*, himia, shimi*, shimiayi, shimiyai, shimiaei, kimiyawi, kimawiya, kimawiyat, kimyaviy*, quimica, quimico, quimicas, quimicos, chimie, chimique, chemie, chimica, huaxue, huagong, hwahak, كيماويات, كيميائية, شیمیایی, شیمی
        polymer 700: polymers, polimer*, polimern*, polimeri, polimerov, plimer
        plastic 700: plastics, plastik*, plastmass*, plasticos, plastico, plastiques, plastichesk*, suliao
        rubber 700: rezin*, rezinov*, rezinotekhn*, kauchuk*, kauçuk, lastik, lastiki, caucho, gummi, xiangjiao
        tire 700: tyre, tires, tyres, shinn*, shina, shiny, llantas, neumaticos, shinasi
        paint 800: paints, lakokrasochn*, krask*, boya*, rang, pinturas, pintura, resin
        composite 700: composites, kompozit*, kompozitsionn*, kompozitn*
        material 420: materials, material*, materialy, materialov, materialn*, materialam, materiallar*, malzeme*, malzemeleri, mavad, mawad, masaleh, materiales, materiaux, cailiao, chaeryo, matieres, مواد, مصالح
        fertilizer 800: fertilizers, fertiliser, fertilisers, udobren*, dobryv*, ug'nayenn*, gübre, gubre, kood, abonos, fertilizantes, asmida
        explosive 800: explosives, vzryv*, vzryvchat*, partov, patlayıcı, explosivos
        """;
}
