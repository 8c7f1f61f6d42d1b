using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Tells how far an import is, and what became of it. The last 200 are known, until the service starts anew; the version
/// itself stays.</summary>
sealed class GetImport(ListImports imports) : Endpoint<GetImportRequest, Results<Ok<ImportResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("lists/{id}/imports/{job}");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404));
    }

    public override Task<Results<Ok<ImportResponse>, ProblemHttpResult>> ExecuteAsync(GetImportRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<ImportResponse>, ProblemHttpResult>>(
            Caller.Of(User).KeepsReference && imports.Find(request.Job) is { } job && job.List == request.Id
                ? TypedResults.Ok(ImportResponse.From(job)) : Problem.NotFound("There is no such import."));
}

/// <param name="Id">The list's.</param>
/// <param name="Job"><c>imp_…</c></param>
sealed record GetImportRequest(string Id, string Job);

/// <param name="Id"><c>imp_…</c></param>
/// <param name="State"><c>waiting</c>, <c>fetching</c>, <c>reading</c>, <c>comparing</c>, <c>indexing</c>, <c>recording</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="Percent">0 to 100, roughly.</param>
/// <param name="Version">What it has become, held back or in use; absent: it is not done, failed, or the
/// publisher had nothing newer.</param>
/// <param name="Reason">Why it failed: nothing has changed.</param>
sealed record ImportResponse(string Id, string List, ImportStage State, int Percent, VersionResponse? Version, string? Reason)
{
    public static ImportResponse From(ImportJob job) => new(
        job.Id, job.List, job.Progress.Stage, job.Progress.Percent,
        job.Version is { } version ? VersionResponse.From(version) : null, job.Reason);
}
