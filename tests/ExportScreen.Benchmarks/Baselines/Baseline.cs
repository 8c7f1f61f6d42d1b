namespace ExportScreen.Benchmarks.Baselines;

/// <summary>What a user would otherwise write in an afternoon: one measure on romanised names.</summary>
/// <param name="Likeness">Of two romanised names, 0 to 1.</param>
sealed record Baseline(string Name, Func<string, string, double> Likeness)
{
    public static IReadOnlyList<Baseline> All { get; } =
    [
        new("Levenshtein", Levenshtein.Likeness),
        new("Jaro-Winkler", JaroWinkler.Likeness),
        new("token set", TokenSet.Likeness),
    ];
}
