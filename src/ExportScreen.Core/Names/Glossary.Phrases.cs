namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>What several words mean together only.</summary>
    static readonly Terms Together = Terms.Parse("""
        trading house: торговый дом, trade house, savdo uyi, савдо уйи, сауда үйі, соода үйү, торговий дім, торговельний дім, ticarət evi, söwda öýi
        commercial bank: акционерный коммерческий банк, joint stock commercial bank, stock commercial bank, aksiyadorlik tijorat banki, акциядорлик тижорат банки
        armed forces: вооруженные силы, вооруженных сил, вооружённых сил, qurolli kuchlar, qurolli kuchlari, қуролли кучлар, қуролли кучлари, қарулы күштер, қарулы күштері, куралдуу күчтөрү, куралдуу күчтөр, silahlı qüvvələr, silahlı qüvvələri, ýaragly güýçleri, збройні сили, збройних сил, узброеныя сілы, узброеных сіл, қувваҳои мусаллаҳи, қувваҳои мусаллаҳ, forces armées, fuerzas armadas, forças armadas, silahlı kuvvetler, silahlı kuvvetleri, القوات المسلحة, نیروهای مسلح, შეიარაღებული ძალები, զինված ուժեր
        internal affairs: внутренних дел, ichki ishlar, ички ишлар, ішкі істер, ички иштер, daxili işlər, içeri işler, внутрішніх справ, унутраных спраў, корҳои дохилии, корҳои дохилӣ, affaires intérieures, შინაგან საქმეთა, ներքին գործերի, home affairs
        foreign affairs: иностранных дел, external affairs, tashqi ishlar, ташқи ишлар, сыртқы істер, тышкы иштер, xarici işlər, daşary işler, закордонних справ, замежных спраў, корҳои хориҷии, корҳои хориҷӣ, affaires étrangères, relaciones exteriores, asuntos exteriores, negócios estrangeiros, امور خارجه, საგარეო საქმეთა, արտաքին գործերի
        railway: железная дорога, железные дороги, железных дорог, temir yo'llari, temir yo'l, темир йўллари, темір жолы, темир жолу, dəmir yolları, demir ýollary, роҳи оҳани, demir yolları, السكك الحديدية, راه آهن, chemin de fer
        machine construction: mechanical engineering
        """);

    /// <summary>The words for those that start at one and mean something together.</summary>
    public static (int Length, string Words)? Phrase(List<string> romans, int at) => Together.At(romans, at, romans.Count);
}
