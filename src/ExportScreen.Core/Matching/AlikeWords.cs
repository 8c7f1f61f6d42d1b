using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Matching;

/// <summary>Finds the words of an index that are like a word. Keeps marks on them, so not for several threads at once.</summary>
sealed class AlikeWords(WordLookup lookup)
{
    /// <summary>Spellings of one word that are followed.</summary>
    public const int Most = 40;

    /// <summary>Words that are less alike are others.</summary>
    const int LeastLikeness = 700;

    const int MostLonger = 4;
    const int MostOtherLetters = 6;

    readonly bool[] seen = new bool[lookup.Words.Length];
    readonly List<int> marked = [];
    readonly List<ulong> keys = [];

    /// <summary>Adds the likest first.</summary>
    /// <param name="most">How many words may be compared; the keys that find best come first.</param>
    /// <param name="before">The number of the first word that may not be found.</param>
    /// <returns>How many were compared.</returns>
    public int Add(Word word, int most, List<AlikeWord> alike, int before = int.MaxValue)
    {
        var (first, compared, look) = (alike.Count, 0, LookOf(word));
        keys.Clear();
        Keys.AddWord(word, keys);
        foreach (var key in keys)
        {
            foreach (var number in lookup.Under(key))
            {
                if (compared == most || number >= before) break;
                if (seen[number]) continue;
                seen[number] = true;
                marked.Add(number);
                if (!MayBeAlike(look, lookup.LookOf(number))) continue;
                compared++;
                var score = Likeness.Of(word, lookup.Words[number]);
                if (score >= LeastLikeness) alike.Add(new(number, score));
            }
        }

        foreach (var number in marked) seen[number] = false;
        marked.Clear();
        alike.Sort(first, alike.Count - first, null);
        if (alike.Count > first + Most) alike.RemoveRange(first + Most, alike.Count - first - Most);
        return compared;
    }

    /// <summary>Letters and length: enough to turn many words away without fetching them.</summary>
    public static ulong LookOf(Word word)
    {
        var look = ((ulong)word.Sound.Length << 32) | (word.Script is Script.Latin or Script.Alphabet ? 0 : 1UL << 40);
        foreach (var sound in word.Sound) look |= 1U << (sound & 31);
        return look;
    }

    static bool MayBeAlike(ulong left, ulong right) => (left | right) >> 40 != 0
        || (Math.Abs(((int)(left >> 32) & 255) - ((int)(right >> 32) & 255)) <= MostLonger
            && int.PopCount((int)left ^ (int)right) <= MostOtherLetters);
}

/// <param name="Number">Of a word of the index.</param>
/// <param name="Score">How alike, per mille.</param>
readonly record struct AlikeWord(int Number, int Score) : IComparable<AlikeWord>
{
    public int CompareTo(AlikeWord other) => Score != other.Score
        ? other.Score.CompareTo(Score)
        : Number.CompareTo(other.Number);
}
