using System.Text.Json.Serialization;

namespace ExportScreen.Cli.Service;

/// <summary>Of the service's answers, what the commands need.</summary>
sealed record ListsAnswer(IReadOnlyList<ListAnswer> Lists, IReadOnlyList<string> NotLoaded);

sealed record ListAnswer(string Id);

/// <param name="State"><c>done</c> and <c>failed</c> are ends.</param>
/// <param name="Version">Null: it is not done, it failed, or there was nothing new.</param>
/// <param name="Reason">Why it failed.</param>
sealed record ImportAnswer(string Id, string List, string State, int Percent, VersionAnswer? Version, string? Reason);

/// <param name="State"><c>in_use</c>; or <c>quarantined</c> or <c>awaiting_second</c>, and then a person must look at it.</param>
/// <param name="Diff">Null: there was nothing to compare with.</param>
sealed record VersionAnswer(
    string Id, string Version, string State, IReadOnlyList<DoubtAnswer> Doubts, CountsAnswer? Counts, DiffAnswer? Diff)
{
    public bool IsHeld => State is "quarantined" or "awaiting_second";
}

sealed record DoubtAnswer(string Code, string Reason);

sealed record CountsAnswer(int Listings, int Rejects);

sealed record DiffAnswer(int Added, int Removed, int Changed, int Replaced);

sealed record ProblemAnswer(string? Title, string? Detail, IReadOnlyList<ErrorAnswer>? Errors);

sealed record ErrorAnswer(string Pointer, string Message);

sealed record AcceptanceRequest(string Reason);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListsAnswer))]
[JsonSerializable(typeof(ImportAnswer))]
[JsonSerializable(typeof(ProblemAnswer))]
[JsonSerializable(typeof(AcceptanceRequest))]
sealed partial class ServiceJson : JsonSerializerContext;
