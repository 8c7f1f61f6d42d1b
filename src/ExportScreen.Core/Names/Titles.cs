using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Forms of address, ranks and degrees around a person's name, in any script.</summary>
static class Titles
{
    /// <summary>Never a name.</summary>
    static readonly FrozenSet<string> Civil = Set("""
        mr mrs ms miss mx dr prof professor sir madam messrs lord lady dame gentleman honorable honourable excellency
        herr frau fräulein monsieur madame mademoiselle mme mlle docteur maître professeur senor señor señora senora señorita srta sra
        doctor ingeniero licenciado abogado presidente general almirante coronel teniente capitán comandante
        signor signora signorina dottor dottore dottoressa dott dottssa avv ingegnere avvocato onorevole generale
        senhor senhora doutor doutora engenheiro professora dona dipl diplom
        präsident präsidentin president prezident minister ministre ministro senator deputy ambassador
        colonel lieutenant lt ltc ltcol captain capt major brigadier sergeant sgt cpl corporal admiral commodore
        marshal cmdr cdr comdr pani panna predsjednik předseda præsident prezydent
        господин госпожа госп тов товарищ гражданин гражданка президент министр депутат сенатор академик профессор проф
        доктор докт доцент инженер инж генерал адмирал полковник подполковник майор капитан лейтенант сержант прапорщик ефрейтор маршал
        громадянин громадянка janob janobi xonim жаноб жаноби хоним мырза ханым xanım cənab cənabi jenap hanym ҷаноби муҳтарам
        bayan sayın efendi effendi shri shrimati smt shree kumari datuk dato datin
        السيد السيدة الدكتور دكتور المهندس الأستاذ العقيد العميد اللواء الفريق المقدم الرائد النقيب آقای خانم دکتر مهندس سردار
        سرتیپ سرهنگ سرلشکر ბატონი ქალბატონი պարոն տիկին
        """);

    /// <summary>Titles of faith and office by which some men are known, so that they stay where little else is left.</summary>
    static readonly FrozenSet<string> Worn = Set("""
        sheikh sheik shaikh shaykh sheykh shayk cheikh шейх الشيخ haji hajji hajj hadji haj hadj alhaj alhaji elhadj elhaj хаджи ҳожи hoji الحاج
        mullah mulla mulah мулла maulavi mawlawi maulawi molvi mawlavi moulvi maulana mawlana moulana maulvi ayatollah ayatullah
        qari qori кори ustad ustaz ustadh ustod domla domulla эшон eshon qazi father pastor bishop archbishop rabbi patriarch brother sister
        commander qomandan prince princess king queen baron count duke sultan hujjatolislam hojjatoleslam hodjatoleslam
        """);

    /// <summary>Names as well, so only where a dot shows that they are shortened.</summary>
    static readonly FrozenSet<string> Dotted = Set("""
        me fr sr br st mag ing eng arq lic hon rev sig rag geom med adm ven gen col maj sen rep gov dep min sh
        гр ген акад кап лейт полк мин деп
        """);

    /// <summary>Degrees and orders; and forms of companies, which some put behind a man's name to hide him.</summary>
    static readonly FrozenSet<string> Behind = Set("""
        phd dphil dds mba bsc esq esquire cpa qc obe cbe mbe kbe kcmg cmg kcb gbe retd cfa dvm llb llm
        sahib saheb effendi efendi hanim khanim khanum hanum hazretleri
        llc llp ltd inc plc gmbh sarl ltda ooo oao pjsc ojsc jsc
        """);

    /// <summary>Surnames as well, so only behind a comma.</summary>
    static readonly FrozenSet<string> BehindComma = Set("md ma ba pe kc jd mp rn bt msc mep ret do");

    static readonly Terms Generations = Terms.Parse("""
        jr: jr, jnr, junior, filho, fils, младший, hijo
        sr: sr, snr, senior, père, старший
        2: ii, 2nd
        3: iii, 3rd
        4: iv, 4th
        """);

    /// <summary>One form for all ways to write that a man bears his father's name.</summary>
    public static string? Generation(NameToken token) => Generations.Of(token.Roman);

    /// <summary>Whether it says something of the name in front of a comma.</summary>
    /// <param name="words">How many words stand there.</param>
    public static bool IsBehind(NameToken token, int words) => Generation(token) is not null || Behind.Contains(token.Roman)
        || (words > 1 && (BehindComma.Contains(token.Roman) || token.Roman is "ph" or "d" or "m"));

    /// <summary>Cuts titles off both ends; at least one word is left.</summary>
    public static void Cut(List<NameToken> tokens)
    {
        while (tokens.Count > 1 && CutFront(tokens) is > 0 and var length) tokens.RemoveRange(0, length);
        while (tokens.Count > 1 && CutBack(tokens) is > 0 and var length) tokens.RemoveRange(tokens.Count - length, length);
    }

    static int CutFront(List<NameToken> tokens)
    {
        var (first, second) = (tokens[0], tokens[1]);
        if (first.After is '-' or '\u2010' or '/' && tokens.Count > 3)
        {
            // г-н, г-жа, д-р.
            if (first.Roman is "g" && second.Roman is "n" or "zha") return 2;
            if (first.Roman is "d" && second.Roman is "r") return 2;
        }

        var names = Names(tokens);
        return Civil.Contains(first.Roman) && !Behind.Contains(second.Roman) ? 1
            : first.IsDotted && Dotted.Contains(first.Roman) && names > 2 ? 1
            : Worn.Contains(first.Roman) && names > 2 ? 1
            : first.Roman is "el" or "al" && second.Roman is "hadj" or "haj" or "hajj" && names > 2 ? 2
            : 0;
    }

    /// <summary>How many words can name somebody.</summary>
    static int Names(List<NameToken> tokens) =>
        tokens.Count(token => token.Roman.Length > 1 && !Particles.Are(token.Roman));

    static int CutBack(List<NameToken> tokens)
    {
        var (last, before) = (tokens[^1], tokens[^2]);
        return tokens.Count > 2 && last.Roman is "d" && before.Roman is "ph" or "m" && before.IsDotted ? 2
            : Behind.Contains(last.Roman) && (Names(tokens) > 2 || last.Roman is "esq" or "phd" or "mba") ? 1
            : 0;
    }

    static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Romanisation.Romanise(NameText.Tokens(NameText.Clean(word))[0]))
        .ToFrozenSet(StringComparer.Ordinal);
}
