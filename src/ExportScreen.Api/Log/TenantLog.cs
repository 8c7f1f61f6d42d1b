using ExportScreen.Api.Access;
using ExportScreen.Audit;

namespace ExportScreen.Api.Log;

/// <summary>Finds a log of the caller's tenant by the name in the path.</summary>
static class TenantLog
{
    /// <summary>Null: the tenant has no such log, or it is another's.</summary>
    public static async Task<LogHead?> FindAsync(ILogStore store, string log, Caller caller, CancellationToken ct) =>
        await store.ReadHeadAsync(log, ct) is { } head && head.Tenant == caller.Tenant ? head : null;
}
