using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

public sealed class CounterfactualsTests
{
    [Fact]
    public void A_licence_leaves_due_diligence_where_the_record_asks_for_it()
    {
        var change = Assert.Single(Of("UZ", "0"));

        Assert.Equal(("licence_stored", "EU", Outcome.EnhancedDueDiligence), (change.Code, change.Regime, change.Then));
    }

    [Fact]
    public void A_licence_is_enough_where_nothing_else_is_found() =>
        Assert.Equal(Outcome.Authorised, Assert.Single(Of("NO", "0")).Then);

    [Fact]
    public void Each_regime_asks_for_its_own_licence() => Assert.Equal(
        [("licence_stored", "EU"), ("licence_stored", "US"), ("no_us_content", "US")],
        Of("NO", "null").Select(change => (change.Code, change.Regime)));

    [Fact]
    public void Nothing_is_offered_for_a_clear_sale() =>
        Assert.Empty(Of(ScreenerTests.SaleOf("{}")));

    static IReadOnlyList<WouldChange> Of(string country, string content)
    {
        var sale = ScreenerTests.SaleOf($$"""
            {
              "items": [{ "line": "1", "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher",
                          "quantity": 1, "usContentPercent": {{content}} }],
              "parties": [{ "ref": "C-1", "roles": ["end_user"], "sector": "security", "names": [{ "value": "Service" }],
                            "country": "{{country}}" }],
              "destination": { "country": "{{country}}" }
            }
            """);
        return Of(sale);
    }

    static IReadOnlyList<WouldChange> Of(Sale sale) =>
        Counterfactuals.Of(sale, World.Snapshot, SaleHistory.None, World.Screen(sale), Screener.Search(sale, World.Snapshot));
}
