namespace ExportScreen.Core.Rules.Integrity;

/// <summary>Whether the lists are there and young enough.</summary>
static class Freshness
{
    public static Rule Lists { get; } = new()
    {
        Id = "R03",
        Title = "Lists that are stale or not loaded",
        Explanation = "Where a list that must be searched is older than the profile allows, or is not there, nothing can be "
            + "called clear: the whole sale lacks information. A profile for trying out shows ages and does not flag them.",
        Citations = [Law.Policy("R03")],
        Apply = Check,
    };

    static IEnumerable<Verdict> Check(Facts facts)
    {
        var limit = facts.Profile.MaxListAgeHours;
        if (facts.Reference.Index.Listings.Count == 0 || facts.Reference.Regulation.Items.Count == 0)
        {
            yield return Verdict.Flag(Outcome.InsufficientInformation, "nothing_loaded",
                "No lists or no regulation tables are loaded, so nothing was searched.");
        }

        var issuers = facts.Reference.Lists.Where(list => list.Listings.Count > 0)
            .Select(list => Jurisdiction.Normal(list.Issuer)).ToHashSet(StringComparer.Ordinal);
        var without = facts.Regimes.Keys
            .Where(regime => !issuers.Contains(regime) && !facts.Regulation.EuMembers.Contains(regime)).ToList();
        if (limit is null)
        {
            yield return Verdict.Pass("ages_not_judged");
            foreach (var regime in without)
                yield return Verdict.Pass($"no_list_of:{regime}", new() { Regime = regime });

            yield break;
        }

        foreach (var list in facts.Lists.Where(list => list.State == ListState.Stale))
        {
            yield return Verdict.Flag(Outcome.InsufficientInformation, "list_stale", list.AgeHours > list.LimitHours
                ? $"The list {list.Id} of {list.Version} is {list.AgeHours} hours old; {list.LimitHours} are allowed."
                : $"The list {list.Id} has not changed since {list.Version}, longer than its publisher ever leaves it.") with
            { Evidence = [new("list", list.Id)] };
        }

        foreach (var regime in without)
        {
            yield return Verdict.Flag(Outcome.InsufficientInformation, "list_not_loaded",
                $"No list of the {regime} is loaded, although its law applies.", new() { Regime = regime });
        }
    }
}
