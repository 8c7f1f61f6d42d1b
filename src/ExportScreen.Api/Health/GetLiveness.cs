using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Health;

/// <summary>Tells that the process answers; it says nothing of whether it can decide.</summary>
sealed class GetLiveness : EndpointWithoutRequest<Ok<LivenessResponse>>
{
    public override void Configure()
    {
        Get("/health/live");
        RoutePrefixOverride("");
        AllowAnonymous();
    }

    public override Task<Ok<LivenessResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(TypedResults.Ok(new LivenessResponse("live")));
}

/// <param name="Status"><c>live</c>.</param>
sealed record LivenessResponse(string Status);
