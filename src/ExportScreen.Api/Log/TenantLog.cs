using ExportScreen.Api.Access;
using ExportScreen.Audit;

namespace ExportScreen.Api.Log;

/// <summary>Finds a log of the caller's tenant by the name in the path. The installation's own log, which tells of tenants,
/// belongs to the tenant <c>main</c>.</summary>
static class TenantLog
{
    /// <summary>Null: the tenant has no such log, or it is another's.</summary>
    public static async Task<LogHead?> FindAsync(ILogStore store, string log, Caller caller, CancellationToken ct) =>
        await store.ReadHeadAsync(log, ct) is { } head && TenantsOf(caller).Contains(head.Tenant)
            ? head : null;

    public static IReadOnlyList<string> TenantsOf(Caller caller) =>
        caller.Tenant == KeyRing.MainTenant ? [caller.Tenant, KeyRing.Installation] : [caller.Tenant];
}
