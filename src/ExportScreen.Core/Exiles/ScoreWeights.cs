namespace ExportScreen.Core.Exiles;

/// <summary>What level and score are read with.</summary>
/// <param name="Name">One word for it.</param>
/// <param name="HalfLifeYears">After so many years an incident weighs half; it never weighs less than a tenth.</param>
/// <param name="Documented">Per mille, as the two after it.</param>
public sealed record ScoreWeights(
    string Name, int WindowYears, int HalfLifeYears, int Documented, int Reported, int Alleged)
{
    public static ScoreWeights Usual { get; } = new("usual", StateRecords.WindowYears, 5, 1000, 600, 200);

    /// <summary>Other choices that can be defended.</summary>
    public static IReadOnlyList<ScoreWeights> Variants { get; } =
    [
        Usual with { Name = "short_window", WindowYears = 5, HalfLifeYears = 3 },
        Usual with { Name = "long_window", WindowYears = 15, HalfLifeYears = 10 },
        Usual with { Name = "reports_weigh_more", Reported = 800, Alleged = 400 },
        Usual with { Name = "documented_only", Reported = 0, Alleged = 0 },
    ];

    public int Of(Confidence confidence) => confidence switch
    {
        Confidence.Documented => Documented,
        Confidence.Reported => Reported,
        Confidence.Alleged or _ => Alleged,
    };
}

/// <summary>What other weights would give.</summary>
/// <param name="Level">What incidents alone say in that window; weights move the score only.</param>
public sealed record LevelVariant(ScoreWeights Weights, int Level, int Score);
