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

    [Theory]
    [InlineData("screener")]
    [InlineData("screener", "admin")]
    public async Task Who_is_no_officer_learns_nothing_of_a_listing_that_a_party_may_be(params string[] roles)
    {
        using var screener = await tenant.ClientAsync("ERP", roles);
        using var officer = await tenant.ClientAsync("Officer", "officer", "screener");
        var sale = CaseFile.Read("16-namesake-of-a-listed-person").SaleJson;

        var seen = await screener.DecideAsync(sale);
        var listings = (await officer.DecideAsync(sale))["hits"]!.AsArray().Select(hit => hit!["listing"]!).ToList();

        // Which lists were searched is in every answer; so is the checkpoint, whose letters are anything.
        seen.AsObject().Remove("versions");
        seen.AsObject().Remove("audit");
        var text = seen.ToJsonString();
        Assert.NotEmpty(listings);
        Assert.All(listings, listing => Assert.All(
            (string[])["id", "list", "caption"],
            member => Assert.DoesNotContain(listing[member]!.GetValue<string>(), text, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain("h_", text, StringComparison.Ordinal);
        Assert.DoesNotContain("more listings", text, StringComparison.Ordinal);
        Assert.Contains("A party may be on a list; an officer must resolve it.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_key_that_screens_finds_its_own_screenings_only()
    {
        using var other = await tenant.ClientAsync("ERP", "screener");
        using var mixed = await tenant.ClientAsync("Admin and more", "screener", "admin");
        var id = (await other.DecideAsync(Sale))["id"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.NotFound, (await mixed.AskAsync($"/v1/screenings/{id}")).StatusCode);
        Assert.Empty(await ListAsync(mixed));
    }

    [Fact]
    public async Task Another_spelling_of_a_holder_is_the_same_holder()
    {
        using var one = await tenant.ClientAsync("ERP  One", "screener");
        using var renewed = await tenant.ClientAsync(" erp Ｏne ", "screener");
        var id = (await one.DecideAsync(Sale))["id"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.OK, (await renewed.AskAsync($"/v1/screenings/{id}")).StatusCode);
        Assert.Single(await ListAsync(renewed));
    }

    [Theory]
    [InlineData("""{"party":"!!!"}""", "unreadable")]
    [InlineData("""{"party":""}""", "unreadable")]
    [InlineData("""{"cursor":"bm90aGluZw"}""", "invalid_cursor")]
    [InlineData("""{"from":"2026-11-24T09:00:00"}""", "invalid_date")]
    [InlineData("""{"from":"2026-11-24"}""", "invalid_date")]
    public async Task A_search_that_cannot_be_meant_is_refused(string search, string code)
    {
        using var client = await tenant.ClientAsync();

        var response = await client.PostJsonAsync("/v1/screenings/search", search);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string?)(await response.JsonAsync())["errors"]![0]!["code"]);
    }

    [Theory]
    [InlineData("2026-11-24T09:00:00Z")]
    [InlineData("2026-11-24T09:00:00.5%2B05:00")]
    [InlineData("2026-11-24T09:00:00-05:30")]
    public async Task A_time_has_its_offset(string time)
    {
        using var client = await tenant.ClientAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync($"/v1/screenings?from={time}")).StatusCode);
    }

    [Theory]
    [InlineData("""{"names":[{"value":"!!!"}]}""", "/names/0/value", "unreadable")]
    [InlineData("""{"names":[{"value":"x","lang":"_"}]}""", "/names/0/lang", "wrong_form")]
    [InlineData("""{"names":[{"value":"x"}],"identifiers":[{"type":"INN","value":"1"}]}""", "/identifiers/0/type", "wrong_form")]
    [InlineData("""{"names":[{"value":"x"}],"countries":[""]}""", "/countries/0", "required")]
    public async Task A_match_asks_for_what_a_sale_asks_for(string request, string at, string code)
    {
        using var client = await tenant.ClientAsync();

        var error = (await (await client.PostJsonAsync("/v1/match", request)).JsonAsync())["errors"]!.AsArray().Single()!;

        Assert.Equal((at, code), ((string?)error["pointer"], (string?)error["code"]));
    }

    [Fact]
    public async Task A_screener_learns_of_a_body_that_is_certain_and_not_how_it_was_recognised()
    {
        using var screener = await tenant.ClientAsync("ERP", "screener");
        using var officer = await tenant.ClientAsync("Officer", "officer");
        const string exact = """{"names":[{"value":"Давлат хавфсизлик хизмати"}],"countries":["UZ"]}""";
        const string near = """{"names":[{"value":"Давлат хавфсизлик хизмати"}]}""";

        var seen = await (await screener.PostJsonAsync("/v1/bodies/search", exact)).JsonAsync();
        var whole = await (await officer.PostJsonAsync("/v1/bodies/search", exact)).JsonAsync();
        var nearSeen = await (await screener.PostJsonAsync("/v1/bodies/search", near)).JsonAsync();
        var nearWhole = await (await officer.PostJsonAsync("/v1/bodies/search", near)).JsonAsync();

        Assert.Equal(["bodies"], seen.AsObject().Select(member => member.Key));
        Assert.Equal(
            ["body", "state", "kind", "ambiguous", "href"], seen["bodies"]![0]!.AsObject().Select(member => member.Key));
        Assert.True((decimal?)whole["bodies"]![0]!["confidence"] >= 0.95m);
        Assert.NotNull(whole["sector"]);
        Assert.NotEmpty(nearWhole["bodies"]!.AsArray());
        Assert.Empty(nearSeen["bodies"]!.AsArray());
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
    public async Task A_tenant_stands_though_its_log_cannot_yet_say_what_decisions_rest_on()
    {
        var current = Service.Services.GetRequiredService<CurrentSnapshot>();
        var snapshot = current.Value!;
        current.Value = snapshot with { Digest = "no digest" };

        using var late = await Tenant.MakeAsync(Service);
        current.Value = snapshot;
        using var client = await late.ClientAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/v1/keys")).StatusCode);
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
