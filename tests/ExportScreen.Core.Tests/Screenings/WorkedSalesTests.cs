using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>The worked sales of the decision model. The same files are run over HTTP with the reference data.</summary>
public sealed class WorkedSalesTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "worked-sales");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_sale_is_decided_as_the_law_says(string file)
    {
        var worked = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;
        var expect = worked["expect"]!;
        var sale = worked["sale"].Deserialize<Sale>(SaleJson.Options)!;

        var decision = World.Screen(sale);

        var found = decision.Findings.Select(finding => $"{finding.Rule} {Word(finding.Outcome)}").ToHashSet();
        Assert.Equal((string?)expect["decision"], decision.Allow ? "allow" : "flag");
        if ((string?)expect["status"] is { } status)
            Assert.Equal(status, Word(decision.Status));
        foreach (var (rule, outcome) in expect["outcomes"]?.AsObject() ?? [])
            Assert.Contains($"{rule} {outcome}", found);
        foreach (var rule in expect["absent"]?.AsArray() ?? [])
            Assert.DoesNotContain(decision.Findings, finding => finding.Rule == (string?)rule);
        if (expect["satisfied"] is JsonArray satisfied)
        {
            Assert.Equal(satisfied.Select(rule => (string)rule!), decision.Findings
                .Where(finding => finding.SatisfiedBy is not null).Select(finding => finding.Rule));
        }

        foreach (var pointer in expect["missing"]?.AsArray() ?? [])
            Assert.Contains((string)pointer!, decision.Missing);
        if (expect["rules"] is JsonArray rules)
            Assert.Equal(rules.Select(rule => (string)rule!), decision.Findings.Select(finding => finding.Rule));
        if ((string?)expect["incidents"] is { } state)
        {
            Assert.Contains(decision.Evidence, item => item.Kind == "incident"
                && item.Value.StartsWith(state, StringComparison.OrdinalIgnoreCase));
        }
    }

    static string Word(Outcome outcome) => JsonNamingPolicy.SnakeCaseLower.ConvertName(outcome.ToString());
}
