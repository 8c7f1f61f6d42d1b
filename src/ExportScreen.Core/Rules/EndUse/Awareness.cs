using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.EndUse;

/// <summary>What the exporter knows or suspects of the intended use.</summary>
static class Awareness
{
    /// <summary>Whether the exporter is itself aware of a repressive use.</summary>
    const string Question = "RF-046";

    public static Rule Repression { get; } = new()
    {
        Id = "R41",
        Title = "The exporter is aware of repression",
        Explanation = "An exporter in the Union who is aware that an unlisted cyber-surveillance item is meant for repression "
            + "or serious violations must tell the authority and wait; in some member states suspicion is enough. Elsewhere, "
            + "and for listed items, awareness asks for due diligence beside what the list asks for.",
        Citations =
        [
            Law.DualUse("Art. 5(2)", Verification.SeenSecondary),
            Law.DualUse("Art. 5(3)", Verification.Known),
        ],
        Apply = Check,
    };

    static IEnumerable<Verdict> Check(Facts facts)
    {
        var use = facts.Sale.EndUse;
        var aware = use?.ExporterAware == Fact.Yes || facts.Answer(Question) == Fact.Yes;
        if (!aware && use?.ExporterSuspects != Fact.Yes)
        {
            yield return Verdict.Pass(use is null or { ExporterAware: Fact.Unknown } ? "not_answered" : "declared_no");
            yield break;
        }

        var unlisted = facts.Items.Any(item => item.In("EU").Standing != ListingStanding.Listed);
        var notify = facts.Applies("EU") && facts.Day >= Law.DualUseFrom && unlisted && (aware || facts.Profile.NotifyOnSuspicion);
        yield return Verdict.Flag(notify ? Outcome.NotifyAuthority : Outcome.EnhancedDueDiligence,
            (aware, unlisted) switch
            {
                (true, true) => "aware",
                (true, false) => "aware_of_listed_item",
                (false, true) => "suspects",
                (false, false) => "suspects_of_listed_item",
            },
            $"The exporter {(aware ? "is aware" : "has grounds to suspect")} that the sale serves repression or serious violations"
                + (notify ? ": the authority must be told, and nothing may ship before it answers." : "."),
            notify ? new() { Regime = "EU" } : new()) with
        {
            Citations = [Repression.Citations[aware ? 0 : 1]],
            Evidence = [new("fact", use?.ExporterAware == Fact.Yes ? "/endUse/exporterAware" : aware ? $"/redFlags/{Question}" : "/endUse/exporterSuspects")],
        };
    }
}
