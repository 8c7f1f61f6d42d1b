using ExportScreen.Api.Access;
using ExportScreen.Api.Health;
using ExportScreen.Api.Log;
using ExportScreen.Api.Screenings;
using ExportScreen.Audit;
using ExportScreen.Storage;
using ExportScreen.Storage.Sqlite;

namespace ExportScreen.Api.Installation;

/// <summary>Puts an installation together: store, keys, logs, reference data.</summary>
static class InstallationServices
{
    public static void AddInstallation(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton(services => Settings.Read(services.GetRequiredService<IConfiguration>()))
        .AddSingleton<ILogStore>(services => OpenStore(services.GetRequiredService<Settings>()))
        .AddSingleton(services => MasterKey.LoadOrCreate(services.GetRequiredService<Settings>().SigningKeyFile))
        .AddSingleton(services => new SignerLatch(Path.Combine(services.GetRequiredService<Settings>().DataFolder, "latch")))
        .AddSingleton(services => new PayloadVault(services.GetRequiredService<MasterKey>().PayloadMaster()))
        .AddSingleton(services => new LogEnvironment
        {
            Store = services.GetRequiredService<ILogStore>(),
            Keys = services.GetRequiredService<MasterKey>(),
            Latch = services.GetRequiredService<SignerLatch>(),
            Clock = services.GetRequiredService<TimeProvider>(),
            // After a failed fsync nothing that this process holds can be trusted: only a new start reads what is true.
            OnFatal = static failure => Environment.FailFast($"The log's storage failed: {failure.Message}"),
        })
        .AddSingleton<LogOrigin>()
        .AddSingleton<TenantLogs>()
        .AddSingleton<LogReceipts>()
        .AddSingleton<Recorder>()
        .AddSingleton<KeyLog>()
        .AddSingleton(services => new KeyChanges(
            services.GetRequiredService<KeyRing>(), services.GetRequiredService<KeyLog>().AppendAsync,
            services.GetRequiredService<KeyLog>().AppliedAsync))
        .AddSingleton<Snapshots>()
        .AddSingleton<SnapshotLog>()
        .AddSingleton<IdempotencyGate>()
        .AddSingleton<ScreeningSlots>(_ => new())
        .AddSingleton<ScreeningMetrics>()
        .AddSingleton<ScreeningReader>()
        .AddSingleton(Conditions.ListAges)
        .AddSingleton(Conditions.LogWritable)
        .AddHostedService<StartUp>()
        .AddHostedService<LogProbe>();

    static SqliteLogStore OpenStore(Settings settings)
    {
        // Nobody else on the machine has business in it.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(settings.DataFolder);
        else
            Directory.CreateDirectory(settings.DataFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return SqliteLogStore.Open(Path.Combine(settings.DataFolder, "exportscreen.db"));
    }

    static class Conditions
    {
        public static ReadinessCondition ListAges(IServiceProvider services)
        {
            var current = services.GetRequiredService<CurrentSnapshot>();
            var clock = services.GetRequiredService<TimeProvider>();
            return new("list_ages", () =>
            {
                if (current.Value is not { Profile.MaxListAgeHours: { } limit } snapshot)
                    return null;

                var now = clock.GetUtcNow();
                var stale = snapshot.Reference.Lists.Where(list => (now - list.PublishedAt).TotalHours > limit).Select(list => list.Id);
                return string.Join(", ", stale) is { Length: > 0 } ids ? $"Older than {limit} hours: {ids}." : null;
            });
        }

        public static ReadinessCondition LogWritable(IServiceProvider services)
        {
            var logs = services.GetRequiredService<TenantLogs>();
            return new("audit_log", () =>
                logs.Open.Any() && logs.Open.All(log => log.IsWritable) ? null : "The audit log cannot be written.");
        }
    }
}
