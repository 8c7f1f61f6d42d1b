using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>What the tenant holds on file that bears on one sale; an input of the decision like lists and profile.</summary>
/// <param name="Authorisations">Text of the stored authorisations that the sale names, each with its ref, with the end user as the
/// sale calls it and with what is left of it.</param>
/// <param name="Dismissals">Matches of these parties that were dismissed before.</param>
public sealed record OnFile(IReadOnlyList<Authorisation> Authorisations, IReadOnlyList<Dismissal> Dismissals)
{
    public static OnFile Nothing { get; } = new([], []);

    [JsonIgnore]
    public bool IsNothing => Authorisations.Count == 0 && Dismissals.Count == 0;

    /// <summary><c>sha256:</c> and lowercase hex; null where there is nothing.</summary>
    [JsonIgnore]
    public string? Digest => IsNothing ? null : "sha256:" + Convert.ToHexStringLower(
        SHA256.HashData(CanonicalJson.Of(JsonSerializer.SerializeToElement(this, SaleJson.Options))));

    /// <summary>The sale with stored text in the place of every ref; whatever else came with a ref is dropped.</summary>
    internal Sale PutIn(Sale sale) => Authorisations.Count == 0 ? sale : sale with
    {
        Authorisations = [.. sale.Authorisations.Select(given => given.Ref is not { } name ? given
            : Authorisations.FirstOrDefault(stored => stored.Ref == name) ?? new() { Ref = name })],
    };
}

/// <summary>A person's ruling that a party is not who is listed, and what it was granted against.</summary>
/// <param name="Id">Of the resolution.</param>
/// <param name="Party"><see cref="PartyFingerprint"/>.</param>
/// <param name="ListingDigest">Of the listing's text at that time; of another text nothing was said.</param>
/// <param name="Holders">How many different persons ruled so.</param>
public sealed record Dismissal(string Id, string Party, string Listing, string ListingDigest, int Holders)
{
    /// <summary>Nobody clears a hit alone where the item is of tier 1.</summary>
    public static int HoldersNeeded(int tier) => tier > 1 ? 1 : 2;
}
