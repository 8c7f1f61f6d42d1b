using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Bodies;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Bodies;

/// <summary>Shows one state body of the gazetteer with all its names, and what each of them rests on.</summary>
sealed class GetBody(CurrentSnapshot current) : Endpoint<GetBodyRequest, Results<Ok<Body>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("bodies/{id}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<Body>, ProblemHttpResult>> ExecuteAsync(GetBodyRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<Body>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : snapshot.Reference.Bodies.Bodies.FirstOrDefault(body => body.Id == request.Id) is { } found
                ? TypedResults.Ok(found)
            : Problem.NotFound("The gazetteer has no such body."));
}

/// <param name="Id">Such as <c>uz-sss</c>.</param>
sealed record GetBodyRequest(string Id);
