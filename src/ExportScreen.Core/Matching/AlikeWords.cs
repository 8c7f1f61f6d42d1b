using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Matching;

/// <summary>Finds the words of an index that are like a word. Keeps marks on them, so not for several threads at once.</summary>
/// <param name="words">By number.</param>
/// <param name="byKey">Their numbers under their keys.</param>
sealed class AlikeWords(Word[] words, ulong[] looks, Postings byKey)
{
    /// <summary>Words that are less alike are others.</summary>
    const int LeastLikeness = 700;

    /// <summary>Spellings of one word that are followed.</summary>
    const int MostAlike = 40;

    const int MostLonger = 4;
    const int MostOtherLetters = 6;

    readonly bool[] seen = new bool[words.Length];
    readonly List<int> marked = [];
    readonly List<ulong> keys = [];

    /// <summary>Adds the likest first, without the word itself.</summary>
    /// <param name="most">How many words may be compared; the keys that find best come first.</param>
    /// <returns>How many were compared.</returns>
    public int Add(Word word, int most, List<AlikeWord> alike)
    {
        var (first, compared, look) = (alike.Count, 0, LookOf(word));
        keys.Clear();
        Keys.AddWord(word, keys);
        foreach (var key in keys)
        {
            foreach (var number in byKey.Of(key))
            {
                if (seen[number] || ReferenceEquals(words[number], word)) continue;
                if (compared == most) break;
                seen[number] = true;
                marked.Add(number);
                if (!MayBeAlike(look, looks[number])) continue;
                compared++;
                var score = Likeness.Of(word, words[number]);
                if (score >= LeastLikeness) alike.Add(new(number, score));
            }
        }

        foreach (var number in marked) seen[number] = false;
        marked.Clear();
        alike.Sort(first, alike.Count - first, null);
        if (alike.Count > first + MostAlike) alike.RemoveRange(first + MostAlike, alike.Count - first - MostAlike);
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
