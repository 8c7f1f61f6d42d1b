using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>Names of several Arabic words, which every language writes together, apart or with a hyphen in its own way:
/// Abd al-Rahman, Abdurrahman, Abdel Rahman; Salah ad-Din, Salahuddin; Rahmat Ullah, Rahmatullah.</summary>
static class ArabicNames
{
    const int LongestArticle = 2;

    /// <summary>As Arabic letters sound, which write no short vowels.</summary>
    const string ServantSound = "Vbdl";

    const string ServantHeard = "VbdAl";
    const string GodSound = "lP";

    static readonly string[] Servant =
        ["abdul", "abdel", "abdal", "abdol", "abdil", "abdoul", "abdur", "abder", "abdir", "abdus", "abdes", "abdun", "abdut", "abduz", "abdush", "abdou", "abdu", "abde", "abd", "abdi", "abdwl"];

    /// <summary>Makes one word of each such name, in one form.</summary>
    public static void Join(List<NameToken> tokens, Vocabulary vocabulary)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var (length, roman, sound) = At(tokens, i);
            if (length == 1 && roman == tokens[i].Roman) continue;
            var script = tokens[i].Word.Script;
            var word = vocabulary.OfRoman(roman, script, script == Script.Latin ? null : sound);
            tokens[i] = tokens[i].With(word) with { After = tokens[i + length - 1].After };
            tokens.RemoveRange(i + 1, length - 1);
        }
    }

    /// <returns>How many tokens make one name, its form, and how a script with letters of its own sounds it.</returns>
    static (int Length, string Roman, string Sound) At(List<NameToken> tokens, int at)
    {
        var (roman, sound) = (tokens[at].Roman, tokens[at].Word.Sound);
        var rest = tokens.Count - at;
        if (Servant.Contains(roman) && rest > 1 && Behind(tokens, at) is var name && name < tokens.Count)
        {
            return IsGod(tokens[name].Roman)
                ? (name - at + 1, "abdullah", ServantSound + GodSound)
                : (name - at + 1, "abdul" + tokens[name].Roman, ServantSound + tokens[name].Word.Sound);
        }

        if (roman is "abu" or "abou" && rest > 1 && tokens[at + 1].Roman is "bakr" or "bakar" or "baker" or "bakir" or "bekr")
            return (2, "abubakr", sound + tokens[at + 1].Word.Sound);

        if (rest > 1 && IsGod(tokens[at + 1].Roman) && roman.Length > 2) return (2, roman + "ullah", sound + GodSound);

        if (rest > 1 && roman.Length > 2 && Behind(tokens, at) is var faith && faith < tokens.Count && IsFaith(tokens[faith].Roman))
            return (faith - at + 1, roman + "uddin", sound + "dyn");

        return (1, One(roman), sound.StartsWith(ServantHeard, StringComparison.Ordinal) ? ServantSound + sound[ServantHeard.Length..] : sound);
    }

    /// <summary>The word behind an article, if there is one.</summary>
    static int Behind(List<NameToken> tokens, int at)
    {
        var next = at + 1;
        return next + 1 < tokens.Count && tokens[next].Roman.Length <= LongestArticle && Particles.IsArticle(tokens[next].Roman)
            ? next + 1 : next;
    }

    static bool IsGod(string roman) => roman is "ullah" or "ulla" or "ollah" or "allah" or "allh" or "oullah";

    static bool IsFaith(string roman) => roman is "din" or "dyn" or "deen" or "dine" or "dien" or "uddin" or "eddine" or "eddin" or "addin" or "ddin";

    static string One(string roman) => roman switch
    {
        "mohd" or "muhd" or "mhd" or "muhamm" => "muhammad",
        "abubakar" or "abubaker" or "aboubakar" or "aboubacar" or "abubakir" or "boubaker" or "boubacar" or "abubekr" or "abubacar" => "abubakr",
        _ => Slave(roman) ?? Faith(roman) ?? roman,
    };

    /// <summary>Abdurrahman, Abdelkader, Abdirahman: the letter behind the vowel is the article's, or the name's own.</summary>
    static string? Slave(string roman)
    {
        if (roman.Length < 8 || !roman.StartsWith("abd", StringComparison.Ordinal)) return null;

        var vowel = roman.AsSpan(3).StartsWith("ou") ? 2 : "aeiou".Contains(roman[3], StringComparison.Ordinal) ? 1 : 0;
        if (vowel == 0) return null;

        var name = roman[(3 + vowel)..];
        if (name.StartsWith("sh", StringComparison.Ordinal) && name.AsSpan(2).StartsWith("sh")) name = name[2..];
        else if (name[0] == name[1] && "rsdtnz".Contains(name[0], StringComparison.Ordinal)) name = name[1..];
        else if (name[0] == 'l') name = name[1..];
        else if (!"rsdtnz".Contains(name[0], StringComparison.Ordinal)) return null;
        return name.Length >= 4 ? "abdul" + name : null;
    }

    static string? Faith(string roman)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ddin", "ddine", "ddeen", "ddyn"])
        {
            var stem = roman.Length - ending.Length;
            if (stem < 4 || !roman.EndsWith(ending, StringComparison.Ordinal)) continue;
            while (stem > 3 && "aeiou".Contains(roman[stem - 1], StringComparison.Ordinal)) stem--;
            return roman[..stem] + "uddin";
        }

        return null;
    }
}
