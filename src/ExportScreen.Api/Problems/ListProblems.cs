using ExportScreen.Api.Access;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Problems;

/// <summary>Shows the catalogue of problem types; a type, once published, keeps its meaning.</summary>
sealed class ListProblems : EndpointWithoutRequest<Ok<ProblemsResponse>>
{
    public override void Configure()
    {
        Get("problems");
        Roles(Role.Any);
    }

    public override Task<Ok<ProblemsResponse>> ExecuteAsync(CancellationToken ct) => Task.FromResult(TypedResults.Ok(
        new ProblemsResponse([.. ProblemTypes.All.Select(type => new ProblemTypeResponse(type.Uri, type.Status, type.Title, type.Meaning))])));
}

sealed record ProblemsResponse(IReadOnlyList<ProblemTypeResponse> Problems);

/// <param name="Type">Its URI, as in the member <c>type</c> of a problem.</param>
/// <param name="Meaning">What happened, and what a caller can do.</param>
sealed record ProblemTypeResponse(string Type, int Status, string Title, string Meaning);
