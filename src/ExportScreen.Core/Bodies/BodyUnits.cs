using System.Collections.Frozen;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>What in a name says which part of a body it is, and where, rather than which body.</summary>
static class BodyUnits
{
    /// <summary>Kinds of places that branches are in charge of.</summary>
    static readonly FrozenSet<string> PlaceKinds = Words("""
        gorod goroda gorodu gorodskoy gorodskoe gor g oblast oblasti oblastnoy oblastnoe obl kray kraya krayu raion rayon rayonu rayona raiona raionu rayonnyy okrug okruga
        viloyat viloyati viloyatining shahar shahri shahridagi tuman tumani khududiy hududiy oblysy oblysynyng audany
        qalasy qalasynyng kalasy kalasynyn oblusu oblusunun shaary shaarynyn raionu viloyatі viloyatii shahri nohiyai velayat welayaty seher
        seheri etraby sheheri rayonu misto mista oblasnyy voblast voblasts voblasti horad raboczyy
        region regional regionale regionala regionalnoe regionalnyy province provincial provinciale provincia district city municipal county local town territorial territorialnoe
        territorialnyy metropolitan stadt ciudad estado estadual stadtkreis il ili ilche vilayet wilaya ville departamento prefecture
        """);

    /// <summary>Kinds of parts.</summary>
    static readonly FrozenSet<string> Parts = Words("""
        upravlenie upravleniya upravleniyu glavnoe glavnogo gu su departament departamenta otdel otdela
        otdelenie sluzhba tsentr tsentralnyy apparat voyskovaya chast podrazdelenie filial byuro
        boshqarmasi boshqarma bolimi bolim bosh markaziy qism harbiy basqarmasy departamenti departamentining
        bashkarmasy bolumu idarasi idaresi bolmesi upravlinnya holovne department departement direction delegation directorate division unit branch
        main office headquarters section bureau center central general republican ilchigi superintendencia delegacia mudurlugu subdireccion
        jefatura comisaria delegacion kommissariat
        """);

    /// <summary>How many words no one knows may stand beside a word for a place.</summary>
    const int MostUnknown = 2;

    public static bool IsOne(string roman) => Parts.Contains(roman) || PlaceKinds.Contains(roman);

    /// <summary>Words of it for parts and places outside a finding.</summary>
    public static int Outside(BodyFinding finding, BodyText text, IReadOnlyList<string> states)
    {
        var units = 0;
        for (var at = 0; at < text.Core.Count; at++)
        {
            if ((at < finding.First || at > finding.Last)
                && (IsOne(text.Core[at].Roman) || Localities.IsIn(text.Core[at].Roman, states)))
            {
                units++;
            }
        }

        return units;
    }

    /// <summary>Its words without those for places; the same number where there are none.</summary>
    public static IReadOnlyList<Word> WithoutPlaces(IReadOnlyList<Word> core, IReadOnlyList<string> states)
    {
        var unknown = 0;
        var kept = core.Where((word, at) =>
        {
            if (PlaceKinds.Contains(word.Roman) || word.IsNumber || Localities.IsIn(word.Roman, states)) return false;

            var beside = (at > 0 && PlaceKinds.Contains(core[at - 1].Roman))
                || (at + 1 < core.Count && PlaceKinds.Contains(core[at + 1].Roman));
            return !beside || Concepts.Of(word) != 0 || ++unknown > MostUnknown;
        }).ToList();
        return kept;
    }

    static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
