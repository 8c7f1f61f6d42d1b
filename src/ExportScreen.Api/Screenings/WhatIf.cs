using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>Decides a sale that nobody means to make. It is recorded as a simulation and can never release anything.</summary>
sealed class WhatIf(Snapshots snapshots, SnapshotLog snapshotLog, Recorder recorder, ScreeningSlots slots, ScreeningMetrics metrics, TimeProvider clock)
    : Endpoint<Sale, Results<JsonHttpResult<JsonObject>, ProblemHttpResult>>
{
    static readonly ReleaseState Release = new(ReleaseStanding.Blocked,
        [new(null, "simulation", LiftedBy.Nobody, "a simulation releases nothing: screen the sale itself")]);

    public override void Configure()
    {
        Post("what-if");
        Roles(Role.Officer);
        Description(builder => builder.Produces<ScreeningResponse>(201).WithMetadata(new MakesDecision()));
    }

    public override async Task<Results<JsonHttpResult<JsonObject>, ProblemHttpResult>> ExecuteAsync(Sale req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (!SaleBasis.TryFind(req, snapshots, out var snapshot, out var problem))
            return problem;

        await snapshotLog.RecordAsync(caller.Tenant, snapshot, ct);
        var now = clock.GetUtcNow();
        if (await slots.ComputeAsync(() => Decide(req, snapshot, now), ct) is not var (decision, answer))
            return Problem.Busy();

        var act = ScreeningAct.Of(ScreeningAct.Simulation, req, decision, answer, caller, null);
        var appended = await recorder.AppendAsync(caller.Tenant, act, ct);
        return TypedResults.Json(
            ScreeningView.Of(JsonNode.Parse(answer)!.AsObject(), appended.Receipt, caller),
            statusCode: StatusCodes.Status201Created);
    }

    Decided Decide(Sale sale, Snapshot snapshot, DateTimeOffset now)
    {
        var (decision, searched) = metrics.Measure(() =>
        {
            var searched = Screener.Search(sale, snapshot);
            return (Screener.Screen(
                sale, snapshot, $"sim_{Guid.CreateVersion7(now)}", now, Engine.Version, inlineAuthorisationsCount: true, searched), searched);
        });
        return new(decision, AnswerWriter.Write(decision, Release, Counterfactuals.Of(sale, snapshot, decision, searched)));
    }
}
