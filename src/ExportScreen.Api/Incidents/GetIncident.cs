using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Incidents;

/// <summary>Shows one incident with its versions, corrections, replies and where each comes from. One that was withdrawn stays
/// readable.</summary>
sealed class GetIncident(CurrentSnapshot current)
    : Endpoint<GetIncidentRequest, Results<Ok<IncidentResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("incidents/{id}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<IncidentResponse>, ProblemHttpResult>> ExecuteAsync(GetIncidentRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<IncidentResponse>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : IncidentResponse.Find(snapshot.Reference.Exiles, request.Id) is { } found ? TypedResults.Ok(found)
            : Problem.NotFound("The record holds no such incident."));
}

/// <param name="Id">Such as <c>uz-2011-kz-01</c>, or <c>local-…</c> where it was recorded here.</param>
sealed record GetIncidentRequest(string Id);
