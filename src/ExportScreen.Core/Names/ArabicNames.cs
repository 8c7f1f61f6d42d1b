using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>Names of several Arabic words, which every language writes together, apart or with a hyphen in its own way:
/// Abd al-Rahman, Abdurrahman, Abdel Rahman; Salah ad-Din, Salahuddin; Rahmat Ullah, Rahmatullah.</summary>
/// <remarks>The servant stays a word of his own: he is often left out, and tells nobody apart.</remarks>
static class ArabicNames
{
    const int LongestArticle = 2;

    /// <summary>As Arabic letters sound, which write no short vowels.</summary>
    const string ServantHeard = "VbdAl";

    const string ServantSound = "Vbdl";

    const string GodSound = "lP";

    static readonly string[] Servant =
        ["abdul", "abdel", "abdal", "abdol", "abdil", "abdoul", "abdur", "abder", "abdir", "abdus", "abdes", "abdun", "abdut", "abduz", "abdush", "abdou", "abdu", "abde", "abd", "abdi", "abdwl"];

    /// <summary>Makes two words of each servant's name and one of each of the others.</summary>
    public static void Spell(List<NameToken> tokens, Vocabulary vocabulary)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && Servant.Contains(tokens[i].Roman) && IsGod(tokens[i + 1].Roman))
            {
                var script = tokens[i + 1].Word.Script;
                var word = vocabulary.OfRoman("abdullah", script, script == Script.Latin ? null : ServantSound + GodSound);
                tokens[i] = tokens[i].With(word) with { After = tokens[i + 1].After };
                tokens.RemoveAt(i + 1);
            }
            else if (i + 1 < tokens.Count && Servant.Contains(tokens[i].Roman))
            {
                tokens[i] = tokens[i].With(vocabulary.OfRoman("abdul"));
                tokens.RemoveRange(i + 1, Behind(tokens, i) - i - 1);
                i++;
            }
            else if (Served(tokens[i].Word) is { } name)
            {
                tokens.Insert(i + 1, tokens[i].With(vocabulary.OfRoman(name, tokens[i].Word.Script, SoundServed(tokens[i].Word))));
                tokens[i] = tokens[i].With(vocabulary.OfRoman("abdul")) with { After = ' ' };
                i++;
            }
            else
            {
                Join(tokens, i, vocabulary);
            }
        }
    }

    static void Join(List<NameToken> tokens, int at, Vocabulary vocabulary)
    {
        var (length, roman, sound) = At(tokens, at);
        if (roman == tokens[at].Roman) return;

        var script = tokens[at].Word.Script;
        var word = vocabulary.OfRoman(roman, script, script == Script.Latin ? null : sound);
        tokens[at] = tokens[at].With(word) with { After = tokens[at + length - 1].After };
        tokens.RemoveRange(at + 1, length - 1);
    }

    /// <returns>How many tokens make one name, its form, and how a script with letters of its own sounds it.</returns>
    static (int Length, string Roman, string Sound) At(List<NameToken> tokens, int at)
    {
        var (roman, sound) = (tokens[at].Roman, tokens[at].Word.Sound);
        if (at + 1 == tokens.Count) return (1, One(roman), sound);

        var next = tokens[at + 1].Roman;
        if (roman is "abu" or "abou" && next is "bakr" or "bakar" or "baker" or "bakir" or "bekr")
            return (2, "abubakr", sound + tokens[at + 1].Word.Sound);

        if (roman.Length > 2 && IsGod(next)) return (2, roman + "ullah", sound + GodSound);

        var faith = Behind(tokens, at);
        return roman.Length > 2 && IsFaith(tokens[faith].Roman)
            ? (faith - at + 1, roman + "uddin", sound + "dyn")
            : (1, One(roman), sound);
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
        _ => Faith(roman) ?? roman,
    };

    /// <summary>Abdurrahman, Abdelkader, Abdirahman: whom he serves. The letter behind the vowel is the article's, or the
    /// name's own. Abdullah is a name of its own, and surnames made from such names are one word everywhere.</summary>
    static string? Served(Word word)
    {
        var roman = word.Roman;
        if (roman.Length < 7 || !roman.StartsWith("abd", StringComparison.Ordinal) || IsSurname(roman)) return null;

        var vowel = roman.AsSpan(3).StartsWith("ou") ? 2 : "aeiou".Contains(roman[3], StringComparison.Ordinal) ? 1 : 0;
        var name = roman[(3 + vowel)..];
        if (vowel == 0 || name.StartsWith("ll", StringComparison.Ordinal)) return null;

        if (name.StartsWith("shsh", StringComparison.Ordinal)) name = name[2..];
        else if (name[0] == name[1] && IsSun(name[0])) name = name[1..];
        else if (name[0] == 'l') name = name[1..];
        else if (!IsSun(name[0])) return null;
        return name.Length >= (word.Script == Script.Latin ? 3 : 2) ? name : null;
    }

    /// <summary>Whom he serves, as a script with letters of its own sounds it.</summary>
    static string? SoundServed(Word word) => word.Script == Script.Latin ? null
        : word.Sound.StartsWith(ServantHeard, StringComparison.Ordinal) ? word.Sound[ServantHeard.Length..] : null;

    static bool IsSun(char letter) => letter is 'r' or 's' or 'd' or 't' or 'n' or 'z';

    static bool IsSurname(string roman) => roman.EndsWith("ov", StringComparison.Ordinal) || roman.EndsWith("ev", StringComparison.Ordinal)
        || roman.EndsWith("ova", StringComparison.Ordinal) || roman.EndsWith("eva", StringComparison.Ordinal)
        || roman.EndsWith("ow", StringComparison.Ordinal) || roman.EndsWith("ew", StringComparison.Ordinal)
        || roman.EndsWith("ich", StringComparison.Ordinal) || roman.EndsWith("vna", StringComparison.Ordinal)
        || roman.EndsWith("zoda", StringComparison.Ordinal) || roman.EndsWith("zade", StringComparison.Ordinal);

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
