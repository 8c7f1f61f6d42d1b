using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExportScreen.Api.Tests.Lists;

/// <summary>Lists that are fetched from a publisher, here one on this machine.</summary>
public sealed class ListRefreshTests : IAsyncLifetime
{
    readonly byte[] list = ReferenceParts.Open(ReferenceParts.Find("list/un-sc")!);
    WebApplication publisher = null!;
    int asked;
    int served;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        publisher = builder.Build();
        publisher.MapGet("/consolidated.xml", (HttpRequest request) =>
        {
            asked++;
            if (request.Headers.IfNoneMatch == "\"1\"")
                return Results.StatusCode(StatusCodes.Status304NotModified);
            served++;
            request.HttpContext.Response.Headers.ETag = "\"1\"";
            return Results.Bytes(list, "application/xml");
        });
        publisher.MapGet("/fewer.xml", () => Results.Bytes(Fewer(Newer(list)), "application/xml"));
        publisher.MapGet("/gone.xml", () => Results.StatusCode(StatusCodes.Status404NotFound));
        await publisher.StartAsync();
    }

    public async ValueTask DisposeAsync() => await publisher.DisposeAsync();

    [Fact]
    public async Task A_list_is_fetched_and_its_age_counts_from_when_its_publisher_had_nothing_newer()
    {
        await using var service = await RunningService.StartAsync();
        using var client = await service.HolderAsync("Ada");
        await DeclareAsync(client, $"{publisher.Urls.First()}/consolidated.xml");

        var first = await RefreshAsync(client);
        Assert.Equal("in_use", (string?)first["version"]!["state"]);
        Assert.Null(first["version"]!["importedBy"]);
        Assert.Equal(0, await AgeAsync(client));

        service.Clock.Advance(TimeSpan.FromHours(30));
        Assert.Equal(30, await AgeAsync(client));
        var second = await RefreshAsync(client);

        Assert.Equal("done", (string?)second["state"]);
        Assert.Null(second["version"]);
        Assert.Equal(0, await AgeAsync(client));
        Assert.Equal((2, 1), (asked, served));
    }

    [Fact]
    public async Task What_cannot_be_fetched_leaves_the_list_as_it_is_and_says_why()
    {
        await using var service = await RunningService.StartAsync();
        using var client = await service.HolderAsync("Ada");
        await DeclareAsync(client, $"{publisher.Urls.First()}/gone.xml");

        var job = await RefreshAsync(client);

        Assert.Equal("failed", (string?)job["state"]);
        Assert.Contains("404", (string?)job["reason"], StringComparison.Ordinal);
        var shown = await (await client.AskAsync("/v1/lists/un-sc")).JsonAsync();
        Assert.True((bool?)shown["inUse"]!["starter"]);
        Assert.Contains("404", (string?)shown["refresh"]!["failure"], StringComparison.Ordinal);
        var ready = await (await client.AskAsync("/health/ready")).JsonAsync();
        Assert.Equal("ready", (string?)ready["status"]);
        Assert.Contains(ready["conditions"]!.AsArray(), condition => (string?)condition!["name"] == "lists_fetched" && !(bool)condition["holds"]!);
    }

    [Fact]
    public async Task A_version_that_is_held_back_never_makes_the_one_in_use_look_checked()
    {
        await using var service = await RunningService.StartAsync();
        using var client = await service.HolderAsync("Ada");
        await DeclareAsync(client, $"{publisher.Urls.First()}/consolidated.xml");
        await client.ImportAsync("un-sc", Newer(list));

        var held = await RefreshAsync(client);
        service.Clock.Advance(TimeSpan.FromHours(30));
        var again = await RefreshAsync(client);

        Assert.Equal("quarantined", (string?)held["version"]!["state"]);
        Assert.Equal((string?)held["version"]!["id"], (string?)again["version"]!["id"]);
        Assert.Null((await (await client.AskAsync("/v1/lists/un-sc")).JsonAsync())["inUse"]!["checkedAt"]);
        Assert.Equal(2, served);

        using var refused = await client.PostJsonAsync(
            $"/v1/lists/un-sc/versions/{held["version"]!["id"]}/refusal", """{"reason":"Older than what is in use."}""");
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        await RefreshAsync(client);
        Assert.Contains("refused", (string?)(await (await client.AskAsync("/v1/lists/un-sc")).JsonAsync())["refresh"]!["failure"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_from_an_address_of_ones_own_choice_takes_nothing_away_without_another_holder()
    {
        await using var service = await RunningService.StartAsync();
        using var client = await service.HolderAsync("Ada");
        using var other = await service.HolderAsync("Ben");
        await DeclareAsync(client, $"{publisher.Urls.First()}/fewer.xml");

        var version = (await RefreshAsync(client))["version"]!;

        Assert.Equal("awaiting_second", (string?)version["state"]);
        Assert.Equal(1, (int?)version["diff"]!["removed"]);
        using var own = await client.AcceptAsync("un-sc", (string)version["id"]!, "I chose the address.");
        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        using var accepted = await other.AcceptAsync("un-sc", (string)version["id"]!, "The mirror is ours, and it was delisted.");
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
    }

    static byte[] Fewer(byte[] list)
    {
        var text = System.Text.Encoding.UTF8.GetString(list);
        const string end = "</INDIVIDUAL>";
        var (first, last) = (text.IndexOf("<INDIVIDUAL>", StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal) + end.Length);
        return System.Text.Encoding.UTF8.GetBytes(text.Remove(first, last - first));
    }

    static byte[] Newer(byte[] list) => System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(list)
        .Replace("dateGenerated=\"2026-08-01", "dateGenerated=\"2026-11-20", StringComparison.Ordinal));

    static async Task DeclareAsync(HttpClient client, string address)
    {
        using var declared = await client.PutJsonAsync("/v1/lists/un-sc", $$"""
            { "title": "Consolidated List", "publisher": "UN Security Council", "issuer": "UN", "kind": "sanctions", "licence": "UN terms of use",
              "addresses": ["{{address}}"] }
            """);
        Assert.True(declared.StatusCode == HttpStatusCode.OK, await declared.Content.ReadAsStringAsync());
    }

    static async Task<JsonNode> RefreshAsync(HttpClient client)
    {
        using var answer = await client.PostAsync(new Uri("/v1/lists/un-sc/refresh", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return await client.EndOfAsync(answer.Headers.Location!.ToString());
    }

    static async Task<int?> AgeAsync(HttpClient client) =>
        (int?)(await (await client.AskAsync("/v1/lists/un-sc")).JsonAsync())["inUse"]!["ageHours"];
}
