using System.Numerics;
using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Matching;

/// <summary>The words of an index, numbered in the order of the names; immutable.</summary>
sealed class Lexicon
{
    readonly WordLookup lookup;
    readonly WordLinks links;
    readonly WordFacts[] facts;
    readonly Dictionary<(string Roman, Script Script), int> numbers;

    /// <param name="bearers">How many listings bear each word.</param>
    public Lexicon(WordLookup lookup, WordLinks links, int[] bearers)
    {
        (this.lookup, this.links) = (lookup, links);
        facts = [.. lookup.Words.Select((word, number) => new WordFacts(
            (short)(word.Weight * Rarity(bearers[number]) / 1000), FirstLetter(word), word.Roman.Length == 1))];
        numbers = new(Count);
        for (var number = 0; number < Count; number++)
        {
            if (numbers.TryAdd((this[number].Roman, this[number].Script), number)) this[number].Number = number;
        }
    }

    public int Count => lookup.Words.Length;

    public Word this[int number] => lookup.Words[number];

    public WordFacts Facts(int number) => facts[number];

    /// <summary>How much a word tells, per mille: less the more listings bear it.</summary>
    public int Weight(Word word) => Number(word) is { } number ? facts[number].Weight : word.Weight;

    /// <summary>A number under 32 for the sound it begins with.</summary>
    public static byte FirstLetter(Word word) => (byte)(word.Sound.Length > 0 ? word.Sound[0] & 31 : 0);

    public int? Number(Word word) => (uint)word.Number < (uint)Count && this[word.Number] == word ? word.Number
        : numbers.TryGetValue((word.Roman, word.Script), out var number)
        || numbers.TryGetValue((word.Roman, Script.Latin), out number) ? number : null;

    /// <summary>The word itself where it is known, so that it is the same object on both sides.</summary>
    public Word? Find(string roman, Script script, string? sound) =>
        numbers.TryGetValue((roman, script), out var number) && (sound is null || this[number].Sound == sound) ? this[number] : null;

    /// <summary>Adds a word itself if it is known, and the words like it, the likest first.</summary>
    /// <param name="most">How many words may be compared.</param>
    /// <returns>How many were.</returns>
    public int AddAlike(Word word, int most, AlikeWords finder, List<AlikeWord> found)
    {
        if (Number(word) is not { } number) return finder.Add(word, most, found);

        found.Add(new(number, 1000));
        found.AddRange(links.Of(number));
        return 0;
    }

    public AlikeWords Finder() => new(lookup);

    static int Rarity(int bearers) => Math.Max(250, 1000 - (65 * BitOperations.Log2((uint)Math.Max(1, bearers))));
}

/// <param name="Weight">How much it tells, per mille: less the more listings bear it.</param>
/// <param name="FirstLetter">A number under 32.</param>
/// <param name="IsLetter">Nothing but one.</param>
readonly record struct WordFacts(short Weight, byte FirstLetter, bool IsLetter);
