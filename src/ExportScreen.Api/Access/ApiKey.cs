using System.Security.Cryptography;
using System.Text;

namespace ExportScreen.Api.Access;

/// <summary>A key, without its secret.</summary>
sealed record ApiKey
{
    /// <summary><c>key_</c> and a UUID version 7.</summary>
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    /// <summary>The person or system it was given to.</summary>
    public required string Holder { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>SHA-256 of the secret, lowercase hex. A plain hash will do: secrets have 256 random bits.</summary>
    public required string SecretHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null: it is valid.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>A key with a new secret, which exists nowhere else.</summary>
    public static (ApiKey Key, string Secret) Create(
        string tenant, string holder, IReadOnlyList<string> roles, DateTimeOffset now)
    {
        var secret = $"exs_{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_')}";
        return (From(secret, tenant, holder, roles, now), secret);
    }

    /// <summary>The first key of an installation: every role, so that a newcomer can try all of it.</summary>
    /// <param name="secret">The operator's text; see <see cref="IsSecret"/>.</param>
    public static ApiKey Bootstrap(string secret, DateTimeOffset now) =>
        From(secret, KeyRing.MainTenant, HolderName.Bootstrap, Role.Any, now);

    /// <summary>Whether it will do as a secret: 32 to 128 printable ASCII characters, no space at either end.</summary>
    public static bool IsSecret(string text) =>
        text.Length is >= 32 and <= 128 && text.All(letter => letter is >= ' ' and <= '~') && text.Trim() == text;

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    static ApiKey From(string secret, string tenant, string holder, IReadOnlyList<string> roles, DateTimeOffset now) => new()
    {
        Id = $"key_{Guid.CreateVersion7(now):N}",
        Tenant = tenant,
        Holder = holder,
        Roles = [.. roles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        SecretHash = Hash(secret),
        CreatedAt = now,
    };
}
