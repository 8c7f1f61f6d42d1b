using System.Collections.Concurrent;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Listings by their names; immutable, built once for a snapshot.</summary>
public sealed class NameIndex
{
    const uint Person = 1U << 31;

    readonly ConcurrentBag<Scratch> scratches = [];
    readonly IndexedName[] names;
    readonly uint[] letters;
    readonly ulong[] backgrounds;
    readonly WordLists words;
    readonly Postings namesByKey;
    readonly Postings listingsByKey;

    internal NameIndex(
        IReadOnlyList<Listing> listings, IndexedName[] names, Lexicon lexicon, WordLists words, Postings namesByKey,
        Postings listingsByKey, Gazetteer? bodies)
    {
        (Listings, Bodies) = (listings, bodies);
        Lexicon = lexicon;
        backgrounds = [.. listings.Select(listing => Background.Of(listing.Countries, listing.BirthDates))];
        (this.names, this.words) = (names, words);
        letters = new uint[names.Length];
        for (var name = 0; name < names.Length; name++)
        {
            if (names[name].Reading.IsPerson) letters[name] = Person;
            foreach (var word in words.OfName(name)) letters[name] |= 1U << lexicon.Facts(word).FirstLetter;
        }

        (this.namesByKey, this.listingsByKey) = (namesByKey, listingsByKey);
    }

    public IReadOnlyList<Listing> Listings { get; }

    internal Lexicon Lexicon { get; }

    internal Gazetteer? Bodies { get; }

    /// <param name="bodies">By which names of offices of state are compared in all languages; null: as names only.</param>
    public static NameIndex Build(IEnumerable<Listing> listings, Gazetteer? bodies = null) =>
        new NameIndexBuilder([.. listings], bodies, threads: -1).Build();

    internal IndexedName Name(int name) => names[name];

    /// <summary>The words of a name, stop words apart.</summary>
    internal ReadOnlySpan<int> WordsOf(int name) => words.OfName(name);

    /// <summary>Bits for the letters that its words begin with.</summary>
    internal uint LettersOf(int name) => letters[name];

    /// <summary>See <see cref="Background"/>.</summary>
    internal ulong BackgroundOf(int name) => backgrounds[names[name].Listing];

    internal bool IsPerson(int name) => (letters[name] & Person) != 0;

    /// <summary>Places of names that bear a word, ascending.</summary>
    internal ReadOnlySpan<int> NamesWith(int word) => words.NamesWith(word);

    /// <summary>Places of names under one of <see cref="Keys"/>.</summary>
    internal ReadOnlySpan<int> NamesUnder(ulong key) => namesByKey.Of(key);

    /// <summary>Places of listings under one of <see cref="Keys"/>.</summary>
    internal ReadOnlySpan<int> ListingsUnder(ulong key) => listingsByKey.Of(key);

    internal Scratch Borrow() => scratches.TryTake(out var scratch) ? scratch : new(names.Length, Lexicon);

    internal void Return(Scratch scratch)
    {
        scratch.Clean();
        scratches.Add(scratch);
    }
}

/// <param name="Listing">Its place among the listings.</param>
/// <param name="Name">The name's place in the listing.</param>
readonly record struct IndexedName(int Listing, int Name, NameReading Reading);
