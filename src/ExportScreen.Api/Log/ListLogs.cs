using ExportScreen.Api.Access;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>The logs of the caller's tenant: one a calendar year, the newest first; for <c>main</c>, then those of the
/// installation.</summary>
sealed class ListLogs(ILogStore store, LogEnvironment environment) : EndpointWithoutRequest<Ok<LogsResponse>>
{
    public override void Configure()
    {
        Get("audit/log");
        Roles(Role.Regulator, Role.Officer);
    }

    public override async Task<Ok<LogsResponse>> ExecuteAsync(CancellationToken ct)
    {
        var heads = new List<LogHead>();
        foreach (var tenant in TenantLog.TenantsOf(Caller.Of(User)))
            heads.AddRange((await store.ListAsync(tenant, ct)).Reverse());
        return TypedResults.Ok(new LogsResponse([.. heads.Select(head => new LogResponse(
            head.Log, head.Origin, head.Size, environment.Keys.SignerFor(head.Origin).VerifierKey.ToString()))]));
    }
}

sealed record LogsResponse(IReadOnlyList<LogResponse> Logs);

/// <param name="Log">Its name, <c>tenant-year</c>.</param>
/// <param name="Origin">First line of its checkpoints.</param>
/// <param name="Size">Entries in it.</param>
/// <param name="VerifierKey">The C2SP verifier key of its signatures. Compare it with one that you got by another way.</param>
sealed record LogResponse(string Log, string Origin, long Size, string VerifierKey);
