using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.HumanRights;

/// <summary>Surveillance items that no list names.</summary>
static class Unlisted
{
    public static Rule ForSecurityBodies { get; } = new()
    {
        Id = "R50",
        Title = "Unlisted surveillance items for security bodies",
        Explanation = "An item that lends itself to covert surveillance but is on no list needs due diligence where the end "
            + "user is a security or police body, a government body, or not known.",
        Citations = [Law.Guidelines("sections 1-3"), Law.DualUse("Art. 5", Regulations.Verification.SeenSecondary)],
        Apply = facts => facts.Items
            .Where(item => item.HighRelevance && item.In("EU").Standing != ListingStanding.Listed)
            .SelectMany(item => facts.EndUsers.Where(user => user.CountsAsState(item.Tier)).Select(user => Verdict.Flag(
                Outcome.EnhancedDueDiligence, user.Sector == Sector.Unknown ? "end_user_unknown" : "security_end_user",
                $"Item {item.Name} is on no list but lends itself to covert surveillance, and {user.Party.Party.Names[0].Value} is"
                    + (user.Sector == Sector.Unknown ? " of unknown kind, which counts as a state body." : " a state body."),
                item.In(user.Party.Scope)) with
            {
                Evidence = [.. user.Party.Recognition.Bodies.Select(body => new Basis("body", body.Body.Id))],
                Missing = user.Sector == Sector.Unknown ? [$"{user.Party.Pointer}/sector"] : [],
            })),
    };
}
