using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Shows every list that sales are screened against, its version and its age.</summary>
sealed class ListLists(CurrentSnapshot current, TimeProvider clock)
    : EndpointWithoutRequest<Results<Ok<ListsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("lists");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(503));
    }

    public override Task<Results<Ok<ListsResponse>, ProblemHttpResult>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult<Results<Ok<ListsResponse>, ProblemHttpResult>>(current.Value is { } snapshot
            ? TypedResults.Ok(new ListsResponse(
                snapshot.Digest, [.. snapshot.Reference.Lists.Select(list => ListResponse.From(list, clock.GetUtcNow()))]))
            : Problem.NotReady());
}

/// <param name="Snapshot">Digest of the reference snapshot in use.</param>
sealed record ListsResponse(string Snapshot, IReadOnlyList<ListResponse> Lists);
