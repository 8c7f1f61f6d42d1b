using System.Text.Json.Serialization;

namespace ExportScreen.Reference.Bodies;

sealed record BodyRow(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string State,
    [property: JsonRequired] string Kind,
    string? Parent,
    [property: JsonRequired] IReadOnlyList<BodyNameRow> Names,
    bool ReportedPurchase,
    string? Basis,
    IReadOnlyList<BodySourceRow>? Sources);

sealed record BodyNameRow(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Lang,
    [property: JsonRequired] string Type,
    bool NeedsCountry,
    bool Ambiguous,
    string? Basis,
    BodySourceRow? Source);

sealed record BodySourceRow(
    [property: JsonRequired] string Title, [property: JsonRequired] string Publisher, string? Date, string? Url);

/// <summary>A local change of the gazetteer, one a line of <c>bodies/local</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "op")]
[JsonDerivedType(typeof(BodyAddedRow), "body")]
[JsonDerivedType(typeof(NamesAddedRow), "names")]
abstract record LocalBodyRow(
    [property: JsonRequired] string Id, [property: JsonRequired] DateTimeOffset At, [property: JsonRequired] string By);

sealed record BodyAddedRow(string Id, DateTimeOffset At, string By, [property: JsonRequired] BodyRow Body)
    : LocalBodyRow(Id, At, By);

sealed record NamesAddedRow(
    string Id, DateTimeOffset At, string By,
    [property: JsonRequired] string Body,
    [property: JsonRequired] IReadOnlyList<BodyNameRow> Names) : LocalBodyRow(Id, At, By);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(BodyRow))]
[JsonSerializable(typeof(LocalBodyRow))]
sealed partial class BodyJson : JsonSerializerContext;
