using ExportScreen.Core.Listings;
using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Parties;

/// <summary>What being on a list means for a sale.</summary>
static class PartyLaw
{
    public static bool IsFreeze(Measure measure) => measure is Measure.AssetFreeze or Measure.Unknown;

    public static bool IsDenied(Measure measure) => measure == Measure.DeniedPerson;

    public static bool IsExportControl(Measure measure) => measure is Measure.EntityList or Measure.MilitaryEndUser
        or Measure.Unverified or Measure.DeniedPerson or Measure.Debarred or Measure.Nonproliferation;

    /// <summary>Whether the order still holds on the day.</summary>
    public static bool InForce(Listing listing, DateOnly day) => listing.EndsOn is not { } end || day <= end;

    public static Citation CitationOf(Listing listing, string issuer) => issuer switch
    {
        "UN" => Law.Other(listing.LegalReference ?? "UN Security Council", "asset freeze", Verification.Known),
        "EU" => Law.Other(listing.LegalReference ?? "EU financial sanctions", "asset freeze", Verification.Known),
        "UK" => Law.Other("Sanctions and Anti-Money Laundering Act 2018", "asset freeze", Verification.Known),
        "US" => listing.Measure switch
        {
            Measure.EntityList => Law.Ear("744.11(a), 744.16"),
            Measure.MilitaryEndUser => Law.Ear("744.21"),
            Measure.Unverified => Law.Ear("744.15"),
            Measure.DeniedPerson => Law.Ear("764.2(k), 736.2(b)(4)", Verification.Known),
            Measure.Debarred => Law.Other("22 CFR", "§ 127.7", Verification.Known),
            Measure.Nonproliferation => Law.Ear("744.19", Verification.Known),
            Measure.Unknown or Measure.AssetFreeze or Measure.Sectoral or Measure.StateNotice or _ =>
                Law.Other("31 CFR chapter V", "blocked property", Verification.Known),
        },
        _ => Law.Other(listing.LegalReference ?? $"Sanctions law of {issuer}", "listing", Verification.Known),
    };
}
