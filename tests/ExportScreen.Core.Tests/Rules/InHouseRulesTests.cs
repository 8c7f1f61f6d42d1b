using System.Text.Json.Nodes;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.InHouse;
using ExportScreen.Core.Screenings;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

public sealed class InHouseRulesTests
{
    [Fact]
    public void A_rule_that_holds_is_a_finding_with_its_own_text()
    {
        var decision = Decide((_, _) => true);

        var finding = Assert.Single(decision.Findings, finding => finding.Rule == "H-1");
        Assert.Equal((Outcome.Prohibited, "in_house_rule", "Because."), (finding.Outcome, finding.Code, finding.Text));
        Assert.Equal("In-house rules of the profile house", finding.Citations[0].Instrument);
    }

    [Fact]
    public void A_rule_that_does_not_hold_passes() =>
        Assert.Equal(CheckResult.Pass, Assert.Single(Decide((_, _) => false).Checks, check => check.Rule == "H-1").Result);

    [Fact]
    public void A_predicate_that_can_not_be_told_forbids_allow()
    {
        Assert.True(Decide((_, _) => false).Allow);
        Assert.False(Decide((_, _) => throw new InvalidOperationException()).Allow);
        Assert.False(Decide(null).Allow);
    }

    [Theory]
    [InlineData("2026-11-24", null)]
    [InlineData("2026-01-01", "2026-11-22")]
    public void A_rule_is_silent_outside_its_days(string from, string? until)
    {
        var decision = Decide((_, _) => true, Rule with
        {
            From = DateOnly.Parse(from, null),
            Until = until is null ? null : DateOnly.Parse(until, null),
        });

        Assert.Equal("not_in_force", Assert.Single(decision.Checks, check => check.Rule == "H-1").Note);
    }

    [Fact]
    public void A_predicate_sees_no_name_and_no_nationality()
    {
        string? seen = null;

        Decide((_, facts) => (seen = facts) is null, change: """
            {
              "exporter": { "name": "Zanzibar Ltd" },
              "parties": [{ "ref": "C-1", "roles": ["end_user"], "type": "person", "sector": "private", "country": "DE",
                            "names": [{ "value": "Quetzal Xanthippe" }], "nationalities": ["TM"], "owners": [] }]
            }
            """);

        Assert.DoesNotContain("Quetzal", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Zanzibar", seen, StringComparison.Ordinal);
        var party = JsonNode.Parse(seen!)!["parties"]![0]!;
        Assert.Equal(["DE"], party["countries"]!.AsArray().Select(country => (string?)country));
    }

    [Theory]
    [InlineData("strictness")]
    [InlineData("maxListAgeHours")]
    [InlineData("hitThreshold")]
    [InlineData("usAffiliatesRule")]
    [InlineData("notifyOnSuspicion")]
    [InlineData("signaturesByTier")]
    [InlineData("redFlags")]
    [InlineData("submitterMayRelease")]
    [InlineData("maxValidityDays")]
    [InlineData("binding")]
    [InlineData("inHouseRules")]
    public void A_profile_below_another_one_in_anything_is_told(string member)
    {
        var floor = Profile.Default with { InHouseRules = [Rule] };
        var looser = member switch
        {
            "strictness" => floor with { Strictness = 9 },
            "maxListAgeHours" => floor with { MaxListAgeHours = null },
            "hitThreshold" => floor with { HitThreshold = 801 },
            "usAffiliatesRule" => floor with { UsAffiliatesRule = false },
            "notifyOnSuspicion" => floor with { NotifyOnSuspicion = false },
            "signaturesByTier" => floor with { SignaturesByTier = [2, 1, 0] },
            "redFlags" => floor with { RedFlags = new(1, 3, 4) },
            "submitterMayRelease" => floor with { SubmitterMayRelease = true },
            "maxValidityDays" => floor with { MaxValidityDays = 31 },
            "binding" => floor with { Binding = false },
            _ => floor with { InHouseRules = [Rule with { Outcome = Outcome.EnhancedDueDiligence }] },
        };

        Assert.Equal([member], ProfileFloor.Below(looser, floor));
        Assert.Empty(ProfileFloor.Below(floor, floor));
    }

    static InHouseRule Rule => new()
    {
        Id = "H-1",
        Title = "A rule",
        Explanation = "Because.",
        Outcome = Outcome.Prohibited,
        Predicate = "true",
        From = new(2026, 1, 1),
    };

    static Decision Decide(EvaluatePredicate? predicate, InHouseRule? rule = null, string change = "{}") => World.Screen(
        ScreenerTests.SaleOf(change),
        World.Snapshot with { Profile = Profile.Default with { Name = "house", InHouseRules = [rule ?? Rule] }, Predicate = predicate });
}
