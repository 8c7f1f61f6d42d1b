using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>What words, names and listings are looked up by.</summary>
static class Keys
{
    /// <summary>Shorter words are found when equal only.</summary>
    const int ShortestFuzzy = 3;

    const int LongestShort = 7;
    const int ShortestAcronym = 3;
    const int LongestAcronym = 8;

    /// <summary>What words like it share with a word, what they likeliest share first: its skeletons, so that vowels may
    /// differ; short words' sounds and long words' skeletons with each letter left out in turn, so that one letter may
    /// differ; the skeleton before a surname's ending; and a coarser skeleton, for letters that are often confused.</summary>
    public static void AddWord(Word word, List<ulong> keys)
    {
        var sound = word.Sound;
        if (word.IsNumber || sound.Length < ShortestFuzzy) return;

        foreach (var skeleton in word.Skeletons) keys.Add(Hash(skeleton, Kind.Skeleton));
        if (word.Stem is { } stem) keys.Add(Hash(Skeletons.Likeliest(stem), Kind.Skeleton));
        if (sound.Length <= LongestShort)
        {
            keys.Add(Hash(sound, Kind.Sound));
            for (var i = 0; i < sound.Length; i++) keys.Add(Hash(sound, Kind.Sound, without: i));
        }

        var likeliest = word.Skeletons[0];
        if (likeliest.Length < 4) return;

        for (var i = 0; i < likeliest.Length && i < 8 && sound.Length >= LongestShort; i++)
            keys.Add(Hash(likeliest, Kind.Skeleton, without: i));
        keys.Add(Hash(Coarse(likeliest), Kind.Coarse));
    }

    static string Coarse(string skeleton)
    {
        Span<char> letters = stackalloc char[skeleton.Length];
        var count = 0;
        foreach (var letter in skeleton)
        {
            var coarse = letter switch { 'h' => 'k', 'b' or 'v' => 'p', 'n' => 'm', _ => letter };
            if (count == 0 || letters[count - 1] != coarse) letters[count++] = coarse;
        }

        return new(letters[..count]);
    }

    /// <summary>By all of a name without spaces.</summary>
    public static ulong Whole(string joined) => Hash(joined, Kind.Whole);

    /// <summary>By two neighbours as one word.</summary>
    public static ulong Run(string roman) => Hash(Sounds.Of(roman), Kind.Run);

    public static ulong Acronym(string letters) => Hash(letters, Kind.Acronym);

    public static ulong Identifier(string normalised) => Hash(normalised, Kind.Identifier);

    public static ulong Office(string symbol) => Hash(symbol, Kind.Office);

    /// <summary>The first letters of an organisation's words, articles and prepositions apart; null: too few or many.</summary>
    public static string? AcronymOf(NameReading name)
    {
        Span<char> letters = stackalloc char[LongestAcronym];
        var count = 0;
        for (var i = 0; i < name.Parts.Length; i++)
        {
            if (name.Parts[i].Role == PartRole.Stop) continue;
            if (count == LongestAcronym) return null;
            letters[count++] = name.Parts[i].Word.Roman[0];
        }

        return name.IsPerson || count < ShortestAcronym ? null : new(letters[..count]);
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    static ulong Hash(string text, Kind kind, int without = -1)
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
        Sound,
        Coarse,
        Whole,
        Run,
        Acronym,
        Identifier,
        Office,
    }
}
