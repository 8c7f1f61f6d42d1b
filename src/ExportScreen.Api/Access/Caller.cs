using System.Security.Claims;

namespace ExportScreen.Api.Access;

/// <summary>Who calls, as the key says.</summary>
sealed record Caller(string KeyId, string Tenant, string Holder, IReadOnlyList<string> Roles)
{
    const string KeyClaim = "key";
    const string TenantClaim = "tenant";
    const string HolderClaim = "holder";
    const string RoleClaim = "role";

    /// <summary>Whether it may change what all tenants' sales are decided on: lists, record, gazetteer.</summary>
    public bool KeepsReference => Is(Role.Admin) && Tenant == KeyRing.MainTenant;

    public bool Is(string role) => Roles.Contains(role);

    /// <summary>Whether it is an officer's or a regulator's key. Any other learns its own decisions, and not how near a name
    /// came.</summary>
    public bool SeesAll => Is(Role.Officer) || Is(Role.Regulator);

    public static ClaimsPrincipal Principal(ApiKey key, string scheme) => new(new ClaimsIdentity(
        [new(KeyClaim, key.Id), new(TenantClaim, key.Tenant), new(HolderClaim, key.Holder),
            .. key.Roles.Select(role => new Claim(RoleClaim, role))],
        scheme, HolderClaim, RoleClaim));

    /// <exception cref="InvalidOperationException">The endpoint is anonymous.</exception>
    public static Caller Of(ClaimsPrincipal user) => new(
        Value(user, KeyClaim), Value(user, TenantClaim), Value(user, HolderClaim),
        [.. user.FindAll(RoleClaim).Select(claim => claim.Value)]);

    static string Value(ClaimsPrincipal user, string claim) =>
        user.FindFirst(claim)?.Value ?? throw new InvalidOperationException("Nobody is authenticated here.");
}
