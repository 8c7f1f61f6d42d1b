using ExportScreen.Core.Bodies;

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
        Assert.Contains(new BodyName("State Security Service", "en", "short", NeedsCountry: true, Ambiguous: true), body.Names);
        Assert.Contains(new BodyName("DXX", "uz-Latn", "acronym", NeedsCountry: false, Ambiguous: false), body.Names);
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
