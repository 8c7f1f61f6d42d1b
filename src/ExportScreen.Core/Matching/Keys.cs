using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>What words and names are looked up by.</summary>
static class Keys
{
    /// <summary>Shorter words are found when equal only.</summary>
    const int ShortestFuzzy = 3;

    /// <summary>The skeletons of a word, and longer ones with each letter left out in turn: so a word is found whose
    /// vowels and one consonant differ.</summary>
    public static IEnumerable<ulong> Of(Word word)
    {
        if (word.IsNumber || word.Sound.Length < ShortestFuzzy) yield break;

        foreach (var skeleton in word.Skeletons)
            yield return Hash(skeleton);

        var likeliest = word.Skeletons[0];
        for (var i = 0; likeliest.Length >= 4 && i < likeliest.Length && i < 8; i++)
            yield return Hash(likeliest, i);
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    public static ulong Hash(string text, int without = -1)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != without) hash = (hash ^ text[i]) * 1099511628211UL;
        }

        return hash;
    }
}
