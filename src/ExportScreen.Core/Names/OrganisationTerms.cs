namespace ExportScreen.Core.Names;

/// <summary>Words of which the names of organisations are made everywhere, in one language: a plant is a завод.</summary>
static partial class OrganisationTerms
{
    static readonly Terms Table = Terms.Parse($"""
        npo: нпо, scientific industrial association, scientific manufacturing association, научно производственное объединение, scientific production association, research and production association, research production association, research and production amalgamation, scientific and production association, ilmiy ishlab chiqarish birlashmasi, илмий ишлаб чиқариш бирлашмаси, ғылыми өндірістік бірлестігі, науково виробниче об'єднання, нво, elmi istehsalat birliyi
        npp: нпп, научно производственное предприятие, scientific production enterprise, research and production enterprise, scientific and production enterprise, research production enterprise, ilmiy ishlab chiqarish korxonasi, науково виробниче підприємство, нвп, research and development enterprise, scientific manufacturing enterprise, rpe, spe, нпф, научно производственная фирма, scientific production firm
        npk: нпк, научно производственный комплекс, научно производственная компания, научно производственная корпорация, scientific production complex, research and production complex, scientific production company, research and production company, research and production corporation, scientific and production company, research and production center, научно производственный центр, нпц, scientific production center
        nii: нии, научно исследовательский институт, научно исследовательского института, scientific research institute, research institute, scientific and research institute, ilmiy tadqiqot instituti, илмий тадқиқот институти, ғылыми зерттеу институты, илимий изилдөө институту, науково дослідний інститут, ндi, elmi tədqiqat institutu, research and development institute, institut de recherche, forschungsinstitut, instituto de investigación, instituto de investigaciones, araştırma enstitüsü
        tsnii: цнии, центральный научно исследовательский институт, central scientific research institute, central research institute
        okb: окб, опытно конструкторское бюро, experimental design bureau, experimental and design bureau, special design bureau, специальное конструкторское бюро, скб, цкб, центральное конструкторское бюро, central design bureau, конструкторское бюро, design bureau, конструкторське бюро
        tradinghouse: тд, торговый дом, trading house, trade house, savdo uyi, савдо уйи, сауда үйі, соода үйү, торговий дім, ticarət evi, söwda öýi
        importexport: import export, import and export, imp and exp, impex, imp exp, импорт экспорт, экспорт импорт, export import, export and import, jinchukou, 进出口, ithalat ihracat, importação e exportação, importacion y exportacion
        machinebuilding: машиностроительный, машиностроительная, машиностроительное, машиностроение, машиностроения, machine building, machinebuilding, mashinasozlik, машинасозлик, машина жасау, машинобудівний, машинобудування, maşınqayırma
        instrumentmaking: приборостроительный, приборостроительная, приборостроение, приборостроения, instrument making, instrument building, asbobsozlik, приладобудівний, приладобудування, аспап жасау
        shipbuilding: судостроительный, судостроительная, судостроение, судостроения, shipbuilding, ship building, кораблестроительный, суднобудівний, суднобудування, gemi inşa, shipyard, верфь, судоремонтный завод
        armedforces: armed forces, вооруженные силы, вооруженных сил, вооружённых сил, qurolli kuchlar, qurolli kuchlari, қуролли кучлар, қуролли кучлари, қарулы күштер, қарулы күштері, куралдуу күчтөрү, куралдуу күчтөр, silahlı qüvvələr, silahlı qüvvələri, ýaragly güýçleri, збройні сили, збройних сил, узброеныя сілы, узброеных сіл, қувваҳои мусаллаҳи, қувваҳои мусаллаҳ, forces armées, fuerzas armadas, forças armadas, streitkräfte, silahlı kuvvetler, silahlı kuvvetleri, القوات المسلحة, نیروهای مسلح, შეიარაღებული ძალები, զինված ուժեր
        interior: внутренних дел, internal affairs, ichki ishlar, ички ишлар, ішкі істер, ички иштер, daxili işlər, içeri işler, внутрішніх справ, унутраных спраў, корҳои дохилии, корҳои дохилӣ, affaires intérieures, interior, intérieur, interno, innern, inneres, içişleri, الداخلية, შინაგან საქმეთა, ներքին գործերի, home affairs
        foreignaffairs: иностранных дел, foreign affairs, external affairs, tashqi ishlar, ташқи ишлар, сыртқы істер, тышкы иштер, xarici işlər, daşary işler, закордонних справ, замежных спраў, корҳои хориҷии, корҳои хориҷӣ, affaires étrangères, relaciones exteriores, asuntos exteriores, negócios estrangeiros, auswärtigen, auswärtiges, dışişleri, الخارجية, امور خارجه, საგარეო საქმეთა, արտաքին գործերի
        defence: defense, defence, обороны, оборона, mudofaa, мудофаа, қорғаныс, коргоо, müdafiə, goranmak, goranyş, оборони, абароны, мудофиаи, мудофиа, défense, defensa, defesa, verteidigung, savunma, الدفاع, دفاع, თავდაცვის, պաշտպանության, milli savunma
        finance: finance, finances, financial, финансов, финансы, финансовый, финансовая, moliya, moliyaviy, молия, молияи, қаржы, каржы, maliyyə, maliýe, фінансів, фінансова, фінансаў, finanzas, finanças, finanzen, maliye, المالية, ფინანსთა, ֆինանսների
        justice: justice, юстиции, юстиция, adliya, адлия, адлияи, әділет, адилет, ədliyyə, adalat, юстиції, юстыцыі, justicia, justiça, justiz, adalet, العدل, دادگستری, იუსტიციის, արդարադատության
        health: health, healthcare, health care, public health, здравоохранения, здравоохранение, sog'liqni saqlash, соғлиқни сақлаш, денсаулық сақтау, саламаттыкты сактоо, səhiyyə, saglygy goraýyş, охорони здоров'я, аховы здароўя, тандурустӣ, santé, salud, saúde, gesundheit, sağlık, الصحة, بهداشت, ჯანდაცვის, առողջապահության
        education: education, educational, образования, образование, образовательный, ta'lim, таълим, білім, білім беру, билим берүү, təhsil, освіти, освіта, адукацыі, маорифи, маориф, éducation, educación, educação, bildung, eğitim, التعليم, التربية, آموزش, განათლების, կրթության
        agriculture: agriculture, agricultural, agri, agro, сельского хозяйства, сельское хозяйство, сельскохозяйственный, сельскохозяйственная, сельскохозяйственное, qishloq xo'jaligi, қишлоқ хўжалиги, ауыл шаруашылығы, айыл чарба, kənd təsərrüfatı, oba hojalyk, сільського господарства, сільськогосподарський, сельскай гаспадаркі, кишоварзии, кишоварзӣ, agricole, agrícola, tarım, الزراعة, کشاورزی
        railway: railway, railways, railroad, железная дорога, железные дороги, железных дорог, temir yo'llari, temir yo'l, темир йўллари, темір жолы, темир жолу, dəmir yolları, demir ýollary, залізниця, залізниці, чыгунка, роҳи оҳани, demiryolları, demir yolları, السكك الحديدية, راه آهن, chemin de fer, ferrocarriles
        airline: airlines, airline, airways, авиакомпания, авиалинии, авиалиния, havo yo'llari, ҳаво йўллари, әуе жолдары, аба жолдору, hava yolları, havayolları, howa ýollary, авіакомпанія, авіалінії, الخطوط الجوية, líneas aéreas, lignes aériennes, aviakompaniyasi, авиакомпанияси
        cybersecurity: cybersecurity, cyber security, кибербезопасность, кибербезопасности, kiberxavfsizlik, киберхавфсизлик, киберқауіпсіздік, kibertəhlükəsizlik, кібербезпека, кібербезпеки, siber güvenlik
        imeni: имени, named after, named for, nomidagi, номидаги, nomli, атындағы, атындагы, adına, імені, імя, ба номи, адындагы, adyndaky, حمل اسم
        united: united, объединенный, объединенная, объединённая, birlashgan, бирлашган, біріккен, об'єднана, unidos, unis, vereinigte, birleşik
        {Words}
        """);

    /// <summary>The form that stands for a word in all languages.</summary>
    public static string Canonical(string roman) => Table.Of(roman) ?? roman;

    /// <summary>The longest term that starts at a word.</summary>
    public static (int Length, string Canonical)? At(IReadOnlyList<string> romans, int at) => Table.At(romans, at);
}
