using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.RedFlags;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

public sealed class RedFlagTableTests
{
    [Fact]
    public void Every_red_flag_of_the_tables_has_one_row() => Assert.Equal(
        World.Law.RedFlags.Select(question => question.Id).Order(StringComparer.Ordinal),
        RedFlagTable.All.Select(flag => flag.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_is_shown_by_members_or_judged_by_rules_or_asked() => Assert.All(RedFlagTable.All, flag =>
    {
        Assert.Equal(flag.IsQuestion, flag.Members.Count == 0);
        Assert.True(flag.IsQuestion || flag.Detect is not null || flag.Rules.Count > 0, flag.Id);
        Assert.All(flag.Rules, rule => Assert.Contains(RuleBook.Rules, row => row.Id == rule));
    });

    [Fact]
    public void A_yes_to_any_question_is_heard() => Assert.All(World.Law.RedFlags, question =>
    {
        var decision = World.Screen(Answered(question.Id, Fact.Yes));

        if (question.Weight == "high")
            Assert.True(decision.Status >= Outcome.EnhancedDueDiligence, question.Id);
        else
            Assert.Contains(decision.Checks, check => check is { Rule: "R51", Note: "below_threshold" });
    });

    [Fact]
    public void A_profile_may_ask_for_fewer()
    {
        var strict = World.SnapshotOf(Profile.Default with { RedFlags = new(1, 1, 1) }, World.Lists(World.Now.AddHours(-1)));

        Assert.Equal(Outcome.Clear, World.Screen(Answered("RF-012", Fact.Yes)).Status);
        Assert.Equal(Outcome.EnhancedDueDiligence, World.Screen(Answered("RF-012", Fact.Yes), strict).Status);
    }

    static Sale Answered(string id, Fact answer) => RuleCasesTests.SaleOf(null) with
    {
        RedFlags = new Dictionary<string, RedFlagAnswer> { [id] = new() { Answer = answer } },
    };
}
