using ExportScreen.Api.Access;
using ExportScreen.Api.Health;
using ExportScreen.Api.Lists;
using ExportScreen.Api.Log;
using ExportScreen.Api.Profiles;
using ExportScreen.Api.Record;
using ExportScreen.Api.Release;
using ExportScreen.Api.Screenings;
using ExportScreen.Audit;
using ExportScreen.Core.Rules;
using ExportScreen.Lists.Fetching;
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
        .AddSingleton(services => new SignerLatch(services.GetRequiredService<Settings>().LatchFolder))
        .AddSingleton(services => new PayloadVault(services.GetRequiredService<MasterKey>().PayloadMaster()))
        .AddSingleton(services => new LogEnvironment
        {
            Store = services.GetRequiredService<ILogStore>(),
            Keys = services.GetRequiredService<MasterKey>(),
            Latch = services.GetRequiredService<SignerLatch>(),
            Clock = services.GetRequiredService<TimeProvider>(),
            TrustUnlatched = services.GetRequiredService<Settings>().TrustUnlatched,
            // After a failed fsync nothing that this process holds can be trusted: only a new start reads what is true.
            OnFatal = static failure => Environment.FailFast($"The log's storage failed: {failure.Message}"),
        })
        .AddSingleton<LogOrigin>()
        .AddSingleton<Identity>()
        .AddSingleton<TenantLogs>()
        .AddSingleton<LogReceipts>()
        .AddSingleton<Recorder>()
        .AddSingleton<KeyLog>()
        .AddSingleton(services => new KeyChanges(
            services.GetRequiredService<KeyRing>(), services.GetRequiredService<KeyLog>().AppendAsync,
            services.GetRequiredService<KeyLog>().AppliedAsync))
        .AddSingleton<ProfileBook>()
        .AddSingleton<ProfileChanges>()
        .AddSingleton<Snapshots>()
        .AddSingleton<SnapshotLog>()
        .AddSingleton<ReferenceChanges>()
        .AddSingleton<RecordChanges>()
        .AddSingleton<RecordTexts>()
        .AddSingleton<ListBook>()
        .AddSingleton<ListImporter>()
        .AddSingleton(services => new ListFetcher(
            new() { Proxy = services.GetRequiredService<Settings>().Proxy }, services.GetRequiredService<TimeProvider>()))
        .AddSingleton<ListRefresh>()
        .AddSingleton<Listings.ListingHistory>()
        .AddSingleton<Listings.ListingLinks>()
        .AddSingleton<ListImports>()
        .AddSingleton<IdempotencyGate>()
        .AddSingleton<ScreeningSlots>(_ => new())
        .AddSingleton<ScreeningMetrics>()
        .AddSingleton<ScreeningReader>()
        .AddSingleton<ReplayCauses>()
        .AddSingleton<ShadowRuns>()
        .AddSingleton<EarlierScreenings>()
        .AddSingleton<ActLog>()
        .AddSingleton<DecisionProfiles>()
        .AddSingleton<Rescreening>()
        .AddSingleton<Releases>()
        .AddSingleton<OnFileReader>()
        .AddSingleton(Conditions.ListAges)
        .AddSingleton(Conditions.ListsHeld)
        .AddSingleton(Conditions.ListsFetched)
        .AddSingleton(Conditions.LogWritable)
        .AddHostedService<StartUp>()
        .AddHostedService<ListMetrics>()
        .AddHostedService(services => services.GetRequiredService<ListImports>())
        .AddHostedService(services => services.GetRequiredService<ListRefresh>())
        .AddHostedService<LogProbe>();

    static SqliteLogStore OpenStore(Settings settings)
    {
        // Nobody else on the machine has business in it.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(settings.DataFolder);
        else
            Directory.CreateDirectory(settings.DataFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var database = Path.Combine(settings.DataFolder, "exportscreen.db");
        // A new key beside an old database could sign for it, and open nothing in it.
        return File.Exists(database) && !File.Exists(settings.SigningKeyFile)
            ? throw new SettingsException($"There is a database in {settings.DataFolder}, but its signing key {settings.SigningKeyFile} is missing.")
            : SqliteLogStore.Open(database);
    }

    static class Conditions
    {
        public static ReadinessCondition ListAges(IServiceProvider services)
        {
            var current = services.GetRequiredService<CurrentSnapshot>();
            var clock = services.GetRequiredService<TimeProvider>();
            return new("list_ages", () =>
            {
                if (current.Value is not { Profile.MaxListAgeHours: not null } snapshot)
                    return null;

                var now = clock.GetUtcNow();
                var stale = Core.Rules.Reading.ListAges.Read(snapshot.Reference.Lists, snapshot.Profile, now)
                    .Where(list => list.State == ListState.Stale).Select(list => list.Id);
                return string.Join(", ", stale) is { Length: > 0 } ids ? $"Stale: {ids}." : null;
            });
        }

        /// <summary>Holds all the same: the last good version is in use.</summary>
        public static ReadinessCondition ListsHeld(IServiceProvider services)
        {
            var book = services.GetRequiredService<ListBook>();
            return new("lists_held", () => string.Join(", ", book.Pages.Where(page => page.Held.Any()).Select(page => page.List))
                is { Length: > 0 } ids ? $"Versions wait for an admin: {ids}." : null)
            {
                Essential = false,
            };
        }

        /// <summary>Holds all the same, until the lists are stale.</summary>
        public static ReadinessCondition ListsFetched(IServiceProvider services)
        {
            var refresh = services.GetRequiredService<ListRefresh>();
            return new("lists_fetched", () => string.Join(", ", refresh.Failing) is { Length: > 0 } ids ? $"Could not be fetched: {ids}." : null)
            {
                Essential = false,
            };
        }

        public static ReadinessCondition LogWritable(IServiceProvider services)
        {
            var logs = services.GetRequiredService<TenantLogs>();
            return new("audit_log", () =>
                logs.Opened.Any() && logs.Opened.All(log => log.IsWritable) && !logs.AnyFailedToOpen ? null
                    : "The audit log cannot be written.");
        }
    }
}
