using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Api.OpenApi;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using ExportScreen.Audit;
using ExportScreen.Core;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ExportScreen.Api.Screenings;

/// <summary>Screens a proposed sale, decides, and keeps the record: the answer leaves when both are durable.</summary>
sealed class CreateScreening(
    Snapshots snapshots, SnapshotLog snapshotLog, EarlierScreenings earlierScreenings, Recorder recorder, IdempotencyGate gate,
    ScreeningSlots slots, ScreeningMetrics metrics, ILogStore store, OnFileReader onFile, Releases releases, TimeProvider clock)
    : Endpoint<Sale, Results<JsonHttpResult<JsonObject>, ProblemHttpResult>>
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public override void Configure()
    {
        Post("screenings");
        Roles(Role.Screener);
        Description(builder => builder.Produces<ScreeningResponse>(201).WithMetadata(
            new MakesDecision(), IdempotencyKey.Parameter,
            new AnswerHeader(201, HeaderNames.Location, "Where the screening is read again."),
            new AnswerHeader(201, IdempotencyKey.ReplayedHeader, "`true` where this is the stored answer to an earlier request."),
            new AnswerHeader(409, HeaderNames.RetryAfter, "Seconds until the request before it may be decided.")));
    }

    public override async Task<Results<JsonHttpResult<JsonObject>, ProblemHttpResult>> ExecuteAsync(Sale req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (IdempotencyKey.Read(HttpContext.Request, out var mistake) is not { } key)
            return Problem.Of(ProblemTypes.InvalidRequest, Problem.InvalidDetail, mistake!);

        var idempotency = new Idempotency(key, SHA256.HashData(CanonicalJson.Of(SaleJson.ToNode(req))));
        using var turn = await gate.EnterAsync($"{caller.Tenant}/{Convert.ToHexStringLower(key)}", Patience, ct);
        if (turn is null)
        {
            HttpContext.Response.Headers.RetryAfter = "1";
            return Problem.Of(ProblemTypes.Conflict, "Another request with this idempotency key is still being decided.");
        }

        if (await store.FindByKeyAsync(caller.Tenant, key, ct) is { } earlier)
            return await ReplayAsync(earlier, idempotency, caller, ct);
        if (!SaleBasis.TryFind(req, snapshots, out var snapshot, out var problem))
            return problem;
        if (await onFile.ForAsync(caller.Tenant, req, ct) is not { } file)
            return SaleBasis.NotOnFile();

        var supersedes = await releases.NewestAsync(caller.Tenant, req.Reference, ct);
        await snapshotLog.RecordAsync(caller.Tenant, snapshot, ct);
        var now = clock.GetUtcNow();
        var history = await earlierScreenings.FindAsync(req, caller.Tenant, now, ct);
        var known = new Known(history, file, supersedes);
        if (await slots.ComputeAsync(() => Decide(req, snapshot, known, now, caller.Is(Role.Officer)), ct) is not var (decision, answer))
            return Problem.Busy();

        var act = ScreeningAct.Of(ScreeningAct.Screening, req, known, decision, answer, caller, idempotency);
        var appended = await recorder.AppendAsync(caller.Tenant, act, ct);
        return appended.Replayed
            ? await ReplayAsync(appended.Entry, idempotency, caller, ct)
            : Created(ScreeningView.Of(JsonNode.Parse(answer)!.AsObject(), appended.Receipt, caller));
    }

    Decided Decide(Sale sale, Snapshot snapshot, Known known, DateTimeOffset now, bool officer)
    {
        var screened = metrics.Measure(() => Screener.Explain(
            sale, snapshot, known.History, $"scr_{Guid.CreateVersion7(now)}", now, Engine.Version, officer, known.OnFile));
        return new(screened.Decision, AnswerWriter.Write(
            screened.Decision, ReleaseState.Of(screened.Decision, snapshot.Profile), screened.WouldChange(), known.Supersedes));
    }

    /// <summary>The answer that was given the first time, or 422 where the key came with another sale.</summary>
    async Task<Results<JsonHttpResult<JsonObject>, ProblemHttpResult>> ReplayAsync(
        StoredEntry earlier, Idempotency idempotency, Caller caller, CancellationToken ct)
    {
        if (earlier.Entry.BodyHash is not { } body || !body.Span.SequenceEqual(idempotency.BodyHash.Span))
            return Problem.Of(ProblemTypes.Unprocessable, "This idempotency key was used for another sale.");
        if (await recorder.ReadAsync(earlier, ct) is not { Payload: { } payload, Answer: { } answer })
            return Problem.Of(ProblemTypes.Conflict, "The screening that used this idempotency key has been erased.");
        if (!IsSameCaller(payload, caller))
            return Problem.Of(ProblemTypes.Unprocessable, "This idempotency key was used by another holder, or in another role.");

        HttpContext.Response.Headers[IdempotencyKey.ReplayedHeader] = "true";
        return Created(ScreeningView.Of(answer, await recorder.ReceiptAsync(earlier, ct), caller));
    }

    /// <summary>Whether it was decided for the same holder, with the same standing of inline authorisations.</summary>
    static bool IsSameCaller(JsonObject payload, Caller caller) =>
        SearchWords.Holder(payload["holder"]!.GetValue<string>()) == SearchWords.Holder(caller.Holder)
            && payload["decision"]!["authorisationsStored"]!.GetValue<bool>() == caller.Is(Role.Officer);

    JsonHttpResult<JsonObject> Created(JsonObject answer)
    {
        HttpContext.Response.Headers.Location = $"/v1/screenings/{answer["id"]}";
        return TypedResults.Json(answer, statusCode: StatusCodes.Status201Created);
    }
}

/// <param name="Answer">As it is recorded.</param>
sealed record Decided(Decision Decision, byte[] Answer);
