using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>Circumstances that call for inquiry.</summary>
static class Inquiry
{
    public static Rule RedFlags { get; } = new()
    {
        Id = "R51",
        Title = "Red flags",
        Explanation = "Circumstances that call for inquiry: stated facts show them, or a yes to a question of the red-flag list. One "
            + "flag of high weight, two of medium or four of low (the profile may ask for fewer) need due diligence. A flag on "
            + "which another rule asks for due diligence already does not count again. A no does not take back what facts show. "
            + "Only stated facts raise a flag: a question that is not answered, or answered with unknown, is named as open where "
            + "the item is of tier 1, and of high weight for tier 2, and stops nothing by itself, for what a sale must state is "
            + "judged by the rules on missing facts (R01, R04, R12, R43). One flag of medium weight asks for a recorded answer.",
        Citations = [Law.Ear("part 732, supp. 3"), Law.Guidelines("section 3"), Law.Policy("R51")],
        Apply = Check,
    };

    static IEnumerable<Verdict> Check(Facts facts)
    {
        var counted = Raised(facts).FindAll(flag => !IsCovered(flag.Flag, facts));
        var limits = facts.Profile.RedFlags;
        foreach (var (weight, limit) in new[] { ("high", limits.High), ("medium", limits.Medium), ("low", limits.Low) })
        {
            var weighty = counted.FindAll(flag => flag.Question.Weight == weight);
            IReadOnlyList<string> unanswered =
                [.. weighty.Select(flag => flag.Question).Where(question => !IsAnswered(facts.Sale, question.Id)).Select(PointerOf)];
            if (weighty.Count >= limit)
            {
                yield return Verdict.Flag(Outcome.EnhancedDueDiligence, $"red_flags_{weight}",
                    $"Red flags of {weight} weight call for inquiry: {string.Join(" ", weighty.Select(flag => $"{flag.Question.Id} {flag.Question.Text}"))}") with
                {
                    Evidence = [.. weighty.SelectMany(EvidenceOf)],
                    Missing = unanswered,
                };
            }
            else if (weighty.Count > 0)
            {
                yield return Verdict.Pass(weight == "medium" && unanswered.Count > 0 ? "flag_needs_answer" : "below_threshold") with
                { Missing = unanswered };
            }
        }

        if (Open(facts).Select(PointerOf).ToList() is { Count: > 0 } open)
            yield return Verdict.Pass("questions_open") with { Missing = open };
    }

    static List<RaisedFlag> Raised(Facts facts)
    {
        var sale = new Circumstances(facts);
        return [.. facts.Regulation.RedFlags.Select(question => Raise(question, RedFlagTable.Of(question.Id), sale)).OfType<RaisedFlag>()];
    }

    static RaisedFlag? Raise(RedFlagQuestion question, RedFlag flag, Circumstances sale)
    {
        List<string> shown = [.. flag.Detect?.Invoke(sale) ?? []];
        if (sale.Facts.Sale.RedFlags.GetValueOrDefault(question.Id) is { Answer: Fact.Yes })
            shown.Add(PointerOf(question));
        return shown.Count > 0 ? new(question, flag, shown) : null;
    }

    /// <summary>Milder than due diligence does not cover it: else a missing fact could take a flag away.</summary>
    static bool IsCovered(RedFlag flag, Facts facts) => RuleBook.Rules
        .Where(rule => flag.Rules.Contains(rule.Id, StringComparer.Ordinal))
        .Any(rule => rule.Run(facts).Any(verdict => verdict is { Result: CheckResult.Flag, Outcome: >= Outcome.EnhancedDueDiligence }));

    static IEnumerable<RedFlagQuestion> Open(Facts facts)
    {
        var tier = facts.Items.Count > 0 ? facts.Items.Min(item => item.Tier) : 1;
        return facts.Regulation.RedFlags.Where(question => (tier == 1 || (tier == 2 && question.Weight == "high"))
            && RedFlagTable.Of(question.Id) is { IsQuestion: true } flag && flag.Concerns?.Invoke(facts) != false
            && !IsAnswered(facts.Sale, question.Id));
    }

    static string PointerOf(RedFlagQuestion question) => $"/redFlags/{question.Id}";

    static bool IsAnswered(Sale sale, string id) =>
        sale.RedFlags.GetValueOrDefault(id) is { } answer && (answer.Answer != Fact.Unknown || !string.IsNullOrWhiteSpace(answer.Note));

    static IEnumerable<Basis> EvidenceOf(RaisedFlag flag) =>
    [
        new("red_flag", flag.Question.Id),
        .. flag.Shown.Select(shown => new Basis(shown.StartsWith('/') ? "fact" : "screening", shown)),
    ];

    sealed record RaisedFlag(RedFlagQuestion Question, RedFlag Flag, IReadOnlyList<string> Shown);
}
