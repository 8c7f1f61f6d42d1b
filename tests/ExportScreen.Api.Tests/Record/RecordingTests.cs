using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;

namespace ExportScreen.Api.Tests.Record;

/// <summary>The exile record changes while sales are decided on it. Each test has a state of its own.</summary>
public sealed class RecordingTests(SharedService shared)
{
    const string Incidents = "/v1/incidents";
    const string Source = """{"title":"A report on exiles","publisher":"A monitor","date":"2026-03","url":"https://example.org/reports/exiles"}""";

    [Fact]
    public async Task An_incident_that_is_added_is_shown_counts_and_is_logged()
    {
        using var everyone = shared.Running.Everyone();
        var key = await (await everyone.PostJsonAsync("/v1/keys", """{"holder":"Keeper of the record","roles":["admin","regulator"]}""")).JsonAsync();
        using var client = shared.Running.With((string)key["secret"]!);
        var before = await JsonAsync(client, "/v1/lists");

        using var made = await client.PostJsonAsync(Incidents, Incident("MR", summary: "A former officer was taken from a third country and brought back."));
        var incident = await made.JsonAsync();

        Assert.Equal((HttpStatusCode.Created, "/v1/incidents/local-mr-2025-sn-01"), (made.StatusCode, made.Headers.Location?.ToString()));
        Assert.Equal((1, "local", 3), ((int?)incident["version"], (string?)incident["provenance"]!["origin"], (int?)incident["capeStage"]));
        var state = await JsonAsync(client, "/v1/states/MR/record");
        Assert.Equal((2, 0, "recorded"), ((int?)state["level"], (int?)state["shippedLevel"], (string?)state["rule"]));
        Assert.Equal((string?)key["id"], (string?)incident["provenance"]!["by"]);
        Assert.Single((await JsonAsync(client, $"/v1/audit/log/main-2026/entries?type=record&actor={key["id"]}"))["entries"]!.AsArray());
        var after = await JsonAsync(client, "/v1/lists");
        Assert.NotEqual((string?)before["snapshot"], (string?)after["snapshot"]);
        Assert.Equal(before["lists"]!.ToJsonString(), after["lists"]!.ToJsonString());
    }

    [Fact]
    public async Task A_decision_rests_on_the_record_of_its_day_and_replays_on_it()
    {
        using var client = shared.Running.Everyone();
        var sale = Samples.SmallestSale.Replace("\"UZ\"", "\"GW\"", StringComparison.Ordinal);
        var before = await client.DecideAsync(sale);
        await AddAsync(client, Incident("GW"));
        var after = await client.DecideAsync(sale);

        Assert.Equal((0, 2), (LevelOf(before, "GW"), LevelOf(after, "GW")));
        Assert.NotEqual((string?)before["versions"]!["snapshot"], (string?)after["versions"]!["snapshot"]);
        var replay = await ReplayAsync(client, before, "as-decided");
        Assert.True((bool?)replay["identical"], replay.ToJsonString());
        var causes = (await ReplayAsync(client, before, "as-of-now"))["causes"]!.AsArray().Select(cause => (string)cause!);
        Assert.Equal(["record"], causes.Except(["time"]));
    }

    [Fact]
    public async Task A_correction_is_a_new_version_with_its_reason_and_lowers_nothing()
    {
        using var client = shared.Running.Everyone();
        var before = await JsonAsync(client, "/v1/states/DZ/record");
        var shipped = (await JsonAsync(client, $"{Incidents}?state=DZ"))["incidents"]!.AsArray().Single()!;
        var id = (string)shipped["id"]!;

        using var made = await client.PostJsonAsync($"{Incidents}/{id}/corrections", $$"""
            {"incident":{{Weaker(shipped)}},"why":"A later court ruling casts doubt on the part of the state.","source":{{Source}}}
            """);
        var incident = await made.JsonAsync();

        Assert.True(made.StatusCode == HttpStatusCode.Created, incident.ToJsonString());
        Assert.Equal((2, "alleged"), ((int?)incident["version"], (string?)incident["confidence"]));
        Assert.Equal(
            [(1, "shipped", false, true), (2, "local", true, true)],
            incident["versions"]!.AsArray().Select(version => ((int)version!["version"]!, (string)version["provenance"]!["origin"]!,
                (bool)version["holds"]!, (bool)version["counts"]!)));
        var correction = incident["corrections"]!.AsArray().Single()!;
        Assert.Equal((false, "[\"confidence\"]"), ((bool?)correction["countsDownwards"], correction["changed"]!.ToJsonString()));
        Assert.Equal("2026-11-23T00:00:00.000Z", (string?)incident["provenance"]!["at"]);
        var after = await JsonAsync(client, "/v1/states/DZ/record");
        Assert.Equal((int?)before["level"], (int?)after["level"]);
        Assert.Equal(2, (int?)after["level"]);

        using var withdrawn = await client.PostJsonAsync($"{Incidents}/{id}/withdrawals",
            $$"""{"change":"{{correction["id"]}}","why":"The ruling was about another event."}""");
        var again = await withdrawn.JsonAsync();
        Assert.Equal((1, "The ruling was about another event."),
            ((int?)again["version"], (string?)again["versions"]![1]!["withdrawn"]!["why"]));
    }

    [Fact]
    public async Task A_state_and_a_named_vendor_have_the_right_of_reply()
    {
        using var client = shared.Running.Everyone();
        const string path = $"{Incidents}/rw-2021-be-01";

        using var ofState = await client.PostJsonAsync($"{path}/replies",
            $$"""{"state":"RW","statement":"The government says that it neither owns nor uses such a tool.","source":{{Source}}}""");
        using var ofVendor = await client.PostJsonAsync($"{path}/replies",
            $$"""{"vendor":"NSO Group","statement":"The company says that it sells to vetted state bodies alone.","source":{{Source}}}""");
        using var ofOthers = await client.PostJsonAsync($"{path}/replies",
            $$"""{"state":"PT","statement":"We have nothing to say of it.","source":{{Source}}}""");

        Assert.Equal(
            (HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Conflict),
            (ofState.StatusCode, ofVendor.StatusCode, ofOthers.StatusCode));
        var replies = (await JsonAsync(client, path))["replies"]!.AsArray();
        Assert.Equal(("RW", "NSO Group"), ((string?)replies[0]!["state"], (string?)replies[1]!["vendor"]));
        Assert.Equal("A monitor", (string?)replies[0]!["source"]!["publisher"]);
    }

    [Fact]
    public async Task What_was_added_here_can_be_withdrawn_and_what_ships_cannot()
    {
        using var client = shared.Running.Everyone();
        var made = await AddAsync(client, Incident("GM"));
        var path = $"{Incidents}/{made["id"]}";
        var body = $$"""{"change":"{{made["provenance"]!["change"]}}","why":"It was recorded twice by mistake."}""";

        using var withdrawn = await client.PostJsonAsync($"{path}/withdrawals", body);
        using var twice = await client.PostJsonAsync($"{path}/withdrawals", body);
        using var shipped = await client.PostJsonAsync($"{Incidents}/rw-2021-be-01/withdrawals", body);

        Assert.Equal(
            (HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.NotFound),
            (withdrawn.StatusCode, twice.StatusCode, shipped.StatusCode));
        Assert.NotNull((await JsonAsync(client, path))["withdrawn"]);
        Assert.Equal("no record held", (string?)(await JsonAsync(client, "/v1/states/GM/record"))["record"]);
        Assert.Empty((await JsonAsync(client, $"{Incidents}?state=GM"))["incidents"]!.AsArray());
    }

    [Fact]
    public async Task Lines_are_imported_all_or_none_and_exported_again()
    {
        using var client = shared.Running.Everyone();
        var (good, other) = (Incident("LS"), Incident("LS", summary: "Relatives of a critic abroad were questioned about him.", method: "threats"));
        var bad = Incident("LS", summary: "Rustam Haddadi was taken from a third country.");

        using var refused = await client.PostJsonAsync($"{Incidents}/imports", Lines(good, bad, "{\"date\":2024}"));
        using var exported = await client.AskAsync("/v1/states/LS/record/export");
        using var made = await client.PostJsonAsync($"{Incidents}/imports", Lines(good, other));
        using var again = await client.AskAsync("/v1/states/LS/record/export");
        var lines = (await again.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var twice = await client.PostJsonAsync($"{Incidents}/imports", Lines(lines));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var errors = (await refused.JsonAsync())["errors"]!.AsArray().Select(error => ((string)error!["pointer"]!, (string)error["code"]!)).ToList();
        Assert.Contains(("/lines/1/summary", "personal_name"), errors);
        Assert.Contains(errors, error => error.Item1 == "/lines/2/date");
        Assert.Equal("", await exported.Content.ReadAsStringAsync());
        Assert.Equal(["local-ls-2025-sn-01", "local-ls-2025-sn-02"],
            (await made.JsonAsync())["added"]!.AsArray().Select(id => (string)id!));
        Assert.Equal("application/x-ndjson", again.Content.Headers.ContentType?.MediaType);
        Assert.Equal(2, lines.Length);
        Assert.Equal(2, (int?)(await twice.JsonAsync())["skipped"]);
    }

    [Theory]
    [InlineData("\"summary\":\"Jamal Haddadi was taken from a hotel in another country.\"", "/summary", "personal_name")]
    [InlineData("\"summary\":\"Иван Петренко был отравлен в другой стране.\"", "/summary", "personal_name")]
    [InlineData("\"summary\":\"A critic was taken from a hotel abroad on 7 May 2025.\"", "/summary", "day")]
    [InlineData("\"technology\":\"The phone of Jamal Haddadi\"", "/technology", "personal_name")]
    [InlineData("\"actor\":\"General Haddadi\"", "/actor", "personal_name")]
    [InlineData("\"date\":\"2025-05-07\"", "/date", "wrong_form")]
    [InlineData("\"date\":\"2026-12\"", "/date", "in_future")]
    [InlineData("\"method\":\"kidnapping\"", "/method", "unknown_value")]
    [InlineData("\"method\":\"extradition_request\"", "/capeStage", "required")]
    [InlineData("\"capeStage\":1", "/capeStage", "contradiction")]
    [InlineData("\"targetCategory\":\"blogger\"", "/targetCategory", "unknown_value")]
    [InlineData("\"confidence\":\"certain\"", "/confidence", "unknown_value")]
    [InlineData("\"city\":\"Paris\"", "/city", "unknown_member")]
    [InlineData("\"targetName\":\"N\"", "/targetName", "unknown_member")]
    [InlineData("\"hostHandedOver\":true", "/hostBasis", "contradiction")]
    [InlineData("\"sources\":[]", "/sources", "required")]
    [InlineData("\"sources\":[{\"title\":\"T1\",\"publisher\":\"P1\",\"url\":\"https://example.org/jamal-haddadi\"}]", "/sources/0/url", "personal_name")]
    [InlineData("\"sources\":[{\"title\":\"T1\",\"publisher\":\"P1\",\"url\":\"https://example.org/2025/05/07/exiles\"}]", "/sources/0/url", "day")]
    [InlineData("\"sources\":[{\"title\":\"T1\",\"publisher\":\"P1\",\"url\":\"javascript:alert(1)\"}]", "/sources/0/url", "wrong_form")]
    public async Task What_could_single_somebody_out_or_is_not_of_the_taxonomy_is_refused(string member, string place, string code)
    {
        using var client = shared.Running.Everyone();
        var incident = JsonNode.Parse(Incident("SL"))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{{member}}}")!.AsObject())
            incident[name] = value?.DeepClone();

        using var response = await client.PostJsonAsync(Incidents, incident.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains((place, code), (await response.JsonAsync())["errors"]!.AsArray()
            .Select(error => ((string)error!["pointer"]!, (string)error["code"]!)));
    }

    [Fact]
    public async Task Only_admins_of_the_tenant_main_change_the_record()
    {
        using var tenant = await Tenant.MakeAsync(shared.Running);
        using var client = await tenant.ClientAsync("Somebody", Role.Admin);

        foreach (var (path, body) in ((string, string)[])
        [
            (Incidents, Incident("SL")),
            ($"{Incidents}/imports", Lines(Incident("SL"))),
            ($"{Incidents}/rw-2021-be-01/corrections", $$"""{"incident":{{Incident("RW")}},"why":"It was otherwise.","source":{{Source}}}"""),
            ($"{Incidents}/rw-2021-be-01/replies", $$"""{"state":"RW","statement":"We deny all of it.","source":{{Source}}}"""),
            ($"{Incidents}/rw-2021-be-01/withdrawals", """{"change":"rec_1","why":"It was otherwise."}"""),
            ("/v1/bodies", BodyTests.Unit("sl-unit")),
            ("/v1/bodies/uz-sss/names", """{"names":[{"value":"The House","lang":"en","type":"alias","basis":"knowledge"}]}"""),
        ])
        {
            using var response = await client.PostJsonAsync(path, body);

            Assert.Equal((path, HttpStatusCode.Forbidden), (path, response.StatusCode));
        }
    }

    [Fact]
    public async Task The_record_survives_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("exportscreen-");
        await using (var service = await RunningService.StartAsync(folder))
        {
            using var client = service.Everyone();
            await AddAsync(client, Incident("SZ"));
            using var body = await client.PostJsonAsync("/v1/bodies", BodyTests.Unit("sz-unit"));
            Assert.Equal(HttpStatusCode.Created, body.StatusCode);
        }

        await using (var service = await RunningService.StartAsync(folder))
        {
            using var client = service.Everyone();

            Assert.Equal(2, (int?)(await JsonAsync(client, "/v1/states/SZ/record"))["level"]);
            Assert.True((bool?)(await JsonAsync(client, "/v1/bodies/sz-unit"))["local"]);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_rule_the_window_and_what_moves_are_told()
    {
        using var client = shared.Running.Everyone();

        var egypt = await JsonAsync(client, "/v1/states/EG/record");
        var cambodia = await JsonAsync(client, "/v1/states/KH/record");
        var states = (await JsonAsync(client, "/v1/states"))["states"]!.AsArray();

        Assert.Equal(("systematic", 10, true), ((string?)egypt["rule"], (int?)egypt["windowYears"], (bool?)egypt["levelMoves"]));
        Assert.Equal(("published_count", 4, 3, "Freedom House"), ((string?)cambodia["rule"], (int?)cambodia["level"],
            (int?)cambodia["reading"]!["level"], (string?)cambodia["floorCount"]!["publisher"]));
        Assert.Equal(5, (int?)egypt["sensitivity"]![0]!["weights"]!["windowYears"]);
        Assert.Contains(egypt["purchases"]!.AsArray(), purchase => purchase!["source"]!["title"] is not null);
        Assert.Contains("Hong Kong police", (await JsonAsync(client, "/v1/states/CN/record"))["subStateActors"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True((int?)states.Single(state => (string?)state!["state"] == "TJ")!["score"] > 1000);
        Assert.Contains(states, state => (bool?)state!["levelMoves"] == true);
        Assert.Equal(["ru-2023-kg-01"], (await JsonAsync(client, $"{Incidents}?operatorState=KG"))["incidents"]!.AsArray()
            .Select(incident => (string)incident!["id"]!));
    }

    internal static async Task<JsonNode> JsonAsync(HttpClient client, string path)
    {
        using var response = await client.AskAsync(path);
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    static async Task<JsonNode> AddAsync(HttpClient client, string incident)
    {
        using var response = await client.PostJsonAsync(Incidents, incident);
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    internal static string Incident(
        string origin, string summary = "A critic of the government was taken from a third country and brought back.",
        string method = "rendition") => $$"""
        {
          "originState":"{{origin}}","hostState":"SN","date":"2025","method":"{{method}}",
          "targetCategory":"opposition_member","confidence":"reported","summary":"{{summary}}","sources":[{{Source}}]
        }
        """;

    static string Lines(params string[] lines) => new JsonObject
    {
        ["lines"] = new JsonArray([.. lines.Select(line => JsonValue.Create(line))]),
    }.ToJsonString();

    /// <summary>The incident, alleged only.</summary>
    static string Weaker(JsonNode shipped)
    {
        var text = shipped.DeepClone().AsObject();
        foreach (var name in (string[])["id", "version", "local"])
            text.Remove(name);
        text["confidence"] = "alleged";
        return text.ToJsonString();
    }

    static int? LevelOf(JsonNode decision, string state) => (int?)decision["stateRecords"]!.AsArray()
        .Single(record => (string?)record!["state"] == state)!["level"];

    static async Task<JsonNode> ReplayAsync(HttpClient client, JsonNode decision, string mode) =>
        await (await client.PostJsonAsync($"/v1/screenings/{decision["id"]}/replay", $$"""{"mode":"{{mode}}"}""")).JsonAsync();
}
