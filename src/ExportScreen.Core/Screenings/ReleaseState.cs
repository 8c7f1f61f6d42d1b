using ExportScreen.Core.Rules;

namespace ExportScreen.Core.Screenings;

/// <summary>What lets goods move. It is not the decision: named persons lift its blockers.</summary>
/// <param name="Blockers">Empty where it is released.</param>
public sealed record ReleaseState(ReleaseStanding State, IReadOnlyList<Blocker> Blockers)
{
    /// <summary>As it stands when the decision is made, before any person has ruled.</summary>
    /// <param name="profile">The one the decision was made under.</param>
    public static ReleaseState Of(Decision decision, Profile profile) =>
        Of(RecordedDecision.Of(decision), profile, new() { Now = decision.DecidedAt });

    /// <summary>The same decision and situation always give the same state. An act that lifts adds nothing to what others lift, and
    /// one that speaks against release counts whoever else speaks for it.</summary>
    public static ReleaseState Of(RecordedDecision decision, Profile profile, ReleaseSituation situation)
    {
        var blockers = new BlockerList(decision, profile, situation).ToList();
        return new(
            blockers.Count == 0 ? ReleaseStanding.Released
                : blockers.Exists(blocker => blocker.Blocks) ? ReleaseStanding.Blocked
                : ReleaseStanding.Pending,
            [.. blockers.Select(blocker => blocker.Blocker)]);
    }

    /// <summary>What would still stand in the way if everyone had signed who can.</summary>
    public static IReadOnlyList<Blocker> BeyondSignatures(RecordedDecision decision, Profile profile, ReleaseSituation situation)
    {
        var used = BlockerList.Used(decision, situation);
        return Of(decision, profile, situation with
        {
            Acts = [.. situation.Acts, .. Enumerable.Range(0, BlockerList.SignaturesNeeded(decision, profile))
                .Select(number => new SaleRuling("", $"\0{number}", true, Sales.Fact.No, used))],
        }).Blockers;
    }

    /// <summary>A finding asks whoever rules on it whether the exporter is aware of the intended use (Art. 5(2) of Regulation (EU)
    /// 2021/821).</summary>
    public static bool AsksWhetherAware(RecordedDecision decision) => BlockerList.AsksWhetherAware(decision);

    /// <summary>Authorisations that the release would rest on, by name.</summary>
    public static IReadOnlyList<string> Uses(RecordedDecision decision, ReleaseSituation situation) => BlockerList.Used(decision, situation);
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
