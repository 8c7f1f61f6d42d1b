namespace ExportScreen.Core.Matching;

/// <summary>Places by key, ascending; immutable.</summary>
sealed class Postings<TKey>(Dictionary<TKey, (int Start, int Length)> ranges, int[] places)
    where TKey : notnull
{
    public ReadOnlySpan<int> Of(TKey key) =>
        ranges.TryGetValue(key, out var range) ? places.AsSpan(range.Start, range.Length) : [];
}

sealed class PostingsBuilder<TKey>
    where TKey : notnull, IComparable<TKey>
{
    readonly List<TKey> keys = [];
    readonly List<int> places = [];

    public void Add(TKey key, int place)
    {
        keys.Add(key);
        places.Add(place);
    }

    public Postings<TKey> Freeze()
    {
        var ranges = new Dictionary<TKey, (int Start, int Length)>();
        foreach (var key in keys)
            ranges[key] = (0, ranges.GetValueOrDefault(key).Length + 1);

        var start = 0;
        var filled = new int[places.Count];
        var ends = new Dictionary<TKey, int>(ranges.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            if (!ends.TryGetValue(keys[i], out var end))
            {
                end = start;
                ranges[keys[i]] = (start, ranges[keys[i]].Length);
                start += ranges[keys[i]].Length;
            }

            filled[end] = places[i];
            ends[keys[i]] = end + 1;
        }

        return new(ranges, filled);
    }
}
