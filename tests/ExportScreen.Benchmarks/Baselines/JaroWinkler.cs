using System.Numerics;
using System.Text;

namespace ExportScreen.Benchmarks.Baselines;

static class JaroWinkler
{
    const double PrefixScale = .1;
    const double BoostFrom = .7;

    public static double Likeness(string left, string right)
    {
        if (left == right) return 1;
        if (left.Length == 0 || right.Length == 0) return 0;

        var (matches, misplaced) = left.Length <= 64 && right.Length <= 64 && Ascii.IsValid(right)
            ? CountByBits(left, right)
            : Count(left, right);
        if (matches == 0) return 0;

        double same = matches;
        var jaro = ((same / left.Length) + (same / right.Length) + ((same - (misplaced / 2.0)) / same)) / 3;
        if (jaro <= BoostFrom) return jaro;

        var prefix = 0;
        while (prefix < 4 && prefix < left.Length && prefix < right.Length && left[prefix] == right[prefix]) prefix++;
        return jaro + (prefix * PrefixScale * (1 - jaro));
    }

    static int Window(string left, string right) => Math.Max((Math.Max(left.Length, right.Length) / 2) - 1, 0);

    /// <returns>Letters that are near each other in both, and how many of them stand in another order.</returns>
    public static (int Matches, int Misplaced) Count(string left, string right)
    {
        var window = Window(left, right);
        var found = left.Length <= 512 ? stackalloc char[left.Length] : new char[left.Length];
        var used = right.Length <= 512 ? stackalloc bool[right.Length] : new bool[right.Length];
        var matches = 0;
        for (var i = 0; i < left.Length; i++)
        {
            var end = Math.Min(right.Length, i + window + 1);
            for (var j = Math.Max(0, i - window); j < end; j++)
            {
                if (used[j] || left[i] != right[j]) continue;
                used[j] = true;
                found[matches++] = left[i];
                break;
            }
        }

        var (misplaced, at) = (0, 0);
        for (var j = 0; j < right.Length; j++)
        {
            if (used[j] && found[at++] != right[j]) misplaced++;
        }

        return (matches, misplaced);
    }

    /// <summary>The same for names of up to 64 letters, of which the right one is ASCII: some times faster, so that the
    /// scan is timed as a careful user would write it.</summary>
    public static (int Matches, int Misplaced) CountByBits(string left, string right)
    {
        var window = Window(left, right);
        Span<ulong> places = stackalloc ulong[128];
        places.Clear();
        for (var j = 0; j < right.Length; j++) places[right[j]] |= 1UL << j;

        var (usedLeft, usedRight) = (0UL, 0UL);
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] >= 128) continue;
            var near = Below(i + window + 1) & ~Below(i - window);
            var free = places[left[i]] & near & ~usedRight;
            if (free == 0) continue;
            usedRight |= free & (~free + 1);
            usedLeft |= 1UL << i;
        }

        var (matches, misplaced) = (BitOperations.PopCount(usedLeft), 0);
        for (; usedLeft != 0; usedLeft &= usedLeft - 1, usedRight &= usedRight - 1)
        {
            if (left[BitOperations.TrailingZeroCount(usedLeft)] != right[BitOperations.TrailingZeroCount(usedRight)]) misplaced++;
        }

        return (matches, misplaced);
    }

    static ulong Below(int bit) => bit <= 0 ? 0 : bit >= 64 ? ulong.MaxValue : (1UL << bit) - 1;
}
