using System.Net;
using System.Text.Json.Nodes;

namespace ExportScreen.Api.Tests.Record;

public sealed class BodyTests(SharedService shared)
{
    const string Search = "/v1/bodies/search";

    [Fact]
    public async Task A_body_that_is_added_is_recognised_from_then_on_with_what_its_name_rests_on()
    {
        using var client = shared.Running.Everyone();
        const string names = """{"names":[{"value":"Directorate Zeta-Nine of Lesotho"}],"countries":["LS"]}""";
        var before = await (await client.PostJsonAsync(Search, names)).JsonAsync();

        using var made = await client.PostJsonAsync("/v1/bodies", Unit("ls-zeta"));
        var after = await (await client.PostJsonAsync(Search, names)).JsonAsync();

        Assert.Empty(before["bodies"]!.AsArray());
        Assert.Equal((HttpStatusCode.Created, "/v1/bodies/ls-zeta"), (made.StatusCode, made.Headers.Location?.ToString()));
        var evidence = after["bodies"]!.AsArray().Single(body => (string?)body!["body"] == "ls-zeta")!["evidence"]!;
        Assert.Equal(("source", true, "A gazette"),
            ((string?)evidence["basis"], (bool?)evidence["local"], (string?)evidence["sources"]![0]!["title"]));
    }

    [Fact]
    public async Task A_name_that_is_added_shows_its_basis()
    {
        using var client = shared.Running.Everyone();

        using var made = await client.PostJsonAsync("/v1/bodies/uz-unicon/names",
            """{"names":[{"value":"Unicon House of Tashkent","lang":"en","type":"alias","basis":"knowledge"}]}""");
        using var twice = await client.PostJsonAsync("/v1/bodies/uz-unicon/names",
            """{"names":[{"value":"Unicon House of Tashkent","lang":"en","type":"alias","basis":"knowledge"}]}""");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (made.StatusCode, twice.StatusCode));
        var body = await RecordingTests.JsonAsync(client, "/v1/bodies/uz-unicon");
        var name = body["names"]!.AsArray().Single(name => (string?)name!["value"] == "Unicon House of Tashkent")!;
        Assert.Equal(("knowledge", true), ((string?)name["basis"], (bool?)name["local"]));
        Assert.NotEmpty(body["sources"]!.AsArray());
    }

    [Fact]
    public async Task A_decision_shows_what_the_name_of_a_body_rests_on()
    {
        using var client = shared.Running.Everyone();

        var body = (await client.DecideAsync(Samples.SmallestSale))["bodies"]!.AsArray().Single(body => (string?)body!["body"] == "uz-sss")!;

        Assert.Equal("source", (string?)body["evidence"]!["basis"]);
        Assert.NotEmpty(body["evidence"]!["sources"]!.AsArray());
    }

    [Theory]
    [InlineData("id", "\"zz-unit\"", "/id", "wrong_form")]
    [InlineData("kind", "\"club\"", "/kind", "unknown_value")]
    [InlineData("names", "[]", "/names", "required")]
    [InlineData("names", "[{\"value\":\"Unit\",\"lang\":\"en\",\"type\":\"alias\",\"basis\":\"hearsay\"}]", "/names/0/basis", "unknown_value")]
    [InlineData("names", "[{\"value\":\"Unit\",\"lang\":\"en\",\"type\":\"alias\",\"basis\":\"source\"}]", "/names/0/source", "contradiction")]
    [InlineData("names", "[{\"value\":\"Unit\",\"lang\":\"en\",\"type\":\"nickname\",\"basis\":\"knowledge\"}]", "/names/0/type", "unknown_value")]
    public async Task A_mistaken_body_is_refused(string member, string value, string place, string code)
    {
        using var client = shared.Running.Everyone();
        var unit = JsonNode.Parse(Unit("sl-unit"))!.AsObject();
        unit[member] = JsonNode.Parse(value);

        using var response = await client.PostJsonAsync("/v1/bodies", unit.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains((place, code), (await response.JsonAsync())["errors"]!.AsArray()
            .Select(error => ((string)error!["pointer"]!, (string)error["code"]!)));
    }

    [Fact]
    public async Task An_id_is_given_once()
    {
        using var client = shared.Running.Everyone();

        using var response = await client.PostJsonAsync("/v1/bodies", Unit("uz-sss"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    internal static string Unit(string id) => $$"""
        {
          "id":"{{id}}","state":"{{id[..2].ToUpperInvariant()}}","kind":"signals_intelligence",
          "names":[{
            "value":"Directorate Zeta-Nine of {{(id.StartsWith("ls", StringComparison.Ordinal) ? "Lesotho" : "the Kingdom")}}","lang":"en","type":"official","basis":"source",
            "source":{"title":"A gazette","publisher":"A state printer","date":"2026-10","url":"https://example.org/gazette"}
          }]
        }
        """;
}
