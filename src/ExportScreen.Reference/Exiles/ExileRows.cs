using System.Text.Json.Serialization;
using ExportScreen.Core;
using ExportScreen.Core.Exiles;

namespace ExportScreen.Reference.Exiles;

/// <summary>An incident as it is shipped. No further member is read: there is no place for a target's name.</summary>
sealed record IncidentRow(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string OriginState,
    string? HostState,
    [property: JsonRequired] string Date,
    [property: JsonRequired] string Method,
    [property: JsonRequired] int CapeStage,
    [property: JsonRequired] string TargetCategory,
    string? Technology,
    string? OperatorState,
    string? Actor,
    [property: JsonRequired] Confidence Confidence,
    [property: JsonRequired] string Summary,
    string? Chain,
    bool HostHandedOver,
    string? HostBasis,
    [property: JsonRequired] IReadOnlyList<SourceRow> Sources);

sealed record SourceRow(
    [property: JsonRequired] string Title, [property: JsonRequired] string Publisher, string? Date, string? Url);

sealed record StateRow(
    [property: JsonRequired] string State,
    [property: JsonRequired] string Name,
    [property: JsonRequired] IReadOnlyList<CountRow> Counts,
    [property: JsonRequired] string Notes);

sealed record CountRow(
    int? Count,
    [property: JsonRequired] string Measure,
    [property: JsonRequired] string Period,
    [property: JsonRequired] string Publisher,
    int? LevelFloor,
    [property: JsonRequired] SourceRow Source);

sealed record PurchaseRow(
    [property: JsonRequired] string State,
    string? Body,
    [property: JsonRequired] string Vendor,
    int? Year,
    [property: JsonRequired] string Status,
    string? Note,
    [property: JsonRequired] SourceRow Source);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(EnumWords)])]
[JsonSerializable(typeof(IncidentRow))]
[JsonSerializable(typeof(LocalRow))]
[JsonSerializable(typeof(StateRow))]
[JsonSerializable(typeof(PurchaseRow))]
sealed partial class ExileJson : JsonSerializerContext;
