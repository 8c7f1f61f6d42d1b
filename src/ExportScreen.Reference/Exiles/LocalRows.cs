using System.Text.Json.Serialization;

namespace ExportScreen.Reference.Exiles;

/// <summary>A local change of the record, one a line of <c>exiles/local</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "op")]
[JsonDerivedType(typeof(AddedRow), "incident")]
[JsonDerivedType(typeof(CorrectedRow), "correction")]
[JsonDerivedType(typeof(ReplyRow), "reply")]
[JsonDerivedType(typeof(WithdrawnRow), "withdrawal")]
abstract record LocalRow(
    [property: JsonRequired] string Id, [property: JsonRequired] DateTimeOffset At, [property: JsonRequired] string By);

sealed record AddedRow(string Id, DateTimeOffset At, string By, [property: JsonRequired] IncidentRow Incident)
    : LocalRow(Id, At, By);

sealed record CorrectedRow(
    string Id, DateTimeOffset At, string By,
    [property: JsonRequired] string Why,
    [property: JsonRequired] SourceRow Source,
    [property: JsonRequired] IncidentRow Incident) : LocalRow(Id, At, By);

sealed record ReplyRow(
    string Id, DateTimeOffset At, string By,
    [property: JsonRequired] string Incident,
    string? State,
    string? Vendor,
    [property: JsonRequired] string Statement,
    [property: JsonRequired] SourceRow Source) : LocalRow(Id, At, By);

sealed record WithdrawnRow(
    string Id, DateTimeOffset At, string By,
    [property: JsonRequired] string Incident,
    [property: JsonRequired] string Change,
    [property: JsonRequired] string Why) : LocalRow(Id, At, By);
