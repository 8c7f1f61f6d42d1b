using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Shows one profile: what it asks, and when it came in use by whom.</summary>
sealed class GetProfile(ProfileBook book, CurrentSnapshot current)
    : Endpoint<GetProfileRequest, Results<Ok<ProfileResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("profiles/{name}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404));
    }

    public override Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> ExecuteAsync(GetProfileRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<ProfileResponse>, ProblemHttpResult>>(
            ProfileBook.BuiltIn.FirstOrDefault(profile => profile.Name == request.Name) is { } builtIn
                ? TypedResults.Ok(ProfileResponse.Of(builtIn, current.Value))
            : book.Of(request.Name) is { Drafts.Count: > 0 } page ? TypedResults.Ok(ProfileResponse.Of(page, current.Value))
            : Problem.NotFound("There is no profile of this name."));
}

sealed record GetProfileRequest(string Name);
