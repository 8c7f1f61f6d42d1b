using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Shows what a profile asked when its digest was the one that a decision names.</summary>
sealed class GetProfileVersion(ProfileBook book) : Endpoint<GetProfileVersionRequest, Results<Ok<Profile>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("profiles/{name}/versions/{digest}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404));
    }

    public override Task<Results<Ok<Profile>, ProblemHttpResult>> ExecuteAsync(GetProfileVersionRequest request, CancellationToken ct)
    {
        var known = ProfileBook.BuiltIn.Where(profile => profile.Name == request.Name)
            .Concat(book.Of(request.Name).Drafts.Where(draft => draft.Activated is not null).Select(draft => draft.Profile));
        return Task.FromResult<Results<Ok<Profile>, ProblemHttpResult>>(
            known.FirstOrDefault(profile => ProfileDigest.Of(profile) == request.Digest) is { } found
                ? TypedResults.Ok(found) : Problem.NotFound("No version of this profile has this digest."));
    }
}

/// <param name="Digest"><c>sha256:</c> and lowercase hex, as <c>versions.profileDigest</c> of a decision.</param>
sealed record GetProfileVersionRequest(string Name, string Digest);
