namespace ExportScreen.Benchmarks.Baselines;

/// <summary>The token-set ratio known from fuzzywuzzy: order and repetition do not count, and a name that is part of
/// another is like it.</summary>
static class TokenSet
{
    public static double Likeness(string left, string right)
    {
        SortedSet<string> ours = Words(left), theirs = Words(right);
        if (ours.Count == 0 || theirs.Count == 0) return 0;

        var both = string.Join(' ', ours.Where(theirs.Contains));
        var (onlyOurs, onlyTheirs) = (ours.Except(theirs).ToList(), theirs.Except(ours).ToList());
        if (both.Length > 0 && (onlyOurs.Count == 0 || onlyTheirs.Count == 0)) return 1;

        var (one, other) = (Joined(both, onlyOurs), Joined(both, onlyTheirs));
        return both.Length == 0
            ? Ratio(one, other)
            : Math.Max(Ratio(one, other), Math.Max(Ratio(both, one), Ratio(both, other)));
    }

    static SortedSet<string> Words(string name) =>
        new(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    static string Joined(string both, IEnumerable<string> rest) => $"{both} {string.Join(' ', rest)}".Trim();

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
