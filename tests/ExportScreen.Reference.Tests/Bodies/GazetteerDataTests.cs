using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Reference.Bodies;

namespace ExportScreen.Reference.Tests.Bodies;

public sealed class GazetteerDataTests
{
    [Fact]
    public void The_gazetteer_is_whole()
    {
        Assert.Equal(970, Shipped.Gazetteer.Bodies.Count);
        Assert.Equal(3827, Shipped.Gazetteer.Bodies.Sum(body => body.Names.Count));
        Assert.Equal(46, Shipped.Gazetteer.Keywords.Languages.Count);
    }

    [Fact]
    public void A_body_has_its_names_with_what_they_are_worth()
    {
        var body = Shipped.Gazetteer.Bodies.Single(body => body.Id == "uz-sss");

        Assert.Equal(("UZ", "state_security", true), (body.State, body.Kind, body.ReportedPurchase));
        Assert.Contains(new BodyName("State Security Service", "en", "short", NeedsCountry: true, Ambiguous: true, "source"), body.Names);
        Assert.Contains(new BodyName("DXX", "uz-Latn", "acronym", NeedsCountry: false, Ambiguous: false, "source"), body.Names);
        Assert.Contains(body.Sources, source => source.Url == "https://kun.uz/news/2018/03/14/farmonga-sar-mhh-vakolatida-bulgan-ajrim-ruhsat-beruvci-vakolatlar-boska-idoralarga-utkaziladi-eki-tugatiladi");
    }

    [Fact]
    public void Every_body_and_name_says_what_it_rests_on()
    {
        var names = Shipped.Gazetteer.Bodies.SelectMany(body => body.Names).ToList();

        Assert.Equal((1325, 2502), (names.Count(name => name.Basis == "source"), names.Count(name => name.Basis == "knowledge")));
        Assert.Equal((646, 324), (
            Shipped.Gazetteer.Bodies.Count(body => body.Basis == "source"),
            Shipped.Gazetteer.Bodies.Count(body => body.Basis == "knowledge")));
        Assert.All(Shipped.Gazetteer.Bodies, body => Assert.Equal(body.Basis == "source", body.Sources.Count > 0));
    }

    [Fact]
    public void Bodies_and_names_that_are_added_here_stand_beside_those_that_ship()
    {
        var at = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
        var source = new Source("A gazette", "A publisher", "2026-10", "https://example.org/1");
        Body unit = new()
        {
            Id = "uz-unit-7",
            State = "UZ",
            Kind = "signals_intelligence",
            Parent = "uz-sss",
            Names = [new("Seventh Department", "en", "official", NeedsCountry: true, Ambiguous: false, "source", source)],
            Basis = "source",
            Sources = [source],
        };

        var local = LocalBodyData.Add(LocalBodyData.Add(default, [new BodyAdded("rec_1", at, "key_1", unit)]),
        [
            new BodyNamesAdded("rec_2", at, "key_1", "uz-sss",
            [
                new("Eighth House", "en", "alias", false, false, "knowledge"),
                new("Federal Security Service", "en", "alias", false, false, "knowledge"),
            ]),
        ]);
        var bodies = GazetteerData.Load(Shipped.Part("bodies/gazetteer"), Shipped.Part("bodies/keywords"), local).Bodies;

        var added = bodies.Single(body => body.Id == "uz-unit-7");
        Assert.Equal((971, true, "uz-sss"), (bodies.Count, added.Local, added.Parent));
        Assert.Equal((source, true), (added.Names[0].Source, added.Names[0].Local));
        var names = bodies.Single(body => body.Id == "uz-sss").Names.Where(name => name.Local).ToList();
        Assert.Equal([("Eighth House", false), ("Federal Security Service", true)], names.Select(name => (name.Value, name.Ambiguous)));
    }

    [Fact]
    public void A_purchase_that_is_denied_is_not_reported_of_the_body() =>
        Assert.False(Shipped.Gazetteer.Bodies.Single(body => body.Id == "tm-mnb").ReportedPurchase);

    [Fact]
    public void Keywords_keep_their_order_of_reading()
    {
        var keywords = Shipped.Gazetteer.Keywords;

        Assert.Contains("state security", keywords.Languages["en"].Phrases["state_security"]);
        Assert.Contains("social security", keywords.Languages["en"].Negatives);
        Assert.Contains("ال", keywords.Languages["ar"].StripPrefixes);
        Assert.Contains("و", keywords.Languages["ar"].Clitics);
        Assert.Contains("ооо", keywords.LegalForms["ru"]);
        Assert.Contains("гуп", keywords.StateLegalForms["ru"]);
        Assert.Contains("zh", keywords.SubstringLanguages);
        Assert.Contains(new UnitPattern("en", "military unit", 5, "armed_forces"), keywords.UnitPatterns);
    }
}
