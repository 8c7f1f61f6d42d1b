using System.Text;
using ExportScreen.Core.Exiles;
using ExportScreen.Reference.Exiles;

namespace ExportScreen.Reference.Tests.Exiles;

public sealed class ExileDataTests
{
    static readonly DateOnly November2026 = new(2026, 11, 25);

    /// <summary>Its first day: so the window holds whole years, as the report counts.</summary>
    static readonly DateOnly ReferenceYear = new(2026, 1, 1);

    [Fact]
    public void The_record_is_whole()
    {
        Assert.Equal((258, 34, 134), (Shipped.Exiles.Incidents.Count, Shipped.Exiles.States.Count, Shipped.Exiles.Purchases.Count));
        Assert.Equal(31, Shipped.Exiles.Incidents.Select(incident => incident.OriginState).Distinct().Count());
        Assert.Equal(29, Shipped.Exiles.Incidents.Select(incident => incident.Chain).OfType<string>().Distinct().Count());
    }

    // Counted apart from the engine: confidence, month, host, chain and publishers of each incident.
    [Theory]
    [InlineData("UZ", 4, 23, 7, true, false, 0)]
    [InlineData("TJ", 4, 38, 17, false, false, 0)]
    [InlineData("RU", 4, 25, 11, true, false, 1)]
    [InlineData("AZ", 3, 9, 3, true, false, 0)]
    [InlineData("KZ", 3, 8, 2, true, false, 0)]
    [InlineData("KH", 4, 6, 3, false, true, 0)]
    [InlineData("IS", 0, 0, 0, false, false, 0)]
    public void What_the_record_shows_of_a_state(
        string code, int level, int incidents, int chains, bool nexus, bool floor, int host)
    {
        var state = StateRecords.Of(Shipped.Exiles, code, November2026);

        Assert.Equal(
            (level, incidents, chains, nexus, floor, host),
            (state.Level, state.Incidents, state.NonAllegedChains, state.DigitalNexus, state.Floor, state.HostLevel));
    }

    /// <summary>The levels that the record's own report gives for the reference year 2026, by incidents alone.</summary>
    [Theory]
    [InlineData(4, "BY CN EG IR RU SA TJ TM TR UZ VN")]
    [InlineData(3, "AE AZ BH IN KH KZ RW SS")]
    [InlineData(2, "BI DZ GQ KG UG VE")]
    [InlineData(1, "ET LA NI PK TH TZ")]
    public void Levels_are_those_of_the_report(int level, string states) =>
        Assert.Equal(states, string.Join(' ', Origins(state => StateRecords.Of(Shipped.Exiles, state, ReferenceYear).Reading.Level == level)));

    [Fact]
    public void Only_a_published_count_lifts_a_level_above_the_report() =>
        // Freedom House counts 55 incidents of Cambodia where six are held here.
        Assert.Equal(["KH"], Origins(state => StateRecords.Of(Shipped.Exiles, state, ReferenceYear).Floor));

    [Fact]
    public void Later_in_the_year_the_window_has_left_incidents_of_its_first_months()
    {
        // The report counts whole years. Of Turkmenistan one reported chain of 2016 is known to its month, and that lies before
        // November: four are left, and the published count keeps the level at 4.
        Assert.Equal(["TM"], Origins(state => StateRecords.Of(Shipped.Exiles, state, ReferenceYear).Reading.Level
            != StateRecords.Of(Shipped.Exiles, state, November2026).Reading.Level));
        Assert.Equal((4, 3), StateRecords.Of(Shipped.Exiles, "TM", November2026) is var tm ? (tm.Level, tm.Reading.Level) : default);
    }

    [Fact]
    public void With_a_window_of_five_years_levels_move_as_the_report_says()
    {
        Assert.Equal(["BY", "CN", "RU", "TJ"], Origins(state => Short(state) == 4));
        Assert.All((string[])["UZ", "SA", "AE", "BH"], state => Assert.Equal(2, Short(state)));
        Assert.All((string[])["KZ", "AZ"], state => Assert.Equal(1, Short(state)));

        static int Short(string state) => StateRecords.Sensitivity(Shipped.Exiles, state, ReferenceYear)
            .Single(variant => variant.Weights is { WindowYears: 5, HalfLifeYears: 3 }).Level;
    }

    [Fact]
    public void Counts_are_those_of_the_report()
    {
        Assert.Equal((115, 76, 67), (
            Of(Confidence.Reported), Of(Confidence.Documented), Of(Confidence.Alleged)));
        Assert.Equal((64, 40, 154), (Stage(1), Stage(2), Stage(3)));
        Assert.Equal(54, Shipped.Exiles.Incidents.Select(incident => incident.HostState).OfType<string>().Distinct().Count());

        static int Of(Confidence confidence) => Shipped.Exiles.Incidents.Count(incident => incident.Confidence == confidence);
        static int Stage(int stage) => Shipped.Exiles.Incidents.Count(incident => incident.CapeStage == stage);
    }

    [Fact]
    public void Methods_stages_and_targets_are_those_of_the_taxonomy() => Assert.All(Shipped.Exiles.Incidents, incident =>
    {
        Assert.Contains(incident.TargetCategory, TargetingMethod.Targets);
        Assert.Equal(TargetingMethod.All[incident.Method].Stage ?? incident.CapeStage, incident.CapeStage);
        Assert.True(TargetingMethod.All[incident.Method].Transfer || !incident.HostHandedOver);
    });

    [Fact]
    public void Sub_state_actors_are_noted_and_count_for_the_state() => Assert.Equal(
        [("AE", 2), ("CN", 6), ("RU", 5)],
        Shipped.Exiles.Incidents.Where(incident => incident.Actor is not null).GroupBy(incident => incident.OriginState)
            .Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key, StringComparer.Ordinal));

    [Fact]
    public void What_is_changed_here_is_written_and_read_back()
    {
        var (at, source) = (new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero), new Source("T", "P", "2026-10", null));
        var text = Shipped.Exiles.Incidents[0];
        LocalChange[] changes =
        [
            new IncidentAdded("rec_1", at, "key_1", text with { Id = "local-1", Actor = "A police unit" }),
            new IncidentCorrected("rec_2", at, "key_1", text with { Summary = "Otherwise." }, "Why", source),
            new ReplyAdded("rec_3", at, "key_1", text.Id, "UZ", null, "We deny it.", source),
            new ChangeWithdrawn("rec_4", at, "key_1", "local-1", "rec_1", "Twice"),
        ];

        var local = LocalExileData.Add(LocalExileData.Add(default, changes[..1]), changes[1..]);
        var record = ExileData.Load(Shipped.Part("exiles/incidents"), Shipped.Part("exiles/states"), Shipped.Part("bodies/purchases"), local);

        Assert.Equal(changes[2..], LocalExileData.Read(local).Skip(2));
        Assert.Equal((258, "Otherwise."), (record.Incidents.Count, record.Incidents[0].Summary));
        Assert.Equal("A police unit", record.Histories["local-1"].Versions[0].Incident.Actor);
        Assert.Contains("\"confidence\":\"reported\"", Encoding.UTF8.GetString(local), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_governments_have_a_floor_that_a_publisher_answers_for()
    {
        var floors = Shipped.Exiles.States
            .SelectMany(note => note.Counts.Where(count => count.LevelFloor is not null).Select(count => (note.State, count)))
            .ToList();

        Assert.Equal(
            ["BY", "CN", "EG", "IR", "KH", "RU", "TJ", "TM", "TR", "UZ"],
            floors.Select(floor => floor.State).Order(StringComparer.Ordinal));
        Assert.All(floors, floor => Assert.Equal(("Freedom House", 4), (floor.count.Publisher, floor.count.LevelFloor)));
    }

    [Fact]
    public void Five_hosts_are_of_concern() =>
        Assert.Equal(
            ["KE", "KG", "RU", "TH", "TR"],
            Shipped.Exiles.Incidents.Select(incident => incident.HostState).OfType<string>().Distinct()
                .Where(host => StateRecords.Of(Shipped.Exiles, host, November2026).HostLevel > 0)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void A_hand_over_says_what_it_rests_on() =>
        Assert.All(Shipped.Exiles.Incidents, incident =>
            Assert.Equal(incident.HostHandedOver, incident.HostBasis is "stated" or "inferred"));

    [Fact]
    public void A_denied_purchase_is_marked() =>
        Assert.Contains(Shipped.Exiles.Purchases, purchase => purchase is { Body: "tm-mnb", Denied: true });

    [Theory]
    [InlineData("\"date\":\"2024-05\"", "\"date\":\"2024-05-07\"")]
    [InlineData("\"originState\":\"UZ\"", "\"originState\":\"Uzbekistan\"")]
    [InlineData("\"id\"", "\"targetName\":\"N\",\"id\"")]
    [InlineData("\"confidence\":\"reported\"", "\"confidence\":\"certain\"")]
    public void An_incident_that_gives_a_day_a_name_or_an_unknown_word_is_refused(string from, string to)
    {
        const string incident = """
            {"id":"uz-1","originState":"UZ","date":"2024-05","method":"threats","capeStage":1,"targetCategory":"unknown","confidence":"reported","summary":"S","sources":[{"title":"T","publisher":"P"}]}
            """;

        Assert.Single(Load(incident).Incidents);
        Assert.Throws<ReferenceDataException>(() => Load(incident.Replace(from, to, StringComparison.Ordinal)));
    }

    static IEnumerable<string> Origins(Func<string, bool> fits) => Shipped.Exiles.Incidents.Select(incident => incident.OriginState)
        .Distinct().Where(fits).Order(StringComparer.Ordinal);

    static ExileRecord Load(string incident) => ExileData.Load(
        Encoding.UTF8.GetBytes(incident), Shipped.Part("exiles/states"), Shipped.Part("bodies/purchases"));
}
