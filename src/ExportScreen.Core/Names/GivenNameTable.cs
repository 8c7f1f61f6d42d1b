namespace ExportScreen.Core.Names;

/// <summary>A name a line: its forms in the languages that share it and stems of the patronymics from it | pet forms |
/// other peoples' forms, where lists and passports translate.</summary>
static class GivenNameTable
{
    public const string Names = $"""
        {Slavic}
        {SlavicWomen}
        {Eastern}
        {Caucasian}
        {Western}
        """;

    const string Slavic = """
        aleksandr, alexander, aleksander, oleksandr, aliaksandr, alyaksandr, alexandru, alexandre, aleksandar, alexandros, alessandro, alejandro, aleksandras, александр, олександр, аляксандр, ալեքսանդր, ալեքսանդր, ალექსანდრე, aleksandrs, alexandrs, aleksanteri | sasha, sascha, sashko, shura, alex, alek, sander, sandro, саша, olek, ales, xander | iskandar, iskander, eskandar, iskender, اسكندر, الكسندر
        aleksey, alexei, aleksei, alexey, oleksiy, oleksii, aliaksei, alyaksey, алексей, олексій, аляксей, aleksejs, aleksis, alekse, aleks, oleksi, aliakse | alyosha, aliosha, lyosha, lesha, alesha, alex, леша, лёша, oleksa | alexis, alexius, alejo, alessio
        anatoliy, anatoly, anatoli, anatol, анатолий, анатолій, анатоль, anatolijs, anatole | tolya, tolik, толя
        andrey, andrei, andriy, andrii, andrij, andrejs, андрей, андрій, андрэй, andrius, andris, andre, andri | andryusha, andriusha | andrew, andreas, andré, andrea, andrés, anders, andrzej, ondřej, andrás
        anton, антон, antons, antin, антін, antonas | tosha, antosha | antonio, anthony, antoine, antoni, antonius, antal, antony, antonios, antun
        arkadiy, arkady, arkadi, arcadi, аркадий, аркадій, аркадзь, arkadz | arkasha
        arseniy, arseny, arseni, арсений, арсеній, арсень
        artem, artyom, artiom, artsiom, artsem, артем, артём, арцём, artjom | tyoma, tema
        artur, arthur, arturo, артур, arturas, arturs | art
        bogdan, bohdan, bagdan, богдан, багдан
        boris, borys, barys, борис, барыс | borya
        daniil, danylo, danila, danil, данил, даниил, данило, данііл, даніла | danya | daniel, danyal, daniele
        denis, denys, dzianis, dzyanis, денис, дзяніс, deniss | den | dennis, dionisio, dionysios
        dmitriy, dmitry, dmytro, dzmitry, dmitri, dimitri, dmitrij, дмитрий, дмитро, дзмітрый, dumitru, dimitrios, dimitar, დიმიტრი, dmitr, dmytr, dzmitr, dmitrijs | dima, mitya, dimon, дима | demetrius, demetrio
        eduard, edward, eduardo, edvard, edouard, эдуард, едуард, edvards, duarte | edik, ed, eddie, eddy, ted, ned, lalo
        efim, yefim, yukhym, yefym, yafim, ефим, юхим, яўхім, jefim | fima
        egor, yegor, yehor, yahor, jegor, егор, єгор, ягор
        emil, emile, emilio, эмиль, əmil
        ernest, ernst, ernesto, эрнест
        evgeniy, evgeny, evgeni, yevgeny, yevgeni, yevhen, yevhenii, yauhen, jevgeni, jewgeni, evgueni, ievgen, eugen, евгений, євген, євгеній, яўген, yevgen, evgen, jevgenijs | zhenya, jenya, zhenia, женя | eugene, eugenio, eugène
        filipp, filip, pylyp, пилип, піліп, филипп, філіп, pilip | | philip, phillip, philippe, felipe, filippo
        foma, khoma, фома, хома | | thomas, tomas, tommaso, tomasz
        fyodor, fedor, fedir, fiodar, feodor, фёдор, федор, федір, фёдар, fyodar | fedya | theodore, teodor, theodor, teodoro, todor
        gavriil, havryil, havrylo, гавриил, гавриїл, гаўрыіл | gavrila | gabriel, gavril, jibril, cebrayil, gabriele
        gennadiy, gennady, gennadi, hennadiy, hennadii, hienadz, henadz, геннадий, геннадій, генадзь, gennad | gena, gesha
        georgiy, georgy, georgi, heorhiy, heorhii, heorhi, giorgi, gheorghe, георгий, георгій, георгій, გიორგი, gevorg, kevork, գեորգի, գևորգ, georg, heorh | gosha, zhora, gogi, gia, egor | george, georges, jorge, giorgio, jerzy, georgios, jiří, györgy
        german, herman, hermann, герман, germans | gera
        gleb, hlib, hleb, глеб, гліб
        grigoriy, grigory, grigori, hryhoriy, hryhorii, hryhory, ryhor, рыгор, григорий, григорій, grigor, grigol, grigorij, hrihoriy, գրիգոր, გრიგოლ, hryhor, krikor | grisha, hryts, гриша | gregory, gregor, gregorio, grégoire, grzegorz
        igor, ihor, ihar, игорь, ігор, ігар
        ilya, ilia, illya, illia, ilja, илья, ілля, ілья, il, ily, ill | ilyusha | elijah, elias, ilyas, ilias, ilie
        innokentiy, innokenty, иннокентий, инокентий | kesha
        iosif, yosif, yosyp, yosip, osip, иосиф, йосип, язэп, yazep | | joseph, josef, josé, giuseppe, josip
        ivan, іван, иван, iwan, ivane, ivo, ивон, ivans, yvan | vanya, vano, ваня
        kirill, kyrylo, kiril, kyryl, kiryl, кирилл, кирило, кірыл, kirils, cyril, cirillo
        konstantin, kostyantyn, kostiantyn, kanstantsin, constantin, constantine, constantinos, konstantinos, konstanty, konstantine, константин, костянтин, канстанцін, costantino, კონსტანტინე | kostya, kostia, костя
        leonid, leanid, leonids, леонид, леонід, леанід | lyonya, lenya, lyonia
        lev, leŭ, лев, леў | lyova, leva | leo, leon, léon
        lyubomir, lubomir, lyubomyr, liubomyr, любомир
        maksim, maxim, maksym, максим, максім, massimo, maksims | max, maks, макс | maxime, maximo, maximilian
        mark, marc, marco, marcus, marek, marko, markus, marcos, марк
        martin, martyn, martins, márton, martino, мартин
        matvey, matvei, matviy, matvii, матвей, матвій, мацвей, matsvei | | matthew, mathew, matteo, mateo, matthias, mateusz, matthieu
        mikhail, mykhailo, mykhaylo, mikhailo, mihail, mikheil, michail, mihailo, mihai, михаил, михайло, міхаіл, міхал, mikhal, mikayel, միքայել, მიხეილ, mihails, mixail, mykhayl, mikhayl | misha, mishka, миша | michael, miguel, michel, michele, mikael, mihály, michalis, michał, mikail
        nikita, mykyta, mikita, никита, микита, мікіта
        nikolay, nikolai, mykola, mikalai, mikalay, nikolaj, nicolae, nikolaos, николай, микола, мікалай, nikoloz, ნიკოლოზ, nikoghayos, mikola, nikola, mykolay, mikala | kolya, kolia, niko, nika, коля | nicholas, nicolas, nikolaus, niccolò, mikołaj, nicola, miklós
        oleg, oleh, aleh, олег, алег, olegs
        pavel, pavlo, paval, pawel, pavle, павел, павло, павал, pavol, პავლე, պավել, pavl, pavels | pasha, pavlik, паша | paul, pablo, paolo, paulo, paulus, pavlos, bulus, poghos, boghos
        pyotr, petr, petro, piotr, pyatro, piatro, petru, petre, petar, petras, пётр, петр, петро, пятро, პეტრე, petros, bedros, պետրոս, pētēris | petya, петя | peter, pedro, pietro, pierre, pieter, petter, butrus, boutros
        rodion, родион, родіон, радзівон
        roman, raman, роман, раман, romans | roma | romain, romano
        rostislav, rostyslav, rastsislau, ростислав, расціслаў | slava
        ruslan, руслан
        semyon, semen, semion, siamion, syamyon, семен, семён, сямён | syoma | simon, simeon, shimon, szymon, simone
        sergey, sergei, serhiy, serhii, siarhei, syarhey, sergej, sergiy, sergii, serghei, сергей, сергій, сяргей, szergej, siergiej, serge, serhi, serg, sergejs, sergejus, serguei | seryozha, serezha, сережа | sergio, sergius, sargis
        stanislav, stanislau, stanislaw, станислав, станіслав, станіслаў, stanislavs, estanislao | stas, slava
        stepan, stsiapan, степан, сцяпан, stephan, stefan, stepanos, stepane, ստեփան, stjepan, štěpán, szczepan | styopa, stepa | stephen, steven, stefano, esteban, étienne, stéphane, istván, stefanos
        svyatoslav, sviatoslav, sviataslau, святослав, святаслаў | slava
        taras, тарас
        timofey, timofei, tymofiy, tymofii, tsimafei, тимофей, тимофій, цімафей | timosha | timothy, timoteo
        vadim, vadym, вадим, вадзім, vadzim
        valentin, valentyn, valiantsin, valyantsin, valentino, валентин, валянцін | valya | valentine
        valeriy, valery, valeri, валерий, валерій, валерый, valeryi, valerijs | valera | valerio, valerius
        vasiliy, vasily, vasili, vasyl, vasil, wasyl, василий, василь, васіль, vasile, vasilios, ვასილ, vassili | vasya, vaso, вася | basil, basilio, basile, bazyli
        veniamin, вениамин, веніамін, венямін | venya | benjamin, benyamin, binyamin, bünyamin
        viktor, victor, viktar, vittorio, виктор, віктор, віктар, viktors, wiktor | vitya, витя
        vitaliy, vitaly, vitali, vital, виталий, віталій, віталь, vitalijs | vitalik
        vladimir, volodymyr, uladzimir, wladimir, vladimír, włodzimierz, владимир, володимир, уладзімір, վլադիմիր, vlagyimir, vladimiras, vladimirs | vova, volodya, volodia, vlad, вова, володя
        vladislav, vladyslav, uladzislau, władysław, ladislav, владислав, уладзіслаў, vladislavs | vlad, slava, vladik
        vsevolod, usevalad, всеволод, усевалад | seva
        vyacheslav, viacheslav, viachaslau, vyachaslaw, wiaczesław, вячеслав, вячаслаў, vjačeslavs | slava | václav, wacław, wenceslas
        yakov, yakiv, iakov, jakov, yakau, яков, яків, якаў, iakob, hakob, hagop, akop, հակոբ, იაკობ | yasha | jacob, jakob, jacques, giacomo, yaqub, yaakov, jakub
        yaroslav, iaroslav, jaroslav, yaraslau, jarosław, ярослав, яраслаў | slava, yarik
        yuriy, yury, yuri, iurii, iouri, juri, jury, юрий, юрій, юрый, iurie, yur, jurijs, jurij, jüri | yura, yurko, юра
        zakhar, zachar, захар | | zachary, zacharias
        """;

    const string SlavicWomen = """
        aleksandra, alexandra, oleksandra, aliaksandra, alessandra, alejandra, александра, олександра, аляксандра | sasha, shura, sandra, alex, саша
        anastasia, anastasiya, anastasiia, nastassia, nastasya, анастасия, анастасія, настасся | nastya, asya, stasya
        anna, hanna, ganna, anne, ana, ann, анна, ганна, աննա, ანა, hannah | anya, annie, ania, аня
        antonina, антонина, антоніна | tonya
        daria, darya, dariya, dariia, дарья, дарія, дар'я, darja | dasha
        ekaterina, yekaterina, kateryna, katsiaryna, katerina, екатерина, катерина, кацярына, jekaterina | katya, katia, катя | catherine, katherine, katharina, catalina, caterina, katarzyna, katarina
        elena, yelena, olena, alena, helena, jelena, елена, олена, алена, ელენე, heghine, elene | lena, alyona, лена | helen, hélène, eleni
        elizaveta, yelizaveta, yelyzaveta, lizaveta, елизавета, єлизавета, лізавета | liza, lisa, лиза | elizabeth, elisabeth, elisabetta, elżbieta
        evgenia, evgeniya, yevgenia, yevgeniya, yevheniia, yauheniya, eugenia, евгения, євгенія, яўгенія | zhenya, zhenia
        galina, halyna, halina, galyna, галина, галіна | galya, galia
        irina, iryna, irena, irine, ирина, ірина, ірына | ira | irene
        kristina, khrystyna, christina, krystsina, кристина, христина, крысціна, christine
        kseniya, ksenia, xenia, kseniia, ксения, ксенія | ksyusha
        larisa, larysa, larissa, лариса, ларыса
        lidia, lidiya, lydia, lidiia, лидия, лідія
        lyubov, liubov, lubov, любовь, любов, любоў | lyuba
        lyudmila, liudmila, lyudmyla, liudmyla, ludmila, ljudmila, людмила, людміла | lyuda, mila
        margarita, marharyta, marharita, маргарита, маргарыта | rita | margaret, marguerite, margherita
        maria, mariya, mariia, maryia, marya, mary, marie, мария, марія, марыя, marija | masha, маша, marusya | mariam, maryam, miriam, meryem
        marina, maryna, марина, марына
        nadezhda, nadiya, nadiia, nadzeya, надежда, надія, надзея, nadejda | nadya | nadia
        natalia, natalya, nataliya, nataliia, natallia, наталья, наталия, наталія, наталля, natalie, nathalie, natalja | natasha, nata, наташа
        oksana, aksana, oxana, оксана, аксана
        olga, olha, volha, ольга, вольга, helga | olya, olia
        polina, palina, полина, паліна | polya | pauline, paulina
        raisa, раиса, раїса, раіса | raya
        sofia, sofiya, sofya, sofiia, sophia, sophie, софия, софья, софія, soňa | sonya, sonia
        svetlana, svitlana, sviatlana, svyatlana, светлана, світлана, святлана | sveta
        tatiana, tatyana, tetiana, tetyana, tatsiana, tatjana, татьяна, тетяна, таццяна | tanya, tania, таня
        tamara, tamar, tamari, тамара, თამარ
        ulyana, uliana, ульяна, уляна | | juliana
        valentina, valentyna, valiantsina, валентина, валянціна | valya
        valeria, valeriya, valeriia, валерия, валерія | lera
        varvara, варвара | varya | barbara
        vera, vira, вера, віра
        veronika, veronica, veranika, вероника, вераніка
        viktoria, viktoriya, victoria, viktoriia, vittoria, виктория, вікторія, вікторыя | vika, vicky
        yulia, yuliya, yuliia, iuliia, julia, юлия, юлія, iulia, giulia | yulya, yulka | julie
        zinaida, зинаида, зінаїда | zina
        zhanna, жанна | | jeanne, joanna
        """;

    const string Eastern = """
        muhammad, mohammad, mohammed, mohamed, muhammed, muhamed, mukhammad, mukhamed, mukhamad, magomed, magomet, mahomed, mamed, mammad, mahammad, məhəmməd, məmməd, mehmet, mehmed, mehemmed, muhammet, mukhamet, mahmad, mamad, maxamed, муҳаммад, мухаммад, мухаммед, магомед, мамед, мұхаммед, маҳмад, محمد, מוחמד, mamadou, mamadu, mahamadou, mohamud, mohd, muhd, mhd, mohamad, mahamat
        mahmud, mahmoud, makhmud, mahmut, mahmood, mehmood, makhmut, махмуд, маҳмуд, محمود
        ahmad, ahmed, akhmad, akhmed, ahmet, akhmet, achmad, əhməd, аҳмад, ахмад, ахмед, ахмет, احمد, أحمد, amadou, ehmad
        hamid, hameed, khamid, hamit, khamit, хамид, ҳамид, həmid, حميد, حمید
        ali, aly, əli, али, әли, علی, علي, gali, ally
        hasan, hassan, khasan, khassan, gasan, həsən, ҳасан, хасан, гасан, حسن, hassane, asan
        husayn, hussein, hussain, husain, huseyn, hüseyin, khusein, khusayn, husein, hossein, hosein, hossain, guseyn, gusein, ҳусайн, хусейн, гусейн, حسين, حسین, houcine, hocine, usein
        ibrahim, ibragim, ibrohim, ebrahim, ibraheem, ibrahima, ybyraiym, ыбырайым, ибрагим, иброҳим, ибрахим, ابراهيم, إبراهيم, ابراهیم, brahim, ibrokhim | ibro, ibo | abraham, avraham, abram
        ismail, ismayil, ismoil, ismael, esmail, esmaeil, ismaeel, исмаил, исмоил, ысмайыл, اسماعيل, إسماعيل, اسماعیل, smail, smayil | | ishmael
        ishaq, iskhak, iskhok, ishak, eshaq, исҳоқ, исхак, اسحاق, إسحاق | | isaac, isak, yitzhak, itzhak
        yaqub, yakub, yakup, yaqoob, yaqoub, yacoub, yoqub, yokub, yagub, yaghoub, ёқуб, якуб, يعقوب, жақып | | jacob, yakov, yaakov
        yusuf, yousef, youssef, yusif, yusup, yousuf, yusof, yousif, yousaf, юсуф, юсуп, يوسف, یوسف, jusuf, jusup, жүсіп, жусуп, zhusip, zhusup
        musa, mousa, moussa, moosa, muso, mussa, муса, мусо, موسى, موسی | | moses, moshe
        isa, issa, eissa, iso, essa, иса, исо, عيسى, عیسی, aissa
        suleyman, sulaiman, suleiman, sulayman, soleyman, soleiman, sulaymon, süleyman, suliman, slimane, сулейман, сулаймон, сулайман, سليمان, سلیمان, souleymane | | solomon, shlomo, salomon
        dawud, daud, daoud, dawood, davud, davut, dovud, давуд, дауд, довуд, داود, داوود, daut, dowud | | david, davit
        umar, omar, omer, ömer, umer, oumar, омар, умар, عمر, omor, омор, umor
        uthman, osman, usman, othman, usmon, ousmane, осман, усман, усмон, عثمان, оспан, ospan
        abdullah, abdulla, abdallah, abdullo, abdollah, abdoulaye, abdullahi, abdellah, abdulloh, abdalla, абдулла, абдулло, عبدالله, gabdulla, abdilla, abdala
        ubaydullah, obaidullah, ubaidullah, ubaydullo, obeidallah, убайдулла, عبيدالله
        khalid, khaled, khalit, halit, halid, kholid, xolid, холид, халид, خالد, xalid, kaled
        said, saeed, saied, saeid, sait, sayeed, саид, саъид, سعيد, سعید
        sayyid, sayed, syed, sayid, seyed, seyyed, sayyed, seyit, сайид, сеид, сейит, سيد, سید
        mustafa, mustapha, moustafa, mustafo, mostafa, мустафа, мустафо, مصطفى, مصطفی
        murad, murat, mourad, murod, мурад, мурат, мурод, مراد, myrat, мұрат, morad
        rahim, rakhim, raheem, rəhim, рахим, раҳим, رحيم, رحیم
        karim, kareem, kerim, карим, керим, кәрім, كريم, کریم, kərim
        rashid, rasheed, reşit, reshid, rəşid, rachid, рашид, رشيد, رشید
        hamza, khamza, hamzah, hamze, həmzə, хамза, ҳамза, حمزة, حمزه
        aziz, azeez, əziz, азиз, әзиз, عزيز, عزیز
        salih, saleh, salikh, soleh, solih, солиҳ, салих, صالح
        bakhtiyar, bakhtiyor, baxtiyor, bahtiyar, bakhtiar, bəxtiyar, baktiyar, бахтияр, бахтиёр, بختیار
        shavkat, shaukat, shawkat, şevket, шавкат, шаукат, شوكت
        rustam, rustem, rüstəm, rostam, рустам, рустем, рустам, رستم, rüstem
        farhad, farkhad, farhod, farkhod, ferhat, farxod, fərhad, фарход, фархад, فرهاد
        jamshid, jamshed, zhamshid, dzhamshid, cəmşid, cemşit, жамшид, джамшид, ҷамшед, جمشید
        anvar, anwar, enver, anver, ənvər, анвар, энвер, انور, أنور
        eldar, eldor, эльдар, элдор
        ulugbek, ulukbek, uluğbek, улугбек, улуғбек, ұлықбек
        timur, temur, teymur, timour, taimur, taymur, тимур, темур, teimur
        jalal, jalol, celal, cəlal, dzhalal, djalal, galal, жалол, ҷалол, джалал, جلال, zhalal
        jamal, jamol, cemal, camal, dzhamal, gamal, djamel, жамол, ҷамол, джамал, جمال, zhamal
        kamal, kemal, kamol, камол, камал, كمال, کمال, kəmal
        qasim, kasim, kassim, kasym, qosim, gasim, kassem, qassem, ghasem, kassym, gasym, қасым, касым, қосим, касим, قاسم
        qadir, kadir, kadyr, qodir, kodir, gadir, ghader, qader, қодир, кадыр, قادر, gadyr
        nasir, naser, nasser, nosir, насир, носир, ناصر
        yunus, younes, younis, younus, yunis, юнус, يونس, yunes | | jonah, jonas
        zakariya, zakaria, zekeriya, zikriya, zakariyo, закария, زكريا | | zechariah, zacharias, zachary
        yahya, yahia, yakhya, yahyo, яхья, яҳё, يحيى, یحیی
        haydar, heydar, haider, haidar, khaydar, geydar, gaydar, heydər, hyder, ҳайдар, хайдар, гейдар, حيدر, حیدر
        ilyas, iliyas, ilyos, илёс, ильяс, الياس, إلياس | | elias, ilya
        idris, idrees, edris, идрис, ادريس, إدريس
        iqbal, ikbal, iqbol, икбол, اقبال
        islam, islom, ислам, ислом, اسلام, إسلام
        ilham, ilhom, ilkham, илҳом, ильхам, إلهام
        jafar, dzhafar, jaafar, cafer, cəfər, djafar, жафар, ҷаъфар, джафар, جعفر, zhafar
        sadiq, sadik, sodiq, sodik, sadegh, sadyk, содиқ, садык, صادق, sadigh
        siddiq, siddik, seddiq, siddique, сиддиқ, صديق, sıddık
        tahir, taher, takhir, tohir, tokhir, tair, тоҳир, тахир, طاهر
        zahir, zaher, zohir, zaheer, зоҳир, захир, ظاهر
        muzaffar, muzaffer, mozaffar, muzafar, музаффар, مظفر
        usama, osama, oussama, усама, أسامة, اسامه
        bashir, basheer, beşir, bachir, башир, بشير, بشیر
        habib, khabib, habeeb, хабиб, ҳабиб, حبيب, حبیب
        hafiz, hafez, khafiz, hafeez, hofiz, ҳофиз, حافظ
        hashim, hashem, khashim, hoshim, haşim, ҳошим, هاشم
        jabbar, jabbor, cabbar, dzhabbar, djabbar, жаббор, ҷаббор, джаббар, جبار
        latif, lateef, lətif, латиф, لطيف, لطیف
        majid, majeed, mecit, macid, madzhid, medzhid, мажид, маҷид, مجيد, مجید
        mansur, mansour, mansoor, мансур, منصور
        qurban, kurban, gurban, qurbon, kurbon, қурбон, курбан, قربان
        gurbanguly, kurbanguly, qurbonquli, гурбангулы, курбанкули, gurbanguli
        saparmurat, saparmyrat, сапармурат
        ramadan, ramazan, ramzan, ramazon, ramadhan, romdhane, рамазан, рамазон, رمضان
        rajab, rejep, recep, radzhab, ragab, rəcəb, ражаб, раҷаб, раджаб, رجب
        shaban, şaban, shaaban, chaabane, шабан, شعبان
        sharif, shareef, sherif, şerif, cherif, шариф, شريف, شریف
        tariq, tarik, tarek, tareq, тарик, торик, طارق
        walid, waleed, velid, oualid, валид, وليد
        zaid, zayd, zeid, зайд, زيد
        ziya, zia, ziyo, зиё, зия, ضياء
        mikail, mikayil, مكائيل, микаил | | michael, mikhail
        khurshid, xurshid, hurşit, хуршид, خورشید, hurshid
        sherzod, sherzad, shirzad, шерзод, шерзад, شیرزاد
        behruz, behrouz, bekhruz, behroz, беҳрӯз, бехруз, بهروز
        firuz, feruz, firouz, фируз, фирӯз, فیروز
        nurlan, nurlon, нурлан
        zhanibek, janibek, жанибек, жәнібек, dzhanibek, canıbek
        zhumabek, jumabek, жумабек, dzhumabek
        yerlan, erlan, ерлан
        yerzhan, erzhan, erjan, ержан
        zheenbek, jeenbek, жээнбек
        fatima, fatma, fatimah, fotima, patima, fatemeh, фатима, фотима, فاطمة, فاطمه, fatimata
        aisha, ayesha, aysha, ayşe, oysha, aicha, айша, ойша, عائشة, عایشه
        khadija, khadijah, hadija, hatice, xədicə, xadicha, khadicha, хадижа, хадиджа, خديجة
        zaynab, zainab, zeynab, zeynep, zeinab, zeynəb, зайнаб, زينب, zineb
        maryam, mariam, meryem, məryəm, марям, мариям, مريم, meriem | | maria, mary, miriam
        leyla, layla, laila, leila, laylo, лейла, ليلى, leyli
        gulnara, gulnora, gülnara, gulnar, гульнара, гулнора
        zuhra, zukhra, zohra, зуҳра, зухра, زهرة
        """;

    const string Caucasian = """
        david, davyd, davit, dawid, давид, դավիթ, დავით, davide | dave, dato, davey
        hovhannes, hovanes, ovanes, oganes, hovannes, հովհաննես, оганес, ованес | | john
        sargis, sarkis, саркис, սարգիս | | sergey, sergio
        karapet, garabed, карапет, կարապետ
        hayk, haik, gaik, айк, гайк, հայկ
        hrant, grant, грант, հրանտ
        hamlet, gamlet, гамлет, համլետ
        tigran, dikran, тигран, տիգրան
        mkrtich, mgrdich, мкртич, մկրտիչ
        hrachya, grachya, rachya, рачья, грачья, հրաչյա
        harutyun, arutyun, harutiun, arutiun, арутюн, հարություն, artin
        artavazd, ardavast, артавазд
        vardan, vartan, вардан, վարդան
        irakli, ираклий, ირაკლი | | heraklius
        zurab, zourab, зураб, ზურაბ
        moshe, moishe, mosheh, משה | | moses, musa
        chaim, haim, khaim, chayim, hayim, хаим, חיים
        yitzhak, itzhak, yitzchak, itzik, ицхак, יצחק | | isaac
        avraham, avrum, אברהם | avi | abraham
        shlomo, shloyme, שלמה | | solomon
        yehuda, yehudah, juda, יהודה | | judah
        """;

    const string Western = """
        robert, roberto, роберт, roberts, rupert | bob, bobby, rob, robbie
        william, willem, уильям | bill, billy, will, willy, liam | wilhelm, guillaume, guillermo, guglielmo, vilhelm
        richard, ricardo, riccardo, ryszard, rikard, ричард | dick, rick, rich, ricky, richie
        james, джеймс | jim, jimmy, jamie | jaime, jacques, giacomo
        john, джон | johnny, jack, jonny | jan, johann, johannes, juan, jean, giovanni, joão, johan, ioannis, yannis, jános
        johannes, johann, johan, иоганн | hans, jan, johnny | john, juan, giovanni
        jonathan, johnathan, yonatan, джонатан | jon
        joseph, josef, józef, josip, yosef, giuseppe, josep, йозеф | joe, joey, sepp | josé, iosif
        josé, хосе | pepe | joseph
        charles, carlos, karl, carl, carlo, karol, karel, чарльз, карл | charlie, chuck
        thomas, tomas, tomasz, tommaso, томас | tom, tommy
        michael, майкл, михаэль | mike, mick, mickey, mikey | miguel, michel, michele, mikael, mikhail
        christopher, kristofer, cristóbal, christoph, christophe, кристофер | chris, kit
        christian, kristian, cristian, christiaan, кристиан | chris
        nicholas, nicolas, nikolas, николас | nick, nicky, nico
        daniel, daniele, даниэль | dan, danny
        matthew, mathew, мэтью | matt
        anthony, antony, энтони | tony, toni | antonio, antoine, anton
        antonio, antónio, антонио | tony, toni, toño | anton, anthony, antoine
        benjamin, binyamin, benyamin, бенджамин, биньямин | ben, benny, benji, bibi
        samuel, shmuel, samuele, самуэль | sam, sammy, shmulik
        andrew, эндрю | andy, drew
        stephen, steven, stefan, стивен | steve, stevie
        peter, pieter, петер | pete
        gregory, gregor | greg
        donald, дональд | don, donnie
        ronald, рональд | ron, ronnie
        kenneth, кеннет | ken, kenny
        lawrence, laurence, lorenzo, laurent, лоренс | larry
        leonard, leonardo, леонард | len, lenny, leo
        theodore, theodor, теодор | ted, teddy, theo
        frederick, frederic, friedrich, federico, fredrik, frederik, фредерик, фридрих | fred, freddy, fritz
        francis, francisco, francesco, françois, franz, frans, франциск | frank, paco, pancho
        henry, enrique, enrico, heinrich, henri, hendrik, генри, генрих | harry, hank, quique
        patrick, patricio, патрик | pat, paddy
        philip, phillip, philippe, felipe, filippo | phil
        raymond, raimundo, реймонд | ray
        timothy, тимоти | tim
        walter, valter, вальтер, уолтер | walt
        albert, alberto, альберт | al, bert
        alfred, alfredo, альфред | alf
        vincent, vincenzo, vicente | vince
        jacob, jakob, джейкоб | jake
        joshua, джошуа | josh | jesus
        jeffrey, geoffrey, jeffery, джеффри | jeff, geoff
        gerald, джеральд | gerry, jerry
        louis, luis, luigi, lewis, ludwig, луис, людвиг | lou
        george, georges, jorge, giorgio, джордж | georgie
        eugene, eugenio | gene
        edmund, edmundo, edmond, эдмунд | ed, ned
        manuel, emanuel, emmanuel, manoel, мануэль | manolo, manny
        ignacio, ignatius, ignazio | nacho
        rafael, raphael, rafail, рафаэль
        elizabeth, elisabeth, elisabetta, isabel, элизабет | liz, beth, betty, eliza, lisa, lizzie
        margaret, marguerite, маргарет | maggie, meg, peggy
        katherine, catherine, kathryn, katharina, caterina, кэтрин | kate, kathy, cathy, katie
        susan, susanna, suzanne, сьюзан | sue, suzy
        patricia, патриция | pat, patty, tricia
        jennifer, дженнифер | jen, jenny
        deborah, дебора | debbie
        rebecca, ребекка | becky
        """;
}
