using System.Text.Json.Serialization;

namespace ExportScreen.Reference.Bodies;

sealed record BodyRow(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string State,
    [property: JsonRequired] string Kind,
    string? Parent,
    [property: JsonRequired] IReadOnlyList<BodyNameRow> Names,
    bool ReportedPurchase);

sealed record BodyNameRow(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Lang,
    [property: JsonRequired] string Type,
    bool NeedsCountry,
    bool Ambiguous);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(BodyRow))]
sealed partial class BodyJson : JsonSerializerContext;
