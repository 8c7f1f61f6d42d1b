using System.Security.Cryptography;
using System.Text.Json;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Listings;

/// <summary>Tells whether a listing says what it said before; what a person ruled on it holds for this text only.</summary>
public static class ListingDigest
{
    /// <summary><c>sha256:</c> and lowercase hex, over the listing's canonical JSON.</summary>
    public static string Of(Listing listing) => "sha256:" + Convert.ToHexStringLower(
        SHA256.HashData(CanonicalJson.Of(JsonSerializer.SerializeToElement(listing, SaleJson.Options))));
}
