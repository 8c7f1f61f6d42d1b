namespace ExportScreen.Core.Matching;

/// <summary>What one search at a time writes on. It is as long as the lists, so it is lent from search to search and
/// left clean: what was written is undone one by one.</summary>
sealed class Scratch(int names, int words)
{
    int mark;

    /// <summary>Of each name, what its words found so far; 0: nothing.</summary>
    public int[] Values { get; } = new int[names];

    /// <summary>Of each word, when it was last seen to.</summary>
    public int[] Marks { get; } = new int[words];

    /// <summary>Names whose value is not 0.</summary>
    public List<int> Touched { get; } = [];

    public List<ulong> Keys { get; } = [];

    /// <summary>One that is on no word yet.</summary>
    public int NextMark()
    {
        if (mark == int.MaxValue)
        {
            Array.Clear(Marks);
            mark = 0;
        }

        return ++mark;
    }

    public void Clean()
    {
        foreach (var name in Touched) Values[name] = 0;
        Touched.Clear();
    }
}
