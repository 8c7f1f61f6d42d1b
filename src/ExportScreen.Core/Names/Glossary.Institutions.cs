namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>What an organisation is, and how it stands to others.</summary>
    const string Institutions = """
        company 150: companies, kompan*, kampan*, sherkat*, sharkat*, sherekat*, sharekat*, sharikat, sharika, sharikah, charika, şirket*, şirkət*, shirkat*, ширкат*, compañia, companhia, compagnie, gongsi, hoesa, hoisa, hwesa, gaisha, kaisha, شركة, الشركة, شرکت, kempani, kompanis, kampani
        firm 150: firms, firma*, firmy
        corporation 150: corp, corporations, corporacion, korporats*, karparats*, korporatsiyasi, кооператсия, korporeyshn, korporeishn
        enterprise 150: enterprises, predpriyat*, pidpryiemstv*, pidpryyemstv*, pidpryemstv*, pradpryemstv*, preduzec*, predpriyatiye, empresa, empresas, entreprise, entreprises, korxona*, korkhona*, корхона*, kasiporn*, käsiporn*, ishkana*, muassis*, müessese*, işletme*, isletmeciligi, işletmeciliği, przedsiebiorstwo, unternehmen
        group 150: groups, grup, grupp*, gruppe, groupe, grupo, gruppo, guruh*, gurux, jituan, jamaat, jamaah, jemaah, jemaat, djamaat, جماعة, الجماعة, گروه, goruh, gorouh, majmua, majmuat, مجموعة, ryhmä, 集团, 集團, groop
        holding 150: holdings, kholding*, holdinq*, holdingi, kholdings, kholdingz
        concern 200: concerns, kontsern*, kantsern*, konzern
        consortium 200: konsorts*, consorcio, consorzio, konsorsium*
        conglomerate 200: konglomerat*
        association 220: associations, assn, assoc, associacao, asociacion, associazione, assotsiats*, asatsyyats*, ob'edinen*, obyednann*, obyednannya, obiednannia, abyadnann*, uyushma*, уюшма*, birlashma*, бирлашма*, birlestik*, бірлестік*, birlik*, birlig*, anjoman*, jamiat, jamiyat*, jamiyyat, jamiyyah, jamiyya, jamia, jamiah, gamia, gamiyya, жамият*, cəmiyyət*, ҷамъият*, جمعية, جمعیت, انجمن, dernek, dernegi, derneği, verein, vereniging, foreningen, förening, udruzenje, zhamiyati, stowarzyszenie, asosieyshn
        union 220: unions, soyuz*, сообщество, союз*, ittifoq*, ittifaq*, odaq*, ittihad, ettehadiye, اتحاد, الاتحاد, اتحادیه, birliği, union*
        society 220: societies, obshchestv*, obshestv*, tavarystv*, tovarystv*, tovarishchestv*, sociedad, sociedade, societe, societa, gesellschaft, stichting, stiftelse
        community 420: communities, soobshchestv*, comunidad, communaute
        foundation 220: foundations, fundacion, fundacao, fondation, fondazione, stiftung, bonyad*, boniad*, bonyat, waqf, vakif, vakfi, vakıf*, vaqf, بنیاد, bunyod
        fund 220: funds, fond*, fund*, zhamgarma*, jamgarma*, jamgarm*, qory, қоры, фонд*, صندوق, sanduq, sandogh*, sandoq, fondo, fonds
        trust 220: trusts, trest*
        institution 220: institutions, uchrezhden*, ustanov*, ustanowa, mekeme*, muassasa*, муассаса*, muassasat, muassasah, muasasat, moassese*, moasese*, moasseseh, mueassasat, mussasat, مؤسسة, المؤسسة, موسسه, مؤسسه, institucion, kurum*
        establishment 200: establishments, est, etablissement, etablissements, ets, establecimiento
        organization 220: organisation, organisations, organizations, organizats*, arhanizats*, organizacion, organizacao, organizzazione, tashkilot*, ташкилот*, teshkilat*, təşkilat*, tashkilat*, teşkilat*, uyum*, ұйым*, sazman*, sazeman*, sozmon*, созмон*, munazzamat, munazzama, munazzamah, munadamat, monazamat, منظمة, المنظمة, سازمان
        institute 220: inst, institutes, institut*, instytut*, instituto, istituto, instituti, enstitu*, maahad, mahad, معهد, المعهد, ilmiygoh
        university 220: univ, universities, universitet*, universytet*, universidad, universidade, universite*, università, universität, daneshgah*, danishgah, donishgoh*, донишгоҳ*, jameat, جامعة, دانشگاه, daxue, taehak, taehakkyo, oliygoh
        academy 220: academies, akadem*, academia, academie, accademia, akademiasy, akademiyasi, فرهنگستان, أكاديمية
        faculty 600: fakultet*, facultad, faculte, facult*
        school 600: schools, maktab, shkol*, escuela, ecole, maktabi, madrasa, madrassa, madrasah, madrasat, madressah, مدرسة
        college 420: colleges, kolledzh*, kollej*, colegio, kalej
        laboratory 420: laboratories, lab, labs, laborator*, labaratory*, laboratorio, laboratorios, laboratoire, azmayeshgah, آزمایشگاه
        center 220: centre, centers, centres, tsentr*, centr, centro, zentrum, merkez*, markaz*, marcaz, məkəz, mərkəz*, ortalyk*, ortalyq*, орталық*, borbor*, zhongxin, مركز, المركز, مرکز, sentr, sentri, senter
        bureau 220: byuro, biuro, buro, byura, buero, büro*, bureaus, مكتب, makhtab
        office 200: offices, ofis*, kontor*, kantor*, biroh, idora*, идора*, daftar, دفتر, oficina, officina
        agency 220: agencies, agentstv*, ahenstv*, agency*, agentlig*, agentligi, agentlik*, agentur, agencia, agence, агентлик*, agenttik*, агенттік*, kalah, ajans*
        ministry 200: ministerstv*, minist*, ministries, ministerio, ministere, ministerium, ministero, vazirlig*, vazirlik, вазирлик*, vazorat*, вазорат*, nazirli*, bakanlig*, bakanligi, ministrlig*, ministrlik, wizarat, wizara, vezarat, vizarat, وزارة, وزارت
        department 200: departments, dept, departament*, dapartament*, departamento, departement, otdel*, viddil*, bolim*, бөлім*, departamenti, bolmasy
        directorate 220: directorates, upravlen*, upraulenn*, direkts*, direksiya*, basqarma*, baskarma*, boshqarma*, mudiriyyat, mudiriyat, mudirlik, idara*, edare*, edareh, مديرية, اداره, إدارة, direccion, direction, müdürlük*, mudurlugu
        administration 220: administrats*, administracion, administracao, ma'muriyat, mamuriyat*, akimdik, hokimiyat*, idaresi
        committee 220: committees, komitet*, kamitet*, qo'mita*, qomita*, кўмита*, komiteti, kumita*, кумита*, lajnat, lajna, lajnah, لجنة, komite*, comite, comitato, hayeat, هيئة
        commission 220: commissions, komiss*, kamis*, comision, komissiyasi
        council 220: councils, sovet*, savet*, rada, kengash*, kenesh*, kenes, кеңес*, shura, shoura, majlis, majles, مجلس, consejo, conseil, consiglio, şura*, shuro*
        parliament 600: parlament*, parlement*, parlamento
        assembly 420: assamble*, asamble*, asamblea, assemblee, sobran*, yigin, məclis*, mejlis*
        authority 200: authorities, autoridad, autorite, vlast*
        service 150: services, svc, sluzhb*, sluzhba, sluzhby, servis*, servic, servicio, servicios, servico, servicos, servizi, uslug*, usluge, uslugi, khizmat*, xizmat*, hizmet*, xidmət*, khidmat*, khadamat, khademat, khadamate, خدمات, qyzmet*, kyzmat*, қызмет*, hyzmat*, fuwu, servisez, servisis, servisiz, khidamat, khidmat, للخدمات
        inspectorate 600: inspection, inspections, inspekts*, inspektsiya, nazorat*, inspector
        branch 150: branches, filial*, filial, succursale, sucursal, filiali, sube, subesi, şube*, otdelen*, bölmə*
        division 200: divisions, podrazdelen*, firqat, firqa, firqah, firaq, فرقة
        subsidiary 150: subsidiaries, doch'ern*, dochern*
        representative 150: representation, predstavitel*, vakolatxona*, temsilcilik*
        plant 220: plants, factory, factories, works, mill, mills, zavod*, fabrik*, fabryk*, fabrika*, zauyt*, зауыт*, zavodi, zawod*, karkhana*, karkhanajat, karkhaneh, karkhane, kharkhana, korkhonai, كارخانه, کارخانه, مصنع, fabrica, fabricas, fabbrica, usine, werk, werke, zavody, gongchang, kongjang, fabrikasi
        combine 420: kombinat*, kambinat*, combinat, mujtama, مجتمع, mojtama
        complex 420: complexes, kompleks*, kompleksi, complejo, mojtame
        workshop 420: workshops, masterskay*, tsekh, taller, talleres, atel*
        house 200: trgovacka
        center trading: torgtsentr
        shop 600: shops, store, stores, magazin*, doʻkon, dukan, tienda, magasin, mağaza*, dokon
        market 600: markets, rynok, rynk*, bazar*, bozor*, mercado, marche, souq, سوق
        supermarket 600: supermarkets, supermarket*, supermercado, supermercados, hypermarket
        exchange 600: exchanges, birzh*, birja*, bolsa, bourse, borsa*, sarafi, sarrafi, saraf, sarraf, sairafa, sayrafa, صرافی, صرافة, exchanger, exchangers, obmen*, cambio, cambios, ayirboshlash
        hotel 600: hotels, otel, oteli, gostinits*, gostinich*, hoteles, mehmonxona*, mehmankhana
        restaurant 600: restaurants, restoran*, restaurante, restaurantes
        club 600: clubs, klub*, клуб*, bashgah, نادي
        museum 800: museums, muzey*, muzei, museo, musee
        library 800: bibliotek*, kutubxona*, biblioteca
        theater 800: theatre, teatr*, teatro
        hospital 700: hospitals, bolnits*, gospital*, shifoxona*, bimarestan, mustashfa, مستشفى, بیمارستان, klinik*, clinic, clinics, clinica, polyclinic, klinikasi
        pharmacy 700: pharmacies, aptek*, farmacia, farmacias, dorixona*, darukhaneh, drogueria, drogas
        prison 600: prisons, tyurm*, sejn, sijn, zendan, zindan, qamoqxona, penitentsiar*, penitentiary, carcel
        colony 700: koloni*, kalon*
        church 800: tserkov*, tserkv*, iglesia, eglise
        mosque 800: mechet*, masjid, masjed, mesjid, mosques, مسجد, masjidi
        station 600: stations, stantsi*, estacion, istgah
        port 600: ports, porty, porta, portov*, puerto, bandar, banader, liman*, gavan*, harbour, harbor
        seaport 600: seaports, seaport*
        airport 700: airports, aeroport*, aeroporto, aeropuerto, aerodrom*, airfield, furudgah, forudgah, havalimani, havaalani
        shipyard 600: shipyards, verf*, tersane*, astillero, astilleros, chantier
        base 600: baza, bazy, bazasi, базы
        polygon 700: poligon*
        fleet 600: flot, flota, flotiliya, flotill*
        terminal 600: terminals, terminaly, terminala, terminalov, terminali
        zone 600: zones, zona, zonas, zony, zonasi, mintaqa, منطقة, منطقه, mantaghe, manteghe
        park 700: parks, parka, parki
        technopark 800: tekhnopark*, texnopark*, technoparks
        cluster 700: klaster*, clusters
        network 420: networks, setev*, shabaka*, shabakeh, shabake, شبكة, شبکه, tarmoq*, réseau, netvork, netvorks
        project 200: projects, proekt, proekty, proekta, proektn*, proekti, praekt*, loyiha*, projekt*, proje*, proyecto, proyectos, tarh, proyektn*, prodzhekt, prodzhekts
        program 420: programme, programs, programmes, programm*, dastur*, barnameh
        """;
}
