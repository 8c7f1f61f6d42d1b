using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.InHouse;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>The engine's only door. The same arguments always give the same decision.</summary>
public static class Screener
{
    /// <param name="history">Earlier screenings of the same reference, end user or owner, none of them later than the time.</param>
    /// <param name="id"><c>scr_</c> and a UUID version 7.</param>
    /// <param name="engine">Version and build hash of the engine.</param>
    /// <param name="inlineAuthorisationsCount">
    /// An officer gave the sale, so authorisations written out in it count as stored. One with a <c>ref</c> counts by the text in
    /// <paramref name="onFile"/> alone.
    /// </param>
    /// <param name="onFile">Null: nothing.</param>
    public static Decision Screen(
        Sale sale, Snapshot snapshot, SaleHistory history, string id, DateTimeOffset decidedAt, string engine,
        bool inlineAuthorisationsCount, OnFile? onFile = null) =>
        Explain(sale, snapshot, history, id, decidedAt, engine, inlineAuthorisationsCount, onFile).Decision;

    /// <summary>The same, so that it can also be told what would change the decision.</summary>
    public static Screened Explain(
        Sale sale, Snapshot snapshot, SaleHistory history, string id, DateTimeOffset decidedAt, string engine,
        bool inlineAuthorisationsCount, OnFile? onFile = null)
    {
        var file = onFile ?? OnFile.Nothing;
        var parties = PartySearch.Run(sale, snapshot.Reference, snapshot.Profile.HitThreshold);
        var known = file.PutIn(sale);
        var facts = FactsReader.Read(
            known, snapshot, history, Whole(decidedAt), inlineAuthorisationsCount, parties, file.Dismissals);
        // What was offered is the sale as it came; the text on file is not the exporter's.
        var decision = Decide(facts, snapshot.Digest, id, engine, RuleBook.Rules, SaleDigest.Of(sale)) with { OnFile = file.Digest };
        return new(decision, snapshot, new(known, history, parties, file.Dismissals));
    }

    internal static Decision Decide(
        Facts facts, string snapshotDigest, string id, string engine, IReadOnlyList<Rule> rules, string? saleDigest = null)
    {
        IReadOnlyList<Rule> all = [.. rules, .. InHouseRules.Of(facts)];
        var ran = all.SelectMany((rule, place) => rule.Run(facts).Select(verdict => new RuleVerdict(rule, place, verdict))).ToList();
        var flagged = ran.FindAll(entry => entry.Verdict.Result == CheckResult.Flag);
        var covering = flagged.ConvertAll(entry =>
            (Entry: entry, By: Authorisations.Covering(facts, entry.Rule, entry.Verdict, flagged)));
        var (findings, evidence) = FindingList.Of(facts, covering);
        List<Check> checks = [.. ran.Select(entry => CheckOf(entry.Rule, entry.Verdict))];
        var used = covering.SelectMany(entry => entry.By).Distinct().ToList();
        return new()
        {
            Id = id,
            Reference = facts.Sale.Reference,
            DecidedAt = facts.DecidedAt,
            Status = StatusOf(findings, ran),
            Binding = facts.Profile.Binding,
            SaleDigest = saleDigest ?? SaleDigest.Of(facts.Sale),
            ValidUntil = ValidUntil(facts, used, all),
            AuthorisationsStored = facts.AuthorisationsStored,
            Tier = facts.Items.Count > 0 ? facts.Items.Min(item => item.Tier) : 1,
            Regimes = [.. facts.Regimes.Keys],
            States = facts.PlacesOfUse,
            Findings = findings,
            Checks = checks,
            Hits = facts.Hits,
            Bodies = [.. facts.Parties.SelectMany(party => party.Recognition.Bodies
                .Select(body => new PartyBody(party.Name, body)))],
            StateRecords = facts.StateRecords,
            Declared = DeclaredFacts.Of(facts.Sale),
            Missing = Pointers(findings.SelectMany(finding => finding.Missing)
                .Concat(checks.Where(check => check.Result != CheckResult.Pass).SelectMany(check => check.Missing))),
            Questions = Pointers(checks.Where(check => check.Result == CheckResult.Pass).SelectMany(check => check.Missing)),
            Obligations = [.. used.SelectMany(authorisation => authorisation.Conditions).Distinct()],
            Evidence = evidence,
            History = new(facts.History.Digest, facts.History.Earlier.Count, facts.History.Cut,
                [.. evidence.Where(item => item.Kind == "screening").Select(item => item.Value).Order(StringComparer.Ordinal)]),
            Coverage = RuleBook.Coverage,
            Versions = new(engine, snapshotDigest, facts.Profile.Name, ProfileDigest.Of(facts.Profile), facts.Lists),
        };
    }

    static IReadOnlyList<string> Pointers(IEnumerable<string> pointers) => [.. pointers.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The strictest that nothing satisfies. What a mandatory rule could not evaluate forbids "allow" as if it were a
    /// finding of missing information.
    /// </summary>
    static Outcome StatusOf(IReadOnlyList<Finding> findings, List<RuleVerdict> ran)
    {
        var open = findings.Where(finding => finding.SatisfiedBy is null).Select(finding => finding.Outcome)
            .DefaultIfEmpty(findings.Count > 0 ? Outcome.Authorised : Outcome.Clear).Max();
        var notEvaluated = ran.Exists(entry => entry.Rule is { Mandatory: true }
            && entry.Verdict.Result is CheckResult.Indeterminate or CheckResult.Error);
        return notEvaluated && open < Outcome.InsufficientInformation ? Outcome.InsufficientInformation : open;
    }

    /// <summary>Until the profile's limit, an authorisation's end, or the day on which law or a listing that was hit changes.</summary>
    static DateTimeOffset? ValidUntil(Facts facts, IReadOnlyList<Authorisation> used, IReadOnlyList<Rule> rules)
    {
        var last = used.Select(authorisation => authorisation.ValidUntil).OfType<DateOnly>()
            .Select(day => day == DateOnly.MaxValue ? day : day.AddDays(1))
            .Append(facts.Day.AddDays(facts.Profile.MaxValidityDays))
            .Append(Validity.NextChange(facts, rules) ?? DateOnly.MaxValue).Min();
        return facts.Profile.Binding ? new DateTimeOffset(last, TimeOnly.MinValue, TimeSpan.Zero) : null;
    }

    static Check CheckOf(Rule rule, Verdict verdict) => new()
    {
        Rule = rule.Id,
        Result = verdict.Result,
        Scope = verdict.Scope,
        Missing = verdict.Missing,
        Considered = verdict.Considered,
        NearestMiss = verdict.NearestMiss,
        Note = verdict.Note,
    };

    static DateTimeOffset Whole(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
