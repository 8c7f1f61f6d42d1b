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

    /// <summary>Null where too many wait already; the files stay the caller's then.</summary>
    public ImportJob? Add(ImportedFiles files)
    {
        var job = new ImportJob($"imp_{Guid.CreateVersion7(clock.GetUtcNow())}", files);
        if (!waiting.Writer.TryWrite(job))
            return null;

        kept.Enqueue(job);
        while (kept.Count > MaxKept)
            kept.TryDequeue(out _);

        return job;
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

    async Task RunAsync(ImportJob job, CancellationToken ct)
    {
        try
        {
            job.Succeed(await importer.ImportAsync(job.Files, job.Progress, ct));
        }
        catch (ListFormatException refusal)
        {
            job.Fail(refusal.Message);
        }
        catch (LogException)
        {
            job.Fail("The import could not be recorded, so nothing has changed; send it again later.");
        }
#pragma warning disable CA1031 // One file must not end the queue for all others.
        catch (Exception failure) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailure(failure.GetType().FullName, failure.StackTrace);
            job.Fail("Something failed, and nothing has changed; the operator finds it in the log.");
        }
        finally
        {
            job.Files.Delete();
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
sealed class ImportJob(string id, ImportedFiles files)
{
    volatile RuledVersion? version;
    volatile string? reason;

    public string Id => id;

    public ImportedFiles Files => files;

    public ImportProgress Progress { get; } = new(files.Files.Sum(file => file.Bytes));

    /// <summary>What it became; null: it is not done, or failed.</summary>
    public RuledVersion? Version => version;

    /// <summary>Why it failed.</summary>
    public string? Reason => reason;

    public void Succeed(RuledVersion made)
    {
        version = made;
        Progress.Stage = ImportStage.Done;
    }

    public void Fail(string why)
    {
        reason = why;
        Progress.Stage = ImportStage.Failed;
    }
}
