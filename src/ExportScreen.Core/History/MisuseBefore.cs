using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.History;

/// <summary>What earlier sales tell of misuse by the end user.</summary>
static class MisuseBefore
{
    public static Rule OfEarlierSales { get; } = new()
    {
        Id = "R52",
        Title = "Misuse reported in an earlier sale",
        Explanation = "An end user of whom an earlier sale, or a person who ruled on it, says that it misused such products needs due "
            + "diligence for whatever it buys next, its maintenance and renewals first of all. The exporter must answer whether "
            + "the report makes it aware of the intended use.",
        Citations = [Law.Guidelines("section 3"), Law.Policy("R52")],
        Apply = facts => Patterns.Of(facts).Misused is { Count: > 0 } earlier
            ? [Verdict.Flag(Outcome.EnhancedDueDiligence, IsFollowUp(facts) ? "renewal_after_misuse" : "misused_before",
                IsFollowUp(facts) ? "Support or renewal for an end user of whom misuse was reported in an earlier sale."
                    : "Misuse by this end user, or by one of its owner's, was reported in an earlier sale.") with
                {
                    Evidence = [.. earlier.Select(id => new Basis("screening", id))],
                    Missing = facts.Applies("EU") && (facts.Sale.EndUse?.ExporterAware ?? Fact.Unknown) == Fact.Unknown
                        ? ["/endUse/exporterAware"] : [],
                }]
            : [Verdict.Pass(facts.History.Earlier.Count == 0 ? "no_earlier_screening" : "none_reported")],
    };

    static bool IsFollowUp(Facts facts) => facts.Sale.Transaction is Transaction.Renewal or Transaction.Repair or Transaction.Spare
        || facts.Items.Any(item => item.Support || item.Item.Support is { Updates: true });
}
