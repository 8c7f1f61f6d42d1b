using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Shows every profile: those that come with the product, and those that were drafted here.</summary>
sealed class ListProfiles(ProfileBook book, CurrentSnapshot current) : EndpointWithoutRequest<Ok<ProfilesResponse>>
{
    public override void Configure()
    {
        Get("profiles");
        Roles(Role.Any);
    }

    public override Task<Ok<ProfilesResponse>> ExecuteAsync(CancellationToken ct) => Task.FromResult(TypedResults.Ok(new ProfilesResponse(
        [
            .. ProfileBook.BuiltIn.Select(profile => ProfileResponse.Of(profile, current.Value)),
            .. book.Pages.Select(page => ProfileResponse.Of(page, current.Value)),
        ])));
}

sealed record ProfilesResponse(IReadOnlyList<ProfileResponse> Profiles);
