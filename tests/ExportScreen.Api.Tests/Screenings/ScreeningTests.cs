using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Screenings;

public sealed class ScreeningTests(SharedService shared) : IAsyncLifetime
{
    RunningService Service => shared.Running;
    Tenant tenant = null!;

    static string Sale => CaseFile.Read("15-entity-list-name-and-country").SaleJson;

    public async ValueTask InitializeAsync() => tenant = await Tenant.MakeAsync(Service);

    public ValueTask DisposeAsync()
    {
        tenant.Dispose();
        return default;
    }

    [Fact]
    public async Task Nothing_is_decided_before_the_lists_are_loaded()
    {
        using var client = await tenant.ClientAsync();
        var current = Service.Services.GetRequiredService<CurrentSnapshot>();
        var before = (await Service.Store.ReadHeadAsync(tenant.Log, default))!.Size;
        var snapshot = current.Value;
        current.Value = null;

        var response = await client.ScreenAsync(Sale, "early");
        var ready = await client.AskAsync("/health/ready");
        current.Value = snapshot;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("no decision was made", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(before, (await Service.Store.ReadHeadAsync(tenant.Log, default))!.Size);
    }

    [Fact]
    public async Task A_screener_alone_learns_the_decision_but_not_how_near_a_name_came()
    {
        using var screener = await tenant.ClientAsync("ERP", "screener");
        using var officer = await tenant.ClientAsync("Officer", "officer", "screener");

        var seen = await screener.DecideAsync(Sale);
        var whole = await officer.DecideAsync(Sale);

        foreach (var member in (string[])["checks", "hits", "stateRecords", "evidence", "wouldChange"])
        {
            Assert.Null(seen[member]);
            Assert.NotNull(whole[member]);
        }

        Assert.DoesNotContain("score", seen.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("nearestMiss", seen.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(whole["status"]!.GetValue<string>(), seen["status"]!.GetValue<string>());
        Assert.NotEmpty(seen["findings"]!.AsArray());
        Assert.NotNull(seen["audit"]!["checkpoint"]);
    }

    [Fact]
    public async Task A_screener_finds_its_own_screenings_only_and_an_officer_all()
    {
        using var one = await tenant.ClientAsync("ERP one", "screener");
        using var other = await tenant.ClientAsync("ERP two", "screener");
        using var officer = await tenant.ClientAsync("Officer", "officer");
        var id = (await one.DecideAsync(Sale))["id"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.OK, (await one.AskAsync($"/v1/screenings/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.AskAsync($"/v1/screenings/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await officer.AskAsync($"/v1/screenings/{id}")).StatusCode);
        Assert.Single(await ListAsync(one));
        Assert.Empty(await ListAsync(other));
        Assert.Single(await ListAsync(officer));
    }

    [Fact]
    public async Task Another_tenant_finds_nothing()
    {
        using var client = await tenant.ClientAsync();
        var id = (await client.DecideAsync(Sale))["id"]!.GetValue<string>();
        using var other = await Tenant.MakeAsync(Service);
        using var stranger = await other.ClientAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.AskAsync($"/v1/screenings/{id}")).StatusCode);
        Assert.Empty(await ListAsync(stranger));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.AskAsync($"{tenant.LogPath}/checkpoint")).StatusCode);
        Assert.Equal(other.Log, (await stranger.DecideAsync(Sale))["audit"]!["log"]!.GetValue<string>());
    }

    [Fact]
    public async Task Screenings_are_found_by_every_filter_and_page_by_page()
    {
        using var client = await tenant.ClientAsync();
        foreach (var name in CaseFile.Names)
            await client.DecideAsync(CaseFile.Read(name).SaleJson);

        Assert.Equal(["WS-07"], await ReferencesAsync(client, "?decision=allow&status=clear"));
        Assert.Equal(["WS-08"], await ReferencesAsync(client, "?reference=WS-08"));
        Assert.Equal(["WS-10B", "WS-10"], await ReferencesAsync(client, "?destination=AE"));
        Assert.Equal(["WS-06"], await ReferencesAsync(client, "?endUserState=KZ"));
        Assert.Empty(await ReferencesAsync(client, "?from=2030-01-01T00:00:00Z"));
        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = await (await client.AskAsync($"/v1/screenings?limit=7{(cursor is null ? "" : $"&cursor={cursor}")}")).JsonAsync();
            paged.AddRange(page["screenings"]!.AsArray().Select(screening => screening!["reference"]!.GetValue<string>()));
            cursor = page["nextCursor"]?.GetValue<string>();
        }
        while (cursor is not null);
        Assert.Equal(CaseFile.Names.Count(), paged.Distinct().Count());
    }

    [Theory]
    [InlineData("Davlat xavfsizlik xizmati")]
    [InlineData("ДАВЛАТ ХАВФСИЗЛИК")]
    public async Task A_party_is_found_by_words_of_its_name_in_any_script(string party)
    {
        using var client = await tenant.ClientAsync();
        await client.DecideAsync(CaseFile.Read("13-imsi-catcher-uz-state-security").SaleJson);
        await client.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);

        var found = await (await client.PostJsonAsync(
            "/v1/screenings/search", new JsonObject { ["party"] = party }.ToJsonString())).JsonAsync();

        Assert.Equal("SO-2026-00417/3", Assert.Single(found["screenings"]!.AsArray())!["reference"]!.GetValue<string>());
    }

    [Fact]
    public async Task Starter_lists_say_that_they_are_reconstructed_in_every_answer()
    {
        using var client = await tenant.ClientAsync();

        var lists = (await client.DecideAsync(Sale))["versions"]!["lists"]!.AsArray();

        Assert.Equal(
            ["eu-fsf", "uk-sl"],
            lists.Where(list => list!["reconstructed"]!.GetValue<bool>()).Select(list => list!["id"]!.GetValue<string>()));
        Assert.All(lists, list => Assert.True(list!["starter"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task The_evaluation_profile_shows_ages_without_flagging_them_and_binds_nobody()
    {
        using var client = await tenant.ClientAsync();

        var answer = await client.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);

        Assert.False(answer["binding"]!.GetValue<bool>());
        Assert.Equal("clear", answer["status"]!.GetValue<string>());
        Assert.NotEqual("released", answer["release"]!["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_sale_may_name_a_stricter_profile_and_then_stale_lists_flag()
    {
        using var client = await tenant.ClientAsync();
        var sale = JsonNode.Parse(CaseFile.Read("07-url-filter-hotel-pt").SaleJson)!;
        sale["profile"] = "default";

        var answer = await client.DecideAsync(sale.ToJsonString());

        Assert.True(answer["binding"]!.GetValue<bool>());
        Assert.Equal("flag", answer["decision"]!.GetValue<string>());
        Assert.Contains("R03", answer["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("lenient")]
    [InlineData("evaluation")]
    public async Task A_sale_may_not_name_a_looser_profile_than_the_installation(string profile)
    {
        await using var strict = await RunningService.StartAsync(settings: ("EXPORTSCREEN_PROFILE", "default"));
        using var client = strict.Everyone();
        var sale = JsonNode.Parse(Sale)!;
        sale["profile"] = profile;

        var response = await client.ScreenAsync(sale.ToJsonString(), "looser");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.AskAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task What_if_is_recorded_as_a_simulation_and_releases_nothing()
    {
        using var client = await tenant.ClientAsync();

        var response = await client.PostJsonAsync("/v1/what-if", CaseFile.Read("07-url-filter-hotel-pt").SaleJson);
        var answer = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.StartsWith("sim_", answer["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("blocked", answer["release"]!["state"]!.GetValue<string>());
        var entry = await (await client.AskAsync($"{tenant.LogPath}/entries/{answer["audit"]!["index"]}")).JsonAsync();
        Assert.Equal("simulation", entry["leaf"]!["type"]!.GetValue<string>());
        Assert.Empty(await ListAsync(client));
    }

    [Fact]
    public async Task Inline_authorisations_of_a_screener_satisfy_nothing()
    {
        using var screener = await tenant.ClientAsync("ERP", "screener");
        using var officer = await tenant.ClientAsync("Officer", "officer", "screener");
        var sale = CaseFile.Read("05-forensics-swiss-police-eu001").SaleJson;

        Assert.Equal("licence_required", (await screener.DecideAsync(sale))["status"]!.GetValue<string>());
        Assert.Equal("authorised", (await officer.DecideAsync(sale))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_authorisation_that_nobody_stored_cannot_be_named()
    {
        using var client = await tenant.ClientAsync();
        var sale = JsonNode.Parse(Sale)!;
        sale["authorisations"] = new JsonArray(new JsonObject { ["ref"] = "auth_1" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.ScreenAsync(sale.ToJsonString(), "named")).StatusCode);
    }

    static async Task<JsonArray> ListAsync(HttpClient client) =>
        (await (await client.AskAsync("/v1/screenings")).JsonAsync())["screenings"]!.AsArray();

    static async Task<IEnumerable<string>> ReferencesAsync(HttpClient client, string query) =>
        (await (await client.AskAsync($"/v1/screenings{query}")).JsonAsync())["screenings"]!.AsArray()
            .Select(screening => screening!["reference"]!.GetValue<string>());
}
