using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

// FastEndpoints keeps state of the process, so that one application starts at a time.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace ExportScreen.Api.Tests;

/// <summary>The service with a fake clock, keys of every role, and a memory for recorded changes of keys.</summary>
public sealed class ApiFixture : WebApplicationFactory<Program>
{
    static readonly DateTimeOffset start = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    internal FakeTimeProvider Clock { get; } = new(start);

    internal List<KeyChange> Recorded { get; } = [];

    internal KeyRing Ring => Services.GetRequiredService<KeyRing>();

    /// <summary>A client with a fresh key of these roles; none: a client without a key.</summary>
    internal HttpClient Client(params string[] roles) => ClientOf(KeyRing.MainTenant, roles);

    internal HttpClient ClientOf(string tenant, params string[] roles)
    {
        var client = CreateClient();
        if (roles.Length > 0)
        {
            var (key, secret) = ApiKey.Create(tenant, "tests", roles, Clock.GetUtcNow());
            Ring.Apply(new(tenant == KeyRing.MainTenant ? KeyChangeKind.KeyCreated : KeyChangeKind.TenantCreated, key, null));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        }

        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services => services
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(provider => new KeyChanges(provider.GetRequiredService<KeyRing>(), (change, _) =>
        {
            Recorded.Add(change);
            return Task.CompletedTask;
        })));
}

static class HttpTesting
{
    public static async Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string path) =>
        client.GetAsync(new Uri(path, UriKind.Relative));

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}
