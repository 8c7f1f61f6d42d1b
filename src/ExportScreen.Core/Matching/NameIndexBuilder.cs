using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Matching;

/// <summary>Reads names in blocks side by side and puts them together in their order, so that the index is the same
/// however many threads there are.</summary>
/// <param name="threads">At most; -1: as many as there are.</param>
sealed class NameIndexBuilder(IReadOnlyList<Listing> listings, Gazetteer? bodies, int threads)
{
    const int Block = 8192;

    readonly ConcurrentDictionary<(string Roman, Script Script, string? Sound), Word> shared = [];

    public NameIndex Build()
    {
        var names = Concat(InBlocks(listings.Count, ReadNames));
        var (starts, numbers, words, bearers) = Number(names);
        var lookup = new WordLookup(words, Concat(InBlocks(words.Length, (from, end) => WordKeys(words, from, end))));
        var links = new WordLinks(words.Length, Concat(InBlocks(words.Length, lookup.Link)));
        var nameKeys = Concat(InBlocks(names.Length, (from, end) => NameKeys(names, from, end)));
        return new(
            listings, names, new(lookup, links, bearers), new(starts, numbers, words.Length), new(nameKeys),
            new(Concat(InBlocks(listings.Count, ListingKeys))), bodies);
    }

    /// <summary>Words come from one dictionary for all blocks: whichever thread made one, it is the same.</summary>
    IndexedName[] ReadNames(int from, int end)
    {
        var vocabulary = new Vocabulary((roman, script, sound) =>
            shared.GetOrAdd((roman, script, sound), static key => Word.Of(key.Roman, key.Script, key.Sound)));
        var names = new List<IndexedName>();
        for (var listing = from; listing < end; listing++)
        {
            for (var name = 0; name < listings[listing].Names.Count; name++)
            {
                var reading = NameReading.Of(listings[listing].Names[name].Value, listings[listing].Type, vocabulary);
                if (reading.Parts.Length > 0) names.Add(new(listing, name, reading));
            }
        }

        return [.. names];
    }

    /// <summary>Numbers the words in the order of the names.</summary>
    static (int[] Starts, int[] Numbers, Word[] Words, int[] Bearers) Number(IndexedName[] names)
    {
        var numberOf = new Dictionary<Word, int>();
        var (words, bearers, lastBearer) = (new List<Word>(), new List<int>(), new List<int>());
        var starts = new int[names.Length + 1];
        var numbers = new List<int>(names.Length * 3);
        for (var name = 0; name < names.Length; name++)
        {
            foreach (var part in names[name].Reading.Parts)
            {
                if (part.Role == PartRole.Stop) continue;
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numberOf, part.Word, out var known);
                if (!known)
                {
                    number = words.Count;
                    words.Add(part.Word);
                    bearers.Add(0);
                    lastBearer.Add(-1);
                }

                numbers.Add(number);
                if (lastBearer[number] == names[name].Listing) continue;
                lastBearer[number] = names[name].Listing;
                bearers[number]++;
            }

            starts[name + 1] = numbers.Count;
        }

        return (starts, [.. numbers], [.. words], [.. bearers]);
    }

    static ulong[] WordKeys(Word[] words, int from, int end)
    {
        var (keys, entries) = (new List<ulong>(), new List<ulong>());
        for (var word = from; word < end; word++)
        {
            keys.Clear();
            Keys.AddWord(words[word], keys);
            foreach (var key in keys) entries.Add(Postings.Entry(key, word));
        }

        return [.. entries];
    }

    static ulong[] NameKeys(IndexedName[] names, int from, int end)
    {
        var entries = new List<ulong>();
        for (var name = from; name < end; name++)
        {
            var reading = names[name].Reading;
            entries.Add(Postings.Entry(Keys.Whole(reading.Joined), name));
            for (var i = 0; i + 1 < reading.Parts.Length; i++)
            {
                var (first, second) = (reading.Parts[i].Word, reading.Parts[i + 1].Word);
                if (!first.IsNumber && !second.IsNumber)
                    entries.Add(Postings.Entry(Keys.Run(first.Roman + second.Roman), name));
            }

            if (Keys.AcronymOf(reading) is { } acronym) entries.Add(Postings.Entry(Keys.Acronym(acronym), name));
        }

        return [.. entries];
    }

    ulong[] ListingKeys(int from, int end)
    {
        var (entries, reader) = (new List<ulong>(), bodies is null ? null : new BodyReader(bodies));
        for (var place = from; place < end; place++)
        {
            var listing = listings[place];
            foreach (var identifier in listing.Identifiers)
            {
                if (Identifiers.Normalise(identifier.Value) is { } value)
                    entries.Add(Postings.Entry(Keys.Identifier(value), place));
            }

            for (var name = 0; reader is not null && listing.Type != PartyType.Person && name < listing.Names.Count; name++)
            {
                foreach (var symbol in BodyIdentity.Of(reader, listing.Names[name].Value, listing.Countries)?.Symbols ?? [])
                    entries.Add(Postings.Entry(Keys.Office(symbol), place));
            }
        }

        return [.. entries];
    }

    T[][] InBlocks<T>(int count, Func<int, int, T[]> make)
    {
        var blocks = new T[(count + Block - 1) / Block][];
        Parallel.For(0, blocks.Length, new() { MaxDegreeOfParallelism = threads }, block =>
            blocks[block] = make(block * Block, Math.Min(count, (block + 1) * Block)));
        return blocks;
    }

    static T[] Concat<T>(T[][] blocks)
    {
        var all = new T[blocks.Sum(block => block.Length)];
        var at = 0;
        foreach (var block in blocks)
        {
            block.CopyTo(all, at);
            at += block.Length;
        }

        return all;
    }
}
