using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Small words of people's names, which are written or left out as it comes.</summary>
static class Particles
{
    static readonly FrozenSet<string> Always = Set(
        "al el ul ur of the and de del della dello di da das dos du des la las los van von der den ter ten zu zum zur vom y e i af av na");

    /// <summary>The Arabic article before the letters that it takes on: an-Nasr, ash-Sharif.</summary>
    static readonly FrozenSet<string> Articles = Set("an as ash ad ar at az ath adh az us ud un uz ush ut en es ed er et ez");

    /// <summary>Words for whose child somebody is, before the parent's name.</summary>
    static readonly FrozenSet<string> ChildOf = Set(
        "bin ibn ben bint binti binte bent ibne bn wuld ould weld walad ouled wld oulad");

    public static bool Are(string roman) => Always.Contains(roman) || Articles.Contains(roman) || ChildOf.Contains(roman);

    /// <param name="next">The word behind it.</param>
    public static bool IsSmall(string roman, string? next) => Always.Contains(roman)
        || (next is { Length: > 0 } && Articles.Contains(roman) && next[0] == roman[1]);

    public static bool IsArticle(string roman) => roman is "al" or "el" or "ul" || Articles.Contains(roman);

    public static bool IsChildOf(string roman) => ChildOf.Contains(roman);

    static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
