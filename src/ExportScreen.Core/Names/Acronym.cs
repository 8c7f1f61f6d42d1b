namespace ExportScreen.Core.Names;

/// <summary>Words written by their first letters: SKS for South Kaveh Steel, TsKB for Tsentralnoye Konstruktorskoye Byuro.</summary>
static class Acronym
{
    public const int Shortest = 3;
    public const int Longest = 8;

    /// <summary>Letters of other alphabets that take two Latin ones.</summary>
    static readonly string[] Pairs = ["ts", "sh", "ch", "zh", "kh", "ya", "yu", "ye"];

    /// <summary>How many parts, from one on, an acronym takes, stop words apart; 0: it is none of them.</summary>
    public static int Length(string acronym, NamePart[] parts, int from)
    {
        var end = acronym.Length is < Shortest or > Longest ? 0 : Length(acronym, 0, parts, from, words: 0);
        return end > 0 ? end - from : 0;
    }

    /// <summary>The place behind the last part taken; 0: it can't be.</summary>
    static int Length(string acronym, int at, NamePart[] parts, int part, int words)
    {
        if (at == acronym.Length) return words > 1 ? part : 0;
        if (part == parts.Length) return 0;

        var roman = parts[part].Word.Roman;
        var end = 0;
        if (roman[0] == acronym[at])
        {
            var pair = roman.Length > 1 && at + 1 < acronym.Length && acronym[at + 1] == roman[1]
                && Pairs.Contains(roman[..2], StringComparer.Ordinal);
            if (pair) end = Length(acronym, at + 2, parts, part + 1, words + 1);
            if (end == 0) end = Length(acronym, at + 1, parts, part + 1, words + 1);
        }

        return end == 0 && words > 0 && parts[part].Role == PartRole.Stop ? Length(acronym, at, parts, part + 1, words) : end;
    }
}
