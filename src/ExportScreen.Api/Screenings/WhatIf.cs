using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>Decides a sale that nobody means to make. It is recorded as a simulation and can never release anything.</summary>
sealed class WhatIf(
    Snapshots snapshots, SnapshotLog snapshotLog, EarlierScreenings earlierScreenings, Recorder recorder, ScreeningSlots slots,
    ScreeningMetrics metrics, OnFileReader onFile, TimeProvider clock)
    : Endpoint<Sale, Results<JsonHttpResult<JsonObject>, ProblemHttpResult>>
{
    static readonly ReleaseState blocked = new(ReleaseStanding.Blocked, ReleaseProblem.Simulation);

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
        if (await onFile.ForAsync(caller.Tenant, req, ct) is not { } file)
            return SaleBasis.NotOnFile();

        await snapshotLog.RecordAsync(caller.Tenant, snapshot, ct);
        var now = clock.GetUtcNow();
        var known = new Known(await earlierScreenings.FindAsync(req, caller.Tenant, now, ct), file, null);
        if (await slots.ComputeAsync(() => Decide(req, snapshot, known, now), ct) is not var (decision, answer))
            return Problem.Busy();

        var act = ScreeningAct.Of(ScreeningAct.Simulation, req, known, decision, answer, caller, null);
        var appended = await recorder.AppendAsync(caller.Tenant, act, ct);
        return TypedResults.Json(
            ScreeningView.Of(JsonNode.Parse(answer)!.AsObject(), appended.Receipt, caller),
            statusCode: StatusCodes.Status201Created);
    }

    Decided Decide(Sale sale, Snapshot snapshot, Known known, DateTimeOffset now)
    {
        var screened = metrics.Measure(() => Screener.Explain(
            sale, snapshot, known.History, $"sim_{Guid.CreateVersion7(now)}", now, Engine.Version, inlineAuthorisationsCount: true, known.OnFile));
        return new(screened.Decision, AnswerWriter.Write(screened.Decision, blocked, screened.WouldChange(), null));
    }
}
