using ExportScreen.Core.Exiles;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.States;

/// <summary>What the record shows of one state.</summary>
sealed record StateRecordResponse
{
    const string Held = "record held";
    const string NotHeld = "no record held";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string State { get; init; }

    /// <summary><c>record held</c>, or <c>no record held</c>: nothing was read about the state, which is no finding of low risk.</summary>
    public required string Record { get; init; }

    /// <summary>In English; absent where the record has none.</summary>
    public string? Name { get; init; }

    /// <summary>The date that the window ends with.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>0 no record as an origin (never "low risk"), 1 allegations or old record, 2 recorded, 3 established, 4 systematic.</summary>
    public required int Level { get; init; }

    /// <summary>What set the level.</summary>
    public required LevelRule Rule { get; init; }

    /// <summary>What the incidents alone say in the window, and what in them said so.</summary>
    public required LevelReading Reading { get; init; }

    /// <summary>The level without what was added at this installation: nothing added here lowers it.</summary>
    public required int ShippedLevel { get; init; }

    /// <summary>How far back incidents count for the level.</summary>
    public required int WindowYears { get; init; }

    /// <summary>All of the state's incidents in the record, whatever their date.</summary>
    public required int Incidents { get; init; }

    /// <summary>Chains of events in the window that are more than alleged.</summary>
    public required int NonAllegedChains { get; init; }

    /// <summary>1 where it handed exiles over itself at least three times in the window, else 0.</summary>
    public required int HostLevel { get; init; }

    /// <summary>Chains in the window, more than alleged, in which it handed people over as a host.</summary>
    public required int HandOverChains { get; init; }

    /// <summary>Incidents in those chains.</summary>
    public required IReadOnlyList<string> HandOverIds { get; init; }

    /// <summary>Attributed spyware or hacking, or a reported purchase.</summary>
    public required bool DigitalNexus { get; init; }

    /// <summary>Spyware or hacking that was traced to this state, of any date. An infection that was traced to nobody is no evidence
    /// against the target's home state.</summary>
    public required IReadOnlyList<string> DigitalIncidentIds { get; init; }

    /// <summary>The level rests on a larger count published by others, not on these incidents.</summary>
    public required bool Floor { get; init; }

    /// <summary>That count; absent: the level does not rest on one.</summary>
    public PublishedCount? FloorCount { get; init; }

    /// <summary>Severity, age and corroboration of the state's chains added up, 1000 for a documented killing of the last twelve
    /// months. It orders states and decides nothing.</summary>
    public required int Score { get; init; }

    /// <summary>What other windows, half-lives and weights would give.</summary>
    public required IReadOnlyList<LevelVariant> Sensitivity { get; init; }

    /// <summary>One of them gives another level than the reading.</summary>
    public required bool LevelMoves { get; init; }

    /// <summary>Parts of the state, or those around it, that acted in its incidents; they count for the state.</summary>
    public required IReadOnlyList<string> SubStateActors { get; init; }

    /// <summary>Figures that other publishers give.</summary>
    public required IReadOnlyList<PublishedCount> PublishedCounts { get; init; }

    /// <summary>Reported purchases and uses of surveillance technology: reports, not findings.</summary>
    public required IReadOnlyList<PurchaseResponse> Purchases { get; init; }

    public string? Notes { get; init; }

    public required IReadOnlyList<string> IncidentIds { get; init; }

    public static StateRecordResponse From(ReferenceData reference, string state, DateOnly today)
    {
        var exiles = reference.Exiles;
        var record = StateRecords.Of(exiles, state, today);
        var variants = StateRecords.Sensitivity(exiles, state, today);
        var note = exiles.States.FirstOrDefault(note => note.State == state);
        var purchases = exiles.Purchases.Where(purchase => purchase.State == state).ToList();
        var handedOver = exiles.Counted.Any(incident => incident.HostHandedOver && incident.HostState == state);
        return new()
        {
            State = state,
            Record = note is not null || record.Incidents > 0 || record.Level > 0 || purchases.Count > 0 || handedOver ? Held : NotHeld,
            Name = note?.Name,
            AsOf = today,
            Level = record.Level,
            Rule = record.Rule,
            Reading = record.Reading,
            ShippedLevel = record.ShippedLevel,
            WindowYears = record.WindowYears,
            Incidents = record.Incidents,
            NonAllegedChains = record.NonAllegedChains,
            HostLevel = record.HostLevel,
            HandOverChains = record.HandOverChains,
            HandOverIds = record.HandOverIds,
            DigitalNexus = record.DigitalNexus,
            DigitalIncidentIds = record.DigitalIncidentIds,
            Floor = record.Floor,
            FloorCount = record.FloorCount,
            Score = record.Score,
            Sensitivity = variants,
            LevelMoves = variants.Any(variant => variant.Level != record.Reading.Level),
            SubStateActors =
            [
                .. exiles.Incidents.Where(incident => incident.OriginState == state).Select(incident => incident.Actor)
                    .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            PublishedCounts = note?.Counts ?? [],
            Purchases = [.. purchases.Select(purchase => PurchaseResponse.From(purchase, reference))],
            Notes = note?.Notes,
            IncidentIds = record.IncidentIds,
        };
    }
}

/// <param name="Body">Id of the body that bought or used it; absent: the sources name the state only.</param>
/// <param name="BodyName">The body's first name in the gazetteer.</param>
/// <param name="Denied">Denied by state or vendor: it makes no digital nexus by itself.</param>
sealed record PurchaseResponse(string Vendor, int? Year, string? Note, Source Source, string? Body, string? BodyName, bool Denied)
{
    public static PurchaseResponse From(Purchase purchase, ReferenceData reference) => new(
        purchase.Vendor, purchase.Year, purchase.Note, purchase.Source, purchase.Body,
        purchase.Body is null ? null : reference.Bodies.Bodies.FirstOrDefault(body => body.Id == purchase.Body)?.Names[0].Value,
        purchase.Denied);
}
