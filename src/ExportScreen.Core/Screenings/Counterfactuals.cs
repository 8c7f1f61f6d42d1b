using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;

namespace ExportScreen.Core.Screenings;

/// <param name="Facts">That would all have to hold.</param>
/// <param name="Then">What the status would be.</param>
public sealed record WouldChange(IReadOnlyList<SupposedFact> Facts, Outcome Then)
{
    /// <summary>For people.</summary>
    public string If => string.Join(", and ", Facts.Select(fact => fact.If));
}

/// <summary>
/// What would change a decision, found by deciding again with a fact or two more; nothing is estimated. Only what a document or a
/// person's ruling could show is supposed: never another end user, destination, item or quantity.
/// </summary>
static class Counterfactuals
{
    /// <summary>Every two of ten are tried; of a sale with more parties and items than this, only single facts.</summary>
    const int MaxFacts = 10;
    const int MaxSizeForPairs = 20;

    /// <summary>The smallest sets: of two facts only where neither alone does as much. Empty where nothing tried changes the status or
    /// covers a finding.</summary>
    public static IReadOnlyList<WouldChange> Of(Screened screened)
    {
        var supposed = Suppositions.Of(screened).Take(MaxFacts)
            .Select(one => (one.Fact, one.Suppose, Then: Again(screened, one.Suppose(screened.Case))))
            .Select(one => (one.Fact, one.Suppose, one.Then, Left: Strictest(screened.Decision, one.Then))).ToList();
        List<WouldChange> found = [.. supposed
            .Where(one => one.Then.Status != screened.Decision.Status || Open(one.Then) < Open(screened.Decision))
            .Select(one => new WouldChange([one.Fact], one.Then.Status))];
        if (screened.Case.Parties.Count + screened.Case.Sale.Items.Count > MaxSizeForPairs)
            return found;

        foreach (var (index, first) in supposed.Index())
        {
            foreach (var (fact, suppose, then, left) in supposed.Skip(index + 1))
            {
                // What neither lifts, both together leave.
                if (first.Left.Overlaps(left))
                    continue;

                var both = Again(screened, suppose(first.Suppose(screened.Case))).Status;
                if (both < screened.Decision.Status && both < first.Then.Status && both < then.Status)
                    found.Add(new([first.Fact, fact], both));
            }
        }

        return found;
    }

    static Decision Again(Screened screened, SupposedCase supposed) => Screener.Decide(
        FactsReader.Read(supposed.Sale, screened.Snapshot, supposed.History, screened.Decision.DecidedAt, screened.Decision.AuthorisationsStored,
            supposed.Parties, supposed.Dismissals),
        screened.Snapshot.Digest, screened.Decision.Id, screened.Decision.Versions.Engine, RuleBook.Rules,
        screened.Decision.SaleDigest);

    /// <summary>Findings that keep the status where it was.</summary>
    static HashSet<(string, string, Scope)> Strictest(Decision decision, Decision supposed) =>
        [.. supposed.Findings.Where(finding => finding.SatisfiedBy is null && finding.Outcome >= decision.Status)
            .Select(finding => (finding.Rule, finding.Code, finding.Scope))];

    static int Open(Decision decision) => decision.Findings.Count(finding => finding.SatisfiedBy is null);
}
