using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Sales;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.States;

/// <summary>Shows what the record holds of one state's targeting of its exiles, as an origin and as a host.</summary>
sealed class GetStateRecord(CurrentSnapshot current, TimeProvider clock)
    : Endpoint<GetStateRecordRequest, Results<Ok<StateRecordResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("states/{iso2}/record");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<StateRecordResponse>, ProblemHttpResult>> ExecuteAsync(
        GetStateRecordRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<StateRecordResponse>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : !Iso.Countries.Contains(request.Iso2) ? Problem.NotFound("There is no such country code.")
            : TypedResults.Ok(StateRecordResponse.From(
                snapshot.Reference.Exiles, request.Iso2, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))));
}

/// <param name="Iso2">ISO 3166-1 alpha-2, in capitals.</param>
sealed record GetStateRecordRequest(string Iso2);

sealed record StateRecordResponse
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string State { get; init; }

    /// <summary>In English; absent where the record has none.</summary>
    public string? Name { get; init; }

    /// <summary>The date that the window ends with.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>0 no record as an origin (never "low risk"), 1 allegations or old record, 2 recorded, 3 established, 4 systematic.</summary>
    public required int Level { get; init; }

    public required int WindowYears { get; init; }

    /// <summary>All of the state's incidents in the record, whatever their date.</summary>
    public required int Incidents { get; init; }

    /// <summary>Chains of events in the window that are more than alleged.</summary>
    public required int NonAllegedChains { get; init; }

    /// <summary>1 where it handed exiles over itself at least three times in the window, else 0.</summary>
    public required int HostLevel { get; init; }

    /// <summary>Attributed spyware or hacking, or a reported purchase.</summary>
    public required bool DigitalNexus { get; init; }

    /// <summary>The level rests on a larger count published by others, not on these incidents.</summary>
    public required bool Floor { get; init; }

    /// <summary>Figures that other publishers give.</summary>
    public required IReadOnlyList<PublishedCount> PublishedCounts { get; init; }

    public required IReadOnlyList<Purchase> Purchases { get; init; }

    public string? Notes { get; init; }

    public required IReadOnlyList<string> IncidentIds { get; init; }

    public static StateRecordResponse From(ExileRecord exiles, string state, DateOnly today)
    {
        var record = StateRecords.Of(exiles, state, today);
        var note = exiles.States.FirstOrDefault(note => note.State == state);
        return new()
        {
            State = state,
            Name = note?.Name,
            AsOf = today,
            Level = record.Level,
            WindowYears = record.WindowYears,
            Incidents = record.Incidents,
            NonAllegedChains = record.NonAllegedChains,
            HostLevel = record.HostLevel,
            DigitalNexus = record.DigitalNexus,
            Floor = record.Floor,
            PublishedCounts = note?.Counts ?? [],
            Purchases = [.. exiles.Purchases.Where(purchase => purchase.State == state)],
            Notes = note?.Notes,
            IncidentIds = record.IncidentIds,
        };
    }
}
