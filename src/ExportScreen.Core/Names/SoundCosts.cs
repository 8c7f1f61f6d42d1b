using System.Globalization;

namespace ExportScreen.Core.Names;

/// <summary>What it costs, in tenths of an edit, that one spelling has a sound where the other has another or none.</summary>
/// <remarks>Read from lines of a cost and what costs so much. <c>=</c>: sounds for sounds, each pair read both ways where
/// both sides are of one kind; <c>-</c> and <c>+</c>: sounds that only the left, or only the right word has; <c>$</c>: the
/// same of the right one's last.</remarks>
sealed class SoundCosts
{
    const int Signs = 128;

    readonly byte[] swaps = Filled(Signs * Signs, 12);
    readonly byte[] leftLosses = Filled(Signs, 11);
    readonly byte[] rightLosses = Filled(Signs, 11);
    readonly byte[] lastLosses = new byte[Signs];
    readonly bool oneWay;

    SoundCosts(bool oneWay) => this.oneWay = oneWay;

    /// <summary>Two sounds that are one: OCR, and spellings that take a group apart.</summary>
    static readonly byte[] Joins = new byte[1 << 18];
    static readonly ulong[] JoinStarts = new ulong[64];

    static SoundCosts()
    {
        foreach (var join in "msn4 mrn3 dcl4 dkl4 wvv3 Ssh1 SsH3 SsC1 Sks4 CtS1 Cts4 CTS3 Tts1 Cks6 TtS4 Jdz2 JdZ1 JdG2 xks0 xgz3 xkz3 HkS6 hkh2 Htk4 Nng1 ukv4 fpv5 kgh4".Split(' '))
        {
            var (one, first, second) = (Code(join[0]), Code(join[1]), Code(join[2]));
            Joins[(one << 12) | (first << 6) | second] = (byte)(join[3] - '0' + 1);
            JoinStarts[one] |= 1UL << first;
        }
    }

    public int Swap(char left, char right) => swaps[((left & 127) * Signs) + (right & 127)];

    public static int Join(char one, char first, char second)
    {
        var code = Code(one);
        return (JoinStarts[code] & (1UL << Code(first))) == 0
            ? -1
            : Joins[(code << 12) | (Code(first) << 6) | Code(second)] - 1;
    }

    /// <summary>Letters and digits in 6 bits.</summary>
    static int Code(char sound) => sound switch
    {
        >= 'a' and <= 'z' => sound - 'a' + 1,
        >= 'A' and <= 'Z' => sound - 'A' + 27,
        >= '0' and <= '9' => sound - '0' + 53,
        _ => 0,
    };

    /// <summary>The least cost of making one word the other.</summary>
    /// <returns>More than the budget where it would cost more.</returns>
    public int Between(string left, string right, int budget)
    {
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var previous = rows.Slice(width, width);
        var current = rows[(2 * width)..];
        for (var j = 1; j < width; j++)
            previous[j] = previous[j - 1] + RightLoss(right, j - 1);
        var leastBefore = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var lost = leftLosses[left[i - 1] & 127] * (i == 1 ? 3 : 2) / 2;
            current[0] = previous[0] + lost;
            var least = current[0];
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(previous[j] + lost, current[j - 1] + RightLoss(right, j - 1));
                cost = Math.Min(cost, previous[j - 1] + Swapped(left, right, i - 1, j - 1));
                if (i > 1 && j > 1) cost = Math.Min(cost, Turned(left, right, i, j, before));
                if (j > 1 && Join(left[i - 1], right[j - 2], right[j - 1]) is >= 0 and var joined)
                    cost = Math.Min(cost, previous[j - 2] + joined);
                if (i > 1 && Join(right[j - 1], left[i - 2], left[i - 1]) is >= 0 and var split)
                    cost = Math.Min(cost, before[j - 1] + split);
                current[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > budget && leastBefore > budget) return least;

            leastBefore = least;
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return previous[right.Length];
    }

    int Swapped(string left, string right, int i, int j)
    {
        if (left[i] == right[j]) return 0;

        var cost = Swap(left[i], right[j]);
        return i == 0 && j == 0 ? cost * 3 / 2 : cost;
    }

    /// <summary>Two letters typed in the wrong order.</summary>
    static int Turned(string left, string right, int i, int j, Span<int> before) =>
        left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] && left[i - 1] != right[j - 1]
            ? before[j - 2] + (i == 2 && j == 2 ? 9 : 6)
            : int.MaxValue;

    int RightLoss(string right, int at)
    {
        var sound = right[at] & 127;
        return at == 0 ? rightLosses[sound] * 3 / 2
            : at == right.Length - 1 && lastLosses[sound] != 0 ? lastLosses[sound] - 1
            : rightLosses[sound];
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
