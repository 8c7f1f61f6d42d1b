using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

// FastEndpoints keeps state of the process, so that one application starts at a time.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace ExportScreen.Api.Tests;

/// <summary>The service without its start-up: a fake clock, keys of every role, a memory for recorded changes of keys,
/// and no reference data but what a test puts in.</summary>
public sealed class ApiFixture : WebApplicationFactory<Program>
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exportscreen-");

    static readonly DateTimeOffset start = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    internal FakeTimeProvider Clock { get; } = new(start);

    internal List<KeyChange> Recorded { get; } = [];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

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

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("EXPORTSCREEN_DATA", folder.FullName)
        .ConfigureTestServices(services => services
        .RemoveStartUp()
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(provider => new KeyChanges(provider.GetRequiredService<KeyRing>(), (change, _) =>
        {
            Recorded.Add(change);
            return Task.CompletedTask;
        })));
}

static class HttpTesting
{
    public static IServiceCollection RemoveStartUp(this IServiceCollection services)
    {
        foreach (var service in services.Where(service => service.ImplementationType is { } type
            && (type == typeof(StartUp) || type == typeof(LogProbe))).ToList())
        {
            services.Remove(service);
        }

        return services;
    }

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
