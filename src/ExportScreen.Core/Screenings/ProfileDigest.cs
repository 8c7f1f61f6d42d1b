using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>Tells one state of a profile from another.</summary>
public static class ProfileDigest
{
    /// <summary>Profiles are few and never change, and every decision names the digest of one.</summary>
    static readonly ConditionalWeakTable<Profile, string> known = [];

    /// <summary><c>sha256:</c> and lowercase hex over the profile's canonical JSON.</summary>
    public static string Of(Profile profile) => known.GetValue(profile, Compute);

    static string Compute(Profile profile) => "sha256:" + Convert.ToHexStringLower(
        SHA256.HashData(CanonicalJson.Of(JsonSerializer.SerializeToElement(profile, SaleJson.Options))));
}
