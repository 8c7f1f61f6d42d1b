using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <param name="Code"><c>licence_stored</c> or <c>no_us_content</c>.</param>
/// <param name="Regime">Whose licence, or whose law would not apply.</param>
/// <param name="Items">Lines it is about.</param>
/// <param name="If">For people.</param>
/// <param name="Then">What the status would be.</param>
public sealed record WouldChange(string Code, string Regime, IReadOnlyList<string> Items, string If, Outcome Then);

/// <summary>What would change a decision, found by deciding again with one fact changed; nothing is estimated.</summary>
public static class Counterfactuals
{
    /// <summary>Empty where none of the changes tried changes the status or covers a finding.</summary>
    /// <param name="decision">Made of this sale, snapshot and history.</param>
    /// <param name="searched">Of this sale and snapshot; none of the changes tried touches a party.</param>
    /// <param name="onFile">That it was made with.</param>
    public static IReadOnlyList<WouldChange> Of(
        Sale sale, Snapshot snapshot, SaleHistory history, Decision decision, Searched searched, OnFile? onFile = null)
    {
        var file = onFile ?? OnFile.Nothing;
        var known = file.PutIn(sale);
        var parties = searched.Parties;
        return [.. Licences(known, decision).Concat(NoUsContent(known, decision))
            .Select(change => (change.Say, Decided: Again(change.Sale, snapshot, history, decision, parties, file)))
            .Where(change => change.Decided.Status != decision.Status || Open(change.Decided) < Open(decision))
            .Select(change => change.Say with { Then = change.Decided.Status })];
    }

    static IEnumerable<(WouldChange Say, Sale Sale)> Licences(Sale sale, Decision decision)
    {
        var users = sale.Parties.Index().Where(party => party.Item.Roles.Contains(PartyRole.EndUser))
            .Select(party => PartySearch.NameOf(party.Item, party.Index)).ToList();
        if (users is not [var user])
            yield break;

        IReadOnlyList<string> lines = [.. sale.Items.Select((item, index) => item.Line ?? $"items/{index}")];
        var regimes = decision.Findings
            .Where(finding => finding is { SatisfiedBy: null, Outcome: Outcome.LicenceRequired, Scope.Regime: not null })
            .Select(finding => finding.Scope.Regime!).Distinct().Order(StringComparer.Ordinal);
        foreach (var regime in regimes)
        {
            var licence = new Authorisation
            {
                Ref = "auth_supposed",
                Regime = regime,
                Type = AuthorisationType.Individual,
                Reference = "supposed",
                Items = lines,
                EndUser = user,
                Destination = sale.Destination.Country,
                ValidUntil = DateOnly.MaxValue,
            };
            yield return (new("licence_stored", regime, lines,
                $"a licence of the {regime} covering item {string.Join(", ", lines)} to {user} is stored", default),
                sale with { Authorisations = [.. sale.Authorisations, licence] });
        }
    }

    static IEnumerable<(WouldChange Say, Sale Sale)> NoUsContent(Sale sale, Decision decision)
    {
        var unstated = sale.Items.Index().Where(item => item.Item.UsContentPercent is null).ToList();
        if (unstated.Count > 0 && decision.Regimes.Contains("US", StringComparer.Ordinal))
        {
            IReadOnlyList<string> lines = [.. unstated.Select(item => item.Item.Line ?? $"items/{item.Index}")];
            yield return (new("no_us_content", "US", lines,
                $"a document shows that item {string.Join(", ", lines)} has no US content", default),
                sale with { Items = [.. sale.Items.Select(item => item with { UsContentPercent = item.UsContentPercent ?? 0 })] });
        }
    }

    static Decision Again(
        Sale sale, Snapshot snapshot, SaleHistory history, Decision decision, IReadOnlyList<SearchedParty> parties, OnFile file) =>
        Screener.Decide(FactsReader.Read(sale, snapshot, history, decision.DecidedAt, decision.AuthorisationsStored, parties, file.Dismissals),
            snapshot.Digest, decision.Id, decision.Versions.Engine, RuleBook.Rules);

    static int Open(Decision decision) => decision.Findings.Count(finding => finding.SatisfiedBy is null);
}
