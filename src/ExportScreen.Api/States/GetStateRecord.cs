using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.States;

/// <summary>Shows what the record holds of one state's targeting of its exiles, as an origin and as a host, and which rule set
/// its level. Where nothing is held it says so; that is no finding of low risk.</summary>
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
                snapshot.Reference, request.Iso2, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))));
}

/// <param name="Iso2">ISO 3166-1 alpha-2, in capitals.</param>
sealed record GetStateRecordRequest(string Iso2);
