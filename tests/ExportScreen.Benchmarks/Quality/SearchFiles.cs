using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>A listed party of a search set.</summary>
/// <param name="WeakNames">Aliases of low quality.</param>
sealed record SearchEntity(
    string Id, string List, string Schema, IReadOnlyList<string> Names, IReadOnlyList<string>? WeakNames);

/// <param name="List">Search this one only; null: all.</param>
/// <param name="Expected">Ids, any of which counts; empty: nobody listed bears the name.</param>
sealed record SearchQuery(
    string QueryId, string Query, string Schema, string? List, IReadOnlyList<string> Expected, string Kind, bool Weak,
    string Stratum, string Overlap)
{
    [JsonIgnore]
    public bool IsListed => Expected.Count > 0;
}

sealed record SearchAnswer(string QueryId, IReadOnlyList<SearchHit> Results);

/// <param name="Score">0 to 1.</param>
sealed record SearchHit(string Id, double Score);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SearchEntity))]
[JsonSerializable(typeof(SearchQuery))]
[JsonSerializable(typeof(SearchAnswer))]
sealed partial class SearchJson : JsonSerializerContext
{
    public static IReadOnlyList<SearchEntity> ReadIndex(FileInfo file) =>
        [.. Lines(file).Select(line => JsonSerializer.Deserialize(line, Default.SearchEntity)!)];

    public static IReadOnlyList<SearchQuery> ReadQueries(FileInfo file) =>
        [.. Lines(file).Select(line => JsonSerializer.Deserialize(line, Default.SearchQuery)!)];

    public static void Write(FileInfo file, IEnumerable<SearchAnswer> answers) =>
        File.WriteAllLines(file.FullName, answers.Select(answer => JsonSerializer.Serialize(answer, Default.SearchAnswer)));

    static IEnumerable<string> Lines(FileInfo file) =>
        File.ReadLines(file.FullName).Where(line => !string.IsNullOrWhiteSpace(line));
}
