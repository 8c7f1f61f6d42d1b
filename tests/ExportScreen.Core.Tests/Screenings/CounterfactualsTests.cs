using System.Diagnostics;
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

    [Fact]
    public void They_take_no_long_time()
    {
        var screened = Screen(ScreenerTests.SaleOf($$"""
            {
              "endUse": null,
              "items": [{{Imsi.Replace("CONTENT", "null", StringComparison.Ordinal)}},
                        { "line": "2", "kind": "software", "category": "filtering-blocking", "description": "Filter" },
                        { "line": "3", "kind": "equipment", "category": "facial-recognition", "description": "Cameras" }],
              "parties": [{ "ref": "C-1", "roles": ["end_user"], "sector": "security", "names": [{ "value": "Service" }], "country": "UZ" },
                          { "ref": "C-2", "roles": ["purchaser"], "names": [{ "value": "Olga Vladimirovna Volkova" }], "country": "AE" },
                          { "ref": "C-3", "roles": ["consignee"], "names": [{ "value": "Alfa Beta Creative" }], "country": "AM" },
                          { "ref": "C-4", "roles": ["bank"], "names": [{ "value": "First Bank" }], "country": "KZ" },
                          { "ref": "C-5", "roles": ["forwarder"], "names": [{ "value": "Grupo Horizonte SA" }], "country": "PT" }],
              "destination": { "country": "UZ" }
            }
            """));
        screened.WouldChange();
        var times = new List<TimeSpan>();
        for (var i = 0; i < 20; i++)
        {
            var start = Stopwatch.GetTimestamp();
            screened.WouldChange();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        var median = times.Order().ElementAt(10).TotalMilliseconds;
        TestContext.Current.TestOutputHelper!.WriteLine($"median {median} ms");
        Assert.InRange(median, 0, 60); // 20 are aimed at; builds for tests are slower, and their machines busy
    }

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

    static Screened Screen(Sale sale) => Screener.Explain(sale, World.Snapshot, "scr_1", World.Now, "1.0.0+test", true);
}
