using System.Globalization;
using System.Text.Json.Nodes;
using ExportScreen.Core.History;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>
/// Earlier screenings of a case: each an <c>id</c>, how many <c>daysBefore</c>, the <c>change</c> of the base sale that was
/// screened then, and what a person ruled on it.
/// </summary>
static class EarlierSales
{
    public static SaleHistory Of(JsonArray? entries) => entries is null ? SaleHistory.None : new([.. entries.Select(Of)], false);

    static EarlierScreening Of(JsonNode? entry)
    {
        var sale = RuleCasesTests.SaleOf(entry!["change"]);
        var decision = World.Screen(sale);
        if ((string?)entry["status"] is { } status)
            Assert.Equal(status, Enum.GetName(decision.Status), ignoreCase: true);

        var earlier = EarlierScreening.Of((string)entry["id"]!, World.Now.AddDays(-int.Parse(entry["daysBefore"]!.ToString(), CultureInfo.InvariantCulture)),
            decision.Status, decision.Tier, [.. decision.Findings.Select(finding => finding.Rule).Distinct()], decision.Missing, sale);
        return earlier with
        {
            Rulings = [.. (entry["rulings"]?.AsArray() ?? []).Select(ruling => (string)ruling!)],
            Misuse = (bool?)entry["misuse"] ?? earlier.Misuse,
        };
    }
}
