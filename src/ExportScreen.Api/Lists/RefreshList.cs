using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Fetches a list from its publisher now, or from the addresses that were declared. The answer is a job to ask for, as of
/// an import. Only an admin of the tenant <c>main</c> may.</summary>
sealed class RefreshList(ListRefresh refresh, ListBook book) : EndpointWithoutRequest<Results<Accepted<ImportResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("lists/{id}/refresh");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409));
    }

    public override Task<Results<Accepted<ImportResponse>, ProblemHttpResult>> ExecuteAsync(CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var list = Route<string>("id") ?? "";
        return Task.FromResult<Results<Accepted<ImportResponse>, ProblemHttpResult>>(
            !caller.KeepsReference ? Problem.NotKeeper()
            : book.Of(list).Known is null ? Problem.NotFound("There is no such list.")
            : refresh.Start(list, caller.KeyId) is { } job
                ? TypedResults.Accepted($"/v1/lists/{list}/imports/{job.Id}", ImportResponse.From(job))
            : Problem.Of(ProblemTypes.Conflict, "It is being fetched already, or no address of it is known: declare one."));
    }
}
