using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ExportScreen.Api.Access;

/// <summary>All keys and tenants, in memory. Readers see one immutable state; only changes already recorded are applied.</summary>
sealed class KeyRing
{
    /// <summary>The tenant that an installation starts with.</summary>
    public const string MainTenant = "main";

    /// <summary>Names the installation's own log; never a tenant.</summary>
    public const string Installation = "installation";

    readonly Lock writing = new();
    volatile State state = new(
        ImmutableDictionary.Create<string, ApiKey>(StringComparer.Ordinal), ImmutableSortedSet.Create(StringComparer.Ordinal, MainTenant));

    public IReadOnlyCollection<string> Tenants => state.Tenants;

    /// <summary>Oldest first, revoked ones included.</summary>
    public IReadOnlyList<ApiKey> Keys(string tenant) =>
        [.. state.ByHash.Values.Where(key => key.Tenant == tenant).OrderBy(key => key.Id, StringComparer.Ordinal)];

    public bool HasKeys => !state.ByHash.IsEmpty;

    /// <summary>The valid key of this secret; null: there is none.</summary>
    public ApiKey? Find(string secret)
    {
        var hash = ApiKey.Hash(secret);
        return state.ByHash.TryGetValue(hash, out var key) && key.RevokedAt is null
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(key.SecretHash))
            ? key : null;
    }

    /// <summary>Whether it ever was a key's secret, revoked ones included.</summary>
    public bool Knows(string secret) => state.ByHash.ContainsKey(ApiKey.Hash(secret));

    /// <summary>Takes over a change that is recorded. Applying one twice changes nothing more, and in whatever order they
    /// come, a revoked key stays revoked.</summary>
    public void Apply(KeyChange change)
    {
        lock (writing)
        {
            var revoked = state.ByHash.TryGetValue(change.Key.SecretHash, out var known) && known.RevokedAt is not null;
            state = new(
                revoked ? state.ByHash : state.ByHash.SetItem(change.Key.SecretHash, change.Key),
                change.Kind == KeyChangeKind.TenantCreated ? state.Tenants.Add(change.Key.Tenant) : state.Tenants);
        }
    }

    sealed record State(ImmutableDictionary<string, ApiKey> ByHash, ImmutableSortedSet<string> Tenants);
}
