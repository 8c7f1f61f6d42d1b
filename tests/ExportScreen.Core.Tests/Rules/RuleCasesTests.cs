using System.Globalization;
using System.Text.Json.Nodes;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using static ExportScreen.Core.Tests.Rules.CaseTable;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>What the tables say of each provision: an outcome and its code, or none and the check's result or note.</summary>
public sealed class RuleCasesTests
{
    static readonly string[] Kinds = ["fires", "does_not_fire", "unknown_input", "before", "after"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Files(Folder, "R*.json"))
            {
                foreach (var entry in CaseTable.Cases(Read(Folder, file)))
                    cases.Add(file, (string)entry["title"]!);
            }

            return cases;
        }
    }

    public static TheoryData<string, string?> Rows =>
        [.. RuleBook.Rules.Where(rule => rule.Modelling != Modelling.NotModelled).Select(rule => (rule.Id, rule.Regime)).Distinct()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_finds_what_its_provision_says(string file, string title)
    {
        var table = Read(Folder, file);
        var entry = Assert.Single(CaseTable.Cases(table), entry => (string)entry["title"]! == title);
        Assert.False(string.IsNullOrWhiteSpace((string?)entry["citation"]));
        Assert.Contains((string?)entry["kind"], Kinds);

        var decision = Screen(entry);

        var rule = (string)table["rule"]!;
        var expect = entry["expect"]!;
        var regime = (string?)entry["regime"] ?? (string?)expect["regime"];
        if ((string?)expect["outcome"] is { } outcome)
        {
            Assert.Contains(decision.Findings, finding => finding.Rule == rule && Word(finding.Outcome) == outcome
                && finding.Code == (string?)expect["code"]
                && (regime is null || finding.Scope.Regime == regime)
                && ((string?)expect["state"] is not { } state || finding.Scope.State == state)
                && ((string?)expect["missing"] is not { } missing || finding.Missing.Contains(missing))
                && ((string?)expect["text"] is not { } text || finding.Text.Contains(text, StringComparison.Ordinal))
                && ((string?)expect["satisfiedBy"] is not { } by || finding.SatisfiedBy == by)
                && ((string?)expect["cites"] is not { } cites || finding.Evidence.Any(id =>
                    decision.Evidence.Any(item => item.Id == id && item.Value == cites))));
        }
        else
        {
            Assert.DoesNotContain(decision.Findings, finding => finding.Rule == rule
                && (regime is null || finding.Scope.Regime == regime));
            Assert.Contains(decision.Checks, check => check.Rule == rule
                && (regime is null || check.Scope.Regime is null || check.Scope.Regime == regime)
                && ((string?)expect["result"] is not { } result || Word(check.Result) == result)
                && ((string?)expect["note"] is not { } note || check.Note == note)
                && ((string?)expect["asks"] is not { } asks || check.Missing.Contains(asks)));
        }

        if ((string?)expect["status"] is { } status)
            Assert.Equal(status, Word(decision.Status));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_book_has_a_table_with_all_kinds_of_cases(string rule, string? regime)
    {
        var table = Assert.Single(Files(Folder, "R*.json").Select(file => Read(Folder, file)), table => (string)table["rule"]! == rule);
        var row = Assert.Single(table["rows"]!.AsArray(), row => (string?)row!["regime"] == regime)!;

        foreach (var kind in Kinds)
        {
            var reason = (string?)row["none"]?[kind];
            var cases = CaseTable.Cases(table).Count(entry => (string?)entry["kind"] == kind && IsOf(entry, table, regime));
            Assert.True((cases > 0) != (reason is not null),
                $"{rule} {regime}: {kind} needs either a case or the reason why there can be none.");
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_table_and_the_book_agree_on_when_the_rule_is_in_force(string rule, string? regime)
    {
        var table = Files(Folder, "R*.json").Select(file => Read(Folder, file)).First(table => (string)table["rule"]! == rule);
        var row = table["rows"]!.AsArray().First(row => (string?)row!["regime"] == regime)!;

        var inBook = RuleBook.Rules.First(entry => entry.Id == rule && entry.Regime == regime);

        Assert.Equal((Text(inBook.From), Text(inBook.Until)), ((string?)row["from"], (string?)row["until"]));
        Assert.False(string.IsNullOrWhiteSpace(inBook.Explanation));
        Assert.NotEmpty(inBook.Citations);
    }

    /// <summary>A row of no regime is about those that have no row of their own.</summary>
    static bool IsOf(JsonNode entry, JsonNode table, string? regime) =>
        ((string?)entry["regime"] ?? (string?)entry["expect"]!["regime"]) is var of && (of == regime
            || table["rows"]!.AsArray() is { Count: 1 }
            || (regime is null && table["rows"]!.AsArray().All(row => (string?)row!["regime"] != of)));

    static string? Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    internal static Sale SaleOf(JsonNode? change) => CaseTable.SaleOf(change);
}
