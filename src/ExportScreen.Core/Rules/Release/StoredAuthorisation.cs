using System.Text.Json.Serialization;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Release;

/// <summary>An authorisation that an officer put on file.</summary>
public sealed record StoredAuthorisation
{
    /// <summary><c>auth_</c> and a UUID version 7.</summary>
    public required string Id { get; init; }

    /// <summary>As granted; its end user stands in <see cref="EndUser"/>.</summary>
    public required Authorisation Granted { get; init; }

    public required Licensee EndUser { get; init; }

    /// <summary>The exporter's reference of the one sale it is for; null: it names none.</summary>
    public string? SaleReference { get; init; }

    /// <summary>The same licence, whoever writes it down: use under one counts for the other.</summary>
    [JsonIgnore]
    public string Key => KeyOf(Granted);

    public static string KeyOf(Authorisation authorisation) =>
        $"{Jurisdiction.Normal(authorisation.Regime ?? "")}/{authorisation.Reference?.Trim().ToUpperInvariant()}";

    /// <summary>
    /// The text that counts for a sale: with the end user as the sale calls it, and what other sales left. Lines are numbers of an
    /// order and refs are names of the exporter's own: where neither code nor identity is written down, the first sale that was
    /// released under it settles which order and which party is meant.
    /// </summary>
    /// <param name="uses">Of this licence, by other sales' releases.</param>
    public Authorisation For(Sale sale, IReadOnlyList<AuthorisationUse> uses)
    {
        var user = Granted.Type == AuthorisationType.General && !EndUser.IsNamed ? null : UserIn(sale, uses) ?? "";
        return Granted with
        {
            Ref = Id,
            EndUser = IsOfOtherSale(sale, uses) ? "" : user,
            Quantity = LeftOf(uses).Quantity,
            Value = LeftOf(uses).Value,
        };
    }

    /// <summary>What releases left of it; null where it sets no limit.</summary>
    public Draw LeftOf(IReadOnlyList<AuthorisationUse> uses) => new(
        Granted.Quantity is { } pieces ? Math.Max(0, pieces - uses.Sum(use => use.Quantity ?? 0)) : null,
        Granted.Value is { } value
            ? Draw.Amount(Math.Max(0, value.Number - uses.Where(use => use.Value?.Currency == value.Currency).Sum(use => use.Value!.Number)), value.Currency)
            : null);

    string? UserIn(Sale sale, IReadOnlyList<AuthorisationUse> uses)
    {
        var settled = EndUser is { Names: [], Identifiers: [] } && uses.Count > 0 ? uses[0].EndUsers : null;
        foreach (var (index, party) in sale.Parties.Index().OrderByDescending(party => party.Item.Roles.Contains(PartyRole.EndUser)))
        {
            if (EndUser.Is(party)
                && (settled is null || settled.Contains(PartyFingerprint.Of(party), StringComparer.Ordinal)))
            {
                return party.Ref ?? $"parties/{index}";
            }
        }

        return null;
    }

    bool IsOfOtherSale(Sale sale, IReadOnlyList<AuthorisationUse> uses) =>
        (SaleReference ?? (Granted is { Codes: [], Items.Count: > 0 } && uses.Count > 0 ? uses[0].Reference : null)) is { } only
            && only != sale.Reference;
}

/// <summary>What one order took of an authorisation when it was released.</summary>
/// <param name="Authorisation"><see cref="StoredAuthorisation.KeyOf"/>.</param>
/// <param name="Screening">What was released.</param>
/// <param name="Reference">The sale's.</param>
/// <param name="EndUsers"><see cref="PartyFingerprint"/> of the sale's end users.</param>
public sealed record AuthorisationUse(
    string Authorisation, string Screening, string Reference, IReadOnlyList<string> EndUsers, long? Quantity, Money? Value)
{
    /// <summary>What the order takes after it was released anew.</summary>
    public AuthorisationUse OrMore(AuthorisationUse later) => later with
    {
        EndUsers = EndUsers,
        Quantity = Math.Max(Quantity ?? 0, later.Quantity ?? 0),
        Value = Value is { } before && later.Value?.IsAtMost(before) != false ? before : later.Value,
    };
}
