using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.EndUse;

/// <summary>What the exporter knows or suspects of the intended use.</summary>
static class Awareness
{
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
        if (use is not { ExporterAware: Fact.Yes } and not { ExporterSuspects: Fact.Yes })
        {
            yield return Verdict.Pass(use is null or { ExporterAware: Fact.Unknown } ? "not_answered" : "declared_no");
            yield break;
        }

        var aware = use.ExporterAware == Fact.Yes;
        var unlisted = facts.Items.Any(item => item.In("EU").Standing != ListingStanding.Listed);
        var notify = facts.Applies("EU") && unlisted && (aware || facts.Profile.NotifyOnSuspicion);
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
            Evidence = [new("fact", aware ? "/endUse/exporterAware" : "/endUse/exporterSuspects")],
        };
    }
}
