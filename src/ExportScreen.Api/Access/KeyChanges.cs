namespace ExportScreen.Api.Access;

/// <summary>A change of keys or tenants, as it is recorded.</summary>
/// <param name="Key">The key as it is after the change; of a new tenant, its first key.</param>
/// <param name="By">Id of the key that made the change; null: the operator, at start-up.</param>
sealed record KeyChange(KeyChangeKind Kind, ApiKey Key, string? By);

enum KeyChangeKind
{
    Unspecified,
    KeyCreated,
    KeyRevoked,
    TenantCreated,
}

/// <summary>What became of a change that was asked for.</summary>
enum KeyChangeResult
{
    Unknown,
    Done,
    NotFound,
    TenantExists,
    LastAdminKey,
}

/// <summary>Changes keys one at a time: checked against the ring, recorded durably, then applied.</summary>
/// <param name="append">Returns once the change is durable; throws where it cannot be, and then nothing changes. It is not
/// cancelled: a change that became durable must be applied.</param>
/// <param name="applied">What follows from a change that holds already.</param>
sealed class KeyChanges(
    KeyRing ring, Func<KeyChange, CancellationToken, Task> append, Func<KeyChange, Task>? applied = null) : IDisposable
{
    readonly SemaphoreSlim turn = new(1, 1);

    public Task<KeyChangeResult> CreateAsync(ApiKey key, string? by, CancellationToken ct) =>
        MakeAsync(() => (KeyChangeResult.Done, new(KeyChangeKind.KeyCreated, key, by)), ct);

    public Task<KeyChangeResult> CreateTenantAsync(ApiKey firstKey, string? by, CancellationToken ct) => MakeAsync(
        () => ring.Tenants.Contains(firstKey.Tenant)
            ? (KeyChangeResult.TenantExists, null)
            : (KeyChangeResult.Done, new(KeyChangeKind.TenantCreated, firstKey, by)), ct);

    /// <summary>Revoking a key that is revoked already is done too, and records nothing.</summary>
    public Task<KeyChangeResult> RevokeAsync(string tenant, string id, string? by, DateTimeOffset now, CancellationToken ct) =>
        MakeAsync(() =>
        {
            var keys = ring.Keys(tenant);
            return keys.FirstOrDefault(key => key.Id == id) switch
            {
                null => (KeyChangeResult.NotFound, null),
                { RevokedAt: not null } => (KeyChangeResult.Done, null),
                var key when IsAdmin(key) && keys.Count(IsAdmin) == 1 => (KeyChangeResult.LastAdminKey, null),
                var key => (KeyChangeResult.Done, new(KeyChangeKind.KeyRevoked, key with { RevokedAt = now }, by)),
            };
        }, ct);

    public void Dispose() => turn.Dispose();

    async Task<KeyChangeResult> MakeAsync(Func<(KeyChangeResult, KeyChange?)> check, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var (result, change) = check();
            if (change is not null)
            {
                await append(change, CancellationToken.None);
                ring.Apply(change);
                if (applied is not null)
                {
                    await applied(change);
                }
            }

            return result;
        }
        finally
        {
            turn.Release();
        }
    }

    static bool IsAdmin(ApiKey key) => key.RevokedAt is null && key.Roles.Contains(Role.Admin);
}
