using System.Diagnostics;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Tests.Screenings;
using Microsoft.Extensions.Configuration;

namespace ExportScreen.Api.Tests.Installation;

public sealed class StartUpTests
{
    [Fact]
    public async Task Another_origin_than_the_first_is_refused_at_start() =>
        Assert.Contains("EXPORTSCREEN_ORIGIN", await RefusalAsync(("EXPORTSCREEN_ORIGIN", "other.example")), StringComparison.Ordinal);

    [Fact]
    public async Task Another_signing_key_than_the_first_is_refused_before_anything_is_signed()
    {
        var key = Path.GetTempFileName();
        await File.WriteAllBytesAsync(key, [.. Enumerable.Repeat((byte)7, 32)]);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Contains("EXPORTSCREEN_SIGNING_KEY", await RefusalAsync(("EXPORTSCREEN_SIGNING_KEY", key)), StringComparison.Ordinal);
        File.Delete(key);
    }

    [Fact]
    public async Task A_lost_signing_key_is_not_replaced_by_a_new_one()
    {
        var missing = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.key");

        Assert.Contains("missing", await RefusalAsync(("EXPORTSCREEN_SIGNING_KEY", missing)), StringComparison.Ordinal);
        Assert.False(File.Exists(missing));
    }

    [Fact]
    public async Task A_lost_latch_is_not_taken_for_a_new_one() =>
        Assert.Contains("latch", await RefusalAsync(("EXPORTSCREEN_LATCH", Directory.CreateTempSubdirectory().FullName)), StringComparison.Ordinal);

    [Fact]
    public async Task The_log_of_a_new_year_says_what_its_decisions_rest_on_before_the_first_of_them()
    {
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        service.Clock.Advance(TimeSpan.FromDays(40));

        var answer = await client.DecideAsync(CaseFile.Read("07-url-filter-hotel-pt").SaleJson);

        Assert.Equal("main-2027", answer["audit"]!["log"]!.GetValue<string>());
        var entries = await service.Store.ReadEntriesAsync("main-2027", 0, 10, default);
        Assert.Equal(
            ["log-start", "list", "list", "list", "list", "profile", "screening"], entries.Select(entry => entry.Entry.Type));
    }

    [Fact]
    public async Task A_profile_that_only_a_sale_names_is_on_record_before_it_is_decided_by()
    {
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        var sale = System.Text.Json.Nodes.JsonNode.Parse(CaseFile.Read("07-url-filter-hotel-pt").SaleJson)!;
        sale["profile"] = "default";

        var answer = await client.DecideAsync(sale.ToJsonString());

        var index = answer["audit"]!["index"]!.GetValue<long>();
        var before = (await service.Store.ReadEntriesAsync("main-2026", index - 1, 1, default))[0];
        Assert.Equal("profile", before.Entry.Type);
        Assert.Equal(
            answer["versions"]!["snapshot"]!.GetValue<string>(), $"sha256:{Audit.LeafEnvelope.Parse(before.Entry.Leaf).Snapshot}");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080", true)]
    [InlineData("http://localhost:1", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://127.0.0.1:5080;http://+:80", false)]
    public void Only_loopback_addresses_are_of_this_machine_alone(string urls, bool loopback) =>
        Assert.Equal(loopback, Read(("urls", urls)).LoopbackOnly);

    [Fact]
    public void Ports_for_all_addresses_reach_beyond_this_machine() =>
        Assert.False(Read(("http_ports", "8080")).LoopbackOnly);

    [Theory]
    [InlineData("EXPORTSCREEN_PROFILE", "no name")]
    [InlineData("EXPORTSCREEN_REFRESH_HOURS", "0")]
    [InlineData("EXPORTSCREEN_PROXY", "proxy:3128")]
    [InlineData("EXPORTSCREEN_ORIGIN", "https://x/y")]
    [InlineData("EXPORTSCREEN_BOOTSTRAP_KEY", "short")]
    [InlineData("EXPORTSCREEN_MONGODB", "mongodb://localhost")]
    public void A_setting_that_cannot_be_used_is_refused_by_its_name(string name, string value) =>
        Assert.Contains(name, Assert.Throws<SettingsException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    static Settings Read(params (string Name, string Value)[] values) => Settings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(values.ToDictionary(value => value.Name, value => (string?)value.Value)).Build());

    /// <summary>What a second start of an installation says as it refuses: one line, and exit code 1.</summary>
    static async Task<string> RefusalAsync((string Name, string Value) setting)
    {
        var folder = Directory.CreateTempSubdirectory("exportscreen-");
        await using (await RunningService.StartAsync(folder))
        {
        }

        var start = new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, "ExportScreen.Api.dll"))
        {
            RedirectStandardError = true,
            Environment =
            {
                ["EXPORTSCREEN_DATA"] = folder.FullName,
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                [setting.Name] = setting.Value,
            },
        };
        using var service = Process.Start(start)!;
        var said = await service.StandardError.ReadToEndAsync();
        await service.WaitForExitAsync();
        folder.Delete(recursive: true);
        Assert.Equal(1, service.ExitCode);
        return Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
