using System.Net;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Reference;

public sealed class ReferenceTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("/v1/lists")]
    [InlineData("/v1/lists/eu-fsf/versions")]
    [InlineData("/v1/listings/eu-fsf:13")]
    [InlineData("/v1/states")]
    [InlineData("/v1/states/UZ/record")]
    [InlineData("/v1/incidents")]
    [InlineData("/v1/bodies/uz-sss")]
    [InlineData("/v1/incidents/uz-2016-tr-01")]
    [InlineData("/v1/states/UZ/record/export")]
    [InlineData("/health/ready")]
    public async Task Nothing_is_said_before_the_reference_data_is_loaded(string path)
    {
        Load(false);
        using var client = api.Client(Role.Screener);

        using var response = await client.AskAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task A_list_shows_its_version_and_age()
    {
        var list = (await JsonAsync("/v1/lists"))["lists"]![0]!;

        Assert.Equal("2026-11-23", (string?)list["version"]);
        Assert.Equal(23, (int?)list["ageHours"]);
        Assert.True((bool?)list["starter"]);
        Assert.Equal(1, (int?)list["rejects"]);
    }

    [Fact]
    public async Task A_version_shows_what_could_not_be_read() => Assert.Equal("""{"position":7,"reason":"No name."}""",
        (await JsonAsync("/v1/lists/eu-fsf/versions/starter"))["rejects"]![0]!.ToJsonString());

    [Fact]
    public async Task A_listing_is_found_by_its_id()
    {
        var listing = await JsonAsync("/v1/listings/eu-fsf:13");

        Assert.Equal("asset_freeze", (string?)listing["measure"]);
        Assert.Equal("Example Telecom", (string?)listing["caption"]);
    }

    [Theory]
    [InlineData("/v1/listings/eu-fsf:99")]
    [InlineData("/v1/listings/nothing")]
    [InlineData("/v1/lists/nothing/versions")]
    [InlineData("/v1/bodies/nothing")]
    [InlineData("/v1/incidents/nothing")]
    [InlineData("/v1/states/ZZ/record")]
    [InlineData("/v1/states/ZZ/record/export")]
    [InlineData("/v1/states/uz/record")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        Load(true);
        using var client = api.Client(Role.Screener);

        using var response = await client.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_state_shows_its_record()
    {
        var record = await JsonAsync("/v1/states/UZ/record");

        Assert.Equal("Uzbekistan", (string?)record["name"]);
        Assert.Equal(3, (int?)record["incidents"]);
        Assert.Equal("2026-11-24", (string?)record["asOf"]);
    }

    [Fact]
    public async Task A_state_without_a_record_has_level_0_and_is_not_called_safe()
    {
        var record = await JsonAsync("/v1/states/PT/record");

        Assert.Equal((0, "no record held", "no_record"), ((int?)record["level"], (string?)record["record"], (string?)record["rule"]));
    }

    [Fact]
    public async Task Incidents_page_by_cursor()
    {
        var first = await JsonAsync("/v1/incidents?state=UZ&limit=2");
        var second = await JsonAsync($"/v1/incidents?state=UZ&limit=2&cursor={first["nextCursor"]}");

        Assert.Equal(["uz-2016-tr-01", "uz-2016-tr-02"], Ids(first));
        Assert.Equal(["uz-2018-kg-01"], Ids(second));
        Assert.Null(second["nextCursor"]);
    }

    [Theory]
    [InlineData("hostState=KG", "uz-2018-kg-01")]
    [InlineData("from=2016-06&to=2016-12", "uz-2016-tr-02")]
    [InlineData("to=2016-05", "uz-2016-tr-01 uz-2016-tr-02")]
    [InlineData("from=2017", "uz-2018-kg-01")]
    [InlineData("method=assault", "")]
    public async Task Incidents_are_filtered(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(await JsonAsync($"/v1/incidents?{query}"))));

    [Theory]
    [InlineData("limit=0", "out_of_range")]
    [InlineData("limit=201", "out_of_range")]
    [InlineData("limit=many", "wrong_type")]
    [InlineData("limit=1&limit=2", "duplicate_parameter")]
    [InlineData("state=uz", "unknown_country")]
    [InlineData("from=2016-13", "wrong_form")]
    [InlineData("cursor=%25", "invalid_cursor")]
    [InlineData("city=Istanbul", "unknown_parameter")]
    public async Task A_mistaken_filter_is_refused_and_not_ignored(string query, string code)
    {
        Load(true);
        using var client = api.Client(Role.Officer);

        using var response = await client.AskAsync($"/v1/incidents?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = (await response.JsonAsync())["errors"]!.AsArray().Single()!;
        Assert.Equal((code, "query"), ((string?)error["code"], (string?)error["in"]));
        Assert.Equal($"/{query.Split('=')[0]}", (string?)error["pointer"]);
    }

    [Fact]
    public async Task A_body_shows_its_names() =>
        Assert.Equal("State Security Service", (string?)(await JsonAsync("/v1/bodies/uz-sss"))["names"]![0]!["value"]);

    [Fact]
    public async Task Every_rule_has_a_citation_and_what_is_not_modelled_is_named()
    {
        var rules = (await JsonAsync("/v1/rules"))["rules"]!.AsArray();
        var coverage = await JsonAsync("/v1/coverage");

        Assert.All(rules, rule => Assert.NotEmpty(rule!["citations"]!.AsArray()));
        Assert.Equal(
            rules.Where(rule => (string?)rule!["modelling"] != "modelled").Select(rule => (string)rule!["id"]!),
            coverage["gaps"]!.AsArray().Select(gap => (string)gap!["rule"]!));
        Assert.True((int?)coverage["rules"]!["partial"] + (int?)coverage["rules"]!["notModelled"] > 0);
    }

    [Fact]
    public async Task Reference_data_is_one_condition_of_being_ready() =>
        Assert.True((bool?)(await JsonAsync("/health/ready", HttpStatusCode.ServiceUnavailable))["conditions"]!.AsArray()
            .Single(condition => (string?)condition!["name"] == "reference_data")!["holds"]);

    static IEnumerable<string> Ids(System.Text.Json.Nodes.JsonNode page) =>
        page["incidents"]!.AsArray().Select(incident => (string)incident!["id"]!);

    async Task<System.Text.Json.Nodes.JsonNode> JsonAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        Load(true);
        using var client = api.Client(Role.Regulator);
        using var response = await client.AskAsync(path);
        Assert.Equal(status, response.StatusCode);
        return await response.JsonAsync();
    }

    void Load(bool loaded) =>
        api.Services.GetRequiredService<CurrentSnapshot>().Value = loaded ? Samples.Snapshot : null;
}
