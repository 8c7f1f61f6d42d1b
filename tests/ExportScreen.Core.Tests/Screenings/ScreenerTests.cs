using System.Text.Json.Nodes;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Core.Tests.Rules;

namespace ExportScreen.Core.Tests.Screenings;

public sealed class ScreenerTests
{
    const string ImsiToUzbekistan = """
        {
          "items": [{ "line": "1", "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher", "quantity": 2 }],
          "parties": [{ "ref": "C-1", "roles": ["end_user"], "sector": "security", "names": [{ "value": "Service" }], "country": "UZ" }],
          "destination": { "country": "UZ" }
        }
        """;

    [Fact]
    public void Every_rule_of_the_book_is_answered_for()
    {
        var decision = World.Screen(SaleOf("{}"));

        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id).Distinct(), decision.Checks.Select(check => check.Rule).Distinct());
        Assert.Equal(RuleBook.Rules.DistinctBy(rule => rule.Id).Count(),
            decision.Coverage.Modelled + decision.Coverage.Partial + decision.Coverage.NotModelled);
        Assert.Equal(RuleBook.Rules.Where(rule => rule.Modelling == Modelling.NotModelled).DistinctBy(rule => rule.Id).Count(),
            decision.Coverage.NotModelled);
    }

    [Fact]
    public void Findings_run_from_the_strictest_and_are_numbered()
    {
        var decision = World.Screen(SaleOf(ImsiToUzbekistan));

        Assert.Equal(decision.Findings.OrderByDescending(finding => finding.Outcome).Select(finding => finding.Id),
            decision.Findings.Select(finding => finding.Id));
        Assert.Equal(Enumerable.Range(1, decision.Findings.Count).Select(number => $"f_{number}"),
            decision.Findings.Select(finding => finding.Id));
        Assert.Equal(decision.Findings.Max(finding => finding.Outcome), decision.Status);
        Assert.All(decision.Findings, finding => Assert.NotEmpty(finding.Citations));
    }

    [Fact]
    public void Evidence_is_named_where_it_stands()
    {
        var decision = World.Screen(SaleOf(ImsiToUzbekistan));

        var record = Assert.Single(decision.Findings, finding => finding.Rule == "R55");
        Assert.Equal(["uz-2018-se-01", "uz-2020-tr-01"], record.Evidence
            .Select(id => decision.Evidence.First(item => item.Id == id)).Where(item => item.Kind == "incident").Select(item => item.Value));
    }

    [Fact]
    public void Unstated_content_brings_US_law_in_and_is_asked_for()
    {
        var decision = World.Screen(SaleOf(ImsiToUzbekistan));

        Assert.Contains("US", decision.Regimes);
        Assert.Contains("/items/0/usContentPercent", decision.Missing);
    }

    [Fact]
    public void No_content_drops_US_law_and_is_named_as_declared()
    {
        var decision = World.Screen(SaleOf("{}"));

        Assert.Equal(["DE", "EU", "UN"], decision.Regimes);
        Assert.Contains("/items/0/usContentPercent", decision.Declared);
    }

    [Fact]
    public void A_document_makes_a_declared_fact_evidenced()
    {
        var decision = World.Screen(SaleOf(
            """{ "evidence": [{ "for": "/items/0/usContentPercent", "document": "Statement of 2 March" }] }"""));

        Assert.DoesNotContain("/items/0/usContentPercent", decision.Declared);
    }

    [Fact]
    public void A_stale_list_flags_under_a_binding_profile()
    {
        var decision = World.Screen(SaleOf("{}"), World.SnapshotOf(Profile.Default, World.Lists(World.Now.AddDays(-8))));

        Assert.Equal(Outcome.InsufficientInformation, decision.Status);
        Assert.Contains(decision.Findings, finding => finding is { Rule: "R03", Code: "list_stale" });
    }

    [Fact]
    public void A_stale_list_is_only_shown_under_the_profile_for_trying_out()
    {
        var decision = World.Screen(SaleOf("{}"), World.SnapshotOf(Profile.Evaluation, World.Lists(World.Now.AddDays(-8))));

        Assert.Equal(Outcome.Clear, decision.Status);
        Assert.All(decision.Versions.Lists, list => Assert.Equal(ListState.Stale, list.State));
        Assert.Null(decision.ValidUntil);
    }

    [Fact]
    public void Nothing_is_clear_without_lists()
    {
        var decision = World.Screen(SaleOf("{}"), World.SnapshotOf(Profile.Evaluation, []));

        Assert.Equal(Outcome.InsufficientInformation, decision.Status);
    }

    [Fact]
    public void A_list_that_binds_but_is_not_loaded_flags()
    {
        var lists = World.Lists(World.Now.AddHours(-1)).Where(list => list.Issuer != "EU").ToList();

        var decision = World.Screen(SaleOf("{}"), World.SnapshotOf(Profile.Default, lists));

        Assert.Contains(decision.Findings, finding => finding is { Rule: "R03", Code: "list_not_loaded", Scope.Regime: "EU" });
    }

    [Fact]
    public void A_rule_that_fails_forbids_allow_and_tells_nothing_of_the_sale()
    {
        var failing = RuleBook.Rules[0] with { Apply = _ => throw new InvalidOperationException("Hotel Miramar") };

        var decision = Decide([failing, .. RuleBook.Rules.Skip(1)]);

        Assert.Equal(Outcome.InsufficientInformation, decision.Status);
        var check = Assert.Single(decision.Checks, check => check.Rule == "R01");
        Assert.Equal(CheckResult.Error, check.Result);
        Assert.Null(check.Note);
    }

    [Fact]
    public void A_rule_that_says_undetermined_is_an_error()
    {
        var vague = RuleBook.Rules[0] with { Apply = _ => [Verdict.Flag(default, "vague", "")] };

        Assert.False(Decide([vague]).Allow);
    }

    [Theory]
    [InlineData("2026-11-24", null)]
    [InlineData(null, "2026-11-22")]
    public void A_rule_is_silent_outside_its_days(string? from, string? until)
    {
        var rule = RuleBook.Rules[0] with
        {
            Apply = _ => [Verdict.Flag(Outcome.Prohibited, "always", "")],
            From = from is null ? null : DateOnly.Parse(from, null),
            Until = until is null ? null : DateOnly.Parse(until, null),
        };

        Assert.Equal("not_in_force", Assert.Single(Decide([rule]).Checks).Note);
    }

    [Fact]
    public void A_decision_lapses_after_thirty_days() => Assert.Equal(
        new DateTimeOffset(2026, 12, 23, 0, 0, 0, TimeSpan.Zero), World.Screen(SaleOf("{}")).ValidUntil);

    [Fact]
    public void An_authorisation_from_a_screener_satisfies_nothing()
    {
        var sale = SaleOf("""
            {
              "items": [{ "line": "1", "kind": "equipment", "category": "digital-forensics", "description": "Kit", "usContentPercent": 0,
                          "classifications": [{ "regime": "EU", "code": "5A004.b" }] }],
              "parties": [{ "ref": "C-1", "roles": ["end_user"], "sector": "security", "names": [{ "value": "Stadtpolizei" }], "country": "CH" }],
              "destination": { "country": "CH" },
              "authorisations": [{ "regime": "EU", "type": "general", "reference": "EU001", "registration": "R-1", "items": ["1"],
                                   "validUntil": "2026-11-30", "conditions": ["Report the export"] }]
            }
            """);

        var officer = World.Screen(sale, officer: true);
        var screener = World.Screen(sale, officer: false);

        Assert.Equal((Outcome.Authorised, true), (officer.Status, officer.AuthorisationsStored));
        Assert.Equal(["Report the export"], officer.Obligations);
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero), officer.ValidUntil);
        Assert.Equal(Outcome.LicenceRequired, screener.Status);
        Assert.Contains(screener.Checks, check => check is { Rule: "R60", Note: "declared_only" });
    }

    internal static Sale SaleOf(string change) => RuleCasesTests.SaleOf(JsonNode.Parse(change));

    static Decision Decide(IReadOnlyList<Rule> rules)
    {
        var sale = SaleOf("{}");
        var facts = FactsReader.Read(sale, World.Snapshot, SaleHistory.None, World.Now, true, PartySearch.Run(sale, World.Snapshot.Reference, 800));
        return Screener.Decide(facts, "sha256:00", "scr_1", "test", rules);
    }
}
