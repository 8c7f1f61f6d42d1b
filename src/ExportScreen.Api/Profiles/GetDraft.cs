using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Shows a draft of a profile, what its shadow run came to, and whether it was activated.</summary>
sealed class GetDraft(ProfileBook book) : Endpoint<GetDraftRequest, Results<Ok<ProfileDraft>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("profiles/{name}/drafts/{draft}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404));
    }

    public override Task<Results<Ok<ProfileDraft>, ProblemHttpResult>> ExecuteAsync(GetDraftRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<ProfileDraft>, ProblemHttpResult>>(book.Of(request.Name).Find(request.Draft) is { } draft
            ? TypedResults.Ok(draft) : Problem.NotFound("The profile has no such draft."));
}

/// <param name="Draft"><c>prf_…</c></param>
sealed record GetDraftRequest(string Name, string Draft);
