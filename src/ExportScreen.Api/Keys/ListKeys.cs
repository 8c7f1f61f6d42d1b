using ExportScreen.Api.Access;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Keys;

/// <summary>Lists all keys of the caller's tenant, oldest first, without their secrets.</summary>
sealed class ListKeys(KeyRing ring) : EndpointWithoutRequest<Ok<KeysResponse>>
{
    public override void Configure()
    {
        Get("keys");
        Roles(Role.Admin);
    }

    public override Task<Ok<KeysResponse>> ExecuteAsync(CancellationToken ct) => Task.FromResult(TypedResults.Ok(
        new KeysResponse([.. ring.Keys(Caller.Of(User).Tenant).Select(key => KeyResponse.From(key))])));
}

sealed record KeysResponse(IReadOnlyList<KeyResponse> Keys);
