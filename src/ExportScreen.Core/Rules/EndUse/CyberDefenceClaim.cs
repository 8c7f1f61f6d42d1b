namespace ExportScreen.Core.Rules.EndUse;

/// <summary>Claims that a sale serves the defence of systems.</summary>
static class CyberDefenceClaim
{
    const string Category = "cyber-defence-carveout";

    public static Rule CarveOut { get; } = new()
    {
        Id = "R44",
        Title = "Vulnerability disclosure and incident response",
        Explanation = "The control lists leave out vulnerability disclosure and incident response. Who claims that must hold a "
            + "document: the disclosure programme, or the recipient's standing as a CERT.",
        Citations = [Law.DualUse("Annex I, notes to 4E001.a and 4E001.c"), Law.Ear("supp. 1 to part 774, notes to 4E001", Regulations.Verification.Seen)],
        Apply = facts =>
        {
            var claimed = facts.Sale.EndUse?.CyberDefence is not null
                || facts.Items.Any(item => item.Readings.Any(reading => reading.Id == Category));
            return
            [
                !claimed ? Verdict.NotApplicable("not_claimed")
                : IsShown(facts) ? Verdict.Pass("evidence_held")
                : Verdict.Flag(Outcome.EnhancedDueDiligence, "carve_out_without_evidence",
                    "Cyber defence is claimed without a document that shows a disclosure programme or a CERT.") with
                { Missing = ["/endUse/cyberDefence/evidence"] },
            ];
        },
    };

    /// <summary>A document shows the programme or the standing as a CERT.</summary>
    public static bool IsShown(Facts facts) => !string.IsNullOrWhiteSpace(facts.Sale.EndUse?.CyberDefence?.Evidence)
        || facts.Sale.Evidence.Any(document => document.For.StartsWith("/endUse/cyberDefence", StringComparison.Ordinal));
}
