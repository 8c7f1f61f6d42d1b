using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.InHouse;

/// <summary>Makes rules of what a profile says; they run after those of the book.</summary>
static class InHouseRules
{
    public static IReadOnlyList<Rule> Of(Facts facts)
    {
        if (facts.Profile.InHouseRules.Count == 0)
            return [];

        var seen = new Lazy<string>(() => PredicateFacts.Of(facts));
        return [.. facts.Profile.InHouseRules.Select(rule => Of(rule, facts, seen))];
    }

    /// <summary>What fails, exceeds its limits or answers neither true nor false becomes a check <c>error</c>, as of any rule.</summary>
    static Rule Of(InHouseRule rule, Facts facts, Lazy<string> seen) => new()
    {
        Id = rule.Id,
        Title = rule.Title,
        Explanation = rule.Explanation,
        Citations = [new($"In-house rules of the profile {facts.Profile.Name}", rule.Id, rule.From, Verification.Seen)],
        From = rule.From,
        Until = rule.Until,
        Apply = _ => facts.Predicate is not { } holds ? throw new InvalidOperationException("Nothing evaluates predicates here.")
            : holds(rule.Predicate, seen.Value) ? [Verdict.Flag(rule.Outcome, "in_house_rule", rule.Explanation)]
            : [],
    };
}
