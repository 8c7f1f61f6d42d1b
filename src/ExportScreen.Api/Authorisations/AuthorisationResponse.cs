using ExportScreen.Api.Release;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Authorisations;

/// <summary>An authorisation on file.</summary>
sealed record AuthorisationResponse
{
    /// <summary><c>auth_</c> and a UUID version 7: what a sale names as <c>ref</c>.</summary>
    public required string Id { get; init; }

    /// <summary>As it was granted.</summary>
    public required Authorisation Granted { get; init; }

    public required Licensee EndUser { get; init; }

    public string? SaleReference { get; init; }

    /// <summary>Who put it on file.</summary>
    public required string StoredBy { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>Absent: it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>What releases left of it; a limit that it does not set is absent.</summary>
    public required Draw Left { get; init; }

    /// <summary>Releases that took of it, oldest first.</summary>
    public required IReadOnlyList<UseResponse> Uses { get; init; }

    public static AuthorisationResponse From(AuthorisationRow row, IReadOnlyList<AuthorisationUse> uses) => new()
    {
        Id = row.Stored.Id,
        Granted = row.Stored.Granted,
        EndUser = row.Stored.EndUser,
        SaleReference = row.Stored.SaleReference,
        StoredBy = row.Holder,
        StoredAt = row.StoredAt,
        WithdrawnAt = row.WithdrawnAt,
        Left = row.Stored.LeftOf(uses),
        Uses = [.. uses.Select(use => new UseResponse(use.Screening, use.Reference, use.Quantity, use.Value))],
    };
}

/// <param name="Screening">What was released.</param>
sealed record UseResponse(string Screening, string Reference, long? Quantity, Money? Value);
