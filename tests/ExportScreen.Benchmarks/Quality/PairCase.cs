using System.Globalization;
using CsvHelper;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>Two names and whether they are one party's.</summary>
sealed record PairCase(string Id, string Schema, string Query, string Candidate, bool Match, string Category, string Source)
{
    public static IReadOnlyList<PairCase> Read(FileInfo file)
    {
        var cases = new List<PairCase>();
        using var csv = CsvReader.Create(file.OpenText(), new() { HasHeader = true }, leaveOpen: false);
        while (csv.Read())
        {
            cases.Add(new(
                Field("case_id"), Field("schema"), Field("query"), Field("candidate"), bool.Parse(Field("is_match")),
                Field("category"), Field("source")));
        }

        return cases;

        string Field(string name) => csv.GetString(csv.GetFieldIndex(name));
    }
}

/// <summary>What a matcher says of a pair.</summary>
sealed record PairScore(string Id, double Score)
{
    public static void Write(FileInfo file, IEnumerable<PairScore> scores)
    {
        using var csv = CsvWriter.Create(file.CreateText(), new(), leaveOpen: false);
        Row("case_id", "score");
        foreach (var score in scores)
            Row(score.Id, score.Score.ToString("0.000", CultureInfo.InvariantCulture));

        void Row(string id, string value)
        {
            csv.WriteField(id);
            csv.WriteField(value);
            csv.EndRecord();
        }
    }
}
