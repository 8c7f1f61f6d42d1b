using System.Text;
using ExportScreen.Core.Exiles;
using ExportScreen.Reference.Exiles;

namespace ExportScreen.Reference.Tests.Exiles;

public sealed class ExileDataTests
{
    static readonly DateOnly November2026 = new(2026, 11, 25);

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

    static ExileRecord Load(string incident) => ExileData.Load(
        Encoding.UTF8.GetBytes(incident), Shipped.Part("exiles/states"), Shipped.Part("bodies/purchases"));
}
