using ExportScreen.Core.Exiles;
using ExportScreen.Reference;

namespace ExportScreen.Api.Incidents;

/// <summary>An incident as it reads today, and all that became of it.</summary>
sealed record IncidentResponse
{
    /// <summary>As it reads today; of one that was withdrawn, as it read last.</summary>
    public required Incident Incident { get; init; }

    /// <summary>From 1; each correction makes one more.</summary>
    public required int Version { get; init; }

    public required ProvenanceResponse Provenance { get; init; }

    /// <summary>Every version, oldest first.</summary>
    public required IReadOnlyList<VersionResponse> Versions { get; init; }

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
        var shown = current ?? history.Versions[^1];
        return new()
        {
            Incident = shown.Incident,
            Version = shown.Incident.Version,
            Provenance = ProvenanceResponse.Of(history.Versions[0].Made),
            Versions =
            [
                .. history.Versions.Select(version => new VersionResponse(
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
sealed record VersionResponse(
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
