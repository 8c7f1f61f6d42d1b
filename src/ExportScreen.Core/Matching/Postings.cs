using System.Numerics;

namespace ExportScreen.Core.Matching;

/// <summary>Places by key, ascending and each once; immutable. Of a key 32 bits are kept, so that now and then a place
/// of another key is among them: who looks up compares what is found.</summary>
sealed class Postings
{
    readonly uint[] keys;
    readonly int[] places;

    /// <summary>Where keys with the same first bits start.</summary>
    readonly int[] starts;
    readonly int shift;

    /// <param name="entries">In any order; sorted by this.</param>
    public Postings(ulong[] entries)
    {
        Array.Sort(entries);
        var bits = BitOperations.Log2((uint)entries.Length | 1);
        shift = 32 - bits;
        keys = new uint[entries.Length];
        places = new int[entries.Length];
        starts = new int[(1 << bits) + 1];
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            if (i > 0 && entries[i] == entries[i - 1]) continue;
            (keys[count], places[count]) = ((uint)(entries[i] >> 32), (int)entries[i]);
            starts[First(keys[count]) + 1] = ++count;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] = Math.Max(starts[i], starts[i - 1]);
        Array.Resize(ref keys, count);
        Array.Resize(ref places, count);
    }

    public static ulong Entry(ulong key, int place) => ((ulong)Kept(key) << 32) | (uint)place;

    public ReadOnlySpan<int> Of(ulong key)
    {
        var kept = Kept(key);
        var (from, end) = (starts[First(kept)], starts[First(kept) + 1]);
        while (from < end && keys[from] < kept) from++;
        var to = from;
        while (to < end && keys[to] == kept) to++;
        return places.AsSpan(from, to - from);
    }

    int First(uint key) => (int)((ulong)key >> shift);

    static uint Kept(ulong key) => (uint)(((key ^ (key >> 32)) * 0x9E3779B97F4A7C15UL) >> 32);
}
