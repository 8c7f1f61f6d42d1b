namespace ExportScreen.Core.Names;

/// <summary>How alike two words are: edits between their sounds, priced by how often systems of romanisation and
/// typists confuse them, within a budget that grows with length.</summary>
static class Likeness
{
    const int Letters = 128;
    const int Other = 10;

    static readonly byte[] Swaps = BuildSwaps();
    static readonly byte[] Losses = BuildLosses();
    static readonly byte[] AbjadSwaps = BuildAbjadSwaps();
    static readonly byte[] AbjadLosses = BuildAbjadLosses();

    static readonly string[] Endings = ["ov", "ova", "ev", "eva", "zoda", "zade", "ian", "iev", "ieva", "ion", "i"];

    /// <returns>Per mille; 0 where they are different words.</returns>
    public static int Of(Word left, Word right)
    {
        if (ReferenceEquals(left, right) || left.Roman == right.Roman) return 1000;

        var (a, b) = (left.Sound, right.Sound);
        int shorter = Math.Min(a.Length, b.Length), longer = Math.Max(a.Length, b.Length);
        if (left.IsAbjad != right.IsAbjad && !left.IsNumber && !right.IsNumber && shorter >= 2)
            return AcrossAbjad(a, b);

        if (left.IsNumber || right.IsNumber || shorter < 2 || longer - shorter > 4) return 0;

        if (a == b) return 980;

        var differing = int.PopCount((int)(left.Letters ^ right.Letters));
        if (differing > 6) return 0;

        var budget = Budget(shorter);
        if (longer - shorter > 2 || budget == 0) return Ending(a, b);

        var cost = Distance(a, b, budget, Swaps, Losses);
        return cost > budget ? Ending(a, b) : 1000 - (cost * 125 / longer);
    }

    /// <summary>One side writes no short vowels: consonants count, vowels hardly.</summary>
    static int AcrossAbjad(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (Math.Max(a.Length, b.Length) > (2 * shorter) + 2) return 0;

        var budget = shorter < 5 ? 6 : 11;
        var cost = Distance(a, b, budget, AbjadSwaps, AbjadLosses);
        return cost > budget ? 0 : 960 - (cost * 100 / (shorter + 1));
    }

    /// <summary>Tenths of an edit.</summary>
    static int Budget(int length) => length switch
    {
        <= 2 => 0,
        3 => 2,
        4 => 6,
        <= 6 => 10,
        <= 9 => 16,
        _ => 22,
    };

    /// <summary>One is the other and an ending of surnames: Rahmon, Rahmonov.</summary>
    static int Ending(string a, string b)
    {
        var (stem, whole) = a.Length < b.Length ? (a, b) : (b, a);
        return stem.Length >= 4 && whole.StartsWith(stem, StringComparison.Ordinal)
            && Endings.Contains(whole[stem.Length..], StringComparer.Ordinal) ? 780 : 0;
    }

    static int Distance(string a, string b, int budget, byte[] swaps, byte[] losses)
    {
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j < b.Length; j++)
            previous[j + 1] = previous[j] + losses[b[j] & 127];
        for (var i = 0; i < a.Length; i++)
        {
            current[0] = previous[0] + losses[a[i] & 127];
            var least = current[0];
            for (var j = 0; j < b.Length; j++)
            {
                var swap = a[i] == b[j] ? 0 : swaps[((a[i] & 127) * Letters) + (b[j] & 127)];
                if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] && a[i] != b[j]) swap = Math.Min(swap, 4);
                var cost = Math.Min(previous[j] + swap, Math.Min(
                    previous[j + 1] + losses[a[i] & 127], current[j] + losses[b[j] & 127]));
                current[j + 1] = cost;
                least = Math.Min(least, cost);
            }

            if (least > budget) return least;

            var row = previous;
            previous = current;
            current = row;
        }

        return previous[b.Length];
    }

    static byte[] BuildAbjadSwaps()
    {
        var swaps = BuildSwaps();
        Set(swaps, 1, "ae ai ao au ei eo eu io iu ou wu wo ij ie kg gj pb pf bv wv tT hH");
        return swaps;
    }

    static byte[] BuildAbjadLosses()
    {
        var losses = BuildLosses();
        foreach (var letter in "aeiou") losses[letter] = 1;
        losses['w'] = 2;
        losses['h'] = 3;
        return losses;
    }

    static byte[] BuildSwaps()
    {
        var swaps = new byte[Letters * Letters];
        Array.Fill(swaps, (byte)Other);
        Set(swaps, 2, "ou xH ij jJ jZ JZ cT ck vw Hh");
        Set(swaps, 3, "ae ei ao eo uw iu oa vf cs ZJ ZS Tc hg SC TC cJ cC xh kx ej au");
        Set(swaps, 4, "ai oi gH kH TS sS sz Ts Tz kg zZ CJ kc Hk CH eu aj uj uv");
        Set(swaps, 5, "dt bp li bv sc sC mn zJ gj gk fw td");
        return swaps;
    }

    static void Set(byte[] swaps, byte cost, string pairs)
    {
        foreach (var pair in pairs.Split(' '))
        {
            var (x, y) = (pair[0], pair[1]);
            swaps[(x * Letters) + y] = Math.Min(swaps[(x * Letters) + y], cost);
            swaps[(y * Letters) + x] = Math.Min(swaps[(y * Letters) + x], cost);
        }
    }

    static byte[] BuildLosses()
    {
        var losses = new byte[Letters];
        Array.Fill(losses, (byte)Other);
        foreach (var letter in "aeou") losses[letter] = 5;
        foreach (var letter in "ijh") losses[letter] = 4;
        losses['w'] = 6;
        for (var digit = '0'; digit <= '9'; digit++) losses[digit] = 30;
        return losses;
    }
}
