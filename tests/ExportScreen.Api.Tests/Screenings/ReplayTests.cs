using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Screenings;

public sealed class ReplayTests
{
    [Fact]
    public async Task Every_decision_replays_byte_for_byte_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("exportscreen-");
        var ids = new List<string>();
        await using (var service = await RunningService.StartAsync(folder))
        {
            using var client = service.Everyone();
            foreach (var name in CaseFile.Names)
                ids.Add((await client.DecideAsync(CaseFile.Read(name).SaleJson))["id"]!.GetValue<string>());
        }

        await using (var service = await RunningService.StartAsync(folder))
        {
            using var client = service.Everyone();
            service.Clock.Advance(TimeSpan.FromDays(20));
            foreach (var id in ids)
            {
                var replay = await ReplayAsync(client, id, "as-decided");

                Assert.True(replay["identical"]!.GetValue<bool>(), replay.ToJsonString());
                Assert.Empty(replay["causes"]!.AsArray());
            }
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_first_key_that_comes_too_late_is_warned_of()
    {
        var folder = Directory.CreateTempSubdirectory("exportscreen-");
        await (await RunningService.StartAsync(folder)).DisposeAsync();
        var console = Console.Out;
        using var said = new StringWriter();
        Console.SetOut(said);
        try
        {
            await (await RunningService.StartAsync(folder)).DisposeAsync();
            Assert.DoesNotContain("EXPORTSCREEN_BOOTSTRAP_KEY", said.ToString(), StringComparison.Ordinal);

            await (await RunningService.StartAsync(folder, ("EXPORTSCREEN_BOOTSTRAP_KEY", "another-key-for-tests-0123456789-abcdef"))).DisposeAsync();
            Assert.Contains("EXPORTSCREEN_BOOTSTRAP_KEY is no key of this installation", said.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            Console.SetOut(console);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_replay_on_a_snapshot_that_is_not_the_present_one_reads_it_from_the_store()
    {
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        var sale = JsonNode.Parse(CaseFile.Read("13-imsi-catcher-uz-state-security").SaleJson)!;
        sale["profile"] = "default";
        var decided = await client.DecideAsync(sale.ToJsonString());
        var snapshots = service.Services.GetRequiredService<Snapshots>();
        using var strangers = new Snapshots(new(), service.Store, service.Services.GetRequiredService<Settings>(), new());

        var digest = decided["versions"]!["snapshot"]!.GetValue<string>();
        var stored = await strangers.AtAsync(digest, default);

        Assert.NotEqual(snapshots.Active!.Digest, digest);
        Assert.Equal(digest, stored!.Digest);
        Assert.Equal(snapshots.Find("default")!.Profile.MaxListAgeHours, stored.Profile.MaxListAgeHours);
        Assert.Equal(snapshots.Active.Reference.Index.Listings.Count, stored.Reference.Index.Listings.Count);
        Assert.True((await ReplayAsync(client, decided["id"]!.GetValue<string>(), "as-decided"))["identical"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_replay_on_what_holds_now_names_what_changed_and_no_cause_where_a_day_changes_nothing()
    {
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        var decided = await client.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);

        service.Clock.Advance(TimeSpan.FromDays(1));
        var replay = await ReplayAsync(client, decided["id"]!.GetValue<string>(), "as-of-now");

        Assert.False(replay["identical"]!.GetValue<bool>());
        Assert.Empty(replay["causes"]!.AsArray());
        Assert.Equal(["time"], replay["differ"]!.AsArray().Select(part => part!.GetValue<string>()));
        Assert.Contains("decidedAt", replay["changed"]!.AsArray().Select(member => member!.GetValue<string>()));
        Assert.Equal("clear", replay["after"]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_replay_is_itself_an_entry_that_points_at_the_screening()
    {
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        var decided = await client.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);

        await ReplayAsync(client, decided["id"]!.GetValue<string>(), "as-decided");

        var entries = (await (await client.AskAsync("/v1/audit/log/main-2026/entries?type=replay")).JsonAsync())["entries"]!.AsArray();
        var leaf = Assert.Single(entries)!["leaf"]!;
        Assert.Equal(decided["audit"]!["index"]!.GetValue<long>(), leaf["ref"]!.GetValue<long>());
    }

    static async Task<JsonNode> ReplayAsync(HttpClient client, string id, string mode) =>
        await (await client.PostJsonAsync($"/v1/screenings/{id}/replay", $$"""{"mode":"{{mode}}"}""")).JsonAsync();
}
