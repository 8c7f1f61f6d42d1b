using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>The words of an index under the keys that words like them share; immutable.</summary>
/// <param name="keys">Entries of the words under their keys.</param>
sealed class WordLookup(Word[] words, ulong[] keys)
{
    /// <summary>Compared with each word of the index beforehand.</summary>
    const int MostComparedAhead = 150;

    readonly Postings byKey = new(keys);

    /// <summary>Letters and length of each word: enough to turn many away without fetching them.</summary>
    readonly ulong[] looks = [.. words.Select(AlikeWords.LookOf)];

    /// <summary>By number.</summary>
    public Word[] Words => words;

    public ulong LookOf(int number) => looks[number];

    /// <summary>Numbers of words under a key, ascending.</summary>
    public ReadOnlySpan<int> Under(ulong key) => byKey.Of(key);

    /// <summary>Links from some words to those before them.</summary>
    public WordLink[] Link(int from, int end)
    {
        var (finder, alike, links) = (new AlikeWords(this), new List<AlikeWord>(), new List<WordLink>());
        for (var number = from; number < end; number++)
        {
            alike.Clear();
            finder.Add(words[number], MostComparedAhead, alike, before: number);
            foreach (var (other, score) in alike) links.Add(new(number, other, score));
        }

        return [.. links];
    }
}
