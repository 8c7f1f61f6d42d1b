using ExportScreen.Core.Rules;

namespace ExportScreen.Core.History;

/// <summary>What changed since earlier screenings, and what they come to together.</summary>
static class Changes
{
    public static Rule AfterScreening { get; } = new()
    {
        Id = "R62",
        Title = "Changes after the screening, and sales in parts",
        Explanation = "A change of party, item, quantity, destination, route or end use needs a new screening, and this one looks at the "
            + "earlier ones of the same reference, end user or owner (at most 50, of two years). Due diligence is needed where "
            + "facts that spoke against a flagged sale were taken back, where the end user is another after the sale was allowed, "
            + "where a person refused such a sale, and where sales that were clear one by one make a system in a state's hands. "
            + "To state what was asked for is no such change. A release is bound to the very sale.",
        Citations = [Law.Policy("R62"), Law.Ear("part 732, supp. 3"), Law.Guidelines("section 3")],
        Apply = Check,
    };

    static List<Verdict> Check(Facts facts)
    {
        if (facts.History.Earlier.Count == 0)
            return [Verdict.Pass("no_earlier_screening")];

        var patterns = Patterns.Of(facts);
        var ofState = facts.EndUsers.Any(user => user.CountsAsState(2));
        List<Verdict> verdicts =
        [
            .. patterns.Varied.Select(varied => Found("varied_after_flag",
                $"The sale was flagged under this reference before, and this time it is stated otherwise: {string.Join(", ", varied.Members)}.",
                [varied.Id])),
            .. Found("end_user_swapped", "The sale was allowed under this reference for another end user.", patterns.Swapped, true),
            .. Found("refused_before", "A person refused this sale, or another to this end user or its owner.", patterns.Refused, true),
            .. Found("system_split", "With earlier sales to this end user or its owner, each clear by itself, this one makes a system.",
                patterns.SystemSplit, ofState),
            .. Found("order_split", "This is one of several orders of the same kind to this end user or its owner within a year, each clear by itself.",
                patterns.Repeated, ofState),
        ];
        if (verdicts.Count == 0 && patterns.Changed.Count > 0)
            verdicts.Add(Verdict.Pass("changed_after_allow"));
        if (patterns.SomeErased)
            verdicts.Add(Verdict.Pass("earlier_record_erased"));
        if (facts.History.Cut)
            verdicts.Add(Verdict.Pass("older_not_looked_at"));
        return verdicts;
    }

    /// <param name="flags">Else it is a note, and a red flag of medium weight in R51.</param>
    static IEnumerable<Verdict> Found(string code, string text, IReadOnlyList<string> earlier, bool flags) =>
        earlier.Count == 0 ? [] : flags ? [Found(code, text, earlier)] : [Verdict.Pass(code)];

    static Verdict Found(string code, string text, IReadOnlyList<string> earlier) =>
        Verdict.Flag(Outcome.EnhancedDueDiligence, code, text) with { Evidence = [.. earlier.Select(id => new Basis("screening", id))] };
}
