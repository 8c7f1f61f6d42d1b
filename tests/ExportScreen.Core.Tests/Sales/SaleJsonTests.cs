using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Sales;

public sealed class SaleJsonTests
{
    const string Minimal = """
        {
          "reference": "SO-1", "exporter": { "country": "DE" },
          "items": [{ "kind": "equipment", "description": "Device", "usContentPercent": 12.50 }],
          "parties": [{ "roles": ["end_user"], "names": [{ "value": "A" }] }],
          "destination": { "country": "UZ" }
        }
        """;

    [Fact]
    public void Words_of_enumerations_are_in_snake_case()
    {
        var sale = Read(Minimal)!;

        Assert.Equal(PartyRole.EndUser, sale.Parties[0].Roles[0]);
        Assert.Contains("\"end_user\"", SaleJson.ToNode(sale).ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "aliasses": [] }""")]
    [InlineData("""{ "transaction": 1 }""")]
    [InlineData("""{ "transaction": "gift" }""")]
    [InlineData("""{ "reference": "A", "reference": "B" }""")]
    [InlineData("""{ "items": null }""")]
    [InlineData("""{ "redFlags": { "RF-001": { "answer": "yes" }, "RF-001": { "answer": "no" } } }""")]
    public void What_the_contract_does_not_know_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Missing_members_are_left_to_the_validator() => Assert.Null(Read("{}")!.Reference);

    [Theory]
    [InlineData("hosting", "null")]
    [InlineData("authorisations", "[]")]
    [InlineData("redFlags", "{}")]
    [InlineData("endUse", "{}")]
    [InlineData("endUse", """{ "exporterAware": "unknown" }""")]
    [InlineData("evidence", "[]")]
    public void What_says_nothing_leaves_the_digest_as_it_was(string name, string value)
    {
        var node = JsonNode.Parse(Minimal)!.AsObject();
        node[name] = JsonNode.Parse(value);

        Assert.Equal(SaleDigest.Of(Read(Minimal)!), SaleDigest.Of(Read(node.ToJsonString())!));
    }

    [Theory]
    [InlineData("UZ", "TJ")]
    [InlineData("12.50", "12.51")]
    [InlineData("\"parties\": [{", "\"parties\": [{ \"owners\": [],")]
    [InlineData("\"Device\"", "\"unknown\"")]
    public void What_says_something_changes_it(string old, string changed) => Assert.NotEqual(
        SaleDigest.Of(Read(Minimal)!), SaleDigest.Of(Read(Minimal.Replace(old, changed, StringComparison.Ordinal))!));

    [Fact]
    public void The_digest_is_that_of_the_canonical_bytes()
    {
        Assert.Equal(SaleDigest.Of(Read(Minimal)!),
            SaleDigest.Of(Read(Minimal.Replace("12.50", "12.5", StringComparison.Ordinal))!));
        Assert.Matches("^sha256:[0-9a-f]{64}$", SaleDigest.Of(Read(Minimal)!));
    }

    static Sale? Read(string json) => JsonSerializer.Deserialize<Sale>(json, SaleJson.Options);
}
