namespace ExportScreen.Core.Names;

/// <summary>Plain edit distance, one letter as good as another: the bit-parallel algorithm of Myers and Hyyrö.</summary>
static class Edits
{
    const int Letters = 128;
    const int Longest = 64;

    /// <summary>1000 where they are the same, 0 where nothing is; only the first 64 letters count.</summary>
    public static int Likeness(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var longer = Math.Min(Longest, Math.Max(left.Length, right.Length));
        return longer == 0 ? 0 : 1000 - (1000 * Between(left, right) / longer);
    }

    /// <summary>How many letters to put in, take out or change; only the first 64 count.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > Longest) left = left[..Longest];
        if (right.Length > Longest) right = right[..Longest];
        if (left.Length == 0) return right.Length;
        if (left.SequenceEqual(right)) return 0;

        Span<ulong> places = stackalloc ulong[Letters];
        places.Clear();
        for (var i = 0; i < left.Length; i++)
            places[left[i] & (Letters - 1)] |= 1UL << i;

        var (up, down, distance) = (ulong.MaxValue, 0UL, left.Length);
        var last = 1UL << (left.Length - 1);
        foreach (var letter in right)
        {
            var equal = places[letter & (Letters - 1)];
            var across = (((equal & up) + up) ^ up) | equal | down;
            var rise = down | ~(across | up);
            var fall = up & across;
            if ((rise & last) != 0) distance++;
            else if ((fall & last) != 0) distance--;
            rise = (rise << 1) | 1;
            fall <<= 1;
            up = fall | ~(across | rise);
            down = rise & across;
        }

        return distance;
    }
}
