using System.Globalization;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>Finds what stands in the way of a release: each open finding until its own means lifts it, and what time, data and
/// people added since.</summary>
sealed class BlockerList(RecordedDecision decision, Profile profile, ReleaseSituation situation)
{
    /// <summary>Due diligence is ruled on by so many.</summary>
    public const int Reviewers = 2;

    IEnumerable<SaleRuling> Rulings => situation.Acts.OfType<SaleRuling>();

    /// <summary>Whose ruling speaks for release. Who entered a sale does not close it, and an unanswered question of awareness is no
    /// due diligence.</summary>
    List<string> Signers => [.. Rulings
        .Where(ruling => ruling.Release && Counts(ruling.Holder) && (ruling.Aware == Fact.No || !AsksWhetherAware(decision)))
        .Select(ruling => ruling.Holder).Distinct()];

    public static bool AsksWhetherAware(RecordedDecision decision) =>
        decision.Regimes.Contains("EU", StringComparer.Ordinal) && decision.Open.Any(finding => finding.AsksWhetherAware);

    /// <summary>Names of the authorisations that findings rest on.</summary>
    public static IReadOnlyList<string> Used(RecordedDecision decision, ReleaseSituation situation) =>
        [.. decision.Findings.SelectMany(finding => finding.SatisfiedBy?.Split(", ") ?? [])
            .Concat(decision.Open.SelectMany(finding => situation.Covered.GetValueOrDefault(finding.Id) ?? []))
            .Distinct()];

    /// <summary>
    /// A clear sale needs what the profile asks for its tier; what was flagged needs a named person at least, and due diligence two.
    /// A tier that the profile does not name needs two.
    /// </summary>
    public static int SignaturesNeeded(RecordedDecision decision, Profile profile)
    {
        var ofTier = decision.Tier >= 1 && profile.SignaturesByTier.Count >= decision.Tier
            ? profile.SignaturesByTier[decision.Tier - 1] : Reviewers;
        var ofOutcome = decision.Open.Any(IsDueDiligence) ? Reviewers : decision.Status == Outcome.Clear ? 0 : 1;
        return Math.Max(ofTier, ofOutcome);
    }

    public List<(Blocker Blocker, bool Blocks)> ToList()
    {
        List<(Blocker, bool)> found =
        [
            .. decision.Open.SelectMany(OfFinding),
            .. decision.Checks.Where(check => check.NotEvaluated).Select(check => (Own("rule_not_evaluated", LiftedBy.Submitter,
                $"a new screening in which {check.Rule} can be evaluated"), false)),
            .. Used(decision, situation).Where(situation.Faults.ContainsKey).Select(name => (Own($"authorisation_{situation.Faults[name]}",
                LiftedBy.Officer, $"another stored authorisation in the place of {name}"), true)),
            .. OfRulings(),
            .. OfTime(),
        ];
        if (!decision.Binding)
        {
            found.Add((Own("profile_releases_nothing", LiftedBy.Nobody,
                $"the profile {profile.Name} releases nothing: screen again under a binding one"), true));
        }

        return found;
    }

    IEnumerable<(Blocker, bool)> OfFinding(RecordedFinding finding)
    {
        switch (finding.Outcome)
        {
            case Outcome.LicenceRequired or Outcome.NotifyAuthority when situation.Covered.ContainsKey(finding.Id):
                break;
            case Outcome.LicenceRequired:
                yield return (Of(finding, LiftedBy.Officer, $"a stored authorisation{RegimeOf(finding)} for {About(finding)}{QuantityNote()}"), true);
                break;
            case Outcome.NotifyAuthority:
                yield return (Of(finding, LiftedBy.Authority, $"the authority's answer{RegimeOf(finding)}, stored"), true);
                break;
            case Outcome.EnhancedDueDiligence when finding.Code == RecordedFinding.PossibleMatch:
                foreach (var blocker in OfHits(finding))
                    yield return blocker;
                break;
            case Outcome.EnhancedDueDiligence when Signers.Count >= Reviewers:
                break;
            case Outcome.EnhancedDueDiligence:
                yield return (Of(finding, LiftedBy.Officer, "due diligence in writing, and the rulings of two different holders"), false);
                break;
            case Outcome.InsufficientInformation:
                yield return (Of(finding, LiftedBy.Submitter, finding.Missing.Count > 0
                    ? $"a new screening that states {string.Join(", ", finding.Missing)}" : "a new screening once the lists are fresh"), false);
                break;
            case Outcome.Prohibited:
                yield return (Of(finding, LiftedBy.Nobody, "nothing: the law forbids it, unless it was authorised under that very law"), true);
                break;
            case Outcome.Undetermined or Outcome.Clear or Outcome.Authorised or _:
                yield return (Of(finding, LiftedBy.Nobody, "nothing"), true);
                break;
        }
    }

    /// <summary>Every hit for itself: one that is confirmed is not outweighed by another that is dismissed.</summary>
    IEnumerable<(Blocker, bool)> OfHits(RecordedFinding finding)
    {
        var open = finding.Evidence.Where(hit => Dismissers(hit).Count() < Dismissal.HoldersNeeded(decision.Tier)).ToList();
        var confirmed = finding.Evidence.Where(hit => situation.Acts.OfType<HitRuling>().Any(ruling => ruling.Hit == hit && !ruling.Dismissed)).ToList();
        if (confirmed.Count > 0)
        {
            yield return (new(finding.Id, "hit_confirmed", LiftedBy.Submitter,
                "a new screening that states what confirms it: a person found it to be the party who is listed"), true);
        }

        if (open.Except(confirmed).ToList() is { Count: > 0 } left)
            yield return (Of(finding, LiftedBy.Officer, $"a resolution of {string.Join(", ", left)}"), false);
    }

    IEnumerable<string> Dismissers(string hit) => situation.Acts.OfType<HitRuling>()
        .Where(ruling => ruling.Hit == hit && ruling.Dismissed && Counts(ruling.Holder)).Select(ruling => ruling.Holder).Distinct();

    IEnumerable<(Blocker, bool)> OfRulings()
    {
        if (Rulings.Any(ruling => !ruling.Release))
            yield return (Own("refused", LiftedBy.Submitter, "a new screening: a person refused this one"), true);
        if (Rulings.Any(ruling => ruling.Aware == Fact.Yes))
        {
            yield return (Own("notify_authority", LiftedBy.Authority,
                "a new screening that states exporterAware: yes, and the authority's answer, stored"), true);
        }

        if (!decision.Binding || decision.Status == Outcome.Prohibited)
            yield break;

        var needed = SignaturesNeeded(decision, profile);
        if (Signers.Count < needed)
        {
            yield return (Own("signatures", LiftedBy.Officer, string.Create(CultureInfo.InvariantCulture,
                $"release rulings of {needed} different holders other than who submitted the sale; {Signers.Count} given")), false);
            yield break;
        }

        var drawn = Rulings.Where(ruling => ruling.Release).SelectMany(ruling => ruling.Draws).ToHashSet(StringComparer.Ordinal);
        if (Used(decision, situation).Where(name => !drawn.Contains(name)).ToList() is { Count: > 0 } undrawn)
            yield return (Own("not_drawn", LiftedBy.Officer, $"one more release ruling, which takes of {string.Join(", ", undrawn)}"), false);
    }

    IEnumerable<(Blocker, bool)> OfTime()
    {
        if (situation.SupersededBy is { } later)
            yield return (Own("superseded", LiftedBy.Nobody, $"nothing: the screening {later} took its place"), true);
        if (decision.ValidUntil <= situation.Now)
            yield return (Own("expired", LiftedBy.Submitter, "a new screening: this one has lapsed"), true);
        foreach (var change in situation.ChangedSince)
            yield return (Own("changed_since", LiftedBy.Submitter, $"a new screening: on the data of today {change}"), true);
    }

    bool Counts(string holder) => profile.SubmitterMayRelease || holder != situation.Submitter;

    static bool IsDueDiligence(RecordedFinding finding) =>
        finding.Outcome == Outcome.EnhancedDueDiligence && finding.Code != RecordedFinding.PossibleMatch;

    string QuantityNote() => decision.Checks.Any(check => check is { Rule: "R60", Note: Authorisations.QuantityNotStated })
        ? "; the stored one sets a number of pieces, and the sale must state the quantity of each line" : "";

    static Blocker Own(string code, LiftedBy by, string with) => new(null, code, by, with);

    static Blocker Of(RecordedFinding finding, LiftedBy by, string with) => new(finding.Id, finding.Code, by, with);

    static string RegimeOf(RecordedFinding finding) => finding.Scope.Regime is { } regime ? $" of the {regime}" : "";

    static string About(RecordedFinding finding) =>
        finding.Scope.Item is { } item ? $"item {item} to this end user"
        : finding.Scope.Party is { } party ? $"dealings with {party}"
        : "this sale";
}
