using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration.Attributes;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>Two names and whether they are one party's.</summary>
sealed record PairCase
{
    [Name("case_id")]
    public required string Id { get; init; }

    [Name("schema")]
    public required string Schema { get; init; }

    [Name("query")]
    public required string Query { get; init; }

    [Name("candidate")]
    public required string Candidate { get; init; }

    [Name("is_match")]
    public required bool Match { get; init; }

    [Name("category")]
    public required string Category { get; init; }

    [Name("source")]
    public required string Source { get; init; }

    public static IReadOnlyList<PairCase> Read(FileInfo file)
    {
        using var text = file.OpenText();
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<PairCase>()];
    }
}

/// <summary>What a matcher says of a pair.</summary>
sealed record PairScore(
    [property: Name("case_id")] string Id,
    [property: Name("score"), Format("0.000")] double Score)
{
    public static void Write(FileInfo file, IEnumerable<PairScore> scores)
    {
        using var text = file.CreateText();
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        csv.WriteRecords(scores);
    }
}
