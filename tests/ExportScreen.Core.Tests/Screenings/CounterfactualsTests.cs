using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

public sealed class CounterfactualsTests
{
    const string Imsi = """
        { "line": "1", "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher", "quantity": 1, "usContentPercent": CONTENT }
        """;

    [Fact]
    public void A_licence_leaves_due_diligence_where_the_record_asks_for_it() =>
        Assert.Contains(Of("UZ", "0"), change => change is { Codes: ["licence_stored"], Then: Outcome.EnhancedDueDiligence });

    [Fact]
    public void A_licence_is_enough_where_nothing_else_is_found()
    {
        var changes = Of("NO", "0");

        Assert.Contains(changes, change => change is { Codes: ["licence_stored"], Then: Outcome.Authorised });
        Assert.DoesNotContain(changes, change => change.Codes.Count > 1);
    }

    [Fact]
    public void Two_facts_are_named_where_neither_is_enough()
    {
        var changes = Of("NO", "null");

        Assert.Contains(changes, change => change is { Codes: ["licence_stored", "licence_stored"] or ["licence_stored", "no_us_content"], Then: Outcome.Authorised });
    }

    [Fact]
    public void A_dismissal_and_a_statement_are_supposed_where_they_are_missing()
    {
        var changes = Of(ScreenerTests.SaleOf("""
            {
              "endUse": { "statement": null },
              "parties": [{ "ref": "P", "roles": ["end_user"], "type": "person", "sector": "private", "names": [{ "value": "Olga Vladimirovna Volkova" }], "country": "PT" }]
            }
            """));

        Assert.Contains(changes, change => change.Codes.Contains("hits_dismissed") && change.Codes.Contains("statement_held"));
    }

    [Fact]
    public void Owners_are_asked_for_where_they_are_unknown()
    {
        var changes = Of(ScreenerTests.SaleOf("""
            {
              "items": [{ "line": "1", "kind": "equipment", "category": "body-worn-cameras", "description": "Camera", "usContentPercent": 0 }],
              "parties": [{ "ref": "C-1", "roles": ["end_user", "purchaser"], "type": "organization", "sector": "private",
                            "names": [{ "value": "Grupo Horizonte SA" }], "country": "UZ" }],
              "destination": { "country": "UZ" }
            }
            """));

        Assert.Contains(changes, change => change.Codes is ["owners_shown"]);
    }

    [Fact]
    public void Nothing_is_offered_for_a_clear_sale() => Assert.Empty(Of(ScreenerTests.SaleOf("{}")));

    [Fact]
    public void Nothing_lifts_a_prohibition() =>
        Assert.DoesNotContain(Of(ScreenerTests.SaleOf("""{ "destination": { "country": "KP" } }""")), change => change.Then < Outcome.Prohibited);

    static List<(IReadOnlyList<string> Codes, Outcome Then)> Of(string country, string content) => Of(ScreenerTests.SaleOf($$"""
        {
          "items": [{{Imsi.Replace("CONTENT", content, StringComparison.Ordinal)}}],
          "parties": [{ "ref": "C-1", "roles": ["end_user"], "sector": "security", "names": [{ "value": "Service" }],
                        "country": "{{country}}" }],
          "destination": { "country": "{{country}}" }
        }
        """));

    static List<(IReadOnlyList<string> Codes, Outcome Then)> Of(Sale sale) =>
        [.. Screen(sale).WouldChange().Select(change => ((IReadOnlyList<string>)[.. change.Facts.Select(fact => fact.Code)], change.Then))];

    static Screened Screen(Sale sale) => Screener.Explain(sale, World.Snapshot, SaleHistory.None, "scr_1", World.Now, "1.0.0+test", true);
}
