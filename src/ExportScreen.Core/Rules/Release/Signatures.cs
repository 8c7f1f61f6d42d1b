using System.Globalization;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Release;

/// <summary>What a sale that may go ahead still needs: people who answer for it.</summary>
static class Signatures
{
    public static Rule Asked { get; } = new()
    {
        Id = "R61",
        Title = "Signatures",
        Explanation = "A sale that may go ahead is released once as many different holders have signed as the profile asks for its "
            + "tier: none for tier 3, two for tiers 1 and 2 unless the profile says otherwise. The rule finds nothing against a sale; "
            + "release waits for the signatures.",
        Citations = [Law.Policy("R61")],
        Mandatory = false,
        Apply = facts => [Verdict.Pass(string.Create(CultureInfo.InvariantCulture, $"signatures:{Needed(facts)}"))],
    };

    static int Needed(Facts facts)
    {
        var tier = facts.Items.Count > 0 ? facts.Items.Min(item => item.Tier) : 1;
        return facts.Profile.SignaturesByTier.Count >= tier ? facts.Profile.SignaturesByTier[tier - 1] : BlockerList.Reviewers;
    }
}
