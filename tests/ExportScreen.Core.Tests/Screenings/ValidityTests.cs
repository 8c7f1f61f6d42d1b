using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>A decision lapses on the day on which what it rests on is known to change.</summary>
public sealed class ValidityTests
{
    static readonly DateOnly Today = DateOnly.FromDateTime(World.Now.UtcDateTime);

    [Fact]
    public void A_rule_that_comes_into_force_ends_it() =>
        Assert.Equal(Today.AddDays(5), LapsesWith(RuleBook.Rules[0] with { From = Today.AddDays(5) }));

    [Fact]
    public void A_rule_that_goes_out_of_force_ends_it_the_day_after() =>
        Assert.Equal(Today.AddDays(6), LapsesWith(RuleBook.Rules[0] with { Until = Today.AddDays(5) }));

    [Fact]
    public void A_rule_of_a_regime_that_does_not_apply_does_not() =>
        Assert.Equal(Today.AddDays(30), LapsesWith(RuleBook.Rules[0] with { Regime = "CH", From = Today.AddDays(5) }));

    [Fact]
    public void The_suspension_of_the_Affiliates_rule_ended_it() => Assert.Equal(
        new DateTimeOffset(2026, 11, 10, 0, 0, 0, TimeSpan.Zero), World.ScreenOn(new(2026, 11, 1), ScreenerTests.SaleOf("{}")).ValidUntil);

    [Fact]
    public void A_listing_that_was_hit_ends_it_when_it_runs_out()
    {
        var sale = ScreenerTests.SaleOf("{}");
        sale = sale with { Parties = [sale.Parties[0] with { Names = [new() { Value = "Formerly Denied Avionics" }], Country = "TR" }] };

        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), World.ScreenOn(new(2025, 12, 28), sale).ValidUntil);
    }

    static DateOnly LapsesWith(Rule rule)
    {
        var facts = FactsReader.Read(ScreenerTests.SaleOf("{}"), World.Snapshot, SaleHistory.None, World.Now, true,
            PartySearch.Run(ScreenerTests.SaleOf("{}"), World.Snapshot.Reference, 800));
        return DateOnly.FromDateTime(Screener.Decide(facts, "", "scr_1", "", [.. RuleBook.Rules, rule]).ValidUntil!.Value.UtcDateTime);
    }
}
