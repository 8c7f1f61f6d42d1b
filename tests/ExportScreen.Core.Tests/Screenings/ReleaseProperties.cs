using CsCheck;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>What holds for every decision, whatever people rule and in whatever order.</summary>
public sealed class ReleaseProperties
{
    const string Submitter = "SUBMITTER";

    static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    static readonly Gen<string> Holder = Of(Submitter, "ANNE", "BERT", "CARA");

    static readonly Gen<RecordedFinding> Finding =
        from outcome in Of(Outcome.InsufficientInformation, Outcome.EnhancedDueDiligence, Outcome.NotifyAuthority, Outcome.LicenceRequired,
            Outcome.Prohibited)
        from match in Gen.Bool
        from asks in Gen.Bool
        from satisfied in Gen.Bool
        select new RecordedFinding
        {
            Id = "f",
            Rule = asks ? "R55" : "R13",
            Outcome = outcome,
            Code = outcome == Outcome.EnhancedDueDiligence && match ? "possible_match" : "case",
            Evidence = match ? ["h_1", "h_2"] : [],
            SatisfiedBy = satisfied && outcome is Outcome.LicenceRequired or Outcome.Prohibited ? "auth_1" : null,
        };

    static readonly Gen<RecordedDecision> Decision =
        from findings in Finding.Array[0, 3]
        from tier in Gen.Int[1, 3]
        from binding in Gen.Frequency((9, Gen.Const(true)), (1, Gen.Const(false)))
        from days in Gen.Frequency((4, Gen.Const(20)), (1, Gen.Const(0)))
        let numbered = findings.Select((finding, index) => finding with { Id = $"f_{index + 1}" }).ToList()
        let open = numbered.Where(finding => finding.SatisfiedBy is null).Select(finding => finding.Outcome)
        select new RecordedDecision
        {
            Id = "scr_1",
            DecidedAt = World.Now,
            Status = open.DefaultIfEmpty(numbered.Count > 0 ? Outcome.Authorised : Outcome.Clear).Max(),
            Binding = binding,
            SaleDigest = "sha256:00",
            ValidUntil = binding ? World.Now.AddDays(days) : null,
            AuthorisationsStored = true,
            Tier = tier,
            Regimes = ["EU"],
            Findings = numbered,
            Checks = [],
            Hits = [],
            Versions = new("1.0.0+test", "sha256:00", "default"),
        };

    static readonly Gen<ReleaseAct> Act = Gen.OneOf(
        from holder in Holder
        from hit in Of("h_1", "h_2")
        from dismissed in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        select (ReleaseAct)new HitRuling("res", holder, hit, dismissed),
        from holder in Holder
        from release in Gen.Frequency((9, Gen.Const(true)), (1, Gen.Const(false)))
        from aware in Gen.Frequency((1, Gen.Const(Fact.Unknown)), (1, Gen.Const(Fact.Yes)), (8, Gen.Const(Fact.No)))
        from draws in Gen.Bool
        select (ReleaseAct)new SaleRuling("det", holder, release, aware, draws ? ["auth_1", "auth_2"] : []));

    static readonly Gen<ReleaseSituation> Situation =
        from acts in Act.Array[0, 10]
        from covered in Gen.Bool
        from fault in Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true)))
        from superseded in Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true)))
        select new ReleaseSituation
        {
            Now = World.Now.AddDays(1),
            Submitter = Submitter,
            Acts = acts,
            Covered = covered
                ? new Dictionary<string, IReadOnlyList<string>> { ["f_1"] = ["auth_2"], ["f_2"] = ["auth_2"], ["f_3"] = ["auth_2"] }
                : [],
            Faults = fault ? new Dictionary<string, string> { ["auth_1"] = "withdrawn", ["auth_2"] = "expired" } : [],
            SupersededBy = superseded ? "scr_2" : null,
        };

    static readonly Gen<(RecordedDecision Decision, ReleaseSituation Situation)> Case = Gen.Select(Decision, Situation);

    [Fact]
    public void Released_is_seen_in_every_way_that_it_can_come_about()
    {
        var ways = new HashSet<Outcome>();
        Case.Sample(one =>
        {
            if (Released(one.Decision, one.Situation))
            {
                lock (ways)
                    ways.Add(one.Decision.Status);
            }
        }, iter: 20_000);

        Assert.Equal([Outcome.Clear, Outcome.Authorised, Outcome.EnhancedDueDiligence, Outcome.NotifyAuthority, Outcome.LicenceRequired], ways.Order());
    }

    [Fact]
    public void Nothing_that_people_do_releases_what_is_prohibited() => Case.Sample(one =>
        one.Decision.Status != Outcome.Prohibited || !Released(one.Decision, one.Situation), iter: 20_000);

    [Fact]
    public void Missing_facts_are_lifted_by_no_signature() => Case.Sample(one =>
        one.Decision.Open.All(finding => finding.Outcome != Outcome.InsufficientInformation) || !Released(one.Decision, one.Situation), iter: 20_000);

    [Fact]
    public void Nobody_releases_an_item_of_tier_1_or_2_alone() => Gen.Select(Case, Holder).Sample((one, holder) =>
        one.Decision.Tier == 3 || !Released(one.Decision, one.Situation with
        {
            Acts = [.. one.Situation.Acts.Select(act => act is HitRuling hit ? hit with { Holder = holder } : (ReleaseAct)((SaleRuling)act with { Holder = holder }))],
        }), iter: 20_000);

    [Fact]
    public void Who_submitted_a_sale_is_of_no_weight_for_its_release() => Case.Sample(one =>
        Released(one.Decision, one.Situation) == Released(one.Decision, one.Situation with
        {
            Acts = [.. one.Situation.Acts.Where(act => act.Holder != Submitter || act is HitRuling { Dismissed: false }
                or SaleRuling { Release: false } or SaleRuling { Aware: Fact.Yes } || act is SaleRuling { Draws.Count: > 0 })],
        }), iter: 20_000);

    [Fact]
    public void Taking_away_an_act_that_lifts_never_releases_more() => Gen.Select(Case, Gen.Int[0, 9]).Sample((one, which) =>
        which >= one.Situation.Acts.Count || SpeaksAgainst(one.Situation.Acts[which])
            || Released(one.Decision, one.Situation)
            || !Released(one.Decision, one.Situation with { Acts = [.. one.Situation.Acts.Where((_, index) => index != which)] }), iter: 20_000);

    [Fact]
    public void An_act_against_release_never_releases_more() => Gen.Select(Case, Act.Where(SpeaksAgainst)).Sample((one, act) =>
        Released(one.Decision, one.Situation)
            || !Released(one.Decision, one.Situation with { Acts = [.. one.Situation.Acts, act] }), iter: 20_000);

    [Fact]
    public void A_refusal_holds_whatever_comes_after() => Gen.Select(Case, Holder).Sample((one, holder) =>
        !Released(one.Decision, one.Situation with { Acts = [new SaleRuling("det", holder, false, Fact.Unknown, []), .. one.Situation.Acts] }), iter: 5000);

    [Fact]
    public void The_order_of_acts_makes_no_difference() => Case.Sample(one =>
        Released(one.Decision, one.Situation) == Released(one.Decision, one.Situation with { Acts = [.. one.Situation.Acts.Reverse()] }), iter: 5000);

    [Fact]
    public void Time_data_and_a_later_screening_end_every_release() => Case.Sample(one =>
        !Released(one.Decision, one.Situation with { Now = World.Now.AddDays(31) })
            && !Released(one.Decision, one.Situation with { SupersededBy = "scr_2" })
            && !Released(one.Decision, one.Situation with { ChangedSince = ["R10 finds asset_freeze"] })
            && !Released(one.Decision with { Binding = false, ValidUntil = null }, one.Situation), iter: 5000);

    static bool SpeaksAgainst(ReleaseAct act) => act is HitRuling { Dismissed: false } or SaleRuling { Release: false } or SaleRuling { Aware: Fact.Yes };

    static bool Released(RecordedDecision decision, ReleaseSituation situation) =>
        ReleaseState.Of(decision, Profile.Default, situation).State == ReleaseStanding.Released;
}
