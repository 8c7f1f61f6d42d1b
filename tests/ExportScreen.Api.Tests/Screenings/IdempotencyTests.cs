using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Tests.Golden;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Screenings;

public sealed class IdempotencyTests(SharedService shared) : IAsyncLifetime
{
    RunningService Service => shared.Running;
    Tenant tenant = null!;
    HttpClient client = null!;

    static string Sale => CaseFile.Read("13-imsi-catcher-uz-state-security").SaleJson;

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
    public async Task Fifty_requests_at_once_with_one_key_give_one_entry_and_fifty_equal_answers()
    {
        var before = (await Service.Store.ReadHeadAsync(tenant.Log, default))!.Size;

        var responses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.ScreenAsync(Sale, "order-1")));
        var bodies = await Task.WhenAll(responses.Select(response => response.Content.ReadAsByteArrayAsync()));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.Created, response.StatusCode));
        Assert.All(bodies, body => Assert.Equal(bodies[0], body));
        Assert.Equal(49, responses.Count(response => response.Headers.Contains("Idempotent-Replayed")));
        Assert.Equal(before + 1, (await Service.Store.ReadHeadAsync(tenant.Log, default))!.Size);
    }

    [Fact]
    public async Task The_first_answer_stays_the_answer_when_more_has_been_logged_since()
    {
        var first = await (await client.ScreenAsync(Sale, "order-2")).Content.ReadAsByteArrayAsync();
        await client.DecideAsync(Sale);

        Service.Clock.Advance(TimeSpan.FromHours(1));
        var again = await (await client.ScreenAsync(Sale, "order-2")).Content.ReadAsByteArrayAsync();

        Assert.Equal(first, again);
    }

    [Fact]
    public async Task The_same_key_with_another_sale_is_refused()
    {
        await client.ScreenAsync(Sale, "order-3");

        var response = await client.ScreenAsync(Sale.Replace("480000.00", "480000.01", StringComparison.Ordinal), "order-3");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("urn:exportscreen:problem:unprocessable", (await response.JsonAsync())["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_key_answers_its_own_holder_in_the_same_standing_only()
    {
        using var screener = await tenant.ClientAsync("ERP", "screener");
        using var renewed = await tenant.ClientAsync("erp", "screener");
        using var stranger = await tenant.ClientAsync("Another ERP", "screener");
        using var promoted = await tenant.ClientAsync("ERP", "screener", "officer");
        var first = await (await screener.ScreenAsync(Sale, "order-5")).Content.ReadAsByteArrayAsync();

        Assert.Equal(first, await (await renewed.ScreenAsync(Sale, "order-5")).Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.ScreenAsync(Sale, "order-5")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await promoted.ScreenAsync(Sale, "order-5")).StatusCode);
    }

    [Fact]
    public async Task A_stored_answer_needs_no_reference_data()
    {
        var first = await (await client.ScreenAsync(Sale, "order-6")).Content.ReadAsByteArrayAsync();
        var current = Service.Services.GetRequiredService<CurrentSnapshot>();
        var snapshot = current.Value;
        current.Value = null;

        var again = await (await client.ScreenAsync(Sale, "order-6")).Content.ReadAsByteArrayAsync();
        var other = await client.ScreenAsync(Sale, "order-7");
        current.Value = snapshot;

        Assert.Equal(first, again);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, other.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), other.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task The_same_sale_in_another_spelling_of_JSON_is_the_same_sale()
    {
        var first = await (await client.ScreenAsync(Sale, "order-4")).Content.ReadAsByteArrayAsync();

        var sale = JsonNode.Parse(Sale)!.AsObject();
        var spaced = new JsonObject(sale.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        {
            ["hosting"] = null,
            ["redFlags"] = new JsonObject(),
        }.ToJsonString(GoldenFile.Readable);
        var again = await (await client.ScreenAsync(spaced, "order-4")).Content.ReadAsByteArrayAsync();

        Assert.Equal(first, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("key with a letter beyond ASCII: ў")]
    public async Task A_key_that_cannot_be_used_is_a_mistake_of_the_request(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screenings")
        {
            Content = new StringContent(Sale, System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key.Length == 0 ? new string('k', 256) : key);

        var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("header", (await response.JsonAsync())["errors"]![0]!["in"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_a_key_nothing_is_decided()
    {
        var response = await client.PostJsonAsync("/v1/screenings", Sale);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("required", (await response.JsonAsync())["errors"]![0]!["code"]!.GetValue<string>());
    }
}
