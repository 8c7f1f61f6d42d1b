using System.Numerics;
using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Matching;

/// <summary>The words of an index, numbered in the order of the names; immutable.</summary>
sealed class Lexicon
{
    const int MostComparedAhead = 300;

    readonly Word[] words;
    readonly ulong[] looks;
    readonly int[] weights;
    readonly Dictionary<(string Roman, Script Script), int> numbers;
    readonly Postings byKey;

    /// <summary>Where the words like each word start, and where the last one's end.</summary>
    readonly int[] starts;
    readonly AlikeWord[] alike;

    /// <param name="bearers">How many listings bear each word.</param>
    /// <param name="keys">Entries of the words under their keys.</param>
    /// <param name="link">For each word from one number to another, the words like it.</param>
    public Lexicon(Word[] words, int[] bearers, ulong[] keys, Func<int, Func<int, int, AlikeWord[][]>, AlikeWord[][]> link)
    {
        this.words = words;
        looks = [.. words.Select(AlikeWords.LookOf)];
        weights = [.. words.Select((word, number) => word.Weight * Rarity(bearers[number]) / 1000)];
        numbers = new(words.Length);
        for (var number = 0; number < words.Length; number++)
            numbers.TryAdd((words[number].Roman, words[number].Script), number);
        byKey = new(keys);
        var links = link(words.Length, Link);
        starts = new int[words.Length + 1];
        for (var number = 0; number < words.Length; number++) starts[number + 1] = starts[number] + links[number].Length;
        alike = new AlikeWord[starts[^1]];
        for (var number = 0; number < words.Length; number++) links[number].CopyTo(alike, starts[number]);
    }

    public int Count => words.Length;

    public Word this[int number] => words[number];

    /// <summary>How much a word tells, per mille: less the more listings bear it.</summary>
    public int Weight(int number) => weights[number];

    public int Weight(Word word) => Number(word) is { } number ? weights[number] : word.Weight;

    public int? Number(Word word) => numbers.TryGetValue((word.Roman, word.Script), out var number)
        || numbers.TryGetValue((word.Roman, Script.Latin), out number) ? number : null;

    /// <summary>The word itself where it is known, so that it is the same object on both sides.</summary>
    public Word? Find(string roman, Script script, string? sound) =>
        numbers.TryGetValue((roman, script), out var number) && (sound is null || words[number].Sound == sound) ? words[number] : null;

    /// <summary>Adds a word itself if it is known, and the words like it, the likest first.</summary>
    /// <param name="most">How many words may be compared.</param>
    /// <returns>How many were.</returns>
    public int AddAlike(Word word, int most, AlikeWords finder, List<AlikeWord> found)
    {
        if (Number(word) is not { } number) return finder.Add(word, most, found);

        found.Add(new(number, 1000));
        found.AddRange(alike.AsSpan(starts[number], starts[number + 1] - starts[number]));
        return 0;
    }

    public AlikeWords Finder() => new(words, looks, byKey);

    AlikeWord[][] Link(int from, int end)
    {
        var (finder, found, links) = (Finder(), new List<AlikeWord>(), new AlikeWord[end - from][]);
        for (var number = from; number < end; number++)
        {
            found.Clear();
            finder.Add(words[number], MostComparedAhead, found);
            links[number - from] = [.. found];
        }

        return links;
    }

    static int Rarity(int bearers) => Math.Max(250, 1000 - (65 * BitOperations.Log2((uint)Math.Max(1, bearers))));
}
