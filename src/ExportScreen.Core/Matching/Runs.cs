using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Matching;

/// <summary>Neighbours in a name that are one word in another: spaces lost or gained.</summary>
static class Runs
{
    /// <summary>Of a run that is the word letter by letter: the space is an error.</summary>
    const int Whole = 950;
    const int Least = 880;

    /// <summary>Letters of a syllable, romanised.</summary>
    const int LongestSyllable = 5;

    const int ShortestWhole = 4;
    public const int Longest = 3;

    /// <summary>The shortest run from a word on that is like a whole word, and how like; 0: there is none.</summary>
    public static (int Length, int Likeness) Find(NameReading name, int at, Span<bool> used, Word whole, bool exactly)
    {
        if (whole.Roman.Length < ShortestWhole || !StartsAlike(name.Parts[at].Word, whole, exactly)) return (0, 0);

        for (var length = 2; length <= Longest && Free(used, at, length) && MayRun(name.Parts[at], name.Parts[at + length - 1]); length++)
        {
            var like = exactly
                ? (IsExactly(name, at, length, whole.Roman) && !Has(name, whole.Roman) ? Whole : 0)
                : Like(name, at, length, whole);
            if (like > 0) return (length, like);
        }

        return (0, 0);
    }

    /// <summary>Turns most runs away at a glance.</summary>
    static bool StartsAlike(Word first, Word whole, bool exactly)
    {
        if (exactly) return first.Roman[0] == whole.Roman[0];

        foreach (var skeleton in whole.Skeletons)
        {
            if (skeleton.Length > 0 && first.Skeletons[0].StartsWith(skeleton[0])) return true;
        }

        return false;
    }

    /// <summary>Nobody writes a family name and a given name, or a father's, as one word.</summary>
    static bool MayRun(NamePart first, NamePart next) => first.Role == next.Role
        || (first.Role is PartRole.Name or PartRole.Stop && next.Role is PartRole.Name or PartRole.Stop);

    static int Like(NameReading name, int at, int length, Word whole)
    {
        var first = name.Parts[at].Word;
        if (!FitsInto(first, name.Parts[at + length - 1].Word, whole)) return 0;

        var letters = 0;
        // Chinese and Koreans part a given name by its syllables, and nowhere else.
        var syllables = whole.Script is Script.Hangul or Script.Han;
        for (var i = at; i < at + length; i++)
        {
            letters += name.Parts[i].Word.Sound.Length;
            if (syllables && name.Parts[i].Word.Roman.Length > LongestSyllable) return 0;
        }

        var across = whole.Script != first.Script;
        if (Math.Abs(letters - whole.Sound.Length) > (across ? 4 : 2)) return 0;

        var joined = first;
        for (var i = at + 1; i < at + length; i++)
            joined = Word.Joined(joined, name.Parts[i].Word);
        var like = joined.Roman == whole.Roman ? Whole : Math.Min(Whole, Likeness.Of(joined, whole));
        return like >= Least ? like : 0;
    }

    static bool IsExactly(NameReading name, int at, int length, ReadOnlySpan<char> whole)
    {
        for (var i = at; i < at + length; i++)
        {
            var roman = name.Parts[i].Word.Roman;
            if (!whole.StartsWith(roman, StringComparison.Ordinal)) return false;
            whole = whole[roman.Length..];
        }

        return whole.Length == 0;
    }

    static bool Has(NameReading name, string roman)
    {
        foreach (var part in name.Parts)
        {
            if (part.Word.Roman == roman) return true;
        }

        return false;
    }

    /// <summary>The first and the last sound that is no vowel.</summary>
    static bool FitsInto(Word first, Word last, Word whole)
    {
        foreach (var skeleton in whole.Skeletons)
        {
            if (skeleton.Length > 0 && first.Skeletons[0].StartsWith(skeleton[0]) && last.Skeletons[0].EndsWith(skeleton[^1])) return true;
        }

        return false;
    }

    public static bool Free(Span<bool> used, int from, int length) =>
        from + length <= used.Length && !used.Slice(from, length).Contains(true);

    public static string Text(NameReading name, int at, int length) =>
        string.Join(' ', Enumerable.Range(at, length).Select(i => name.Parts[i].Word.Roman));
}
