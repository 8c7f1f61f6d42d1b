using System.Numerics;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Listings by their names; immutable, built once for a snapshot.</summary>
public sealed class NameIndex
{
    readonly Dictionary<string, int> wordIds;
    readonly Word[] words;
    readonly int[] weights;
    readonly IndexedName[] names;
    readonly Postings<int> byWord;
    readonly Postings<ulong> bySkeleton;
    readonly Postings<ulong> byWhole;
    readonly Postings<ulong> byIdentifier;

    NameIndex(IReadOnlyList<Listing> listings)
    {
        Listings = listings;
        var builder = new NameIndexBuilder(listings);
        (wordIds, words, names) = (builder.WordIds, [.. builder.Words], [.. builder.Names]);
        weights = [.. words.Select((word, id) => word.Weight * Rarity(builder.Bearers[id]) / 1000)];
        byWord = builder.ByWord.Freeze();
        bySkeleton = builder.BySkeleton.Freeze();
        byWhole = builder.ByWhole.Freeze();
        byIdentifier = builder.ByIdentifier.Freeze();
    }

    public IReadOnlyList<Listing> Listings { get; }

    internal int NameCount => names.Length;

    public static NameIndex Build(IEnumerable<Listing> listings) => new([.. listings]);

    internal IndexedName Name(int name) => names[name];

    internal Word Word(int word) => words[word];

    internal ReadOnlySpan<int> NamesWith(int word) => byWord.Of(word);

    internal ReadOnlySpan<int> NamesSpelled(ulong whole) => byWhole.Of(whole);

    /// <summary>Words that share a skeleton key with it, some of them several times.</summary>
    internal ReadOnlySpan<int> WordsKeyed(ulong key) => bySkeleton.Of(key);

    internal ReadOnlySpan<int> ListingsIdentified(string normalised) => byIdentifier.Of(Keys.Hash(normalised));

    internal int? Find(string roman) => wordIds.TryGetValue(roman, out var id) ? id : null;

    /// <summary>How much a word tells, per mille: less the more listings bear it.</summary>
    internal int Weight(Word word) => wordIds.TryGetValue(word.Roman, out var id) ? weights[id] : word.Weight;

    static int Rarity(int bearers) => Math.Max(250, 1000 - (65 * BitOperations.Log2((uint)Math.Max(1, bearers))));
}

/// <param name="Listing">Its place among the listings.</param>
/// <param name="Name">The name's place in the listing.</param>
readonly record struct IndexedName(int Listing, int Name, NameReading Reading);

/// <summary>Reads all names once.</summary>
file sealed class NameIndexBuilder
{
    readonly Vocabulary vocabulary = new();
    readonly List<int> lastBearer = [];

    public NameIndexBuilder(IReadOnlyList<Listing> listings)
    {
        for (var listing = 0; listing < listings.Count; listing++)
        {
            for (var name = 0; name < listings[listing].Names.Count; name++)
                Add(listing, name, listings[listing]);
            foreach (var identifier in listings[listing].Identifiers)
            {
                if (Identifiers.Normalise(identifier.Value) is { } value)
                    ByIdentifier.Add(Keys.Hash(value), listing);
            }
        }
    }

    public Dictionary<string, int> WordIds { get; } = new(StringComparer.Ordinal);

    public List<Word> Words { get; } = [];

    public List<IndexedName> Names { get; } = [];

    /// <summary>How many listings bear each word.</summary>
    public List<int> Bearers { get; } = [];

    public PostingsBuilder<int> ByWord { get; } = new();

    public PostingsBuilder<ulong> BySkeleton { get; } = new();

    public PostingsBuilder<ulong> ByWhole { get; } = new();

    public PostingsBuilder<ulong> ByIdentifier { get; } = new();

    void Add(int listing, int name, Listing source)
    {
        var reading = NameReading.Of(source.Names[name].Value, source.Type, vocabulary);
        if (reading.Parts.Count == 0) return;

        var place = Names.Count;
        Names.Add(new(listing, name, reading));
        ByWhole.Add(Keys.Hash(reading.Joined), place);
        foreach (var part in reading.Parts)
        {
            if (part.Role == PartRole.Stop) continue;
            var word = Id(part.Word);
            ByWord.Add(word, place);
            if (lastBearer[word] == listing) continue;
            lastBearer[word] = listing;
            Bearers[word]++;
        }
    }

    int Id(Word word)
    {
        if (WordIds.TryGetValue(word.Roman, out var id)) return id;

        id = Words.Count;
        WordIds.Add(word.Roman, id);
        Words.Add(word);
        Bearers.Add(0);
        lastBearer.Add(-1);
        foreach (var key in Keys.Of(word)) BySkeleton.Add(key, id);
        return id;
    }
}
