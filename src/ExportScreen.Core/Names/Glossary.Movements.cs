namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>Armies and their kit, armed groups, parties, charities, courts.</summary>
    const string Movements = """
        military 420: voenn*, voyenn*, voenno, voyenno, viys'kov*, viiskov*, vaenn*, vayskov*, harbiy*, kharbi, əskəri*, asgari, askeri*, askeri, askerlik, askerdik, militar, militares, militaire, nizami, nezami, askari, askariya, askariyya, jangi, voiskov*, voyskov*, kunsa, junshi, kunsu, عسكرية, العسكرية, نظامی, ҳарбӣ, ҳарбии, esgər*
        unit 200: units, chast, chasti, wahda, wahdat, unidad, unidades
        army 420: armies, armi*, armiyasi, ordu*, qo'shin*, jaysh, jaish, jeish, jeysh, jayish, gaish, artesh, artish, lashkar, lashkari, lashkare, lashgar, qoshun*, exercito, ejercito, armee, armada, kundae, viysko, جيش, الجيش, ارتش, لشکر
        armed 420: musallah*, mosallah*, mosalah, voruzhonn*, vooruzhenn*, vooruzhen*, qurolli, silahli, silahlı, armadas, armado, armados, armees, zbroyn*, uzbroen*, karuly, مسلح, المسلحة
        force 200: forces, sily, kuchlari, kuchlar, quvvatlari, kuvvetleri, kuvvet, niruhaye, niruha, niruhai, quwat, quwwat, kuwat, quwa, quvvahoi, fuerza, fuerzas, kuchi, voisk, voyska, voysk, viysk, القوات, قوات, نیروهای
        defense 420: defence, defensive, oboron*, oborony, oboronn*, oboronno, mudofaa*, mudafie*, müdafiə*, mudafia, qorghanys*, qorganys*, qorganis, korganys, korgonuu, difa, difaa, difai, defa, defaa, defai, defae, mudofia, mudofiai, savunma*, defensa, defensas, defesa, verteidigung, guofang, kukpang, abarony, gorany*, دفاع, الدفاع, دفاعی
        artillery 600: artilleri*, artilleriysk*, artilleri
        ammunition 600: boepripas*, boyepripas*, mühimmat, muhimmat, mohemat, mohemmat, mohammat, zakhira, dhakhira, municiones, munitions, munition, dhakhirah
        weapon 600: weapons, arms, armament, armaments, weaponry, oruzh*, oruzhey*, oruzhi*, oruzheyn*, ozbroyenn*, zbroya, zbroi, qurol*, silah*, silahlar*, aslaha, aslihat, asliha, armas, armamento, armes, waffen, zbroj*, mugi, wuqi, أسلحة, السلاح, اسلحه, سلاح, tasleehat, taslihat, taslihati
        cartridge 800: cartridges, patronn*, patronnyy, fişek, patrony, patronov
        armored 700: armoured, armor, armour, bron*, bronirovann*, broneta*, zirhli, zırhlı, zerehi, bronetank*, bronetekhnik*, blindado, blindados
        tank 700: tanks, tankov*, tanki, tanksozi
        gunpowder 800: powder, porokh*, porokhov*, barut
        combat 600: battle, boev*, boyev*, razm, razmi, qital, combate
        infantry 600: pekhot*, piyade, piyoda, infanteria
        airborne 700: vozdushnodesant*, desantn*, parachute
        paratrooper 700: paratroopers
        border 600: borders, frontier, pogranichn*, prikordonn*, pamezhn*, chegara*, serhed*, shekara*, marzi, marzbani, fronteras, sinir, hudud
        internal 200: interior, vnutrenn*, vnutr*, vnutrishn*, unutran*, ichki, daxili*, ishki, dakhili*, dakhiliya, dakhiliyya, dakhiliyah, dakheli, keshvar, kishvar, içişleri, icisleri, interno, interna, interiores, interieur, innere, داخلية, الداخلية, کشور
        affairs 200: affair, sprav, spravy, ishlar*, ishleri, işler*, umuri, umur, omur, umoor, omour, asuntos, affaires, angelegenheiten, شئون, شؤون, امور, korhoi
        police 220: politsi*, politseysk*, militsi*, palitsyya, polis*, polisi, shurta, shurtah, nazmieh, policia, policias, polizei, polizia, entezami, entezam, jinggcha, politiya, gongan, شرطة, الشرطة, پلیس, انتظامی
        intelligence 220: razvedyvatel'n*, razvedyvateln*, razvedyvatel*, rozvidk*, rozviduval*, vyvedk*, istihbarat*, kəşfiyyat*, mukhabarat, mukhabaratt, istikhbarat, istikhbarati, inteligencia, renseignement, renseignements, barlau*, chalgyn*, iktisof, استخبارات, المخابرات
        reconnaissance 420:
        counterintelligence 600: kontrrazvedk*, kontrrazvedka
        investigation 420: investigative, investigations, sledstvenn*, rassledovan*, slidch*, sledchy*, rassledavan*, tergov*, tergeu*, istintaq, soruşturma, tahqiq, agahi
        prosecutor 420: prosecutors, prosecution, prokuratur*, prokuror*, prokuraturasi, procurator, procuraduria, fiscalia, savcilik, dadsetan*, dadsitan*, niyaba
        court 420: courts, sudebn*, mahkama, mahkamah, mehkeme, məhkəmə*, dadgah*, sudy, sotti, tribunal, juzgado, corte
        justice 420: yustitsi*, adliya*, ədliyyə*, adlet, adalat, adolat, edalat, adala, justicia, yustytsi*, dadgostari, dodgustari
        revolution 420: revolutionary, revolyuts*, inqilob*, inqilab*, enghelab*, enqelab*, engelab*, inghilab, devrim, thawra, thawrah, thawri, thawriya, revolucion, revolucionario, revolucionaria, revolucionarias, revolucionarios, kekmyong, ثورة, الثورة, انقلاب
        corps 420: korpus*, cuerpo
        command 420: commands, commander, commandment, komandovan*, komanduvann*, qo'mondonlig*, farmandehi, farmandihi, komutanlig*, komutanligi, qiyada, qiyadat, comando, mando, gharargah, qarargah, qarargahe, headquarters, shtab, sitad, setad
        brigade 420: brigades, brigad*, brigada, brigadas, bryhada, liwa, liwaa, liva, alwiya, tugay, teep, لواء, اللواء, تیپ
        battalion 600: battalions, battalion*, batal'yon*, batalyon*, katiba, katibat, katibah, kataib, kataeb, katayib, ketaib, kateeba, katiibat, kataayib, batallon, tabur*, كتيبة, كتائب, گردان
        regiment 600: regiments, polk*, alay, fawj, fauj, regimiento
        squad 600: squads, otryad*, zahin, escuadron, سرايا, saraya, sarayya
        legion 600: legiya*, legions, faylaq, failaq, legiao, legiona, فيلق
        front 420: fronts, frontu, frontov*, jabhat, jabha, jabhah, jebhat, jebha, jabhe, jabheh, cephe*, cabhe, frente, frentes, fronte, جبهة, الجبهة, جبهه
        movement 420: movements, dvizhen*, dvizheni*, rukh, rukhu, ruch, harakat*, harakat, haraka, harakah, harakatu, harekat, hareketi, hareket*, herakat, jonbesh, jumbish, junbish, nehzat, nahzat, nahdat, nahda, tahrik, tahreek, tehrik, tehreek, movimiento, movimento, mouvement, bewegung, undong, yundong, qozg'alysy, حركة, الحركة, جنبش, تحریک, نهضت
        party 420: parties, parti*, partiya*, partyi, partiyasi, partisi, hizb, hezb, hizbi, hizbe, hezbe, hizbu, partido, partidos, partito, tang, حزب, الحزب
        liberation 600: osvobozhden*, vyzvolen*, ozodlik, azadliq, tahrir, tahreer, azadi, ozodi, azadibakhsh, rahaibakhsh, kurtulus, kurtuluş*, liberacion, befreiung, jiefang, haebang, تحرير, التحرير, آزادیبخش
        resistance 600: soprotivlen*, muqawama, muqawamat, muqawwama, mukawama, moqavemat, moqawemat, muqavemat, moghavemat, direniş*, resistencia, مقاومة, المقاومة, مقاومت
        struggle 700: bor'b*, fight, mubariza, mobareze, lucha, kifah, nidal
        jihad 600: jehad, jihadi, jihadist, dzhikhad*, djihad, cihad, jahad, cihat, gihad, جهاد, الجهاد
        mujahideen 600: mujahedin, mujahidin, mujahedeen, mujahideen, mujahidun, mojahedin, mojahidin, mujahadeen, mujahid, mujaheddin, moudjahidine, mudzhakhid*, modzhakhed*, mücahitleri, mucahidin, المجاهدين, مجاهدین, mujahadin, mujahdeen, fighters, fighter, combatants, combatant
        soldier 600: soldiers, soldat*, jund, junud, junood, sarbazan, sarbaz, asker*, warriors, warrior, جند, جنود
        martyr 700: martyrs, martyred, shahid, shaheed, shahed, shahids, shuhada, shohada, shahidan, shuhadaa, sehit, şehit*, shahidin, martires, شهيد, شهداء, الشهداء, شهید
        guardian 700: guardians, hurras, huras, hirasat, hurass, guardianes
        brotherhood 700: brethren, ikhwan, akhwan, ekhvan, إخوان, bratstv*
        emirate 420: emarat, imarat, imarah, emirat*, imarate, emarate, إمارة, امارت
        caliphate 600: khilafah, khilafat, khilafa, khalifah, khalifat, khilafet, khelafat, خلافة, الخلافة
        province 420: provinces, wilayat, wilaya, wilayah, welayat, velayat, vilayat, ostan, vilayet, ولاية, استان, provincia, provintsi*
        land 420: lands, ardh, zemel'n*, zemli, zemlya, tierra, tierras, أرض
        islamic 420: islam, islami, islamiya, islamiyya, islamia, islamiyah, islamiyyah, islamiyyat, islamiye, islamique, islamica, islamico, islamisk, islamist, islom*, islomi, islomiy, islamsk*, eslami, eslamy, esalami, islamo, islamicheskiy, islamischer, islamische, muslim, muslims, moslem, muslimin, muslimeen, muslimun, moslemin, musulman*, musulmane, müslüman*, الإسلامي, الإسلامية, إسلامية, اسلامی, إسلام
        arab 800: arabs, arabic, arabian, arabiya, arabiyya, arabiyah, arabsk*, عربية, العربية
        palestine 800: palestinian, palestinians, filastin, falastin, filistin, falasteen, filasteen, palestinsk*, فلسطين, الفلسطينية, الفلسطيني
        holy 420: muqaddas, muqaddasa, moqaddas, mogaddas, moghaddas, svyat*, svyashchenn*, sagrada
        salvation 700: spasen*, najat, nejat, inqaz, enqaz, salvacion, salut, kurtarış
        unity 700: edinstv*, yedinstv*, vahdat, tawhid, tauhid, tevhid, وحدة, birdik
        freedom 700: svobod*, hurriyat, hurriya, hurriyya, libertad, azadlig, erkinlik, liberte
        peace 700: solh, sulh, tinchlik, beybitshilik, paix, baris, pyonghwa
        victory 700: pobed*, g'alaba, zafer
        democratic 220: democracy, demokrat*, demokratichesk*, demokratik*, dimuqrati, dimuqratiya, demokratiyasi, democratica, democratico, democratique, minjujuui, ديمقراطية
        communist 600: kommunist*, kommunistichesk*, kumunist, comunista, communiste
        socialist 600: sotsialist*, sotsialistichesk*, sosyalist, ishtiraki, socialista
        revival 700: ihya, ihyaa, ihya'u, vozrozhden*, revitalization, renaissance, vidrodzhen*, إحياء
        heritage 700: turath, turas, toras, nasledi*, miras, mirath, تراث
        call 700: dawa, dawah, daawa, daawah, dawat, davat, دعوة
        reform 600: reforma, reformy, islah, islahi, eslahat
        charity 420: charitable, charities, blagotvoritel'n*, blagotvoriteln*, blagotvoritel*, dobrochyn*, dabrachyn*, xayriya*, khayriya*, xeyriyyə*, khayriyya, khayriyah, khayriyyah, khairiya, khairiyya, khayri, khayriyat, kheyrieh, kheirieh, kheyriyeh, kheiriyeh, khairia, khairiah, khairiyah, caridad, caritativa, benefica, خيرية, الخيرية, خیریه, hayır, hayir, benevolent, benevolence, philanthropic, philanthropy
        relief 420: ighatha, ighathah, igatha, igata, eghatha, ighatheyya, ighathiya, imdad, emdad, komak, yardim*, yardım*, yordam*, kumak*, comak, aid, help, assistance, pomoshch*, pomoshchi, dopomoh*, dapamoh*, ayuda, socorro, secours, hilfe, إغاثة, الإغاثة, امداد, کمک, madad, jardem*, zhardem*
        humanitarian 600: gumanitarn*, humanitarn*, insaniya, insaniyya, insani, ensani, insonparvar*, humanitaria, humanitario
        orphan 700: orphans, yetim, aytam, aytaam, eytam, yatim, huerfanos, sirot*
        prisoner 700: prisoners, asra, usara, zaklyuchenn*, zekamlar, esaran
        refugee 700: refugees, bezhen*, muhajirin, muhajireen, muhajirun, multeci, qochqin*
        family 600: families, semey*, sem'i, ailə, oila*, khanevadeh, usra, familia, familiar
        welfare 600: refah, refahi, rafah, bienestar, blagopoluch*, rifah
        women 600: woman, zhensk*, zhinoch*, ayollar, xotin, zanan, mujeres, femmes, femenina
        children 600: child, detsk*, ditey, dityach*, dzitsyach*, bolalar, ushaq*, atfal, kudak, kudakan, niños, enfants
        veterans 600: veteran, veteran*, veteranov
        student 600: students, studencheskiy, studenchesk*, studentsk*, talaba*, daneshjuyan, danishjuyan, daneshjoo, tullab, estudiantes
        teacher 600: teachers, uchitel*, o'qituvchi*
        officer 600: officers, ofitser*
        patriot 700: patriots, patriotic, patriotichesk*, vatanparvar*, patriotik
        cossack 800: cossacks, kazach*, kozats*, cossack
        hero 700: heroes, geroy*, geroi
        religious 600: religion, religiozn*, diniy, dini, diyanet, religios*, religiosa
        orthodox 700: pravoslavn*
        mission 420: missions, missi*, misi, mision
        embassy 600: embassies, posol'stv*, posolstv*, elchixona*, sefaret*, safarat, sifarat, embajada, ambassade
        president 600: presidential, prezident*, riyasat, riasat, reyasat, presidencia, presidente
        cabinet 600: kabinet*, vazirlar, kabineti
        emergency 600: emergencies, chrezvychayn*, nadzvychayn*, favqulodda, fövqəladə, tötenshe, fawqulodda, olaganustu
        situations 420: situation, situats*, situatsi*, vaziyat*, jagdaylar*, zhagdailar*, hallar
        anti 200: protivo, protiv, mukafahat, mukafaha, mubaraza
        terrorism 700: terror, terrorizm*, irhab
        drug 700: narkot*, narkotik*, narkokontrol*, mukhaddirat, narcotics, narcotic
        trafficking 600: traffic, smuggling
        crime 600: crimes, criminal, ugolovn*, prestup*, jinoyat*, jinayat*, criminales, crimen
        organized 420: organised
        cartel 600: carteles, kartel*
        gang 600: gangs, banda, pandilla, bandy
        """;
}
