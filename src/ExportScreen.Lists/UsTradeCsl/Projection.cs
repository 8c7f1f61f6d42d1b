using System.Text.Json.Serialization;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>The file: entries whose repeated texts stand in tables, by index.</summary>
sealed record Projection(
    [property: JsonRequired] DateTimeOffset SourceGeneratedAt,
    [property: JsonRequired] int EntryCount,
    [property: JsonRequired] Tables Tables,
    [property: JsonRequired] IReadOnlyList<Entry?> Entries);

sealed record Tables(
    [property: JsonRequired] IReadOnlyList<string?> Sources,
    IReadOnlyList<string?>? LicenceRequirements,
    IReadOnlyList<string?>? LicencePolicies,
    IReadOnlyList<string?>? Programmes);

sealed record Entry
{
    [JsonPropertyName("n")]
    public string? Name { get; init; }

    [JsonPropertyName("a")]
    public IReadOnlyList<string?>? AltNames { get; init; }

    [JsonPropertyName("s")]
    public int? Source { get; init; }

    [JsonPropertyName("t")]
    public string? Type { get; init; }

    [JsonPropertyName("c")]
    public IReadOnlyList<string?>? Countries { get; init; }

    [JsonPropertyName("e")]
    public string? EntityNumber { get; init; }

    [JsonPropertyName("lr")]
    public int? LicenceRequirement { get; init; }

    [JsonPropertyName("lp")]
    public int? LicencePolicy { get; init; }

    [JsonPropertyName("pg")]
    public int? Programmes { get; init; }

    [JsonPropertyName("fr")]
    public string? FederalRegisterNotice { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Projection))]
sealed partial class ProjectionJson : JsonSerializerContext;
