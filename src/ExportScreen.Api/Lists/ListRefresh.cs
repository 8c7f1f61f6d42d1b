using System.Collections.Concurrent;
using System.Globalization;
using ExportScreen.Api.Installation;
using ExportScreen.Audit;
using ExportScreen.Lists.Fetching;

namespace ExportScreen.Api.Lists;

/// <summary>Fetches lists from their publishers: when somebody asks, and where <c>EXPORTSCREEN_REFRESH_HOURS</c> is set, whenever
/// one is due. What fails is tried again later, ever more seldom, and the last good version stays.</summary>
sealed partial class ListRefresh(
    ListFetcher fetcher, ListImports imports, ListImporter importer, ListBook book, CurrentSnapshot current, Settings settings,
    TimeProvider clock, ILogger<ListRefresh> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<string, RefreshedList> lists = new(StringComparer.Ordinal);
    CancellationToken stopping;

    /// <summary>Lists whose last fetch failed.</summary>
    public IEnumerable<string> Failing => lists.Where(list => list.Value.Failure is not null).Select(list => list.Key).Order(StringComparer.Ordinal);

    /// <summary>How the last fetch of a list went; null: none was tried since the start.</summary>
    public RefreshedList? Of(string list) => lists.GetValueOrDefault(list);

    /// <summary>As declared, or as its publisher is known to have it; null: nobody knows.</summary>
    public static ListAddress? AddressOf(ListPage page) =>
        page.Declaration is { Addresses: { Count: > 0 } declared } ? ListAddress.Parse(page.List, declared) : PublisherAddresses.Find(page.List);

    /// <summary>Starts to fetch a list.</summary>
    /// <param name="actor">Id of the key that asked for it; null: it was due.</param>
    /// <returns>Null where nobody knows where it is to be had, or it is being fetched.</returns>
    public ImportJob? Start(string list, string? actor)
    {
        if (AddressOf(book.Of(list)) is not { } address)
            return null;

        var state = lists.GetOrAdd(list, _ => new());
        if (!state.TryBegin())
            return null;

        var job = imports.Announce(list);
        job.Progress.Stage = ImportStage.Fetching;
        _ = Task.Run(() => RunAsync(job, address, state, actor), CancellationToken.None);
        return job;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stopping = stoppingToken;
        if (settings.RefreshHours is not { } hours)
            return;

        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var list in Wanted())
            {
                var interval = TimeSpan.FromHours(book.Of(list).Declaration?.RefreshHours ?? hours);
                var state = lists.GetOrAdd(list, _ => new());
                state.Due ??= RefreshSchedule.Next(state.State, interval, clock.GetUtcNow(), Chance());
                if (state.Due <= clock.GetUtcNow())
                {
                    state.Due = null;
                    Start(list, null);
                }
            }
        }

        // A list that was declared is wanted, though nothing of it is in use yet.
        IEnumerable<string> Wanted() => current.Value is not { } snapshot ? []
            : snapshot.Reference.Lists.Select(list => list.Id)
                .Union(book.Pages.Where(page => page.Declaration is not null).Select(page => page.List), StringComparer.Ordinal);
    }

    async Task RunAsync(ImportJob job, ListAddress address, RefreshedList state, string? actor)
    {
        var folder = Directory.CreateDirectory(Path.Combine(imports.Folder, job.Id));
        var from = address.Files.Select(file => file.OriginalString).ToList();
        var answerable = Answerable(book.Of(job.List), address, from);
        try
        {
            // Only a version that is still in use tells that "nothing newer" means "what is in use is the newest".
            var marks = book.Of(job.List).InUse == state.VersionInUse ? state.Marks : [];
            var result = await fetcher.FetchAsync(address, marks, folder.FullName, stopping);
            var now = clock.GetUtcNow();
            state.End(result, now);
            switch (result)
            {
                case FetchResult.Fetched fetched:
                    imports.Add(job, Files(job.List, fetched, now, actor) with { Addresses = from, DeclaredBy = answerable });
                    await job.Ended;
                    state.Became(job, [.. fetched.Files.Select(file => file.Mark)]);
                    break;
                case FetchResult.NotModified:
                    await importer.CheckedAsync(job.List, state.VersionInUse, now, actor, CancellationToken.None);
                    job.Succeed(null);
                    break;
                case FetchResult.Failed failed:
                default:
                    job.Fail((result as FetchResult.Failed)?.Reason ?? "Nothing was fetched.");
                    LogFailed(job.List, job.Reason);
                    break;
            }
        }
        catch (LogException)
        {
            job.Fail("The check could not be recorded, so nothing has changed.");
        }
        catch (OperationCanceledException)
        {
            job.Fail("The service is ending.");
        }
#pragma warning disable CA1031 // Nobody waits for this task; what went wrong is told by the job.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            job.Fail("Something failed, and nothing has changed; the operator finds it in the log.");
            LogFault(job.List, failure.GetType().FullName, failure.StackTrace);
        }
        finally
        {
            state.Free();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Who chose an address that is not the publisher's, until another holder has accepted what came from it: nobody alone
    /// takes listings away, by whichever way.</summary>
    static string? Answerable(ListPage page, ListAddress address, IReadOnlyList<string> from) =>
        PublisherAddresses.All.Any(known => known.Address.List == page.List && known.Address.Files.SequenceEqual(address.Files))
            || page.Versions.Any(version => version.WasInUse && version.Version.NeedsAnother && version.Version.Addresses.SequenceEqual(from))
            ? null : page.DeclaredBy;

    static ImportedFiles Files(string list, FetchResult.Fetched fetched, DateTimeOffset now, string? actor) => new()
    {
        List = list,
        Files = [.. fetched.Files.Select(file => new StagedFile(
            Path.GetFileName(file.Mark.Address.LocalPath) is { Length: > 0 } name ? name : list,
            file.Path, file.Mark.Sha256, new FileInfo(file.Path).Length))],
        PublishedAt = fetched.Files.Min(file => file.Mark.LastModified),
        CheckedAt = now,
        Provenance = string.Create(CultureInfo.InvariantCulture,
            $"Fetched on {now:yyyy-MM-dd} from {string.Join(", ", fetched.Files.Select(file => file.Mark.Address.GetLeftPart(UriPartial.Path)))}."),
        Actor = actor,
    };

#pragma warning disable CA5394 // It spreads requests over time, and is no secret.
    static double Chance() => Random.Shared.NextDouble();
#pragma warning restore CA5394

    [LoggerMessage(LogLevel.Warning, "The list {List} could not be fetched: {Reason}")]
    partial void LogFailed(string list, string? reason);

    [LoggerMessage(LogLevel.Error, "Fetching the list {List} failed: {Failure} {Place}")]
    partial void LogFault(string list, string? failure, string? place);
}

/// <summary>How fetching one list went so far.</summary>
sealed class RefreshedList
{
    int busy;

    public RefreshState State { get; private set; } = RefreshState.Never;

    /// <summary>By what the publisher tells whether it has something newer than <see cref="VersionInUse"/>.</summary>
    public IReadOnlyList<FetchMark> Marks { get; private set; } = [];

    /// <summary>The version that was fetched last; null: none, or it did not come into use.</summary>
    public string? VersionInUse { get; private set; }

    /// <summary>When it is fetched next; null: to be reckoned.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>Why the last fetch failed, or what it brought was refused; null: it was not.</summary>
    public string? Failure { get; private set; }

    public bool TryBegin() => Interlocked.CompareExchange(ref busy, 1, 0) == 0;

    public void Free() => Interlocked.Exchange(ref busy, 0);

    public void End(FetchResult result, DateTimeOffset at)
    {
        State = State.After(result, at);
        Failure = (result as FetchResult.Failed)?.Reason;
    }

    /// <summary>What was fetched was taken in, held back or refused.</summary>
    public void Became(ImportJob job, IReadOnlyList<FetchMark> marks)
    {
        Failure = job.Version is { State: VersionState.Refused } ? "What the publisher has was refused here." : job.Reason;
        var inUse = job.Version is { State: VersionState.InUse };
        (Marks, VersionInUse) = inUse ? (marks, job.Version!.Version.Id) : ([], null);
    }
}
