using System.Numerics;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>The words of an index, numbered in the order of the names; immutable.</summary>
sealed class Lexicon
{
    /// <summary>Words that are less alike are others.</summary>
    const int LeastLikeness = 700;

    /// <summary>Spellings of one word that are followed.</summary>
    const int MostAlike = 48;

    readonly Word[] words;
    readonly int[] weights;
    readonly Dictionary<(string Roman, bool Abjad), int> numbers;
    readonly Postings bySkeleton;

    /// <param name="bearers">How many listings bear each word.</param>
    /// <param name="skeletons">Entries of the words under their keys.</param>
    public Lexicon(Word[] words, int[] bearers, ulong[] skeletons)
    {
        this.words = words;
        weights = [.. words.Select((word, number) => word.Weight * Rarity(bearers[number]) / 1000)];
        numbers = new(words.Length);
        for (var number = 0; number < words.Length; number++)
            numbers.TryAdd((words[number].Roman, words[number].IsAbjad), number);
        bySkeleton = new(skeletons);
    }

    public int Count => words.Length;

    public Word this[int number] => words[number];

    /// <summary>How much a word tells, per mille: less the more listings bear it.</summary>
    public int Weight(int number) => weights[number];

    public int Weight(Word word) => Number(word) is { } number ? weights[number] : word.Weight;

    /// <summary>The word itself where it is known, so that it is the same object on both sides.</summary>
    public Word? Find(string roman, bool abjad) =>
        numbers.TryGetValue((roman, abjad), out var number) ? words[number] : null;

    /// <summary>Words like a word, the likest first.</summary>
    /// <param name="fuzzy">Otherwise the same one only.</param>
    /// <param name="compared">How many words may be compared at most; less those that were.</param>
    public void AddAlike(Word word, bool fuzzy, Scratch scratch, List<AlikeWord> alike, ref int compared)
    {
        var first = alike.Count;
        var mark = scratch.NextMark();
        foreach (var abjad in (ReadOnlySpan<bool>)[false, true])
        {
            if (!numbers.TryGetValue((word.Roman, abjad), out var same)) continue;
            scratch.Marks[same] = mark;
            alike.Add(new(same, 1000));
        }

        if (!fuzzy) return;

        scratch.Keys.Clear();
        Keys.AddWord(word, scratch.Keys);
        foreach (var key in scratch.Keys)
        {
            foreach (var number in bySkeleton.Of(key))
            {
                if (scratch.Marks[number] == mark) continue;
                if (compared == 0) break;
                compared--;
                scratch.Marks[number] = mark;
                var score = Likeness.Of(word, words[number]);
                if (score >= LeastLikeness) alike.Add(new(number, score));
            }
        }

        alike.Sort(first, alike.Count - first, null);
        if (alike.Count > first + MostAlike) alike.RemoveRange(first + MostAlike, alike.Count - first - MostAlike);
    }

    public int? Number(Word word) => numbers.TryGetValue((word.Roman, word.IsAbjad), out var number)
        || numbers.TryGetValue((word.Roman, !word.IsAbjad), out number) ? number : null;

    static int Rarity(int bearers) => Math.Max(300, 1000 - (55 * BitOperations.Log2((uint)Math.Max(1, bearers))));
}

readonly record struct AlikeWord(int Number, int Score) : IComparable<AlikeWord>
{
    public int CompareTo(AlikeWord other) => Score != other.Score
        ? other.Score.CompareTo(Score)
        : Number.CompareTo(other.Number);
}
