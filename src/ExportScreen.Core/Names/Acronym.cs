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
        if (acronym.Length is < Shortest or > Longest) return 0;

        var (at, words) = (0, 0);
        for (var i = from; i < parts.Length; i++)
        {
            var roman = parts[i].Word.Roman;
            var taken = Taken(acronym, at, roman);
            if (taken == 0 && (parts[i].Role != PartRole.Stop || words == 0)) return 0;
            if (taken == 0) continue;
            at += taken;
            words++;
            if (at == acronym.Length) return words > 1 ? i + 1 - from : 0;
        }

        return 0;
    }

    static int Taken(string acronym, int at, string roman)
    {
        if (acronym[at] != roman[0]) return 0;

        var pair = roman.Length > 1 && at + 1 < acronym.Length && acronym[at + 1] == roman[1]
            && Pairs.Contains(roman[..2], StringComparer.Ordinal);
        return pair ? 2 : 1;
    }
}
