using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Audit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(ExportScreen.Api.Tests.SharedService))]

namespace ExportScreen.Api.Tests;

/// <summary>The whole service on the data that ships, a data folder of its own and a clock that stands still.</summary>
sealed class RunningService : WebApplicationFactory<Program>
{
    public const string BootstrapKey = "bootstrap-key-for-tests-0123456789-abcdef";

    readonly bool ownsFolder;
    readonly Dictionary<string, string> settings;

    RunningService(DirectoryInfo folder, bool ownsFolder, Dictionary<string, string> settings) =>
        (Folder, this.ownsFolder, this.settings) = (folder, ownsFolder, settings);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    /// <summary>All that was logged, message and state.</summary>
    public LogMemory Logged { get; } = new();

    public DirectoryInfo Folder { get; }

    public ILogStore Store => Services.GetRequiredService<ILogStore>();

    /// <summary>Returns once the reference data is loaded.</summary>
    public static async Task<RunningService> StartAsync(
        DirectoryInfo? folder = null, params (string Name, string Value)[] settings)
    {
#pragma warning disable CA2000 // It is handed to the caller, or the test has failed.
        var service = new RunningService(
            folder ?? Directory.CreateTempSubdirectory("exportscreen-"), folder is null,
            settings.ToDictionary(setting => setting.Name, setting => setting.Value));
#pragma warning restore CA2000
        using var client = service.CreateClient();
        for (var i = 0; i < 600; i++)
        {
            if (service.Services.GetRequiredService<CurrentSnapshot>().Value is not null)
                return service;
            await Task.Delay(50);
        }

        throw new TimeoutException("The reference data did not load.");
    }

    /// <summary>A client with the first key, which has every role.</summary>
    public HttpClient Everyone() => With(BootstrapKey);

    public HttpClient With(string secret)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await LetGoAsync();
        if (ownsFolder)
            Folder.Delete(recursive: true);
    }

    /// <summary>The application ends on a thread of its own, and gives its folder back last of all.</summary>
    async Task LetGoAsync()
    {
        for (var i = 0; i < 200; i++)
        {
            try
            {
                await using var free = File.Open(Path.Combine(Folder.FullName, "exportscreen.db.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return;
            }
            catch (IOException)
            {
                await Task.Delay(50);
            }
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("EXPORTSCREEN_DATA", Folder.FullName)
            .UseSetting("EXPORTSCREEN_BOOTSTRAP_KEY", BootstrapKey)
            .UseSetting("EXPORTSCREEN_ORIGIN", "log.example");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.ClearProviders().AddProvider(Logged).SetMinimumLevel(LogLevel.Trace)));
    }
}

/// <summary>One service for all tests that need no other: what they count, they count in a tenant of their own.</summary>
public sealed class SharedService : IAsyncLifetime
{
    internal RunningService Running { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Running = await RunningService.StartAsync();

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}

/// <summary>A tenant that no other test knows.</summary>
sealed class Tenant(RunningService service, string name, HttpClient admin) : IDisposable
{
    static int count;

    public string Name => name;

    public string Log => $"{name}-2026";

    public string LogPath => $"/v1/audit/log/{Log}";

    public static async Task<Tenant> MakeAsync(RunningService service)
    {
        var name = $"tenant-{Interlocked.Increment(ref count)}";
        using var everyone = service.Everyone();
        var made = await (await everyone.PostJsonAsync("/v1/tenants", $$"""{"name":"{{name}}","holder":"Admin"}""")).JsonAsync();
        return new(service, name, service.With(made["secret"]!.GetValue<string>()));
    }

    /// <summary>A client with a new key of the tenant; no role named: every role.</summary>
    public async Task<HttpClient> ClientAsync(string holder = "Someone", params string[] roles)
    {
        var response = await admin.PostJsonAsync("/v1/keys", new JsonObject
        {
            ["holder"] = holder,
            ["roles"] = new JsonArray([.. (roles is [] ? Api.Access.Role.Any : roles).Select(role => JsonValue.Create(role))]),
        }.ToJsonString());
        return service.With((await response.JsonAsync())["secret"]!.GetValue<string>());
    }

    public void Dispose() => admin.Dispose();
}

/// <summary>Screening over HTTP, as callers do.</summary>
static class Screening
{
    public static async Task<HttpResponseMessage> ScreenAsync(this HttpClient client, string sale, string key, string path = "/v1/screenings")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(sale, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    /// <summary>The answer of a screening that must succeed.</summary>
    public static async Task<JsonNode> DecideAsync(this HttpClient client, string sale, string? key = null)
    {
        var response = await client.ScreenAsync(sale, key ?? Guid.NewGuid().ToString());
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }
}

/// <summary>Keeps what was logged.</summary>
sealed class LogMemory : ILoggerProvider
{
    readonly StringBuilder text = new();

    public string Text
    {
        get
        {
            lock (text)
                return text.ToString();
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
    }

    sealed class Logger(LogMemory memory) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Log(LogLevel.Trace, default, state, null, static (it, _) => $"{it}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (memory.text)
            {
                memory.text.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
                if (state is IEnumerable<KeyValuePair<string, object?>> members)
                    memory.text.AppendJoin('\n', members.Select(member => $"{member.Key}={member.Value}")).AppendLine();
            }
        }
    }
}
