using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.States;

/// <summary>Lists the states of which the exile record tells something. A state that is missing here was not found to be
/// harmless; nothing was read about it.</summary>
sealed class ListStates(CurrentSnapshot current, TimeProvider clock)
    : EndpointWithoutRequest<Results<Ok<StatesResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("states");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(503));
    }

    public override Task<Results<Ok<StatesResponse>, ProblemHttpResult>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult<Results<Ok<StatesResponse>, ProblemHttpResult>>(current.Value is { } snapshot
            ? TypedResults.Ok(From(snapshot.Reference.Exiles, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)))
            : Problem.NotReady());

    static StatesResponse From(ExileRecord exiles, DateOnly today)
    {
        var names = exiles.States.ToDictionary(note => note.State, note => note.Name, StringComparer.Ordinal);
        return new(today,
        [
            .. names.Keys
                .Concat(exiles.Incidents.Select(incident => incident.OriginState))
                .Concat(exiles.Incidents.Where(incident => incident.HostHandedOver).Select(incident => incident.HostState)
                    .OfType<string>())
                .Concat(exiles.Purchases.Select(purchase => purchase.State))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(state => StateRecords.Of(exiles, state, today))
                .Select(record => new StateResponse(record.State, names.GetValueOrDefault(record.State), record.Level, record.Rule,
                    record.HostLevel, record.Incidents, record.DigitalNexus, record.Score,
                    StateRecords.Sensitivity(exiles, record.State, today).Any(variant => variant.Level != record.Reading.Level),
                    $"/v1/states/{record.State}/record")),
        ]);
    }
}

sealed record StatesResponse(DateOnly AsOf, IReadOnlyList<StateResponse> States);

/// <param name="State">ISO 3166-1 alpha-2.</param>
/// <param name="Name">In English; absent where the record has none.</param>
/// <param name="Level">0 no record as an origin (never "low risk"), 1 allegations or old record, 2 recorded, 3 established, 4 systematic.</param>
/// <param name="Rule">What set the level.</param>
/// <param name="HostLevel">1 where it handed exiles over itself at least three times in the window, else 0.</param>
/// <param name="Incidents">All of its incidents in the record.</param>
/// <param name="DigitalNexus">Attributed spyware or hacking, or a reported purchase.</param>
/// <param name="Score">Severity, age and corroboration added up, 1000 for a documented killing of the last twelve months. It orders
/// states and decides nothing.</param>
/// <param name="LevelMoves">With another window the incidents give another level; the state's record shows which.</param>
sealed record StateResponse(
    string State, string? Name, int Level, LevelRule Rule, int HostLevel, int Incidents, bool DigitalNexus, int Score, bool LevelMoves,
    string Href);
