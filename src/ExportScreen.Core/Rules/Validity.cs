using ExportScreen.Core.Rules.Parties;

namespace ExportScreen.Core.Rules;

/// <summary>Days on which what is known today of the law, or of a listing that was hit, changes.</summary>
static class Validity
{
    /// <summary>The first such day after the decision's; null: none is known.</summary>
    public static DateOnly? NextChange(Facts facts, IReadOnlyList<Rule> rules) => Days(facts, rules)
        .Where(day => day > facts.Day).Min(day => (DateOnly?)day);

    static IEnumerable<DateOnly> Days(Facts facts, IReadOnlyList<Rule> rules) =>
    [
        .. rules.Where(rule => rule.Regime is not { } regime || facts.Applies(regime)).SelectMany(rule => Span(rule.From, rule.Until)),
        .. Ownership.Changes,
        .. facts.Hits.SelectMany(hit => Span(null, hit.Match.Listing.EndsOn)),
        .. facts.Regulation.MonitoringProhibitions.SelectMany(prohibition => Span(prohibition.From, null)),
        .. facts.Regulation.ArmsEmbargoes.SelectMany(embargo => Span(null, embargo.Until)),
        .. facts.Regulation.NationalSupport.Select(rule => rule.From),
    ];

    static IEnumerable<DateOnly> Span(DateOnly? first, DateOnly? last)
    {
        if (first is { } from)
            yield return from;
        if (last is { } until && until < DateOnly.MaxValue)
            yield return until.AddDays(1);
    }
}
