using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Listings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Shows the version of a list that is in use, and what of it could not be read.</summary>
sealed class ListVersions(CurrentSnapshot current, TimeProvider clock)
    : Endpoint<ListVersionsRequest, Results<Ok<ListVersionsResponse>, ProblemHttpResult>>
{
    const int MaxRejects = 1000;

    public override void Configure()
    {
        Get("lists/{id}/versions");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<ListVersionsResponse>, ProblemHttpResult>> ExecuteAsync(
        ListVersionsRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<ListVersionsResponse>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : snapshot.Reference.Lists.FirstOrDefault(list => list.Id == request.Id) is not { } list
                ? Problem.NotFound("There is no such list.")
            : TypedResults.Ok(new ListVersionsResponse(
                [new(ListResponse.From(list, clock.GetUtcNow()), true, [.. list.Rejects.Take(MaxRejects)])])));
}

/// <param name="Id">Such as <c>us-csl</c>.</param>
sealed record ListVersionsRequest(string Id);

sealed record ListVersionsResponse(IReadOnlyList<VersionResponse> Versions);

/// <param name="Active">Sales are screened against it.</param>
/// <param name="Rejects">What could not be read, at most 1,000 of it.</param>
sealed record VersionResponse(ListResponse List, bool Active, IReadOnlyList<Reject> Rejects);
