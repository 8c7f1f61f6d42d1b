namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>Acronyms that stand in front of a name and mean the same everywhere, and words that English has two for.
    /// A name that is nothing else keeps them.</summary>
    const string Acronyms = """
        research institute: nii, sri, yanjiusuo, yanjiuyuan, yonguso
        state research institute: gosnii, gnii
        central research institute: tsnii, cnii
        all russia research institute: vnii
        research production enterprise: npp, spe, rpe, nvp
        research production association: npo, rpa, nvo
        research production company: npk, rpc
        research production firm: npf
        research production center: npts, npc
        research technology center: ntts, ntc, stc
        research technology complex: ntk
        production association: po, pa
        production technology center: ptts
        design bureau: kb
        experimental design bureau: okb
        special design bureau: skb
        central design bureau: tskb, ckb
        special design technology bureau: sktb
        project design bureau: pkb
        project research institute: pnii
        engineering technology center: itts
        russia academy research: ran, ras
        trading house: td, tradinghouse
        trading industry company: tpk
        group company: gk
        private security organization: chop, choo
        private military company: chvk, pmc
        shipping repair plant: srz
        aviation repair plant: arz
        oil refining plant: npz
        mining refining combine: gok
        armored repair plant: btrz
        machine construction plant: mashzavod
        ministry defense: minoborony, minaborony, minoboroni
        ministry industry trading: minpromtorg
        ministry finance: minfin
        ministry health: minzdrav
        ministry emergency situations: mchs
        state corporation: goskorporatsiya, goskorporatsii, goskorporatsiia
        military industry: vpk
        air defense: pvo
        import export: importexport, impex
        oil gas: oilgas
        armed force: armedforces
        commercial bank: akb, atb, aitb
        high technology: khaytek, hightech
        industry construction: promstroi, promstroy
        """;

    /// <summary>First halves of compound words, and what they stand for; longer ones first.</summary>
    static readonly (string Lead, string Term)[] Leads =
    [
        ("transportnogo", "transport"), ("elektro", "electric"), ("electro", "electric"), ("energo", "energy"), ("optiko", "optical"),
        ("optico", "optical"), ("radio", "radio"), ("gidro", "hydraulic"), ("hidro", "hydraulic"), ("agro", "agriculture"),
        ("avto", "automobile"), ("avia", "aviation"), ("opto", "optical"), ("speT", "special"), ("teplo", "heat"), ("sudo", "shipping"),
        ("himiko", "chemical"), ("gorno", "mining"), ("nefte", "oil"),
    ];
}
