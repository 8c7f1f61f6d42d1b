using System.Security.Cryptography;

namespace ExportScreen.Core.Sales;

/// <summary>Tells one sale from another; a release is bound to it.</summary>
public static class SaleDigest
{
    /// <summary><c>sha256:</c> and lowercase hex over the canonical form of <see cref="SaleJson.ToNode"/>.</summary>
    public static string Of(Sale sale) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(SaleJson.ToNode(sale))));
}
