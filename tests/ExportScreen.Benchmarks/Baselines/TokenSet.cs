namespace ExportScreen.Benchmarks.Baselines;

/// <summary>The token-set ratio known from fuzzywuzzy: order and repetition do not count, and a name whose words are all
/// in another is like it.</summary>
static class TokenSet
{
    public static double Likeness(PlainName left, PlainName right)
    {
        if (left.Words.Count == 0 || right.Words.Count == 0) return 0;

        var shared = left.Words.Where(right.Words.Contains).ToList();
        if (shared.Count == 0) return Ratio(left.Sorted, right.Sorted);
        if (shared.Count == left.Words.Count || shared.Count == right.Words.Count) return 1;

        var both = string.Join(' ', shared);
        var (one, other) = (Rest(left), Rest(right));
        return Math.Max(Ratio(one, other), Math.Max(Ratio(both, one), Ratio(both, other)));

        string Rest(PlainName name) => $"{both} {string.Join(' ', name.Words.Except(shared))}";
    }

    /// <summary>Twice the longest common subsequence by both lengths.</summary>
    static double Ratio(string left, string right) => 2.0 * CommonSubsequence(left, right) / (left.Length + right.Length);

    static int CommonSubsequence(string left, string right)
    {
        var row = right.Length < 512 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        row.Clear();
        foreach (var letter in left)
        {
            var diagonal = 0;
            for (var j = 0; j < right.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = letter == right[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
