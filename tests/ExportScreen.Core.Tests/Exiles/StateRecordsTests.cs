using ExportScreen.Core.Exiles;

namespace ExportScreen.Core.Tests.Exiles;

public sealed class StateRecordsTests
{
    static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void A_state_that_the_record_does_not_know_has_level_0()
    {
        var state = Of("XX");

        Assert.Equal((0, 0, 0, 0), (state.Level, state.Incidents, state.NonAllegedChains, state.HostLevel));
        Assert.False(state.DigitalNexus || state.Floor);
    }

    [Fact]
    public void Allegations_alone_never_exceed_level_1() =>
        Assert.Equal(1, Of("XX", [.. Enumerable.Range(1, 9).Select(number =>
            Event(number, host: $"H{number}", confidence: Confidence.Alleged, publisher: $"P{number}"))]).Level);

    [Fact]
    public void An_old_record_alone_is_level_1() => Assert.Equal(1, Of("XX", Event(1, date: "2009")).Level);

    [Fact]
    public void One_reported_event_in_ten_years_is_level_2()
    {
        var state = Of("XX", Event(1));

        Assert.Equal((2, 1, 10), (state.Level, state.NonAllegedChains, state.WindowYears));
        Assert.Equal(["xx-1"], state.IncidentIds);
    }

    [Fact]
    public void Two_events_one_severe_from_two_publishers_are_level_3() =>
        Assert.Equal(3, Of("XX", Event(1), Event(2, publisher: "Q", stage: 3)).Level);

    [Fact]
    public void A_copy_elsewhere_is_no_second_publisher() =>
        Assert.Equal(2, Of("XX", Event(1, publisher: "P"), Event(2, publisher: "P (via Q)", stage: 3)).Level);

    [Fact]
    public void Spyware_is_severe_whatever_its_stage() =>
        Assert.Equal(3, Of("XX", Event(1), Event(2, publisher: "Q", method: "spyware") with { OperatorState = "XX" }).Level);

    [Fact]
    public void A_tool_that_was_not_traced_to_the_state_is_no_evidence_against_it()
    {
        var spying = Event(1, method: "spyware", publisher: "Q");

        Assert.Equal(0, Of("XX", spying).Level);
        Assert.Equal(0, Of("XX", spying with { OperatorState = "YY" }).Level);
        Assert.Equal(2, Of("XX", spying with { OperatorState = "XX" }).Level);
    }

    [Fact]
    public void Five_chains_in_two_hosts_from_four_publishers_one_documented_one_severe_are_level_4() =>
        Assert.Equal(4, Of("XX", Systematic()).Level);

    [Fact]
    public void Each_condition_of_level_4_is_needed()
    {
        var all = Systematic();

        Incident[][] lacking =
        [
            all[..4],
            [.. all.Select(one => one with { HostState = "HH" })],
            [.. all.Select(one => one with { Confidence = Confidence.Reported })],
            [.. all.Select(one => one with { Sources = [new("T", "P", null, null)] })],
            [.. all.Select(one => one with { CapeStage = 1 })],
        ];

        Assert.All(lacking, incidents => Assert.InRange(Of("XX", incidents).Level, 2, 3));
    }

    [Fact]
    public void Events_of_one_chain_count_once() =>
        Assert.Equal(1, Of("XX", Event(1) with { Chain = "a" }, Event(2) with { Chain = "a" }).NonAllegedChains);

    [Fact]
    public void A_chain_that_joins_two_states_counts_for_each()
    {
        Incident[] both = [Event(1) with { Chain = "a" }, Event(2, origin: "YY") with { Chain = "a" }];

        Assert.Equal((1, 1), (Of("XX", both).NonAllegedChains, Of("YY", both).NonAllegedChains));
    }

    [Theory]
    [InlineData("2016", 1)]
    [InlineData("2016-11", 1)]
    [InlineData("2016-10", 0)]
    [InlineData("2015", 0)]
    [InlineData("2026-11", 1)]
    [InlineData("2026-12", 0)]
    public void An_event_counts_while_any_of_its_days_may_lie_in_the_window(string date, int chains) =>
        Assert.Equal(chains, Of("XX", Event(1, date: date)).NonAllegedChains);

    [Fact]
    public void A_larger_count_of_another_publisher_sets_a_floor()
    {
        var note = new StateNote("XX", "X", [Count(null), Count(4)], "");

        var state = StateRecords.Of(new([Event(1)], [note], []), "XX", Today);

        Assert.Equal((4, true), (state.Level, state.Floor));
        Assert.Equal((LevelRule.PublishedCount, 4, 2), (state.Rule, state.FloorCount?.LevelFloor, state.Reading.Level));
    }

    [Fact]
    public void A_floor_below_the_level_changes_nothing()
    {
        var note = new StateNote("XX", "X", [Count(4)], "");

        Assert.False(StateRecords.Of(new(Systematic(), [note], []), "XX", Today).Floor);
    }

    [Fact]
    public void The_rule_that_set_the_level_is_named_with_what_it_saw()
    {
        Assert.Equal(LevelRule.NoRecord, Of("XX").Rule);
        Assert.Equal(LevelRule.AllegationsOrOld, Of("XX", Event(1, date: "2009")).Rule);
        Assert.Equal(LevelRule.Recorded, Of("XX", Event(1)).Rule);
        Assert.Equal(LevelRule.Established, Of("XX", Event(1), Event(2, publisher: "Q", stage: 3)).Rule);
        Assert.Equal(LevelRule.Systematic, Of("XX", Systematic()).Rule);
        Assert.Equal(new LevelReading(4, 5, 2, 4, true, true), Of("XX", Systematic()).Reading);
    }

    [Theory]
    [InlineData("assassination", "2026", Confidence.Documented, 1000)]
    [InlineData("assassination", "2025-11", Confidence.Documented, 1000)]
    [InlineData("assassination", "2024-11", Confidence.Documented, 900)]
    [InlineData("assassination", "2021-10", Confidence.Documented, 500)]
    [InlineData("assassination", "1999", Confidence.Documented, 100)]
    [InlineData("rendition", "2026", Confidence.Reported, 540)]
    [InlineData("threats", "2026", Confidence.Alleged, 40)]
    public void A_score_weighs_severity_age_and_corroboration(string method, string date, Confidence confidence, int score) =>
        Assert.Equal(score, Of("XX", Event(1, date: date, method: method, confidence: confidence)).Score);

    [Fact]
    public void Of_a_chain_the_weightiest_event_is_scored() =>
        Assert.Equal(540, Of("XX",
            Event(1, date: "2026", method: "rendition") with { Chain = "a" }, Event(2, date: "2026") with { Chain = "a" }).Score);

    [Fact]
    public void Other_windows_and_weights_are_told()
    {
        var variants = StateRecords.Sensitivity(new([Event(1, date: "2019", method: "rendition")], [], []), "XX", Today);

        Assert.Equal(
            [("short_window", 1), ("long_window", 2), ("reports_weigh_more", 2), ("documented_only", 2)],
            variants.Select(variant => (variant.Weights.Name, variant.Level)));
        Assert.Equal([135, 378, 324, 0], variants.Select(variant => variant.Score));
    }

    [Fact]
    public void Spyware_counts_against_its_operator_only()
    {
        var spying = Event(1, method: "spyware", date: "2012") with { OperatorState = "YY" };

        Assert.False(Of("XX", spying).DigitalNexus);
        Assert.True(Of("YY", spying).DigitalNexus);
        Assert.False(Of("YY", spying with { Confidence = Confidence.Alleged }).DigitalNexus);
        Assert.False(Of("XX", spying with { OperatorState = null }).DigitalNexus);
    }

    [Theory]
    [InlineData(false, 2003, true)]
    [InlineData(false, null, true)]
    [InlineData(true, 2003, false)]
    [InlineData(false, 2027, false)]
    public void A_reported_purchase_that_nobody_denies_is_a_digital_nexus(bool denied, int? year, bool nexus)
    {
        var purchase = new Purchase("XX", "V", year, null, new("T", "P", null, null), Denied: denied);

        Assert.Equal(nexus, StateRecords.Of(new([], [], [purchase]), "XX", Today).DigitalNexus);
    }

    [Fact]
    public void A_host_that_handed_people_over_three_times_is_of_concern()
    {
        Incident[] three = [.. Enumerable.Range(1, 3).Select(number => Event(number, host: "HH") with { HostHandedOver = true })];

        Assert.Equal(1, Of("HH", three).HostLevel);
        Assert.Equal(0, Of("HH", three[..2]).HostLevel);
        Assert.Equal(0, Of("HH", [.. three.Select(one => one with { HostHandedOver = false })]).HostLevel);
        Assert.Equal(0, Of("HH", [.. three.Select(one => one with { Confidence = Confidence.Alleged })]).HostLevel);
        Assert.Equal(0, Of("HH", [.. three.Select(one => one with { Chain = "a" })]).HostLevel);
        Assert.Equal(0, Of("HH", three).Level);
    }

    static StateRecord Of(string state, params Incident[] incidents) =>
        StateRecords.Of(new(incidents, [], []), state, Today);

    static Incident[] Systematic() =>
    [
        .. Enumerable.Range(1, 5).Select(number => Event(
            number, host: number == 1 ? "H1" : "H2", publisher: $"P{Math.Min(number, 4)}",
            confidence: number == 1 ? Confidence.Documented : Confidence.Reported, stage: number == 2 ? 3 : 1)),
    ];

    static PublishedCount Count(int? floor) => new(50, "incidents", "2014-2024", "P", new("T", "P", null, null), floor);

    static Incident Event(
        int number, string origin = "XX", string? host = null, string date = "2024-05", string method = "threats",
        int stage = 1, Confidence confidence = Confidence.Reported, string publisher = "P") => new()
        {
            Id = $"xx-{number}",
            OriginState = origin,
            HostState = host,
            Date = date,
            Method = method,
            CapeStage = stage,
            TargetCategory = "unknown",
            Confidence = confidence,
            Summary = "",
            Sources = [new("T", publisher, null, null)],
        };
}
