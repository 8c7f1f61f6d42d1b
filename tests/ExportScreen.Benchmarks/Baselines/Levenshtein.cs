namespace ExportScreen.Benchmarks.Baselines;

static class Levenshtein
{
    /// <summary>1 less the edits' share of the longer one's length.</summary>
    public static double Likeness(string left, string right)
    {
        var longer = Math.Max(left.Length, right.Length);
        return longer == 0 ? 1 : 1 - ((double)Distance(left, right) / longer);
    }

    public static int Distance(string left, string right)
    {
        var row = right.Length < 512 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var changed = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[^1];
    }
}
