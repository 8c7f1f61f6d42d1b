using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Items;

/// <summary>What member states of the Union ask of technical support beyond its law.</summary>
static class NationalSupport
{
    /// <summary>Of support lines, and of support that is sold along with an item.</summary>
    public static IEnumerable<Verdict> Check(Facts facts) => facts.WithinUnion ? []
        : facts.Regulation.NationalSupport.Where(rule => facts.Applies(rule.Country) && rule.From <= facts.Day)
            .SelectMany(rule => facts.Items.Where(item => HasSupport(item) && Concerns(rule, item)).Select(item => Judge(facts, item, rule)));

    static Verdict Judge(Facts facts, ResolvedItem item, NationalSupportRule rule)
    {
        var aware = facts.Sale.EndUse?.ExporterAware == Fact.Yes || facts.Sale.EndUse?.ExporterSuspects == Fact.Yes;
        return Verdict.Flag(aware ? Outcome.NotifyAuthority : Outcome.EnhancedDueDiligence,
            aware ? "national_support_duty_aware" : "national_support_duty",
            $"Support of item {item.Name} falls under {rule.Instrument}, {rule.Articles}: "
                + (aware ? "the exporter is aware of, or suspects, a use of concern and must tell the authority before the support."
                    : "whether a permit or a report is due before the support must be established."),
            item.Scope with { Regime = rule.Country }) with
        { Citations = [Law.Other(rule.Instrument, rule.Articles, rule.Verification)] };
    }

    static bool HasSupport(ResolvedItem item) => item.Support
        || item.Item.Support is { Training: true } or { Updates: true } or { Installation: true } or { Months: > 0 };

    static bool Concerns(NationalSupportRule rule, ResolvedItem item) => rule.Codes.Count == 0
        ? item.HighRelevance || item.In("EU").Claimed
        : item.Unknown || item.In("EU").Codes.Select(code => code.Code)
            .Concat(item.Readings.SelectMany(reading => reading.NationalCodes.GetValueOrDefault(rule.Country, [])))
            .Concat(item.Item.Classifications.Select(classification => classification.Code))
            .Any(code => rule.Codes.Any(own => CodeReader.Related(own, code)));
}
