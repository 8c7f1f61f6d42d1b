using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Keys;

/// <summary>Revokes a key of the caller's tenant at once; the last one with the role <c>admin</c> stays.</summary>
sealed class RevokeKey(KeyChanges changes, TimeProvider clock)
    : Endpoint<RevokeKeyRequest, Results<NoContent, ProblemHttpResult>>
{
    public override void Configure()
    {
        Delete("keys/{id}");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task<Results<NoContent, ProblemHttpResult>> ExecuteAsync(RevokeKeyRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var result = await changes.RevokeAsync(caller.Tenant, request.Id, caller.KeyId, clock.GetUtcNow(), ct);
        return result == KeyChangeResult.Done ? TypedResults.NoContent()
            : result == KeyChangeResult.LastAdminKey ? Problem.Of(
                ProblemTypes.Conflict, "It is the tenant's last key with the role admin; nobody could make another.")
            : Problem.NotFound("The tenant has no such key.");
    }
}

/// <param name="Id">The key's id, <c>key_…</c>.</param>
sealed record RevokeKeyRequest(string Id);
