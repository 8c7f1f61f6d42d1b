using System.Net;
using System.Text.Json.Nodes;

namespace ExportScreen.Api.Tests.Release;

public sealed class AuthorisationTests(BindingWorld world) : IClassFixture<BindingWorld>, IAsyncLifetime
{
    Office office = null!;

    public async ValueTask InitializeAsync() => office = await Office.OpenAsync(world);

    public ValueTask DisposeAsync()
    {
        world.Use(world.Today);
        office.Dispose();
        return default;
    }

    [Fact]
    public async Task A_licence_that_the_sale_names_covers_it_and_is_drawn_on_by_the_release_alone()
    {
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-1"));
        var decided = await office.Erp.DecideAsync(Naming(Sales.Forensics("A-1"), id));

        Assert.Equal("authorised", decided["status"]!.GetValue<string>());
        Assert.Equal("Report the export", decided["obligations"]![0]!.GetValue<string>());
        Assert.Equal(2, await LeftAsync(id));
        await ReleaseAsync(decided);
        Assert.Equal(1, await LeftAsync(id));
        Assert.Equal(HttpStatusCode.OK, (await office.Erp.GateAsync(decided)).StatusCode);
    }

    [Fact]
    public async Task A_licence_that_comes_later_lifts_the_blocker_of_the_screening_that_waits_for_it()
    {
        var decided = await office.Erp.DecideAsync(Sales.Forensics("A-2").ToJsonString());
        var needs = decided["findings"]![0]!["code"]!.GetValue<string>();

        Assert.Equal([needs], await (await office.Anne.RuleAsync(decided)).BlockersAsync());
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-2"));
        Assert.Equal(["signatures"], await (await office.Erp.GateAsync(decided)).BlockersAsync());
        await ReleaseAsync(decided);
        Assert.Equal(HttpStatusCode.OK, (await office.Erp.GateAsync(decided)).StatusCode);
        Assert.Equal(1, await LeftAsync(id));
    }

    [Theory]
    [InlineData("endUserIdentity", """{"names":["Stadtpolizei Bern"],"country":"CH"}""")]
    [InlineData("endUser", "\"C-2\"")]
    [InlineData("destination", "\"NO\"")]
    [InlineData("codes", """["5A001.f.1"]""")]
    [InlineData("validUntil", "\"2026-11-23\"")]
    [InlineData("validFrom", "\"2026-11-25\"")]
    [InlineData("regime", "\"UK\"")]
    [InlineData("saleReference", "\"ANOTHER\"")]
    [InlineData("value", """{"amount":"1.00","currency":"EUR"}""")]
    public async Task What_was_granted_for_something_else_releases_nothing(string member, string json)
    {
        var licence = Sales.Licence("BAFA-3");
        licence[member] = JsonNode.Parse(json);
        var id = await office.Anne.StoreAsync(licence);
        var named = await office.Erp.DecideAsync(Naming(Sales.Forensics("A-3"), id));

        Assert.Equal("licence_required", named["status"]!.GetValue<string>());
        Assert.NotEmpty(await (await office.Anne.RuleAsync(named)).BlockersAsync());
        var gate = await office.Erp.GateAsync(named);
        Assert.Contains("a stored authorisation of the EU", await gate.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(named["findings"]![0]!["code"]!.GetValue<string>(), await gate.BlockersAsync());
    }

    [Fact]
    public async Task What_a_screener_writes_into_the_sale_satisfies_nothing()
    {
        var sale = Sales.Forensics("A-4");
        var inline = Sales.Licence("BAFA-4");
        inline.Remove("endUserIdentity");
        inline["endUser"] = "C-1";
        sale["authorisations"] = new JsonArray(inline);

        Assert.Equal("licence_required", (await office.Erp.DecideAsync(sale.ToJsonString()))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_last_piece_goes_to_one_of_those_who_reach_for_it()
    {
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-5", 1));
        var sales = new List<JsonNode>();
        for (var i = 0; i < 4; i++)
        {
            sales.Add(await office.Erp.DecideAsync(Naming(Sales.Forensics($"A-5-{i}"), id)));
            Assert.Equal("pending", await (await office.Anne.RuleAsync(sales[i])).StateAsync());
        }

        var last = await Task.WhenAll(sales.Select(sale => office.Bert.RuleAsync(sale)));
        var gates = await Task.WhenAll(sales.Select(sale => office.Erp.GateAsync(sale)));

        Assert.Single(last, response => response.StatusCode == HttpStatusCode.Created);
        Assert.Single(gates, response => response.StatusCode == HttpStatusCode.OK);
        foreach (var refused in last.Where(response => response.StatusCode != HttpStatusCode.Created))
            Assert.Equal(["authorisation_exhausted"], await refused.BlockersAsync());
        Assert.Equal(0, await LeftAsync(id));
        Assert.Equal("licence_required", (await office.Erp.DecideAsync(Naming(Sales.Forensics("A-5-late"), id)))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_order_takes_once_however_often_it_is_released()
    {
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-6", 1));
        await ReleaseAsync(await office.Erp.DecideAsync(Naming(Sales.Forensics("A-6"), id)));

        var anew = await office.Erp.DecideAsync(Naming(Sales.Forensics("A-6"), id));

        Assert.Equal("authorised", anew["status"]!.GetValue<string>());
        await ReleaseAsync(anew);
        Assert.Equal(0, await LeftAsync(id));
    }

    [Fact]
    public async Task A_withdrawn_one_ends_the_releases_that_rest_on_it()
    {
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-7"));
        var decided = await office.Erp.DecideAsync(Naming(Sales.Forensics("A-7"), id));
        await ReleaseAsync(decided);

        await (await office.Anne.PostJsonAsync($"/v1/authorisations/{id}/withdrawal", $$"""{"reason":"{{Acting.Reason}}"}""")).OkAsync();

        Assert.Equal(["authorisation_withdrawn"], await (await office.Erp.GateAsync(decided)).BlockersAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.Erp.ScreenAsync(Naming(Sales.Forensics("A-7b"), id), "withdrawn")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict,
            (await office.Anne.PostJsonAsync($"/v1/authorisations/{id}/withdrawal", $$"""{"reason":"{{Acting.Reason}}"}""")).StatusCode);

        // The same licence put on file anew gives no more than it had.
        var anew = await office.Anne.StoreAsync(Sales.Licence("BAFA-7"));
        Assert.Equal(1, await LeftAsync(anew));
    }

    [Fact]
    public async Task A_licence_is_on_file_once()
    {
        await office.Anne.StoreAsync(Sales.Licence("BAFA-8"));

        Assert.Equal(HttpStatusCode.Conflict, (await office.Bert.PostJsonAsync("/v1/authorisations", Sales.Licence("bafa-8 ").ToJsonString())).StatusCode);
    }

    [Fact]
    public async Task Lists_page_and_belong_to_their_tenant()
    {
        using var other = await Office.OpenAsync(world);
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Add(await office.Anne.StoreAsync(Sales.Licence($"BAFA-9-{i}")));

        var first = await (await office.Anne.AskAsync("/v1/authorisations?limit=2")).OkAsync();
        var second = await (await office.Anne.AskAsync($"/v1/authorisations?limit=2&cursor={first["nextCursor"]}")).OkAsync();

        Assert.Equal(ids.AsEnumerable().Reverse(), first["authorisations"]!.AsArray().Concat(second["authorisations"]!.AsArray())
            .Select(one => one!["id"]!.GetValue<string>()));
        Assert.Null(second["nextCursor"]);
        Assert.Empty((await (await other.Anne.AskAsync("/v1/authorisations")).OkAsync())["authorisations"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await other.Anne.AskAsync($"/v1/authorisations/{ids[0]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound,
            (await other.Anne.PostJsonAsync($"/v1/authorisations/{ids[0]}/withdrawal", $$"""{"reason":"{{Acting.Reason}}"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.Erp.ScreenAsync(Naming(Sales.Forensics("A-9"), ids[0]), "foreign")).StatusCode);
    }

    [Theory]
    [InlineData("endUserIdentity", "/endUser", "required")]
    [InlineData("codes", "/codes", "required")]
    [InlineData("validUntil", "/validUntil", "required")]
    [InlineData("destination", "/destination", "required")]
    [InlineData("reference", "/reference", "required")]
    [InlineData("regime", "/regime", "required")]
    public async Task What_would_cover_nothing_is_not_stored(string without, string at, string code)
    {
        var licence = Sales.Licence("BAFA-10");
        licence.Remove(without);

        var response = await office.Anne.PostJsonAsync("/v1/authorisations", licence.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains((await response.JsonAsync())["errors"]!.AsArray(), error =>
            error!["pointer"]!.GetValue<string>() == at && error["code"]!.GetValue<string>() == code);
    }

    [Fact]
    public async Task A_decision_that_rests_on_what_was_on_file_replays_as_decided()
    {
        world.Use(world.Snapshots.Find("evaluation")!); // which the service can make again
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-11"));
        var decided = await office.Erp.DecideAsync(Naming(Sales.Forensics("A-11"), id));
        Assert.Equal("authorised", decided["status"]!.GetValue<string>());
        await (await office.Anne.PostJsonAsync($"/v1/authorisations/{id}/withdrawal", $$"""{"reason":"{{Acting.Reason}}"}""")).OkAsync();

        var asDecided = await (await office.Anne.PostJsonAsync($"/v1/screenings/{decided.Id()}/replay", """{"mode":"as-decided"}""")).OkAsync();
        var asOfNow = await (await office.Anne.PostJsonAsync($"/v1/screenings/{decided.Id()}/replay", """{"mode":"as-of-now"}""")).OkAsync();

        Assert.True(asDecided["identical"]!.GetValue<bool>());
        Assert.Contains("authorisation", asOfNow["causes"]!.AsArray().Select(cause => cause!.GetValue<string>()));
        Assert.Equal("licence_required", asOfNow["after"]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Many_acts_at_once_are_all_taken()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => office.Anne.StoreAsync(Sales.Licence($"BAFA-12-{number}"))));

        Assert.Equal(40, ids.Distinct().Count());
    }

    static string Naming(JsonNode sale, string id)
    {
        sale["authorisations"] = new JsonArray(new JsonObject { ["ref"] = id });
        return sale.ToJsonString();
    }

    async Task ReleaseAsync(JsonNode decided)
    {
        Assert.Equal("pending", await (await office.Anne.RuleAsync(decided)).StateAsync());
        Assert.Equal("released", await (await office.Bert.RuleAsync(decided)).StateAsync());
    }

    async Task<long> LeftAsync(string id) =>
        (await (await office.Anne.AskAsync($"/v1/authorisations/{id}")).OkAsync())["left"]!["quantity"]!.GetValue<long>();
}
