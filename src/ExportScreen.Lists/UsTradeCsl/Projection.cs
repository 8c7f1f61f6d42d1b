using System.Text.Json.Serialization;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Texts that entries repeat; they name them by their index.</summary>
sealed record Tables(
    [property: JsonRequired] IReadOnlyList<string?> Sources,
    IReadOnlyList<string?>? LicenceRequirements,
    IReadOnlyList<string?>? LicencePolicies,
    IReadOnlyList<string?>? Programmes);

/// <summary>One entry; its members are short because there are many.</summary>
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
[JsonSerializable(typeof(Tables))]
[JsonSerializable(typeof(Entry))]
sealed partial class ProjectionJson : JsonSerializerContext;
