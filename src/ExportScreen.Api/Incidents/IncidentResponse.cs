using ExportScreen.Core.Exiles;
using ExportScreen.Reference;

namespace ExportScreen.Api.Incidents;

/// <summary>An incident as it reads today (of one that was withdrawn, as it read last), and all that became of it.</summary>
sealed record IncidentResponse
{
    public required string Id { get; init; }

    /// <summary>The state that targeted, ISO 3166-1 alpha-2.</summary>
    public required string OriginState { get; init; }

    /// <summary>Where it happened; absent: unknown.</summary>
    public string? HostState { get; init; }

    /// <summary>Year or month; days are withheld.</summary>
    public required string Date { get; init; }

    public required string Method { get; init; }

    /// <summary>1 on notice, 2 detained, 3 attack or transfer; a description, not a severity.</summary>
    public required int CapeStage { get; init; }

    public required string TargetCategory { get; init; }

    /// <summary>The product as the sources name it; absent: none is named.</summary>
    public string? Technology { get; init; }

    /// <summary>To whom a tool was traced; absent: to nobody.</summary>
    public string? OperatorState { get; init; }

    /// <summary>A part of the state or those around it that acted.</summary>
    public string? Actor { get; init; }

    public required Confidence Confidence { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Events that belong together and count once; absent: it stands alone.</summary>
    public string? Chain { get; init; }

    /// <summary>Host authorities themselves handed people over.</summary>
    public required bool HostHandedOver { get; init; }

    /// <summary><c>stated</c> or <c>inferred</c>; absent: not handed over, or not known.</summary>
    public string? HostBasis { get; init; }

    /// <summary>From 1; each correction makes one more.</summary>
    public required int Version { get; init; }

    public required ProvenanceResponse Provenance { get; init; }

    /// <summary>Every version, oldest first.</summary>
    public required IReadOnlyList<IncidentVersionResponse> Versions { get; init; }

    public required IReadOnlyList<CorrectionResponse> Corrections { get; init; }

    /// <summary>What states and vendors say of it. Replies are statements of those who make them; they change no level.</summary>
    public required IReadOnlyList<ReplyResponse> Replies { get; init; }

    /// <summary>Absent: it holds. One that was withdrawn counts no more.</summary>
    public WithdrawalResponse? Withdrawn { get; init; }

    /// <summary>Null where the record never held it.</summary>
    public static IncidentResponse? Find(ExileRecord record, string id)
    {
        var history = record.Histories.GetValueOrDefault(id)
            ?? (record.Incidents.FirstOrDefault(incident => incident.Id == id) is { } shipped ? new IncidentHistory(shipped, []) : null);
        return history is null ? null : From(history);
    }

    static IncidentResponse From(IncidentHistory history)
    {
        var current = history.Current;
        var shown = (current ?? history.Versions[^1]).Incident;
        return new()
        {
            Id = shown.Id,
            OriginState = shown.OriginState,
            HostState = shown.HostState,
            Date = shown.Date,
            Method = shown.Method,
            CapeStage = shown.CapeStage,
            TargetCategory = shown.TargetCategory,
            Technology = shown.Technology,
            OperatorState = shown.OperatorState,
            Actor = shown.Actor,
            Confidence = shown.Confidence,
            Summary = shown.Summary,
            Sources = shown.Sources,
            Chain = shown.Chain,
            HostHandedOver = shown.HostHandedOver,
            HostBasis = shown.HostBasis,
            Version = shown.Version,
            Provenance = ProvenanceResponse.Of(history.Versions[0].Made),
            Versions =
            [
                .. history.Versions.Select(version => new IncidentVersionResponse(
                    version.Incident.Version, version.Incident, ProvenanceResponse.Of(version.Made), version == current,
                    current is not null && (version == current || version.Made is null),
                    WithdrawalResponse.Of(version.Withdrawn))),
            ],
            Corrections =
            [
                .. history.Versions.Where(version => version.Made is IncidentCorrected).Select(version => CorrectionResponse.Of(
                    version, (IncidentCorrected)version.Made!, history)),
            ],
            Replies =
            [
                .. history.Changes.OfType<ReplyAdded>().Select(reply => new ReplyResponse(
                    reply.Id, reply.State, reply.Vendor, reply.Statement, reply.Source, ProvenanceResponse.Of(reply),
                    WithdrawalResponse.Of(history.WithdrawalOf(reply)))),
            ],
            Withdrawn = current is null ? WithdrawalResponse.Of(history.Versions[0].Withdrawn) : null,
        };
    }
}

/// <param name="Origin"><c>shipped</c> with the product, or <c>local</c>: recorded at this installation.</param>
/// <param name="At">The date of the data, or when it was recorded.</param>
/// <param name="By">Id of the key that recorded it; absent: it ships.</param>
/// <param name="Change">Id of the change, by which it may be withdrawn; absent: it ships.</param>
sealed record ProvenanceResponse(string Origin, DateTimeOffset At, string? By, string? Change)
{
    static readonly DateTimeOffset Shipped = ReferenceParts.Find("exiles/incidents")!.PublishedAt;

    /// <param name="change">Null: it ships.</param>
    public static ProvenanceResponse Of(LocalChange? change) => change is null
        ? new("shipped", Shipped, null, null)
        : new("local", change.At, change.By, change.Id);
}

/// <param name="Holds">It is the version of today.</param>
/// <param name="Counts">A level rests on it. Beside a correction the version that ships goes on counting, so that nothing local
/// lowers a level.</param>
sealed record IncidentVersionResponse(
    int Version, Incident Incident, ProvenanceResponse Provenance, bool Holds, bool Counts, WithdrawalResponse? Withdrawn);

/// <param name="Version">The version it made.</param>
/// <param name="Changed">Members that differ from the version before.</param>
/// <param name="Why">What was wrong.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="CountsDownwards">False: the version that ships goes on counting beside it, and no level sinks by it.</param>
sealed record CorrectionResponse(
    string Id, int Version, IReadOnlyList<string> Changed, string Why, Source Source, bool CountsDownwards,
    ProvenanceResponse Provenance, WithdrawalResponse? Withdrawn)
{
    public static CorrectionResponse Of(IncidentVersion version, IncidentCorrected correction, IncidentHistory history) => new(
        correction.Id, version.Incident.Version,
        IncidentDiff.Between(history.Versions[version.Incident.Version - 2].Incident, version.Incident),
        correction.Why, correction.Source, history.Shipped is null, ProvenanceResponse.Of(correction),
        WithdrawalResponse.Of(version.Withdrawn));
}

/// <param name="State">The state that says so; absent: a vendor does.</param>
/// <param name="Vendor">The vendor that says so; absent: a state does.</param>
sealed record ReplyResponse(
    string Id, string? State, string? Vendor, string Statement, Source Source, ProvenanceResponse Provenance,
    WithdrawalResponse? Withdrawn);

/// <param name="By">Id of the key that withdrew it.</param>
sealed record WithdrawalResponse(DateTimeOffset At, string By, string Why)
{
    public static WithdrawalResponse? Of(ChangeWithdrawn? change) => change is null ? null : new(change.At, change.By, change.Why);
}
