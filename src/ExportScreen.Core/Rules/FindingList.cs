using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules;

/// <param name="Place">Of the rule in the book.</param>
sealed record RuleVerdict(Rule Rule, int Place, Verdict Verdict);

/// <summary>Makes the decision's findings: ordered, numbered, each with its evidence.</summary>
static class FindingList
{
    /// <summary>Strictest first, then by rule, then in the order of the sale.</summary>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<EvidenceItem> Evidence) Of(
        Facts facts, IReadOnlyList<(RuleVerdict Entry, IReadOnlyList<Authorisation> By)> flagged)
    {
        var findings = new List<Finding>();
        var evidence = new Dictionary<Basis, EvidenceItem>();
        var ordered = flagged.OrderByDescending(flag => flag.Entry.Verdict.Outcome).ThenBy(flag => flag.Entry.Place)
            .ThenBy(flag => PlaceOf(facts.Items.Select(item => item.Name), flag.Entry.Verdict.Scope.Item))
            .ThenBy(flag => PlaceOf(facts.Parties.Select(party => party.Name), flag.Entry.Verdict.Scope.Party))
            .ThenBy(flag => flag.Entry.Verdict.Scope.Regime, StringComparer.Ordinal)
            .ThenBy(flag => flag.Entry.Verdict.Scope.State, StringComparer.Ordinal)
            .ThenBy(flag => flag.Entry.Verdict.Code, StringComparer.Ordinal);
        foreach (var ((rule, _, verdict), by) in ordered)
        {
            var citations = verdict.Citations ?? rule.Citations;
            findings.Add(new()
            {
                Id = $"f_{findings.Count + 1}",
                Rule = rule.Id,
                Outcome = verdict.Outcome,
                SatisfiedBy = by.Count == 0 ? null : string.Join(", ", by.Select(Authorisations.NameOf)),
                Scope = verdict.Scope,
                Code = verdict.Code,
                Text = citations.All(citation => citation.Verification is Verification.Known or Verification.Unverified)
                    ? $"{verdict.Text} (Law text not verified: confirm.)" : verdict.Text,
                Citations = citations,
                Evidence = [.. verdict.Evidence.Distinct().Select(basis => IdOf(basis, evidence))],
                Missing = verdict.Missing,
            });
        }

        return (findings, [.. evidence.Values]);
    }

    /// <summary>A hit has its own id; what else a finding rests on is numbered as it comes.</summary>
    static string IdOf(Basis basis, Dictionary<Basis, EvidenceItem> evidence)
    {
        if (basis.Kind == "hit")
            return basis.Value;

        if (!evidence.TryGetValue(basis, out var item))
            evidence.Add(basis, item = new($"ev_{evidence.Count + 1}", basis.Kind, basis.Value));
        return item.Id;
    }

    static int PlaceOf(IEnumerable<string> names, string? name) =>
        name is null ? -1 : names.Index().FirstOrDefault(entry => entry.Item == name, (Index: int.MaxValue, Item: "")).Index;
}
