using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

public sealed class RuleOutcomesTests
{
    [Fact]
    public void Every_rule_of_the_book_has_a_row() => Assert.All(RuleBook.Rules, rule => Assert.True(RuleOutcomes.Has(rule.Id), rule.Id));

    [Fact]
    public void No_worked_sale_comes_to_what_its_row_does_not_name()
    {
        var found = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "worked-sales"), "*.json")
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!["sale"].Deserialize<Sale>(SaleJson.Options)!)
            .SelectMany(sale => World.Screen(sale).Findings).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.True(RuleOutcomes.Of(finding.Rule).Contains(finding.Outcome), $"{finding.Rule} {finding.Outcome}"));
    }
}
