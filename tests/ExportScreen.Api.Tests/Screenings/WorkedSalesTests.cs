using System.Text.Json.Nodes;
using ExportScreen.Api.Tests.Golden;

namespace ExportScreen.Api.Tests.Screenings;

/// <summary>The worked sales, over HTTP, against the data that ships.</summary>
public sealed class WorkedSalesTests(SharedService shared) : IAsyncLifetime
{
    RunningService Service => shared.Running;
    Tenant tenant = null!;
    HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.MakeAsync(Service);
        client = await tenant.ClientAsync();
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        tenant.Dispose();
        return default;
    }

    [Fact]
    public async Task Every_worked_sale_comes_out_as_the_model_says()
    {
        foreach (var name in CaseFile.Names)
        {
            var worked = CaseFile.Read(name);

            var answer = await client.DecideAsync(worked.SaleJson);

            Check(worked, answer);
        }
    }

    [Fact]
    public async Task The_canonical_decision_on_the_first_sale_is_the_golden_one()
    {
        // With a clock that no other test has moved.
        await using var untouched = await RunningService.StartAsync();
        using var caller = untouched.Everyone();
        var worked = CaseFile.Read("13-imsi-catcher-uz-state-security");

        var answer = await caller.DecideAsync(worked.SaleJson);

        answer.AsObject().Remove("audit");
        GoldenFile.Check("first-sale.json", Scrub(answer).ToJsonString(GoldenFile.Readable));
    }

    [Fact]
    public async Task Every_rule_of_the_book_says_how_it_ran()
    {
        var answer = await client.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);

        var ran = answer["checks"]!.AsArray().Select(check => check!["rule"]!.GetValue<string>()).ToHashSet();
        Assert.Equal([.. Core.Rules.RuleBook.Rules.Select(rule => rule.Id).Distinct().Order()], ran.Order());
    }

    static void Check(CaseFile worked, JsonNode answer)
    {
        var expect = worked.Expect;
        var findings = answer["findings"]!.AsArray();
        var rules = findings.Select(Rule).ToHashSet();
        Assert.True(expect["decision"]!.GetValue<string>() == Text(answer, "decision"), $"{worked.Name}: {answer["decision"]}");
        Assert.True(expect["status"] is not { } status || status.GetValue<string>() == Text(answer, "status"),
            $"{worked.Name}: {answer["status"]}");
        foreach (var (rule, outcome) in expect["outcomes"]?.AsObject() ?? [])
            Assert.Contains(findings, finding => Rule(finding) == rule && Text(finding!, "outcome") == outcome!.GetValue<string>());
        foreach (var rule in Texts(expect["absent"]))
            Assert.DoesNotContain(rule, rules);
        if (expect["rules"] is JsonArray only)
            Assert.Equal(Texts(only).Order(), rules.Order());
        if (expect["satisfied"] is JsonArray satisfied)
        {
            Assert.Equal(Texts(satisfied).Order(),
                findings.Where(finding => finding!["satisfiedBy"] is not null).Select(Rule).Distinct().Order());
        }

        Assert.Superset(Texts(expect["missing"]).ToHashSet(), Texts(answer["missing"]).ToHashSet());
        Assert.Superset(
            Texts(expect["bodies"]).ToHashSet(), answer["bodies"]!.AsArray().Select(body => Text(body!, "body")).ToHashSet());
        if (expect["incidents"] is { } state)
        {
            var evidence = answer["evidence"]!.AsArray().Where(item => Text(item!, "kind") == "incident").ToList();
            Assert.NotEmpty(evidence);
            Assert.All(evidence, item => Assert.StartsWith(
                $"{state.GetValue<string>()}-", Text(item!, "value"), StringComparison.OrdinalIgnoreCase));
        }

        if (expect["hit"] is { } hit)
        {
            var found = Assert.Single(answer["hits"]!.AsArray())!;
            Assert.Equal(Text(hit, "list"), Text(found["listing"]!, "list"));
            Assert.NotNull(found["confirmedBy"]);
            Assert.NotEmpty(found["features"]!.AsArray());
        }
    }

    /// <summary>What differs from run to run and build to build.</summary>
    static JsonNode Scrub(JsonNode answer)
    {
        answer["id"] = "scr_…";
        answer["versions"]!["engine"] = "…";
        return answer;
    }

    static string Rule(JsonNode? finding) => Text(finding!, "rule");

    static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    static IEnumerable<string> Texts(JsonNode? array) => array?.AsArray().Select(item => item!.GetValue<string>()) ?? [];
}
