using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Fathers' names made into a word of their own, and the small words that make them in Turkic languages.</summary>
static class Patronymics
{
    /// <summary>Shorter stems are names of other peoples: Uly, Novich.</summary>
    const int ShortestStem = 2;

    static readonly FrozenSet<string> ChildWords = Set("""
        ogli ogly oglu oghlu oghli oghly ugli ugly uglu ughli uli uly ulu uulu oghul ogil oglou
        kyzy kizi qizi qyzy gyzy kyzi gizi kysy kysi qizy khizi
        """);

    /// <summary>Longer ones first.</summary>
    static readonly string[] Slavic = [.. Words("""
        yevich ievich eevich evich yovich iovich ovich avich yevych ievych evych yovych iovych ovych avych
        yevitch ievitch evitch ovitch avitch yewitsch jewitsch ewitsch owitsch jewitch ewitch owitch jevich jovich
        yevna ievna eevna evna yovna iovna ovna avna yivna iivna ivna jevna jovna jewna ewna owna yauna iauna auna
        inichna ychna
        """).OrderByDescending(ending => ending.Length)];

    /// <summary>As other peoples spell them whose surnames end so.</summary>
    static readonly string[] Foreign = [.. Words("jewicz ewicz owicz evici ovici evitj ovitj jevics evics ovics jevic evic ovic")];

    static readonly string[] Turkic = [.. Words("""
        ogli ogly oglu oghlu oghli ugli ugly uulu uly kyzy kizi qizi qyzy gyzy
        """).OrderByDescending(ending => ending.Length)];

    static readonly FrozenSet<string> Short = Set("ilyich ilich illich kuzmich lukich fomich nikitich savvich foksich ilych");

    public static bool IsChildWord(string roman) => ChildWords.Contains(roman);

    /// <summary>The father's name in a patronymic that is one word.</summary>
    /// <param name="isInside">It stands between two other words, where no surname does.</param>
    public static string? Stem(string roman, bool isInside) => Stem(roman, Slavic)
        ?? (isInside || !IsTurkish(roman) ? TurkicStem(roman) : null)
        ?? (Short.Contains(roman) ? roman[..roman.LastIndexOf('i')] : isInside ? Stem(roman, Foreign) : null);

    /// <summary>… in a Turkic one that is written as one word.</summary>
    public static string? TurkicStem(string roman) => Stem(roman, Turkic);

    /// <summary>Kyrgyz ones stand for a surname; the same endings are those of surnames in Turkey.</summary>
    public static bool IsKyrgyz(string roman) =>
        roman.EndsWith("uulu", StringComparison.Ordinal) || roman.EndsWith("kyzy", StringComparison.Ordinal);

    /// <summary>Karaoğlu is a surname, though it was a father's name once.</summary>
    static bool IsTurkish(string roman) => roman.EndsWith("oglu", StringComparison.Ordinal);

    static string? Stem(string roman, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (roman.Length >= ending.Length + ShortestStem && roman.EndsWith(ending, StringComparison.Ordinal))
                return roman[..^ending.Length];
        }

        return null;
    }

    static FrozenSet<string> Set(string words) => Words(words).ToFrozenSet(StringComparer.Ordinal);

    static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
