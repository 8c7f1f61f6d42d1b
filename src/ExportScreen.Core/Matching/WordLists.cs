namespace ExportScreen.Core.Matching;

/// <summary>Which words each name bears, and which names each word; immutable.</summary>
sealed class WordLists
{
    readonly int[] starts;
    readonly int[] words;
    readonly int[] nameStarts;
    readonly int[] names;

    /// <param name="starts">Where the words of each name start, and where the last one's end.</param>
    /// <param name="words">Numbers of words.</param>
    /// <param name="count">Of different words.</param>
    public WordLists(int[] starts, int[] words, int count)
    {
        (this.starts, this.words) = (starts, words);
        nameStarts = new int[count + 1];
        foreach (var word in words) nameStarts[word + 1]++;
        for (var word = 0; word < count; word++) nameStarts[word + 1] += nameStarts[word];
        names = new int[words.Length];
        var ends = nameStarts.AsSpan(0, count).ToArray();
        for (var name = 0; name + 1 < starts.Length; name++)
        {
            foreach (var word in OfName(name)) names[ends[word]++] = name;
        }
    }

    public ReadOnlySpan<int> OfName(int name) => words.AsSpan(starts[name], starts[name + 1] - starts[name]);

    /// <summary>Ascending; a name that bears it twice stands there twice.</summary>
    public ReadOnlySpan<int> NamesWith(int word) => names.AsSpan(nameStarts[word], nameStarts[word + 1] - nameStarts[word]);
}
