using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;

namespace ExportScreen.Api.Tests.Profiles;

/// <summary>What may be drafted.</summary>
public sealed class ProfileSettingsTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    internal const string Reason = "The board asked for it on 20 November.";

    [Theory]
    [InlineData("strictness", "9")]
    [InlineData("strictness", "null")]
    [InlineData("maxListAgeHours", "169")]
    [InlineData("maxListAgeHours", "0")]
    [InlineData("hitThreshold", "801")]
    [InlineData("signaturesByTier", "[1,2,0]")]
    [InlineData("signaturesByTier", "[2,2]")]
    [InlineData("redFlags", """{"high":2,"medium":2,"low":4}""")]
    [InlineData("redFlags", """{"high":1,"medium":2}""")]
    [InlineData("maxValidityDays", "31")]
    [InlineData("usAffiliatesRule", "null")]
    [InlineData("notifyOnSuspicion", "null")]
    [InlineData("inHouseRules", "null")]
    [InlineData("reason", "\"short\"")]
    [InlineData("binding", "false")]
    public async Task Nothing_looser_than_the_default_is_drafted(string member, string value)
    {
        var settings = Settings();
        settings[member] = JsonNode.Parse(value);
        using var client = api.Client(Role.Admin);

        using var response = await client.PostJsonAsync("/v1/profiles/house/drafts", settings.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(member, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "\"R30\"")]
    [InlineData("id", "\"H-DOE\"")]
    [InlineData("title", "\"\"")]
    [InlineData("outcome", "\"clear\"")]
    [InlineData("outcome", "\"insufficient_information\"")]
    [InlineData("predicate", "\"while (true) {}\"")]
    [InlineData("until", "\"2025-01-01\"")]
    public async Task A_rule_that_is_none_is_not_drafted(string member, string value)
    {
        var settings = Settings();
        settings["inHouseRules"]![0]![member] = JsonNode.Parse(value);

        using var client = api.Client(Role.Admin);

        using var response = await client.PostJsonAsync("/v1/profiles/house/drafts", settings.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"/inHouseRules/0/{member}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    internal static JsonNode Settings() => JsonNode.Parse($$"""
        {
          "strictness": 20, "maxListAgeHours": 168, "hitThreshold": 800, "usAffiliatesRule": true, "notifyOnSuspicion": true,
          "signaturesByTier": [2, 2, 1], "redFlags": { "high": 1, "medium": 2, "low": 4 }, "maxValidityDays": 30,
          "inHouseRules": [{
            "id": "H-7", "title": "Portugal", "explanation": "Sales to Portugal go through the new office.",
            "outcome": "licence_required", "predicate": "sale.destination.countries.includes('PT')", "from": "2026-01-01"
          }],
          "reason": "{{Reason}}"
        }
        """)!;
}
