using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>What words, names and listings are looked up by.</summary>
static class Keys
{
    /// <summary>Shorter words are found when equal only.</summary>
    const int ShortestFuzzy = 3;

    const int ShortestAcronym = 3;
    const int LongestAcronym = 8;

    /// <summary>The skeletons of a word, and longer ones with each letter left out in turn: so a word is found whose
    /// vowels and one consonant differ. The whole skeletons come first.</summary>
    public static void AddWord(Word word, List<ulong> keys)
    {
        if (word.IsNumber || word.Sound.Length < ShortestFuzzy) return;

        foreach (var skeleton in word.Skeletons) keys.Add(Hash(skeleton));
        foreach (var skeleton in word.Skeletons)
        {
            if (skeleton.Length < 4) continue;
            for (var i = 0; i < skeleton.Length && i < 8; i++)
                keys.Add(Hash(skeleton, without: i));
        }
    }

    /// <summary>By all of a name without spaces, whatever the vowels.</summary>
    public static ulong Whole(string joined) => Hash(joined, Kind.Whole);

    /// <summary>By two neighbours as one word.</summary>
    public static ulong Run(string sounds) => Hash(sounds, Kind.Run);

    public static ulong Acronym(string letters) => Hash(letters, Kind.Acronym);

    public static ulong Identifier(string normalised) => Hash(normalised, Kind.Identifier);

    /// <summary>The first letters of an organisation's words, articles and prepositions apart; null: too few or many.</summary>
    public static string? AcronymOf(NameReading name)
    {
        Span<char> letters = stackalloc char[LongestAcronym];
        var count = 0;
        for (var i = 0; i < name.Parts.Count; i++)
        {
            if (name.Parts[i].Role == PartRole.Stop) continue;
            if (count == LongestAcronym) return null;
            letters[count++] = name.Parts[i].Word.Roman[0];
        }

        return name.IsPerson || count < ShortestAcronym ? null : new(letters[..count]);
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    static ulong Hash(string text, Kind kind = Kind.Skeleton, int without = -1)
    {
        var hash = (14695981039346656037UL ^ (ulong)kind) * 1099511628211UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != without) hash = (hash ^ text[i]) * 1099511628211UL;
        }

        return hash;
    }

    enum Kind
    {
        Skeleton,
        Whole,
        Run,
        Acronym,
        Identifier,
    }
}
