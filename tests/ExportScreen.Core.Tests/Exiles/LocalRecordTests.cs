using ExportScreen.Core.Exiles;

namespace ExportScreen.Core.Tests.Exiles;

public sealed class LocalRecordTests
{
    static readonly DateOnly Today = new(2026, 11, 25);
    static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    static readonly Source Report = new("T", "P", null, null);

    [Fact]
    public void Without_changes_the_record_is_the_one_that_ships()
    {
        var shipped = Shipped(Event("xx-1"));

        Assert.Same(shipped, LocalRecord.Over(shipped, []));
    }

    [Fact]
    public void An_incident_that_is_added_counts()
    {
        var record = LocalRecord.Over(Shipped(), [Added(Event("local-1"))]);

        Assert.Equal((2, 0), Levels(record));
        Assert.True(Assert.Single(record.Incidents).Local);
    }

    [Fact]
    public void A_correction_is_a_new_version_and_the_one_before_stays_readable()
    {
        var record = LocalRecord.Over(
            Shipped(Event("xx-1")), [Corrected(Event("xx-1") with { Summary = "New" }, "c1"), Corrected(Event("xx-1") with { Summary = "Newer" }, "c2")]);

        Assert.Equal((3, "Newer", false), Assert.Single(record.Incidents) is var one ? (one.Version, one.Summary, one.Local) : default);
        Assert.Equal(["Old", "New", "Newer"], record.Histories["xx-1"].Versions.Select(version => version.Incident.Summary));
    }

    static readonly Func<Incident, Incident>[] weakenings =
    [
        one => one with { Confidence = Confidence.Alleged },
        one => one with { Date = "1999" },
        one => one with { Date = "2026-12" },
        one => one with { CapeStage = 1, Method = "threats" },
        one => one with { HostState = "HH" },
        one => one with { HostHandedOver = false },
        one => one with { Method = "spyware", OperatorState = null },
        one => one with { Sources = [Report] },
    ];

    [Fact]
    public void No_correction_lowers_a_level() => Assert.All(weakenings, weaken =>
    {
        Incident[] incidents =
        [
            .. Enumerable.Range(1, 5).Select(number => Event($"xx-{number}") with
            {
                HostState = number < 4 ? "H1" : "H2",
                Confidence = number == 1 ? Confidence.Documented : Confidence.Reported,
                CapeStage = 3,
                Method = "rendition",
                HostHandedOver = true,
                Sources = [new("T", $"P{number}", null, null)],
            }),
        ];
        var shipped = Shipped(incidents);

        var record = LocalRecord.Over(shipped, [.. incidents.Select((one, at) => Corrected(weaken(one), $"c{at}"))]);

        Assert.Equal(4, StateRecords.Of(shipped, "XX", Today).Level);
        Assert.Equal(StateRecords.Of(shipped, "XX", Today).Level, StateRecords.Of(record, "XX", Today).Level);
        Assert.Equal(1, StateRecords.Of(shipped, "H1", Today).HostLevel);
        Assert.Equal(1, StateRecords.Of(record, "H1", Today).HostLevel);
    });

    [Fact]
    public void A_correction_keeps_no_digital_nexus_from_counting()
    {
        var spying = Event("xx-1") with { Method = "spyware", OperatorState = "XX" };

        var record = LocalRecord.Over(Shipped(spying), [Corrected(spying with { Confidence = Confidence.Alleged }, "c")]);

        Assert.True(StateRecords.Of(record, "XX", Today).DigitalNexus);
    }

    [Fact]
    public void A_correction_may_raise_a_level_and_the_shipped_one_is_told()
    {
        var record = LocalRecord.Over(
            Shipped(Event("xx-1") with { Confidence = Confidence.Alleged }), [Corrected(Event("xx-1"), "c")]);

        Assert.Equal((2, 1), Levels(record));
    }

    [Fact]
    public void An_incident_with_its_correction_is_one_chain() =>
        Assert.Equal(1, StateRecords.Of(
            LocalRecord.Over(Shipped(Event("xx-1")), [Corrected(Event("xx-1") with { Method = "rendition" }, "c")]), "XX", Today)
            .NonAllegedChains);

    [Fact]
    public void What_is_withdrawn_counts_no_more_and_stays_readable()
    {
        var record = LocalRecord.Over(Shipped(), [Added(Event("local-1")), Withdrawn("local-1", "added")]);

        Assert.Equal((0, 0), Levels(record));
        Assert.Empty(record.Incidents);
        Assert.Equal("wrong", Assert.Single(record.Histories["local-1"].Versions).Withdrawn?.Why);
    }

    [Fact]
    public void A_withdrawn_correction_gives_its_place_back_and_keeps_its_number()
    {
        var record = LocalRecord.Over(Shipped(Event("xx-1")),
        [
            Corrected(Event("xx-1") with { Summary = "New" }, "c1"), Withdrawn("xx-1", "c1"),
            Corrected(Event("xx-1") with { Summary = "Newer" }, "c2"),
        ]);

        Assert.Equal((3, "Newer"), Assert.Single(record.Incidents) is var one ? (one.Version, one.Summary) : default);
    }

    [Fact]
    public void A_reply_changes_nothing_but_what_is_shown()
    {
        var reply = new ReplyAdded("r", Now, "key", "xx-1", "XX", null, "We deny it.", Report);

        var record = LocalRecord.Over(Shipped(Event("xx-1")), [reply]);

        Assert.Equal((2, 2), Levels(record));
        Assert.Equal(reply, Assert.Single(record.Histories["xx-1"].Changes));
    }

    [Fact]
    public void A_correction_outlives_the_shipping_of_what_it_corrects() =>
        Assert.Equal("New", Assert.Single(
            LocalRecord.Over(Shipped(), [Corrected(Event("xx-1") with { Summary = "New" }, "c")]).Incidents).Summary);

    [Fact]
    public void Ids_go_on_counting_where_an_incident_was_withdrawn()
    {
        var record = LocalRecord.Over(
            Shipped(), [Added(Event("local-xx-2024-hh-01")), Withdrawn("local-xx-2024-hh-01", "added")]);

        Assert.Equal("local-xx-2024-hh-02", LocalRecord.NextId(record, Event("") with { HostState = "HH" }));
        Assert.Equal("local-xx-2024-xx-01", LocalRecord.NextId(record, Event("")));
    }

    static (int Level, int Shipped) Levels(ExileRecord record) =>
        StateRecords.Of(record, "XX", Today) is var state ? (state.Level, state.ShippedLevel) : default;

    static ExileRecord Shipped(params Incident[] incidents) => new(incidents, [], []);

    static IncidentAdded Added(Incident text) => new("added", Now, "key", text);

    static IncidentCorrected Corrected(Incident text, string id) => new(id, Now, "key", text, "Because", Report);

    static ChangeWithdrawn Withdrawn(string incident, string change) => new("w", Now, "key", incident, change, "wrong");

    static Incident Event(string id) => new()
    {
        Id = id,
        OriginState = "XX",
        Date = "2024-05",
        Method = "threats",
        CapeStage = 1,
        TargetCategory = "unknown",
        Confidence = Confidence.Reported,
        Summary = "Old",
        Sources = [Report],
    };
}
