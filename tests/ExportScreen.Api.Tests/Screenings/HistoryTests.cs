using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Sales;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Screenings;

/// <summary>What earlier screenings of the tenant make of a new one.</summary>
public sealed class HistoryTests(SharedService shared) : IAsyncLifetime
{
    RunningService Service => shared.Running;
    Tenant tenant = null!;
    HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.MakeAsync(Service);
        client = await tenant.ClientAsync();
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        tenant.Dispose();
        return default;
    }

    [Fact]
    public async Task An_end_user_swapped_after_allow_is_found_and_the_earlier_screening_cited()
    {
        var first = await client.DecideAsync(Hotel());

        var second = await client.DecideAsync(Hotel("Casa Meridiano, Lda"));

        Assert.Equal("allow", Text(first, "decision"));
        Assert.Equal("enhanced_due_diligence", Text(second, "status"));
        var finding = Assert.Single(second["findings"]!.AsArray(), finding => Text(finding!, "rule") == "R62")!;
        Assert.Equal("end_user_swapped", Text(finding, "code"));
        Assert.Contains(second["evidence"]!.AsArray(), item => Text(item!, "kind") == "screening" && Text(item!, "value") == Text(first, "id"));
        Assert.Equal([Text(first, "id")], Texts(second["history"]!["used"]));
    }

    [Fact]
    public async Task A_flagged_sale_under_another_description_is_found()
    {
        await client.DecideAsync(Hotel().Replace("URL filtering", "Undetectable URL filtering", StringComparison.Ordinal));

        var second = await client.DecideAsync(Hotel());

        Assert.Contains(second["findings"]!.AsArray(), finding => Text(finding!, "code") == "varied_after_flag");
    }

    [Fact]
    public async Task The_same_sale_again_is_decided_as_before()
    {
        await client.DecideAsync(Hotel());

        var second = await client.DecideAsync(Hotel());

        Assert.Equal("allow", Text(second, "decision"));
        Assert.Equal(1, second["history"]!["considered"]!.GetValue<int>());
    }

    [Fact]
    public async Task Sales_to_one_end_user_are_found_whatever_their_references_and_alphabet()
    {
        await client.DecideAsync(Hotel(reference: "H-1"));

        var second = await client.DecideAsync(Hotel("Хотел Мирамар до Эсторил, Лда", "H-2"));

        Assert.Equal(1, second["history"]!["considered"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_replay_has_the_slice_that_the_decision_had()
    {
        await client.DecideAsync(Hotel());
        var second = await client.DecideAsync(Hotel("Casa Meridiano, Lda"));
        await client.DecideAsync(Hotel("Casa Poente, Lda"));

        var replay = await (await client.PostJsonAsync($"/v1/screenings/{Text(second, "id")}/replay", """{"mode":"as-decided"}""")).JsonAsync();

        Assert.True(replay["identical"]!.GetValue<bool>(), replay.ToJsonString());
        Assert.Contains("R62:enhanced_due_diligence", Texts(replay["after"]!["findings"]));
    }

    [Fact]
    public async Task A_simulation_looks_back_and_is_no_history_itself()
    {
        await client.DecideAsync(Hotel());

        var simulated = await (await client.PostJsonAsync("/v1/what-if", Hotel("Casa Meridiano, Lda"))).JsonAsync();
        var third = await client.DecideAsync(Hotel());

        Assert.Contains(simulated["findings"]!.AsArray(), finding => Text(finding!, "code") == "end_user_swapped");
        Assert.Equal(1, third["history"]!["considered"]!.GetValue<int>());
    }

    [Fact]
    public async Task Another_tenants_sales_are_not_looked_at()
    {
        await client.DecideAsync(Hotel());
        using var other = await Tenant.MakeAsync(Service);
        using var stranger = await other.ClientAsync();

        var answer = await stranger.DecideAsync(Hotel("Casa Meridiano, Lda"));

        Assert.Equal("allow", Text(answer, "decision"));
        Assert.Equal(0, answer["history"]!["considered"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_screener_is_told_of_the_finding_and_not_of_others_screenings()
    {
        var first = await client.DecideAsync(Hotel());
        using var screener = await tenant.ClientAsync("Somebody else", "screener");

        var answer = await screener.DecideAsync(Hotel("Casa Meridiano, Lda"));

        Assert.Contains(answer["findings"]!.AsArray(), finding => Text(finding!, "code") == "end_user_swapped");
        Assert.Null(answer["history"]);
        Assert.DoesNotContain(Text(first, "id"), answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_for_misuse_stands_against_the_renewal()
    {
        var first = await client.DecideAsync(Hotel(reference: "H-1"));
        await RefuseAsync(Text(first, "id"), "The guest network was misused to watch a lawyer.");

        var renewal = await client.DecideAsync(
            Hotel(reference: "H-2").Replace("\"transaction\":\"sale\"", "\"transaction\":\"renewal\"", StringComparison.Ordinal));

        Assert.Contains(renewal["findings"]!.AsArray(), finding => Text(finding!, "code") == "renewal_after_misuse");
        Assert.Contains(renewal["findings"]!.AsArray(), finding => Text(finding!, "code") == "refused_before");
    }

    [Fact]
    public async Task Earlier_screenings_that_cannot_be_looked_up_are_no_empty_history()
    {
        await using var broken = await RunningService.StartAsync();
        using var everyone = broken.Everyone();
        await everyone.DecideAsync(Hotel());
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(broken.Folder.FullName, "exportscreen.db")}"))
        {
            await database.OpenAsync();
            await using var rename = database.CreateCommand();
            rename.CommandText = "ALTER TABLE entry_terms RENAME TO entry_terms_lost";
            await rename.ExecuteNonQueryAsync();
        }

        var earlier = broken.Services.GetRequiredService<EarlierScreenings>();
        var sale = System.Text.Json.JsonSerializer.Deserialize<Sale>(Hotel(), SaleJson.Options)!;

        await Assert.ThrowsAsync<IOException>(() => earlier.FindAsync(sale, "main", broken.Clock.GetUtcNow(), default));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await everyone.ScreenAsync(Hotel(), "after")).StatusCode);
    }

    static string Hotel(string? endUser = null, string? reference = null)
    {
        var sale = CaseFile.Read("07-url-filter-hotel-pt").Sale.DeepClone();
        if (endUser is not null)
            sale["parties"]![0]!["names"]![0]!["value"] = endUser;
        if (reference is not null)
            sale["reference"] = reference;
        return sale.ToJsonString();
    }

    async Task RefuseAsync(string screening, string reason)
    {
        var now = Service.Clock.GetUtcNow();
        await Service.Services.GetRequiredService<Recorder>().AppendAsync(tenant.Name, new()
        {
            Leaf = new() { Type = "determination", Id = $"det_{Guid.CreateVersion7(now)}", Time = now },
            Payload = new() { ["screening"] = screening, ["ruling"] = "refuse", ["reason"] = reason },
            Words = [SearchWords.Screening(screening)],
        }, default);
    }

    static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    static IEnumerable<string> Texts(JsonNode? array) => array!.AsArray().Select(item => item!.GetValue<string>());
}
