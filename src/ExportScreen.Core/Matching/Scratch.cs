namespace ExportScreen.Core.Matching;

/// <summary>What one search at a time writes on. It is as long as the lists, so it is lent from search to search and
/// given back clean: what was written is undone one by one.</summary>
sealed class Scratch(int names, Lexicon lexicon)
{
    /// <summary>Of each name, what its words found so far; 0: nothing.</summary>
    public int[] Values { get; } = new int[names];

    /// <summary>Names whose value is not 0, in the order in which they came in.</summary>
    public List<int> Touched { get; } = [];

    public AlikeWords Finder { get; } = lexicon.Finder();

    /// <summary>Of each word of the index, the last entry of what it is to the query, from 1; 0: nothing.</summary>
    public int[] LastUse { get; } = new int[lexicon.Count];

    public List<WordUse> Uses { get; } = [];

    public void Use(int number, int word, int score)
    {
        ref var last = ref LastUse[number];
        Uses.Add(new(number, word, score, last));
        last = Uses.Count;
    }

    public void Clean()
    {
        foreach (var name in Touched) Values[name] = 0;
        foreach (var use in Uses) LastUse[use.Number] = 0;
        Touched.Clear();
        Uses.Clear();
    }
}

/// <summary>A word of the index that a word of the query is like.</summary>
/// <param name="Number">Of the word of the index.</param>
/// <param name="Word">Of the query.</param>
/// <param name="Before">The entry before of the same word of the index, from 1; 0: none.</param>
readonly record struct WordUse(int Number, int Word, int Score, int Before);
