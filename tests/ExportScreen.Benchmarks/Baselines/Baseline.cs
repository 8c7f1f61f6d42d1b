namespace ExportScreen.Benchmarks.Baselines;

/// <summary>What a user would otherwise write in an afternoon: one measure on romanised names.</summary>
/// <param name="Likeness">0 to 1.</param>
sealed record Baseline(string Name, Func<PlainName, PlainName, double> Likeness)
{
    public static IReadOnlyList<Baseline> All { get; } =
    [
        new("Levenshtein", (left, right) => Levenshtein.Likeness(left.Text, right.Text)),
        new("Jaro-Winkler", (left, right) => JaroWinkler.Likeness(left.Text, right.Text)),
        new("token set", TokenSet.Likeness),
    ];
}
