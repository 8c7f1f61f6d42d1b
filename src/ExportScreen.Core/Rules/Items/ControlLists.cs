using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Items;

/// <summary>What control lists say of an item, for rules of several regimes.</summary>
static class ControlLists
{
    /// <summary>Item by item: listed ones need a licence; whether the others are listed may be unknown.</summary>
    public static IEnumerable<Verdict> Check(Facts facts, string regime, bool support, string list, Citation citation)
    {
        foreach (var item in facts.Items.Where(item => item.Support == support))
        {
            var scope = item.Scope with { Regime = regime };
            var listing = item.In(regime);
            yield return listing.Standing switch
            {
                ListingStanding.Listed => Needed(item, scope, listing, list, citation),
                ListingStanding.Perhaps when listing.Claimed => Needed(item, scope, listing, list, citation),

                // Either it is listed and needs a licence, or it is not and the monitoring prohibition holds.
                ListingStanding.Perhaps when listing.Codes.Count > 0 && facts.Regulation.MonitoringProhibitions.Any(
                    prohibition => facts.PlacesOfUse.Contains(prohibition.Country, StringComparer.Ordinal))
                    => Needed(item, scope, listing, list, citation),
                ListingStanding.Perhaps => Unclassified(item, scope, list, citation),
                ListingStanding.NotListed or _ => Verdict.Pass("not_listed", scope),
            };
        }
    }

    public static Verdict Needed(ResolvedItem item, Scope scope, ItemListing listing, string list, Citation citation)
    {
        var code = listing.Codes[0];
        return Verdict.Flag(Outcome.LicenceRequired, item.Support ? "support_of_listed_item" : "listed_item",
            $"Item {item.Name} {(item.Support ? "supports an item of" : "is on")} {list}: {code.Code}"
                + $"{(code.Controls.Count > 0 ? $" ({code.Controls[0].Means})" : "")}"
                + $"{(code.Stated ? "" : item.Unknown ? ", as its description suggests" : ", as its category suggests")}. It needs a licence.", scope) with
        {
            Citations = [citation with
            {
                Locator = $"{citation.Locator} {code.Code}",
                Verification = Weakest(citation.Verification, code),
            }],
            Evidence = [.. listing.Codes.Select(entry => new Basis("classification", entry.Code))],
        };
    }

    public static Verdict Unclassified(ResolvedItem item, Scope scope, string list, Citation citation) =>
        Verdict.Flag(Outcome.InsufficientInformation, "classification_missing",
            $"Whether item {item.Name} is on {list} depends on its make: state its control code, or that it has none.", scope) with
        {
            Missing = [$"{item.Pointer}/classifications"],
            Citations = [citation],
        };

    static Verification Weakest(Verification citation, ItemCode code) => code.Controls.Count == 0
        ? Verification.Unverified
        : (Verification)Math.Min((int)citation, (int)code.Controls.Min(control => control.Verification));

    /// <summary>
    /// Whether it is of the cryptanalysis family of Annex IV. Headings over both kinds count; software and technology entries
    /// for both count where the item's category is of that family, or not known.
    /// </summary>
    public static bool IsAnnexIv(ResolvedItem item) => item.In("EU").Codes.Any(code =>
        code.Controls.Any(control => control.AnnexIv) && (IsCryptanalysis(code.Code) || item.Unknown
            || item.Readings.Any(reading => reading.EuCodes.Any(IsCryptanalysis))));

    static bool IsCryptanalysis(string code) => code is "5A004" or "5D002" or "5D002.c" or "5D002.c.3"
        || code.StartsWith("5A004.a", StringComparison.Ordinal)
        || code.StartsWith("5D002.c.3.a", StringComparison.Ordinal);
}
