using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.EndUse;

/// <summary>What an authority has told the exporter.</summary>
static class AuthorityNotice
{
    const string Question = "RF-045";

    static readonly Citation OfEu = Law.DualUse("Arts 4, 5(1), 9, 10", Verification.SeenSecondary);
    static readonly Citation OfUs = Law.Ear("744.21(b)", Verification.Known);
    static readonly Citation OfUk = Law.Other("UK military end-use control", "informed exporters", Verification.SeenSecondary);

    public static Rule Informed { get; } = new()
    {
        Id = "R40",
        Title = "An authority has informed the exporter",
        Explanation = "Where an authority of any regime has told the exporter of a use or end user of concern, listed or not, the sale "
            + "needs its licence. Where the notice itself forbids the sale, the officer refuses it: the sale states only that there "
            + "is a notice, not its terms.",
        Citations = [OfEu, OfUs, OfUk],
        Modelling = Modelling.Partial,
        Apply = facts => facts.Answer(Question) switch
        {
            Fact.Yes => Regimes(facts).Select(regime => Verdict.Flag(Outcome.LicenceRequired, "authority_has_informed",
                "An authority has informed the exporter about this end user or end use: its licence is needed, and where the notice "
                    + "forbids the sale there is none.", new() { Regime = regime }) with
            {
                Citations = [regime switch { "US" => OfUs, "UK" => OfUk, _ => OfEu }],
                Evidence = [new("fact", $"/redFlags/{Question}")],
            }),
            Fact.No => [Verdict.Pass("declared_no")],
            Fact.Unknown or _ => [Verdict.Pass("not_answered")],
        },
    };

    /// <summary>Whose notice it is the sale does not say: of the exporter's own authority, or where that has none, of all that apply.</summary>
    static IEnumerable<string> Regimes(Facts facts)
    {
        var own = facts.Regimes.Where(regime => regime.Value.Any(link => link.Reason is "exporter" or "jurisdiction"))
            .Select(regime => regime.Key).Where(HasNotices).ToList();
        return own.Count > 0 ? own : facts.Regimes.Keys.Where(HasNotices);
    }

    static bool HasNotices(string regime) => regime is "EU" or "US" or "UK" or "CH" or "AU" or "CA" or "IL" or "JP";
}
