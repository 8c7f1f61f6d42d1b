using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using ExportScreen.Core;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>Runs a recorded sale again: on what it was decided on (<c>as-decided</c>), or on what holds now
/// (<c>as-of-now</c>). The replay is recorded too.</summary>
sealed class ReplayScreening(
    ScreeningReader screenings, Snapshots snapshots, ReplayCauses causes, Recorder recorder, ScreeningSlots slots, OnFileReader onFile,
    TimeProvider clock)
    : Endpoint<ReplayRequest, Results<Ok<ReplayResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("screenings/{id}/replay");
        Roles(Role.Officer, Role.Regulator);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ReplayResponse>, ProblemHttpResult>> ExecuteAsync(ReplayRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id")!;
        if (await screenings.FindAsync(id, caller, ct) is not { Payload: { } payload } screening)
            return Problem.NotFound("No screening of this id is recorded, or its payload has been erased.");

        var recorded = RecordedSale.Of(payload);
        var before = recorded.Decision;
        var asDecided = req.Mode == ReplayRequest.AsDecided;
        var then = await snapshots.AtAsync(recorded.Snapshot, ct);
        var snapshot = asDecided ? then : snapshots.Find(recorded.Profile);
        if (snapshot is null)
        {
            return snapshots.Active is null ? Problem.NotReady()
                : Problem.Of(ProblemTypes.Conflict, "What this screening was decided on is not held here any more.");
        }

        // As of now what is on file now counts; what is withdrawn since is missing then.
        var file = asDecided ? recorded.File : await onFile.ForAsync(caller.Tenant, recorded.Sale, ct);
        var now = clock.GetUtcNow();
        var at = asDecided ? recorded.DecidedAt : now;
        if (await slots.ComputeAsync(() => recorded.Decide(snapshot, at, file), ct) is not { } decision
            || await causes.FindAsync(recorded, then, new(snapshot, at, file), ct) is not { } found)
        {
            return Problem.Busy();
        }

        var after = CanonicalDecision.Of(decision);
        var identical = after.AsSpan().SequenceEqual(CanonicalJson.Of(before));
        await recorder.AppendAsync(caller.Tenant, new()
        {
            Leaf = new()
            {
                Type = "replay",
                Id = $"rpl_{Guid.CreateVersion7(now)}",
                Time = now,
                Engine = decision.Versions.Engine,
                Snapshot = Digest.Hex(decision.Versions.Snapshot),
                Profile = Digest.Hex(decision.Versions.ProfileDigest),
                Status = Words.Of(decision.Status),
                Ref = screening.Entry.Log == TenantLogs.NameOf(caller.Tenant, now) ? screening.Entry.Index : null,
            },
            Payload = new()
            {
                ["actor"] = caller.KeyId,
                ["holder"] = caller.Holder,
                ["screening"] = id,
                ["mode"] = req.Mode,
                ["identical"] = identical,
            },
            Facts = new() { Actor = caller.KeyId },
        }, ct);
        return TypedResults.Ok(ReplayDiff.Of(req.Mode, found, before, JsonNode.Parse(after)!.AsObject()));
    }
}

/// <param name="Mode"><c>as-decided</c> or <c>as-of-now</c>.</param>
sealed record ReplayRequest(string Mode)
{
    public const string AsDecided = "as-decided";
    public const string AsOfNow = "as-of-now";
}

/// <summary>What a replay came to.</summary>
/// <param name="Identical">The canonical decision is the same, byte for byte.</param>
/// <param name="Causes">Which of <c>list</c>, <c>record</c>, <c>rules</c>, <c>profile</c>, <c>engine</c>, <c>authorisation</c> (what
/// was on file, dismissals too) and <c>time</c> change the decision alone; empty where none does.</param>
/// <param name="Effects">What each of them changes.</param>
/// <param name="Differ">Which of them differ from when it was decided, and change nothing alone, or can't be exchanged because they
/// are not held here any more.</param>
/// <param name="Before">Status and findings as recorded.</param>
/// <param name="After">Status and findings as they came out now.</param>
/// <param name="Changed">Members of the canonical decision that differ.</param>
sealed record ReplayResponse(
    string Mode, bool Identical, IReadOnlyList<string> Causes, IReadOnlyList<ReplayEffect> Effects, IReadOnlyList<string> Differ,
    ReplaySide Before, ReplaySide After, IReadOnlyList<string> Changed);

/// <param name="Findings">Rule, colon, outcome: <c>R30:licence_required</c>.</param>
/// <param name="Digest">SHA-256 of the canonical decision.</param>
sealed record ReplaySide(string Status, IReadOnlyList<string> Findings, string Engine, string Snapshot, string Digest);

sealed class ReplayRequestValidator : Validator<ReplayRequest>
{
    public ReplayRequestValidator() => RuleFor(request => request.Mode)
        .Must(mode => mode is ReplayRequest.AsDecided or ReplayRequest.AsOfNow)
        .WithErrorCode("unknown_value").WithMessage("Must be as-decided or as-of-now.");
}
