using CsCheck;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

public sealed class HitsTests
{
    static readonly Measure[] Measures = Enum.GetValues<Measure>();

    [Fact]
    public void No_hit_is_without_a_finding()
    {
        var gen = Gen.Select(Gen.Int[0, Measures.Length - 1], Gen.Int[0, 100], Gen.Bool, Gen.Bool, Gen.Bool);

        gen.Sample((measure, share, owner, us, ended) =>
        {
            var lists = World.Lists(World.Now.AddHours(-1)).ToList();
            var last = lists.FindIndex(list => list.Id == "us-csl");
            lists[last] = lists[last] with
            {
                Listings = [lists[last].Listings[0] with
                {
                    Measure = Measures[measure],
                    EndsOn = ended ? new(2026, 1, 1) : null,
                }],
            };
            var sale = RuleCasesTests.SaleOf(null);
            var party = sale.Parties[0];
            sale = sale with
            {
                Exporter = us ? new() { Country = "US", Jurisdictions = ["US"] } : sale.Exporter,
                Parties = [owner
                    ? party with { Owners = [new() { Name = "Alfa Beta Creative LLC", Country = "UZ", Share = $"{share}" }] }
                    : party with { Names = [new() { Value = "Alfa Beta Creative LLC" }], Country = "UZ" }],
            };

            var decision = World.Screen(sale, World.SnapshotOf(Profile.Default, lists));

            Assert.NotEmpty(decision.Hits);
            Assert.Contains(decision.Findings, finding => finding.Rule is "R10" or "R11" or "R12" or "R13" && finding.Code != "owners_unknown");
            Assert.True(decision.Status > Core.Rules.Outcome.Authorised);
        }, iter: 300);
    }

    [Fact]
    public void A_regime_whose_list_is_not_held_is_named()
    {
        var sale = RuleCasesTests.SaleOf(null) with { Exporter = new() { Country = "JP", Jurisdictions = ["JP"] } };

        var unlimited = World.Screen(sale, World.Snapshot with { Profile = Profile.Default with { MaxListAgeHours = null } });
        var limited = World.Screen(sale, World.Snapshot with { Profile = Profile.Default with { MaxListAgeHours = 48 } });

        Assert.Contains(unlimited.Checks, check => check is { Rule: "R03", Note: "no_list_of:JP", Scope.Regime: "JP" });
        Assert.DoesNotContain(unlimited.Findings, finding => finding is { Rule: "R03" });
        Assert.Contains(limited.Findings, finding => finding is { Rule: "R03", Code: "list_not_loaded", Scope.Regime: "JP" });
    }
}
