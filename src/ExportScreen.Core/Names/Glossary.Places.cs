namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>States, regions and cities of the former Soviet Union and its neighbours with the adjectives made of
    /// them: "Kazanskiy" and "Kazan" are one place. They weigh what the name's own word weighs.</summary>
    const string PlaceNames = """
        moscow: moskva, moskvy, moskovsk*, maskousk*, moskve, moskow
        petersburg: peterburg*, peterburgsk*, petersburga, peterburga, pyatsyarburh
        saint: sankt
        leningrad: leningradsk*
        kazan: kazansk*
        perm: permsk*
        tula: tul'sk*, tulsk*
        ryazan: ryazansk*, riazan
        samara: samarsk*
        saratov: saratovsk*
        ufa: ufimsk*
        omsk: omsk*, omsky
        tomsk: tomsk*
        izhevsk: izhevsk*
        ulyanovsk: ulyanovsk*
        novosibirsk: novosibirsk*
        krasnoyarsk: krasnoyarsk*
        chelyabinsk: chelyabinsk*
        yekaterinburg: ekaterinburg*, ekaterinburgsk*, yekaterinburgsk*
        sverdlovsk: sverdlovsk*
        irkutsk: irkutsk*
        khabarovsk: khabarovsk*
        vladivostok: vladivostoksk*
        murmansk: murmansk*
        arkhangelsk: arkhangel'sk*, arkhangelsk*, arkhangelsky
        kaliningrad: kaliningradsk*
        voronezh: voronezhsk*
        rostov: rostovsk*
        volgograd: volgogradsk*
        astrakhan: astrakhansk*
        krasnodar: krasnodarsk*
        stavropol: stavropol'sk*, stavropolsk*
        novgorod: novgorodsk*, nizhegorodsk*
        nizhny: nizhniy, nizhni, nizhne, nizhnii
        vladimir: vladimirsk*
        yaroslavl: yaroslavsk*
        kostroma: kostromsk*
        ivanovo: ivanovsk*
        tver: tversk*
        smolensk: smolensk*
        bryansk: bryansk*
        kaluga: kaluzhsk*
        oryol: orlovsk*, orel
        kursk: kursk*
        belgorod: belgorodsk*
        lipetsk: lipetsk*
        tambov: tambovsk*
        penza: penzensk*
        saransk: saransk*
        cheboksary: cheboksarsk*
        kirov: kirovsk*
        vologda: vologodsk*
        cherepovets: cherepovetsk*
        petrozavodsk: petrozavodsk*
        syktyvkar: syktyvkarsk*
        kurgan: kurgansk*
        tyumen: tyumensk*
        orenburg: orenburgsk*
        magnitogorsk: magnitogorsk*
        zlatoust: zlatoustovsk*
        miass: miassk*
        zelenograd: zelenogradsk*
        dubna: dubnensk*
        korolev: korolevsk*
        podolsk: podol'sk*, podolsk*
        kolomna: kolomensk*
        serpukhov: serpukhovsk*
        kovrov: kovrovsk*
        murom: muromsk*
        arzamas: arzamassk*
        dzerzhinsk: dzerzhinsk*
        vyksa: vyksunsk*
        rybinsk: rybinsk*
        kamensk: kamensk*
        tagil: tagil'sk*, tagilsk*
        votkinsk: votkinsk*
        glazov: glazovsk*
        sarapul: sarapul'sk*, sarapulsk*
        chistopol: chistopol'sk*, chistopolsk*
        azov: azovsk*
        taganrog: taganrogsk*
        novocherkassk: novocherkassk*
        barnaul: barnaul'sk*, barnaulsk*
        altai: altaysk*, altaisk*, altay
        biysk: biysk*
        kemerovo: kemerovsk*
        kuznetsk: kuznetsk*
        norilsk: noril'sk*, norilsk*
        chita: chitinsk*
        ulanude: ulanudensk*
        komsomolsk: komsomol'sk*, komsomolsk*
        amur: amursk*
        sakhalin: sakhalinsk*
        kamchatka: kamchatsk*
        vysokogorsk: vysokogorsk*
        sevastopol: sevastopol'sk*, sevastopolsk*
        simferopol: simferopol'sk*, simferopolsk*
        kerch: kerchensk*
        feodosia: feodosiysk*, feodosiya, feodosiisk*
        yalta: yaltinsk*
        crimea: crimean, krym*, krymsk*
        donetsk: donetsk*
        luhansk: lugansk*, luhansk*, lugansk
        mariupol: mariupol'sk*, mariupolsk*
        ural: urals, ural'sk*, uralsk*
        volga: volzhsk*, povolzh*, povolzhsk*
        siberia: siberian, sibir*, sibirsk*
        caucasus: caucasian, kavkaz*, kavkazsk*
        baltic: baltiysk*, baltiisk*
        caspian: kaspiysk*, kaspiisk*
        arctic: arkticheskiy, arktichesk*, arktik*
        primorye: primorsk*, primor'ya
        kuban: kubansk*
        tatarstan: tatarsk*, tatarstana
        bashkortostan: bashkirsk*, bashkir*
        chechen: chechensk*, chechnya
        dagestan: dagestansk*
        yakutia: yakutsk*, yakutiya, yakutii
        minsk: minsk*
        gomel: gomel'sk*, gomelsk*, homel*, homelsk*
        brest: brestsk*
        vitebsk: vitebsk*, vitsebsk*
        mogilev: mogilevsk*, mahil'ou*, mahilyou, mahileu
        grodno: grodnensk*, hrodna, hrodzen*
        borisov: borisovsk*
        bobruisk: bobruysk*, bobruisk*
        baranovichi: baranovichsk*
        orsha: orshansk*
        kyiv: kiev, kyiv*, kievsk*, kyivsk*
        kharkiv: kharkov*, kharkivsk*, kharkovsk*
        odesa: odessa, odessk*, odes'k*
        dnipro: dnepr*, dnipr*
        zaporizhzhia: zaporozh*, zaporizh*
        lviv: lvov*, l'vivsk*
        tashkent: toshkent*, tashkentsk*
        samarkand: samarqand*, samarkandsk*
        bukhara: buxoro*, bukharsk*
        fergana: farg'ona*, fergansk*, fargona*
        navoi: navoiy*, navoiysk*
        almaty: almatinsk*, almatinsky
        astana: astanasy, astaninsk*
        shymkent: shymkentsk*, chimkent*
        karaganda: qaragandy, karagandinsk*, qaraghandy
        bishkek: bishkeksk*
        dushanbe: dushanbinsk*
        ashgabat: ashkhabad*, asgabat, aşgabat
        baku: baki, bakı, bakinsk*
        yerevan: erevan*, yerevansk*
        tbilisi: tbilissk*, tiflis
        russia 400: russian, russians, rossiya*, rossia, rossiia, rossii, rossiyu, rossiyey, rossiey, rossiysk*, rossiisk*, rossisk*, rosiysk*, rasiysk*, rasiisk*, rasii, russland, russie, rusia, rusiya, rusya, resey, russe, russk*
        belarus 400: belarusian, belorus*, belorussk*, byelorus*, belorussia, belorussiya, belaruss*, belarusk*
        ukraine 400: ukrainian, ukrain*, ukrainsk*, ukrayin*, ukraina
        kazakhstan 400: kazakh, kazakhskiy, kazakhsk*, kazakhstansk*, qazaqstan*, kazakstan*
        uzbekistan 400: uzbek, o'zbekiston*, uzbeksk*, uzbekistansk*, ozbekiston*
        kyrgyzstan 400: kyrgyz, kirgiz*, kyrgyzsk*, kirgizsk*, kirgizstan, qirgiziston
        tajikistan 400: tajik, tadzhik*, tadzhiksk*, tojikiston*, tadzhikistan*
        turkmenistan 400: turkmen, turkmensk*, türkmenistan*
        azerbaijan 400: azerbaijani, azerbaydzhan*, azərbaycan*, azerbaidzhan*, azerbaydzhansk*
        armenia 400: armenian, armyansk*, armeniya, armenii, hayastan*
        georgia 400: georgian, gruzinsk*, gruziya, gruzii, sakartvelo
        china 400: chinese, kitay*, kitaysk*, zhongguo, chungguk, xitoy
        iran 400: iranian, irans, iransk*, irani, eron, ایران, ایرانی, إيران, الإيرانية
        iraq 400: iraqi, irak*, iraksk*, العراقي, العراقية, العراق
        syria 400: syrian, siriysk*, suriya, souria, souriya, suriye, suriyya, siriya, السوري, السورية, سوريا
        lebanon 400: lebanese, lubnan, loubnan, livan, livansk*, libanais, اللبناني, اللبنانية, لبنان
        turkey 400: turkish, turkiye, türkiye*, turetsk*, turtsiya, turquie, تركيا, ترکیه
        korea 400: korean, choson, chosun, joson, hanguk, koreya, koreysk*
        germany 400: german, nemetsk*, germanii, germaniya
        france 400: french, frantsuzsk*, frantsiya, francaise
        japan 400: japanese, yaponsk*, nippon, nihon, yaponiya
        india 400: indian, indiysk*, hindustan
        pakistan 400: pakistani, pakistansk*, پاکستان, باكستان
        afghanistan 400: afghan, afghani, afgan*, afgansk*, افغانستان, أفغانستان, afghanestan
        yemen 400: yemeni, yamani, yaman, اليمني, اليمنية, اليمن
        libya 400: libyan, libiya, liviysk*, الليبية, الليبي, ليبيا
        egypt 400: egyptian, misr, masri, egipet*, المصري, المصرية, مصر
        cyprus 400: cypriot, kipr*, kiprsk*
        europe 400: european, evropeysk*, evropa, yevropeysk*, avrupa, europea
        asia 400: asian, aziatsk*, aziya, osiyo, asya
        eurasia 400: eurasian, evraziysk*, yevraziysk*, avrasya, evraziya, yeuraziysk*
        africa 400: african, afrikansk*, afrika, afriqiya
        america 400: american, amerikansk*, amerika
        cuba 400: cuban, cubana, cubano, kubinsk*
        colombia 400: colombian, colombiana, colombiano
        mexico 400: mexican, mexicana, mexicano, meksika
        venezuela 400: venezuelan, venezolana, venezolano
        serbia 400: serbian, srbija, srpsk*
        bosnia 400: bosnian, bosne, bosna
        """;
}
