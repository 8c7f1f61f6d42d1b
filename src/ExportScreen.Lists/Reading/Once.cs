namespace ExportScreen.Lists.Reading;

/// <summary>Items in the order they are met, each once; a hostile entry may have very many.</summary>
sealed class Once<T>(IEqualityComparer<T>? comparer = null)
{
    readonly HashSet<T> seen = new(comparer);
    readonly List<T> items = [];

    public IReadOnlyList<T> Items => items;

    /// <returns>Whether it is new.</returns>
    public bool Add(T item)
    {
        if (!seen.Add(item))
            return false;

        items.Add(item);
        return true;
    }
}
