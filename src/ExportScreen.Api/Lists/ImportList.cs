using System.Globalization;
using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Takes in a publisher's files as a new version of a list: <c>multipart/form-data</c> with one <c>file</c>, or all files
/// of a set (OFAC's CSV), the main one first or in any order; <c>publishedAt</c> where the file does not tell the publisher's
/// date; <c>retrievedAt</c> where it was taken from the publisher just then, from which its age counts. The format is told by
/// content. The answer is a job to ask for. Nothing changes while it runs; a version in which something is in doubt is held back
/// and the last good one stays. Only an admin of the tenant <c>main</c> may.</summary>
sealed class ImportList(ListImports imports, ListBook book, TimeProvider clock)
    : EndpointWithoutRequest<Results<Accepted<ImportResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("lists/{id}/imports");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(422).ProducesProblem(503).WithMetadata(UploadedFiles.Form));
    }

    public override async Task<Results<Accepted<ImportResponse>, ProblemHttpResult>> ExecuteAsync(CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var list = Route<string>("id") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (book.Of(list).Known is null)
            return Problem.NotFound("There is no such list: declare it first, by PUT /v1/lists/{id}.");

        if (imports.IsFull)
            return Problem.Of(ProblemTypes.NotReady, "Too many imports wait already; send it again later.");

        var upload = await UploadedFiles.ReadAsync(HttpContext, imports.Folder, ct);
        var now = clock.GetUtcNow();
        if (upload.RetrievedAt > now.AddMinutes(5) || upload.PublishedAt > now.AddDays(1))
        {
            upload.Delete();
            return Problem.Of(ProblemTypes.Unprocessable, "publishedAt and retrievedAt can't lie in the future.");
        }

        var job = imports.Announce(list);
        var taken = imports.Add(job, new()
        {
            List = list,
            Files = upload.Files,
            PublishedAt = upload.PublishedAt,
            CheckedAt = upload.RetrievedAt,
            Provenance = string.Create(CultureInfo.InvariantCulture,
                $"Uploaded on {now:yyyy-MM-dd} as {string.Join(", ", upload.Files.Select(file => file.Name))}."),
            Holder = caller.Holder,
            Actor = caller.KeyId,
        });
        return taken ? TypedResults.Accepted($"/v1/lists/{list}/imports/{job.Id}", ImportResponse.From(job))
            : Problem.Of(ProblemTypes.NotReady, job.Reason!);
    }
}
