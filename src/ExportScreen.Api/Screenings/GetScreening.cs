using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>The recorded answer of one screening or simulation, with its first receipt.</summary>
sealed class GetScreening(ScreeningReader screenings)
    : Endpoint<GetScreeningRequest, Results<JsonHttpResult<JsonObject>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("screenings/{id}");
        Roles(Role.Screener, Role.Officer, Role.Regulator);
        Description(builder => builder.Produces<ScreeningResponse>(200).ProducesProblem(404));
    }

    public override async Task<Results<JsonHttpResult<JsonObject>, ProblemHttpResult>> ExecuteAsync(
        GetScreeningRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        return await screenings.FindAsync(req.Id, caller, ct) is not { } found
            ? Problem.NotFound("No screening of this id is recorded.")
            : found.Answer is not { } answer
            ? Problem.NotFound("The payload of this screening has been erased; its entry remains in the log.")
            : TypedResults.Json(ScreeningView.Of(answer, await screenings.ReceiptAsync(found.Entry, ct), caller));
    }
}

/// <param name="Id">As the answer gave it.</param>
sealed record GetScreeningRequest(string Id);
