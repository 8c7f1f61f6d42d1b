using System.Text.Json.Nodes;
using static ExportScreen.Core.Tests.Rules.CaseTable;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>More worked sales, by subject: what a licensing officer would try, with the bodies and the exile record that ship.</summary>
public sealed class WorkedTablesTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Files(WorkedFolder, "*.json"))
            {
                foreach (var entry in Rules.CaseTable.Cases(Read(WorkedFolder, file)))
                    cases.Add(file, (string)entry["title"]!);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_sale_is_decided_as_the_law_says(string file, string title)
    {
        var entry = Assert.Single(Rules.CaseTable.Cases(Read(WorkedFolder, file)), entry => (string)entry["title"]! == title);
        var expect = entry["expect"]!;

        var decision = Screen(entry, SaleOf(entry["change"]), shipped: true);

        var found = decision.Findings.Select(finding => $"{finding.Rule} {Word(finding.Outcome)}").ToHashSet();
        Assert.True((string)expect["status"]! == Word(decision.Status), string.Join("\n",
            decision.Findings.Select(finding => $"{finding.Rule} {finding.Outcome} {finding.Code} {finding.Scope}").Prepend($"{decision.Status}")));
        foreach (var (rule, outcome) in expect["outcomes"]?.AsObject() ?? [])
            Assert.Contains($"{rule} {outcome}", found);
        Assert.All(Texts(expect["absent"]), rule => Assert.DoesNotContain(decision.Findings, finding => finding.Rule == rule));
        Assert.Superset(Texts(expect["missing"]).ToHashSet(), decision.Missing.ToHashSet());
        if (expect["regimes"] is JsonArray regimes)
            Assert.Equal(Texts(regimes), decision.Regimes);
        if (expect["satisfied"] is JsonArray satisfied)
        {
            Assert.Equal(Texts(satisfied),
                decision.Findings.Where(finding => finding.SatisfiedBy is not null).Select(finding => finding.Rule).Distinct());
        }
    }

    static IEnumerable<string> Texts(JsonNode? array) => array?.AsArray().Select(item => (string)item!) ?? [];
}
