using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Core.History;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

public sealed class CanonicalDecisionTests
{
    const string Namesake = """
        { "parties": [{ "ref": "P", "roles": ["end_user"], "type": "person", "sector": "private",
          "names": [{ "value": "Olga Vladimirovna Volkova" }], "country": "PT" }] }
        """;

    [Fact]
    public void It_holds_codes_and_facts_and_no_texts()
    {
        var decision = World.Screen(ScreenerTests.SaleOf(Namesake));

        var text = Encoding.UTF8.GetString(CanonicalDecision.Of(decision));

        Assert.Contains("\"code\":\"possible_match\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Volkova", text, StringComparison.Ordinal);
        Assert.All(decision.Findings, finding => Assert.DoesNotContain(finding.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public void It_names_what_a_replay_needs()
    {
        var node = JsonNode.Parse(CanonicalDecision.Of(World.Screen(ScreenerTests.SaleOf("{}"), officer: false)))!;

        Assert.Equal("2026-11-23T09:12:44.120Z", (string?)node["decidedAt"]);
        Assert.Equal("1.0.0+test", (string?)node["versions"]!["engine"]);
        Assert.Equal("sha256:00", (string?)node["versions"]!["snapshot"]);
        Assert.StartsWith("sha256:", (string?)node["versions"]!["profileDigest"], StringComparison.Ordinal);
        Assert.False((bool)node["authorisationsStored"]!);
        Assert.Equal("allow", (string?)node["decision"]);
    }

    [Fact]
    public void Scores_are_integers()
    {
        var node = JsonNode.Parse(CanonicalDecision.Of(World.Screen(ScreenerTests.SaleOf(Namesake))))!;

        Assert.InRange((int)node["hits"]![0]!["score"]!, 800, 1000);
    }

    [Fact]
    public void Fractions_of_a_millisecond_are_dropped()
    {
        var sale = ScreenerTests.SaleOf("{}");
        var decision = Screener.Screen(sale, World.Snapshot, SaleHistory.None, "scr_1", World.Now.AddTicks(77), "1.0.0+test", true);

        Assert.Equal(CanonicalDecision.Of(World.Screen(sale)), CanonicalDecision.Of(decision));
    }
}
