using System.Collections.Concurrent;
using System.Threading.Channels;
using ExportScreen.Api.Installation;
using ExportScreen.Audit;
using ExportScreen.Lists;

namespace ExportScreen.Api.Lists;

/// <summary>Imports wait in a queue and are done one after the other; what became of the last ones can be asked.</summary>
sealed partial class ListImports(
    ListImporter importer, CurrentSnapshot current, Settings settings, TimeProvider clock, ILogger<ListImports> log) : BackgroundService
{
    const int MaxWaiting = 20;
    const int MaxKept = 200;

    readonly Channel<ImportJob> waiting = Channel.CreateBounded<ImportJob>(MaxWaiting);
    readonly ConcurrentQueue<ImportJob> kept = new();

    /// <summary>Where files lie until they are read; left-overs of an earlier run are gone.</summary>
    public string Folder { get; } = MakeFolder(settings);

    /// <summary>A job of which the files are still to come.</summary>
    public ImportJob Announce(string list)
    {
        var job = new ImportJob($"imp_{Guid.CreateVersion7(clock.GetUtcNow())}", list);
        kept.Enqueue(job);
        while (kept.Count > MaxKept)
            kept.TryDequeue(out _);

        return job;
    }

    /// <summary>False where too many wait already: the job has failed, and its files are gone.</summary>
    public bool Add(ImportJob job, ImportedFiles files)
    {
        job.Files = files;
        if (waiting.Writer.TryWrite(job))
            return true;

        job.Fail("Too many imports wait already; try again later.");
        files.Delete();
        return false;
    }

    public ImportJob? Find(string id) => kept.FirstOrDefault(job => job.Id == id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            // Jobs come in as soon as the service listens; the lists they are compared with may still be loading.
            while (current.Value is null)
                await Task.Delay(TimeSpan.FromMilliseconds(200), stoppingToken);
            await RunAsync(job, stoppingToken);
        }
    }

    /// <summary>A job ends last of all: then whoever waits for it may remove the folder of its files.</summary>
    async Task RunAsync(ImportJob job, CancellationToken ct)
    {
        var end = await EndAsync(job, ct);
        job.Files!.Delete();
        end();
    }

    async Task<Action> EndAsync(ImportJob job, CancellationToken ct)
    {
        try
        {
            var version = await importer.ImportAsync(job.Files!, job.Progress, ct);
            return () => job.Succeed(version);
        }
        catch (ListFormatException refusal)
        {
            return () => job.Fail(refusal.Message);
        }
        catch (LogException)
        {
            return () => job.Fail("The import could not be recorded, so nothing has changed; send it again later.");
        }
#pragma warning disable CA1031 // One file must not end the queue for all others.
        catch (Exception failure) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailure(failure.GetType().FullName, failure.StackTrace);
            return () => job.Fail("Something failed, and nothing has changed; the operator finds it in the log.");
        }
    }

    static string MakeFolder(Settings settings)
    {
        var folder = Path.Combine(settings.DataFolder, "incoming");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }

    // Types and places only: a message may repeat what the file says of a person.
    [LoggerMessage(LogLevel.Error, "An import of a list failed: {Failure} {Place}")]
    partial void LogFailure(string? failure, string? place);
}

/// <summary>One import, from the moment it was asked for.</summary>
sealed class ImportJob(string id, string list)
{
    readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile ImportedFiles? files;
    volatile RuledVersion? version;
    volatile string? reason;

    public string Id => id;

    public string List => list;

    /// <summary>Null: they are still to come.</summary>
    public ImportedFiles? Files
    {
        get => files;
        set
        {
            files = value;
            Progress.Bytes = value?.Files.Sum(file => file.Bytes) ?? 0;
        }
    }

    public ImportProgress Progress { get; } = new();

    /// <summary>Completes when it is done, or has failed.</summary>
    public Task Ended => ended.Task;

    /// <summary>What it became; null: it is not done, or failed.</summary>
    public RuledVersion? Version => version;

    /// <summary>Why it failed.</summary>
    public string? Reason => reason;

    /// <param name="made">Null: the publisher has nothing newer than what is in use.</param>
    public void Succeed(RuledVersion? made)
    {
        version = made;
        Progress.Stage = ImportStage.Done;
        ended.TrySetResult();
    }

    public void Fail(string why)
    {
        reason = why;
        Progress.Stage = ImportStage.Failed;
        ended.TrySetResult();
    }
}
