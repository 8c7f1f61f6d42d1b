using System.Globalization;

namespace ExportScreen.Core.Names;

/// <summary>What it costs, in tenths of an edit, that one spelling has a sound where the other has another or none.</summary>
/// <remarks>Read from lines of a cost and what costs so much. <c>=</c>: sounds for sounds, each pair read both ways where
/// both sides are of one kind; <c>-</c> and <c>+</c>: sounds that only the left, or only the right word has; <c>$</c>: the
/// same of the last sound, of the right one only where the sides are of different kinds.</remarks>
sealed class SoundCosts
{
    const int Signs = 128;

    /// <summary>Two letters typed in the wrong order.</summary>
    const int Turned = 5;

    /// <summary>A sound, the two that may stand for it, and the cost: groups that systems take apart, then letters
    /// that a scanner runs together.</summary>
    const string Groups = """
        Ssh1 SsH3 SsC1 Sks4 CtS1 Cts4 CTS3 Cks6 Ctr4 Tts1 TtS4 Jdz2 JdZ1 JdG2 Zzs1 zdz1 xks0 xgz3 xkz3 HkS6 Hkh1 hkh2 Htk4
        kgh4 Nng1 ukv4 fpv5 eie1 aia3 oio2 uiu1 uue1 eae1 ooe1
        mrn3 msn4 dcl4 dkl4 wvv3
        """;

    /// <summary>By the low seven bits of the three signs.</summary>
    static readonly byte[] Joins = Filled(1 << 21, byte.MaxValue);

    /// <summary>By the low six bits of a sound, which digits share with letters, the first ones of the pairs that may stand
    /// for it: a look that turns most away.</summary>
    static readonly ulong[] JoinStarts = new ulong[64];

    /// <summary>By such a first one, what it may stand for.</summary>
    static readonly ulong[] JoinFirsts = new ulong[64];

    readonly byte[] swaps = Filled(Signs * Signs, 13);
    readonly byte[] leftLosses = Filled(Signs, 12);
    readonly byte[] rightLosses = Filled(Signs, 12);
    readonly byte[] lastLosses = new byte[Signs];
    readonly bool oneWay;

    static SoundCosts()
    {
        foreach (var group in Groups.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Joins[Place(group[0], group[1], group[2])] = (byte)(group[3] - '0');
            JoinStarts[group[0] & 63] |= 1UL << (group[1] & 63);
            JoinFirsts[group[1] & 63] |= 1UL << (group[0] & 63);
        }
    }

    SoundCosts(bool oneWay)
    {
        this.oneWay = oneWay;
        for (var sign = 0; sign < Signs; sign++)
            swaps[(sign * Signs) + sign] = 0;
    }

    static ulong Present(string word)
    {
        var present = 0UL;
        foreach (var sound in word) present |= 1UL << (sound & 63);
        return present;
    }

    /// <summary>The least cost of making one word the other.</summary>
    /// <returns>More than the budget where it would cost more.</returns>
    public int Between(string left, string right, int budget)
    {
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[4 * width];
        var losses = rows[..width];
        var before = rows.Slice(width, width);
        var previous = rows.Slice(2 * width, width);
        var current = rows.Slice(3 * width, width);
        var there = Present(right);
        for (var j = 1; j < width; j++)
        {
            losses[j] = RightLoss(right, j - 1);
            previous[j] = previous[j - 1] + losses[j];
        }

        var (leastBefore, ahead) = (0, '\0');
        for (var i = 0; i < left.Length; i++)
        {
            var (sound, lost) = (left[i], LeftLoss(left, i));
            var swapped = swaps.AsSpan((sound & 127) * Signs, Signs);
            var least = MayGroup(ahead, sound, there)
                ? Grouped(right, ahead, sound, swapped, lost, i == 0, losses, before, previous, current)
                : Plain(right, swapped, lost, i == 0, losses, previous, current);
            if (least > budget && leastBefore > budget) return least;

            (leastBefore, ahead) = (least, sound);
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return previous[right.Length];
    }

    /// <summary>A row of costs, one sound for one.</summary>
    /// <returns>The least of them.</returns>
    static int Plain(
        string right, ReadOnlySpan<byte> swapped, int lost, bool first, ReadOnlySpan<int> losses, ReadOnlySpan<int> previous,
        Span<int> current)
    {
        // As long as each other, so that no place is looked at beyond an end.
        losses = losses[..current.Length];
        previous = previous[..current.Length];
        var (across, beside) = (previous[0], previous[0] + lost);
        var least = current[0] = beside;
        for (var j = 1; j < current.Length; j++)
        {
            var swap = (int)swapped[right[j - 1] & 127];
            if (first && j == 1) swap = swap * 3 / 2;
            var above = previous[j];
            beside = Math.Min(across + swap, Math.Min(above + lost, beside + losses[j]));
            current[j] = beside;
            least = Math.Min(least, beside);
            across = above;
        }

        return least;
    }

    /// <summary>The same where two sounds may stand for one or be turned round.</summary>
    static int Grouped(
        string right, char ahead, char sound, ReadOnlySpan<byte> swapped, int lost, bool first, ReadOnlySpan<int> losses,
        ReadOnlySpan<int> before, ReadOnlySpan<int> previous, Span<int> current)
    {
        var (starts, firsts) = (JoinStarts[sound & 63], JoinFirsts[ahead & 63]);
        var least = current[0] = previous[0] + lost;
        for (var j = 1; j < current.Length; j++)
        {
            var other = right[j - 1];
            var swap = (int)swapped[other & 127];
            if (first && j == 1) swap = swap * 3 / 2;
            var cost = Math.Min(previous[j - 1] + swap, Math.Min(previous[j] + lost, current[j - 1] + losses[j]));
            if (j > 1)
            {
                var aheadOther = right[j - 2];
                if (((starts >> (aheadOther & 63)) & 1) != 0)
                    cost = Math.Min(cost, previous[j - 2] + Join(sound, aheadOther, other));
                if (sound == aheadOther && other == ahead && sound != other)
                    cost = Math.Min(cost, before[j - 2] + Turned);
            }

            if (((firsts >> (other & 63)) & 1) != 0) cost = Math.Min(cost, before[j - 1] + Join(other, ahead, sound));
            current[j] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    /// <summary>A look at which sounds the other word has tells for most.</summary>
    static bool MayGroup(char ahead, char sound, ulong there) => ((JoinStarts[sound & 63] | JoinFirsts[ahead & 63]) & there) != 0
        || (sound != ahead && ((there >> (sound & 63)) & (there >> (ahead & 63)) & 1) != 0);

    static int Join(char one, char first, char second) => Joins[Place(one, first, second)];

    static int Place(char one, char first, char second) => ((one & 127) << 14) | ((first & 127) << 7) | (second & 127);

    int LeftLoss(string left, int at) => Loss(leftLosses, left, at, !oneWay);

    int RightLoss(string right, int at) => Loss(rightLosses, right, at, last: true);

    int Loss(byte[] losses, string word, int at, bool last)
    {
        var sound = word[at] & 127;
        return at == 0 ? losses[sound] * 3 / 2
            : last && at == word.Length - 1 && lastLosses[sound] != 0 ? lastLosses[sound] - 1
            : losses[sound];
    }

    public static SoundCosts Parse(string table, bool oneWay = false)
    {
        var costs = new SoundCosts(oneWay);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words[2..])
                costs.Set(words[0][0], byte.Parse(words[1], CultureInfo.InvariantCulture), word);
        }

        return costs;
    }

    void Set(char kind, byte cost, string sounds)
    {
        if (kind == '=')
        {
            foreach (var other in sounds[1..])
            {
                Lower(ref swaps[(sounds[0] * Signs) + other], cost);
                if (!oneWay) Lower(ref swaps[(other * Signs) + sounds[0]], cost);
            }

            return;
        }

        foreach (var sound in sounds)
        {
            if (kind is '-' or '±') leftLosses[sound] = cost;
            if (kind is '+' or '±') rightLosses[sound] = cost;
            if (kind is '$') lastLosses[sound] = (byte)(cost + 1);
        }
    }

    static void Lower(ref byte present, byte cost) => present = Math.Min(present, cost);

    static byte[] Filled(int length, byte value)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, value);
        return bytes;
    }
}
