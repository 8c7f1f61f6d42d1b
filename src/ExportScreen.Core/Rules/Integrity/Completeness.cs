using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Integrity;

/// <summary>What a sale must say before it can be judged.</summary>
static class Completeness
{
    public static Rule MissingFacts { get; } = new()
    {
        Id = "R01",
        Title = "Facts that must be stated",
        Explanation = "Each item's category, the destination, an end user (who may be the buyer), the end use and one jurisdiction must be "
            + "stated, and of a hosted service where its users are. Nothing is guessed from free text to fill a gap.",
        Citations = [Law.Policy("R01"), Law.DualUse("Art. 12(4), Art. 27(1)")],
        Apply = facts => Missing(facts) is { Count: > 0 } missing
            ? [Verdict.Flag(Outcome.InsufficientInformation, "facts_missing",
                $"The sale does not state: {string.Join(", ", missing)}.") with { Missing = missing }, .. Missions(facts)]
            : Missions(facts),
    };

    static IEnumerable<Verdict> Missions(Facts facts) => facts.Parties.Where(party => party.Recognition.MissionOfUnknown)
        .Select(party => Verdict.Flag(Outcome.InsufficientInformation, "mission_of_unknown_state",
            $"{party.Owner?.Name ?? party.Party.Names[0].Value} is a mission, and its name does not tell of which state.", party.Scope) with
        { Missing = [$"{party.Pointer}/{(party.IsOwner ? "name" : "names")}"] });

    static List<string> Missing(Facts facts)
    {
        var sale = facts.Sale;
        var roles = sale.Parties.SelectMany(party => party.Roles).ToList();
        var missing = new List<string>();
        foreach (var item in facts.Items)
        {
            if (item.Item.Category is null && (item.Unknown || !item.Support))
                missing.Add($"{item.Pointer}/category");
            else if (item.Unknown && item.Support)
                missing.Add($"{item.Pointer}/supports/category");
        }

        if (string.IsNullOrWhiteSpace(sale.Destination.Country))
            missing.Add("/destination/country");
        if (sale.Hosting is { Users.Count: 0 })
            missing.Add("/hosting/users");
        if (!roles.Contains(PartyRole.EndUser))
            missing.Add("/parties"); // Somebody must be named as end user; the end user may be the buyer too.
        if (string.IsNullOrWhiteSpace(sale.EndUse?.Statement))
            missing.Add("/endUse/statement");
        if (string.IsNullOrWhiteSpace(sale.Exporter.Country) && sale.Exporter.Jurisdictions.Count == 0)
            missing.Add("/exporter/country");

        return missing;
    }
}
