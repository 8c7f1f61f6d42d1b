using ExportScreen.Api.Access;

namespace ExportScreen.Api.Keys;

/// <summary>A key; its secret is shown once, when it is made.</summary>
sealed record KeyResponse
{
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    /// <summary>The person or system it was given to.</summary>
    public required string Holder { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Absent: it is valid.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>What goes into <c>Authorization: Bearer</c>; only in the answer that makes the key.</summary>
    public string? Secret { get; init; }

    public static KeyResponse From(ApiKey key, string? secret = null) => new()
    {
        Id = key.Id,
        Tenant = key.Tenant,
        Holder = key.Holder,
        Roles = key.Roles,
        CreatedAt = key.CreatedAt,
        RevokedAt = key.RevokedAt,
        Secret = secret,
    };
}
