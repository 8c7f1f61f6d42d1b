using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>The recorded answer of one screening or simulation, with its first receipt; its release as it is now.</summary>
sealed class GetScreening(ScreeningReader screenings, Releases releases, ActLog acts)
    : Endpoint<GetScreeningRequest, Results<JsonHttpResult<JsonObject>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("screenings/{id}");
        Roles(Role.Screener, Role.Officer, Role.Regulator);
        Description(builder => builder.Produces<ScreeningResponse>(200).ProducesProblem(404).ProducesProblem(503));
    }

    public override async Task<Results<JsonHttpResult<JsonObject>, ProblemHttpResult>> ExecuteAsync(
        GetScreeningRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (await screenings.FindAsync(req.Id, caller, ct) is not { } found)
            return Problem.NotFound("No screening of this id is recorded.");
        if (found is not { Answer: { } answer, Payload: not null })
            return Problem.NotFound("The payload of this screening has been erased; its entry remains in the log.");

        var shown = ScreeningView.Of(answer, await screenings.ReceiptAsync(found.Entry, ct), caller);
        if (found.Entry.Entry.Type == ScreeningAct.Screening)
        {
            if (await releases.ReadAsync(caller.Tenant, found, await acts.ReadAsync(caller.Tenant, ct), ct) is not { } release)
                return Problem.Busy();

            shown["release"] = JsonSerializer.SerializeToNode(ReleaseView.Of(release.State, caller), WireJson.Options);
            if (caller.SeesAll && release.Acts.Count > 0)
                shown["acts"] = JsonSerializer.SerializeToNode(release.Acts.Select(ActAnswer.From).OfType<ActAnswer>(), WireJson.Options);
        }

        return TypedResults.Json(shown);
    }
}

/// <param name="Id">As the answer gave it.</param>
sealed record GetScreeningRequest(string Id);
