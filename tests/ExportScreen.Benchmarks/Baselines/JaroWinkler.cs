namespace ExportScreen.Benchmarks.Baselines;

static class JaroWinkler
{
    const double PrefixScale = .1;
    const double BoostFrom = .7;

    public static double Likeness(string left, string right)
    {
        if (left == right) return 1;
        if (left.Length == 0 || right.Length == 0) return 0;

        var jaro = Jaro(left, right);
        if (jaro <= BoostFrom) return jaro;

        var prefix = 0;
        while (prefix < 4 && prefix < left.Length && prefix < right.Length && left[prefix] == right[prefix]) prefix++;
        return jaro + (prefix * PrefixScale * (1 - jaro));
    }

    static double Jaro(string left, string right)
    {
        var window = Math.Max((Math.Max(left.Length, right.Length) / 2) - 1, 0);
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

        if (matches == 0) return 0;

        var (misplaced, at) = (0, 0);
        for (var j = 0; j < right.Length; j++)
        {
            if (used[j] && found[at++] != right[j]) misplaced++;
        }

        double same = matches;
        return ((same / left.Length) + (same / right.Length) + ((same - (misplaced / 2.0)) / same)) / 3;
    }
}
