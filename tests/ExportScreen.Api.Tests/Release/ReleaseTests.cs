using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Tests.Release;

public sealed class ReleaseTests(BindingWorld world) : IClassFixture<BindingWorld>, IAsyncLifetime
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
    public async Task A_clear_sale_of_tier_3_is_released_at_once_for_its_digest_alone()
    {
        var decided = await office.Erp.DecideAsync(Sales.Camera("R-1").ToJsonString());

        var gate = await (await office.Erp.GateAsync(decided)).OkAsync();
        var other = await office.Erp.GateAsync(decided, "sha256:" + new string('0', 64));

        Assert.Equal("released", gate["state"]!.GetValue<string>());
        Assert.Equal(decided["saleDigest"]!.GetValue<string>(), gate["saleDigest"]!.GetValue<string>());
        Assert.Equal(["digest_mismatch"], await other.BlockersAsync());
        Assert.Equal("urn:exportscreen:problem:not-released", (await other.JsonAsync())["type"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.BadRequest, (await office.Erp.AskAsync($"/v1/screenings/{decided.Id()}/release")).StatusCode);
    }

    [Fact]
    public async Task A_clear_sale_of_tier_2_waits_for_two_holders_neither_of_whom_submitted_it()
    {
        using var submitter = await office.Tenant.ClientAsync("Carl", "screener", "officer");
        using var again = await office.Tenant.ClientAsync(" ANNE ", "officer");
        var decided = await submitter.DecideAsync(Sales.Filter("R-2").ToJsonString());

        Assert.Equal(["signatures"], await (await submitter.GateAsync(decided)).BlockersAsync());
        Assert.Equal(["signatures"], await (await submitter.RuleAsync(decided)).BlockersAsync());
        Assert.Equal("pending", await (await office.Anne.RuleAsync(decided)).StateAsync());
        var twice = await again.RuleAsync(decided);
        Assert.Equal(["signatures"], await twice.BlockersAsync());
        Assert.Contains("no second person", (await twice.JsonAsync())["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await submitter.GateAsync(decided)).StatusCode);
        Assert.Equal("released", await (await office.Bert.RuleAsync(decided)).StateAsync());
        Assert.Equal(HttpStatusCode.OK, (await submitter.GateAsync(decided)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await office.Bert.RuleAsync(decided)).StatusCode);
    }

    [Fact]
    public async Task Two_rulings_at_once_are_one_after_the_other()
    {
        var decided = await office.Erp.DecideAsync(Sales.Filter("R-3").ToJsonString());

        var rulings = await Task.WhenAll(office.Anne.RuleAsync(decided), office.Bert.RuleAsync(decided), office.Anne.RuleAsync(decided), office.Bert.RuleAsync(decided));

        Assert.Equal(2, rulings.Count(response => response.StatusCode == HttpStatusCode.Created));
        Assert.Equal(HttpStatusCode.OK, (await office.Erp.GateAsync(decided)).StatusCode);
    }

    [Fact]
    public async Task A_refusal_holds_at_once_and_until_the_sale_is_screened_anew()
    {
        var decided = await office.Erp.DecideAsync(Sales.Camera("R-4").ToJsonString());

        Assert.Equal("blocked", await (await office.Anne.RuleAsync(decided, "refuse")).StateAsync());
        Assert.Equal(["refused"], await (await office.Erp.GateAsync(decided)).BlockersAsync());
        Assert.Equal(["refused"], await (await office.Bert.RuleAsync(decided)).BlockersAsync());
        var anew = await office.Erp.DecideAsync(Sales.Camera("R-4").ToJsonString());
        var seen = await (await office.Anne.AskAsync($"/v1/screenings/{anew.Id()}")).JsonAsync();
        Assert.Equal(decided.Id(), seen["supersedes"]!.GetValue<string>());
        Assert.DoesNotContain("refused", await (await office.Erp.GateAsync(anew)).BlockersAsync());
        Assert.Contains("refused_before", await (await office.Erp.GateAsync(anew)).BlockersAsync());
    }

    [Fact]
    public async Task A_later_screening_of_the_same_reference_takes_the_place()
    {
        var decided = await office.Erp.DecideAsync(Sales.Camera("R-5").ToJsonString());
        Assert.Equal(HttpStatusCode.OK, (await office.Erp.GateAsync(decided)).StatusCode);

        await office.Erp.DecideAsync(Sales.Filter("R-5").ToJsonString());

        Assert.Equal(["superseded"], await (await office.Erp.GateAsync(decided)).BlockersAsync());
    }

    [Fact]
    public async Task What_is_prohibited_is_released_by_nobody()
    {
        var sale = Sales.Camera("R-6");
        sale["destination"]!["country"] = "KP";
        var decided = await office.Erp.DecideAsync(sale.ToJsonString());

        Assert.Equal("prohibited", decided["status"]!.GetValue<string>());
        Assert.NotEmpty(await (await office.Anne.RuleAsync(decided)).BlockersAsync());
        Assert.NotEmpty(await (await office.Bert.RuleAsync(decided)).BlockersAsync());
        var blockers = (await (await office.Erp.GateAsync(decided)).JsonAsync())["blockers"]!.AsArray();
        Assert.Contains(blockers, blocker => blocker!["liftedBy"]!.GetValue<string>() == "nobody");
    }

    [Fact]
    public async Task Nothing_is_released_on_trial_or_for_a_simulation()
    {
        var evaluation = world.Snapshots.Find("evaluation")!;
        world.Use(evaluation);
        var decided = await office.Erp.DecideAsync(Sales.Camera("R-7").ToJsonString());
        world.Use(world.Today);
        var simulated = await (await office.Anne.PostJsonAsync("/v1/what-if", Sales.Camera("R-7b").ToJsonString())).OkAsync();
        using var both = await office.Tenant.ClientAsync("Anne", "officer", "screener");

        Assert.Contains("profile_releases_nothing", await (await office.Erp.GateAsync(decided)).BlockersAsync());
        Assert.Contains("profile_releases_nothing", await (await office.Anne.RuleAsync(decided)).BlockersAsync());
        Assert.Equal(["simulation"], await (await both.GateAsync(simulated)).BlockersAsync());
        Assert.Equal(["simulation"], await (await office.Bert.RuleAsync(simulated)).BlockersAsync());
    }

    [Fact]
    public async Task A_change_of_lists_ends_the_release_of_the_sales_it_touches_and_of_no_other()
    {
        var touched = await office.Erp.DecideAsync(Sales.Camera("R-8").ToJsonString());
        var other = Sales.Camera("R-8b");
        other["parties"]![0]!["names"]![0]!["value"] = "Pousada Serra Azul, Lda";
        var untouched = await office.Erp.DecideAsync(other.ToJsonString());

        world.Use(await world.WithListingAsync(new()
        {
            Id = "eu-fsf:test-1",
            List = "eu-fsf",
            Source = "eu-fsf",
            Type = PartyType.Organization,
            Measure = Measure.AssetFreeze,
            Names = [new("Hotel Miramar do Estoril, Lda", NameKind.Primary, NameStrength.Strong)],
            Countries = ["PT"],
        }));
        var gate = await office.Erp.GateAsync(touched);

        Assert.Equal(["changed_since"], await gate.BlockersAsync());
        Assert.Contains("R10 finds asset_freeze", await gate.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await office.Erp.GateAsync(untouched)).StatusCode);
    }

    [Fact]
    public async Task Due_diligence_is_ruled_on_by_two_who_answer_whether_the_exporter_is_aware()
    {
        var sale = Sales.Filter("R-9");
        sale["parties"]![0]!["country"] = "UZ";
        sale["destination"]!["country"] = "UZ";
        sale["parties"]![0]!["sector"] = "government";
        var decided = await office.Erp.DecideAsync(sale.ToJsonString());
        Assert.Equal("enhanced_due_diligence", decided["status"]!.GetValue<string>());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.Anne.RuleAsync(decided)).StatusCode);
        Assert.Equal("pending", await (await office.Anne.RuleAsync(decided, aware: "no")).StateAsync());
        Assert.Equal("released", await (await office.Bert.RuleAsync(decided, aware: "no")).StateAsync());
    }

    [Fact]
    public async Task Who_answers_that_the_exporter_is_aware_brings_the_authority_in()
    {
        var sale = Sales.Filter("R-10");
        sale["parties"]![0]!["country"] = "UZ";
        sale["destination"]!["country"] = "UZ";
        sale["parties"]![0]!["sector"] = "government";
        var decided = await office.Erp.DecideAsync(sale.ToJsonString());

        Assert.Equal("blocked", await (await office.Anne.RuleAsync(decided, aware: "yes")).StateAsync());
        Assert.Contains("notify_authority", await (await office.Bert.RuleAsync(decided, aware: "no")).BlockersAsync());
    }

    [Fact]
    public async Task A_hit_is_dismissed_by_someone_else_and_then_signed()
    {
        using var submitter = await office.Tenant.ClientAsync("Carl", "screener", "officer");
        var decided = await submitter.DecideAsync(Sales.Namesake("R-11").ToJsonString());

        Assert.Equal(HttpStatusCode.Conflict, (await submitter.ResolveAsync(decided, "dismissed")).StatusCode);
        Assert.Contains("possible_match", await (await office.Anne.RuleAsync(decided)).BlockersAsync());
        foreach (var hit in decided["hits"]!.AsArray())
            Assert.Equal(HttpStatusCode.Created, (await office.Anne.ResolveAsync(decided, "dismissed", hit!["id"]!.GetValue<string>())).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await office.Anne.ResolveAsync(decided, "dismissed")).StatusCode);
        Assert.Equal(["signatures"], await (await submitter.GateAsync(decided)).BlockersAsync());
        await office.Anne.RuleAsync(decided);
        Assert.Equal("released", await (await office.Bert.RuleAsync(decided)).StateAsync());

        // The same party is not asked about again, and what was said stays in sight. (On data that the service can make again.)
        world.Use(world.Snapshots.Find("evaluation")!);
        var anew = await submitter.DecideAsync(Sales.Namesake("R-11b").ToJsonString());
        Assert.Equal("clear", anew["status"]!.GetValue<string>());
        Assert.StartsWith("res_", anew["hits"]![0]!["suppressedBy"]!.GetValue<string>(), StringComparison.Ordinal);
        var replay = await (await office.Anne.PostJsonAsync($"/v1/screenings/{anew.Id()}/replay", """{"mode":"as-decided"}""")).OkAsync();
        Assert.True(replay["identical"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_confirmed_hit_ends_what_can_be_released()
    {
        using var reader = await office.Tenant.ClientAsync("Reader", "regulator");
        var decided = await office.Erp.DecideAsync(Sales.Namesake("R-12").ToJsonString());
        var hits = (await (await reader.AskAsync($"/v1/screenings/{decided.Id()}")).OkAsync())["hits"]!.AsArray();
        foreach (var hit in hits)
            await office.Anne.ResolveAsync(decided, "dismissed", hit!["id"]!.GetValue<string>());

        Assert.Equal("blocked", await (await office.Bert.ResolveAsync(decided, "confirmed")).StateAsync());
        Assert.Contains("hit_confirmed", await (await office.Anne.RuleAsync(decided)).BlockersAsync());
    }

    [Fact]
    public async Task Reading_a_screening_shows_its_release_as_it_is_now_and_who_acted()
    {
        var key = Guid.NewGuid().ToString();
        var first = await (await office.Erp.ScreenAsync(Sales.Filter("R-13").ToJsonString(), key)).Content.ReadAsStringAsync();
        var decided = JsonNode.Parse(first)!;
        await office.Anne.RuleAsync(decided);
        await office.Bert.RuleAsync(decided);

        var read = await (await office.Anne.AskAsync($"/v1/screenings/{decided.Id()}")).OkAsync();
        var toErp = await (await office.Erp.AskAsync($"/v1/screenings/{decided.Id()}")).OkAsync();
        var replayed = await (await office.Erp.ScreenAsync(Sales.Filter("R-13").ToJsonString(), key)).Content.ReadAsStringAsync();

        Assert.Equal("released", read["release"]!["state"]!.GetValue<string>());
        Assert.Equal(["Anne", "Bert"], read["acts"]!.AsArray().Select(act => act!["holder"]!.GetValue<string>()));
        Assert.Equal("released", toErp["release"]!["state"]!.GetValue<string>());
        Assert.Null(toErp["acts"]);
        Assert.Equal(first, replayed);
    }

    [Fact]
    public async Task Every_act_is_an_entry_that_points_at_what_it_is_about()
    {
        using var reader = await office.Tenant.ClientAsync("Reader", "regulator");
        var decided = await office.Erp.DecideAsync(Sales.Filter("R-14").ToJsonString());
        await office.Anne.RuleAsync(decided);
        await office.Bert.RuleAsync(decided);

        var entries = (await (await reader.AskAsync($"{office.Tenant.LogPath}/entries?type=determination")).OkAsync())["entries"]!.AsArray();

        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.Equal(decided["audit"]!["index"]!.GetValue<long>(), entry!["leaf"]!["ref"]!.GetValue<long>()));
        Assert.Equal(2, entries.Select(entry => entry!["actor"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task Another_tenants_screening_is_not_there()
    {
        using var other = await Office.OpenAsync(world);
        var decided = await office.Erp.DecideAsync(Sales.Namesake("R-15").ToJsonString());

        Assert.Equal(HttpStatusCode.NotFound, (await other.Anne.RuleAsync(decided)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Anne.ResolveAsync(decided, "dismissed")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Erp.GateAsync(decided)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Anne.ResolveAsync(decided, "dismissed", "h_99")).StatusCode);
    }

    [Theory]
    [InlineData("determinations", """{"ruling":"release","reason":"Too short"}""", "too_short")]
    [InlineData("determinations", """{"ruling":"release"}""", "required")]
    [InlineData("determinations", """{"reason":"Long enough as it is."}""", "required")]
    [InlineData("determinations", """{"ruling":"perhaps","reason":"Long enough as it is."}""", "unknown_value")]
    [InlineData("hits/h_1/resolution", """{"ruling":"dismissed","reason":"          .........."}""", "unreadable")]
    public async Task A_ruling_without_its_reason_is_refused(string path, string body, string code)
    {
        var decided = await office.Erp.DecideAsync(Sales.Filter($"R-16-{Guid.NewGuid()}").ToJsonString());

        var response = await office.Anne.PostJsonAsync($"/v1/screenings/{decided.Id()}/{path}", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(code, (await response.JsonAsync())["errors"]!.AsArray().Select(error => error!["code"]!.GetValue<string>()));
    }
}
