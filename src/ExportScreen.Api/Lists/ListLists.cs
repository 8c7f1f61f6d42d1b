using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Shows every list that sales are screened against, its version and its age, and the lists of which nothing is in use
/// yet.</summary>
sealed class ListLists(CurrentSnapshot current, ListBook book, TimeProvider clock)
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
            ? TypedResults.Ok(From(snapshot)) : Problem.NotReady());

    ListsResponse From(Snapshot snapshot)
    {
        var lists = snapshot.Reference.Lists;
        return new(snapshot.Digest,
            [.. lists.Select(list => ListResponse.From(list, book.Of(list.Id), snapshot.Profile, clock.GetUtcNow()))],
            [.. book.Pages.Where(page => !lists.Any(list => list.Id == page.List)).Select(page => page.List)]);
    }
}

/// <param name="Snapshot">Digest of the reference snapshot in use.</param>
/// <param name="NotLoaded">Ids of lists that are declared, or have versions that wait, and of which none is in use.</param>
sealed record ListsResponse(string Snapshot, IReadOnlyList<ListResponse> Lists, IReadOnlyList<string> NotLoaded);
