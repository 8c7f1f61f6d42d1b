using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Release;

namespace ExportScreen.Core.Screenings;

/// <summary>What lets goods move. It is not the decision: named persons lift its blockers.</summary>
/// <param name="Blockers">Empty where it is released.</param>
public sealed record ReleaseState(ReleaseStanding State, IReadOnlyList<Blocker> Blockers)
{
    /// <summary>As it stands when the decision is made, before any person has ruled.</summary>
    /// <param name="profile">The one the decision was made under.</param>
    public static ReleaseState Of(Decision decision, Profile profile)
    {
        List<Blocker> blockers = [.. decision.Findings.Where(finding => finding.SatisfiedBy is null).Select(finding => Lifting(finding, decision))];
        blockers.AddRange(decision.Checks
            .Where(check => check.Result is CheckResult.Indeterminate or CheckResult.Error)
            .Select(check => new Blocker(null, "rule_not_evaluated", LiftedBy.Submitter,
                $"a new screening in which {check.Rule} can be evaluated")));

        var signatures = decision.Tier is >= 1 and <= 3 && profile.SignaturesByTier.Count >= decision.Tier
            ? profile.SignaturesByTier[decision.Tier - 1] : 2;
        if (decision.Status == Outcome.Authorised)
            signatures = Math.Max(1, signatures);
        if (decision.Allow && signatures > 0)
            blockers.Add(new(null, "signatures", LiftedBy.Officer, $"{signatures} signatures of different holders"));
        if (!decision.Binding)
        {
            blockers.Add(new(null, "profile_releases_nothing", LiftedBy.Nobody,
                $"the profile {profile.Name} releases nothing: screen again under a binding one"));
        }

        var needsLaw = !decision.Binding || decision.Status >= Outcome.NotifyAuthority;
        return new(blockers.Count == 0 && decision.Status == Outcome.Clear && decision.Binding ? ReleaseStanding.Released
            : needsLaw ? ReleaseStanding.Blocked
            : ReleaseStanding.Pending, blockers);
    }

    static Blocker Lifting(Finding finding, Decision decision)
    {
        var (by, with) = finding.Outcome switch
        {
            Outcome.Prohibited => (LiftedBy.Nobody, "nothing: the law forbids it, unless it was authorised under that very law"),
            Outcome.LicenceRequired => (LiftedBy.Officer, $"a stored authorisation{RegimeOf(finding)} for {About(finding)}{QuantityNote(decision)}"),
            Outcome.NotifyAuthority => (LiftedBy.Authority, $"the authority's answer{RegimeOf(finding)}, stored"),
            Outcome.EnhancedDueDiligence when finding.Code == "possible_match" =>
                (LiftedBy.Officer, $"a resolution of {string.Join(", ", finding.Evidence)}"),
            Outcome.EnhancedDueDiligence => (LiftedBy.Officer, "due diligence in writing, and the rulings of two different holders"),
            Outcome.InsufficientInformation => (LiftedBy.Submitter, finding.Missing.Count > 0
                ? $"a new screening that states {string.Join(", ", finding.Missing)}" : "a new screening once the lists are fresh"),
            Outcome.Undetermined or Outcome.Clear or Outcome.Authorised or _ => (LiftedBy.Nobody, "nothing"),
        };
        return new(finding.Id, finding.Code, by, with);
    }

    static string QuantityNote(Decision decision) =>
        decision.Checks.Any(check => check is { Rule: "R60", Note: Authorisations.QuantityNotStated })
            ? "; the stored one sets a number of pieces, and the sale must state the quantity of each line" : "";

    static string RegimeOf(Finding finding) => finding.Scope.Regime is { } regime ? $" of the {regime}" : "";

    static string About(Finding finding) =>
        finding.Scope.Item is { } item ? $"item {item} to this end user"
        : finding.Scope.Party is { } party ? $"dealings with {party}"
        : "this sale";
}

public enum ReleaseStanding
{
    Blocked,
    Pending,
    Released,
}

/// <summary>What stands in the way.</summary>
/// <param name="Finding">Its id; null where it is no finding.</param>
/// <param name="Code">Of the finding, or a word of its own.</param>
/// <param name="With">Which document or act lifts it.</param>
public sealed record Blocker(string? Finding, string Code, LiftedBy LiftedBy, string With);

public enum LiftedBy
{
    Nobody,
    Authority,
    Officer,
    Submitter,
}
