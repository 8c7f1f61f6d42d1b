using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Api.Tests.Lists;
using ExportScreen.Api.Tests.Screenings;

namespace ExportScreen.Api.Tests.Profiles;

/// <summary>Profiles from their draft to the decisions made under them.</summary>
public sealed class ProfileTests : IAsyncLifetime
{
    const string Reason = ProfileSettingsTests.Reason;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exportscreen-");
    RunningService service = null!;
    HttpClient ada = null!;
    HttpClient ben = null!;

    public async ValueTask InitializeAsync() => await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_profile_is_drafted_tried_and_activated_by_another_holder_and_its_decisions_replay()
    {
        var hotel = CaseFile.Read("07-url-filter-hotel-pt").SaleJson;
        var before = await ada.DecideAsync(hotel);
        var draft = await DraftAsync(ProfileSettingsTests.Settings());

        Assert.Equal(HttpStatusCode.Conflict, (await ActivateAsync(ben, draft)).StatusCode);
        var shadow = await ShadowAsync(draft);
        Assert.Equal(1, (int?)shadow["summary"]!["sales"]);
        Assert.Equal(1, (int?)shadow["summary"]!["stricter"]);
        Assert.Equal(0, (int?)shadow["summary"]!["milder"]);
        var change = Assert.Single(shadow["changed"]!.AsArray())!;
        Assert.Equal((string?)before["id"], (string?)change["screening"]);
        Assert.Contains("H-7:licence_required", change["gained"]!.AsArray().Select(rule => (string?)rule));
        Assert.Equal(HttpStatusCode.Conflict, (await ActivateAsync(ada, draft)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ActivateAsync(ben, draft)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await ActivateAsync(ben, draft)).StatusCode);

        var named = JsonNode.Parse(hotel)!;
        named["profile"] = "house";
        named["reference"] = "SO-HOUSE";
        var decided = await ada.DecideAsync(named.ToJsonString());
        Assert.Equal("licence_required", (string?)decided["status"]);
        var finding = Assert.Single(decided["findings"]!.AsArray(), finding => (string?)finding!["rule"] == "H-7")!;
        Assert.Equal("Sales to Portugal go through the new office.", (string?)finding["text"]);
        var page = await (await ada.AskAsync("/v1/profiles/house")).JsonAsync();
        var digest = (string)page["digest"]!;
        Assert.Equal("Ben", (string?)page["versions"]![0]!["activatedBy"]);

        var entry = await (await ada.AskAsync($"/v1/audit/log/{decided["audit"]!["log"]}/entries/{decided["audit"]!["index"]}")).JsonAsync();
        Assert.Contains("H-7", entry["leaf"]!["rules"]!.AsArray().Select(rule => (string?)rule));

        // Another version comes in use; the decision still replays on its own, whose text can still be read.
        var looser = ProfileSettingsTests.Settings();
        looser["inHouseRules"]!.AsArray().Clear();
        var second = await DraftAsync(looser);
        Assert.Equal(2, (int?)(await ShadowAsync(second))["summary"]!["milder"]);
        Assert.Equal(HttpStatusCode.OK, (await ActivateAsync(ben, second)).StatusCode);
        await StopAsync();
        await StartAsync();

        Assert.True((bool?)(await ReplayAsync(decided, "as-decided"))["identical"]);
        var now = await ReplayAsync(decided, "as-of-now");
        Assert.Equal(["profile"], now["causes"]!.AsArray().Select(cause => (string?)cause));
        Assert.Equal("licence_required", (string?)now["before"]!["status"]);
        Assert.Equal("insufficient_information", (string?)now["after"]!["status"]);
        var old = await (await ada.AskAsync($"/v1/profiles/house/versions/{digest}")).JsonAsync();
        Assert.Equal("H-7", (string?)old["inHouseRules"]![0]!["id"]);
        await ActsAreOnRecordAsync(4);
    }

    [Fact]
    public async Task A_predicate_that_fails_is_an_error_and_forbids_allow()
    {
        var settings = ProfileSettingsTests.Settings();
        settings["inHouseRules"]![0]!["predicate"] = "sale.destination.region === 'PT-11'";
        var draft = await DraftAsync(settings);
        await ada.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);
        Assert.Equal(1, (int?)(await ShadowAsync(draft))["summary"]!["errors"]);
        Assert.Equal(HttpStatusCode.OK, (await ActivateAsync(ben, draft)).StatusCode);

        var sale = JsonNode.Parse(CaseFile.Read("07-url-filter-hotel-pt").SaleJson)!;
        sale["profile"] = "house";
        var decided = await ada.DecideAsync(sale.ToJsonString());

        Assert.Equal("flag", (string?)decided["decision"]);
        Assert.Equal("error", (string?)Assert.Single(decided["checks"]!.AsArray(), check => (string?)check!["rule"] == "H-7")!["result"]);
    }

    [Fact]
    public async Task What_comes_with_the_product_stays_and_other_tenants_change_nothing()
    {
        using var tenant = await Tenant.MakeAsync(service);
        using var stranger = await tenant.ClientAsync();

        Assert.Equal(HttpStatusCode.Conflict, (await ada.PostJsonAsync("/v1/profiles/default/drafts", ProfileSettingsTests.Settings().ToJsonString())).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await ada.PostJsonAsync("/v1/profiles/evaluation/drafts", ProfileSettingsTests.Settings().ToJsonString())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.PostJsonAsync("/v1/profiles/House/drafts", ProfileSettingsTests.Settings().ToJsonString())).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.PostJsonAsync("/v1/profiles/house/drafts", ProfileSettingsTests.Settings().ToJsonString())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.AskAsync("/v1/profiles/house")).StatusCode);
        Assert.Equal(2, (await (await ada.AskAsync("/v1/profiles")).JsonAsync())["profiles"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_installation_may_live_under_an_activated_profile_and_sales_may_not_name_a_looser_one()
    {
        var draft = await DraftAsync(ProfileSettingsTests.Settings());
        await ShadowAsync(draft);
        await ActivateAsync(ben, draft);
        await StopAsync();
        await StartAsync(("EXPORTSCREEN_PROFILE", "house"));
        var sale = JsonNode.Parse(CaseFile.Read("07-url-filter-hotel-pt").SaleJson)!;

        Assert.Equal("house", (string?)(await ada.DecideAsync(sale.ToJsonString()))["versions"]!["profile"]);
        sale["profile"] = "default";
        using var refused = await ada.ScreenAsync(sale.ToJsonString(), "looser");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.True((bool?)(await (await ada.AskAsync("/v1/profiles/house")).JsonAsync())["active"]);
    }

    async Task StartAsync(params (string, string)[] settings)
    {
        service = await RunningService.StartAsync(folder, settings);
        (ada, ben) = (await service.HolderAsync("Ada"), await service.HolderAsync("Ben"));
    }

    async Task StopAsync()
    {
        ada.Dispose();
        ben.Dispose();
        await service.DisposeAsync();
    }

    async Task<string> DraftAsync(JsonNode settings)
    {
        using var response = await ada.PostJsonAsync("/v1/profiles/house/drafts", settings.ToJsonString());
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return $"/v1/profiles/house/drafts/{(string?)(await response.JsonAsync())["id"]}";
    }

    async Task<JsonNode> ShadowAsync(string draft)
    {
        using var response = await ada.PostJsonAsync($"{draft}/shadow-run", """{"sales":500}""");
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    static Task<HttpResponseMessage> ActivateAsync(HttpClient client, string draft) =>
        client.PostJsonAsync($"{draft}/activation", $$"""{"reason":"{{Reason}}"}""");

    async Task<JsonNode> ReplayAsync(JsonNode decided, string mode) => await (await ada.PostJsonAsync(
        $"/v1/screenings/{decided["id"]}/replay", $$"""{"mode":"{{mode}}"}""")).JsonAsync();

    /// <summary>Two drafts, and what was done with them.</summary>
    async Task ActsAreOnRecordAsync(int besideDrafts)
    {
        var entries = (await (await ada.AskAsync("/v1/audit/log/main-2026/entries?type=profile&limit=200")).JsonAsync())["entries"]!.AsArray();
        Assert.Equal(besideDrafts, entries.Count(entry => ((string?)entry!["leaf"]!["id"])!.StartsWith("pra_", StringComparison.Ordinal)));
        Assert.Equal(2, entries.Count(entry => ((string?)entry!["leaf"]!["id"])!.StartsWith("prf_", StringComparison.Ordinal)));
    }
}
