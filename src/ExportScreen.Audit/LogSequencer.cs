using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Threading.Channels;

namespace ExportScreen.Audit;

/// <summary>
/// The one door for entries into a log. Whatever has queued up while a commit was under way becomes the next one, so it
/// is quick alone and grows its batches under load. An entry is answered only when it is durable and signed. Safe to
/// call at once from many threads; disposing it completes what has been taken.
/// </summary>
public sealed class LogSequencer : IAsyncDisposable
{
    public const int MaxQueue = 4096;
    public const int MaxBatchEntries = 512;
    public const int MaxBatchBytes = 4 << 20;

    readonly LogEnvironment environment;
    readonly LogWriter writer;
    readonly SemaphoreSlim gate = new(1, 1); // batches and probes, one at a time
    readonly Channel<WaitingEntry> queue = Channel.CreateBounded<WaitingEntry>(
        new BoundedChannelOptions(MaxQueue) { SingleReader = true });
    readonly KeyValuePair<string, object?> tag;
    readonly Task loop;
    volatile bool closed;
    volatile bool broken; // the store said that this process must end

    LogSequencer(LogEnvironment environment, string log, LogWriter writer)
    {
        (this.environment, Log, this.writer) = (environment, log, writer);
        tag = new("log", log);
        loop = Task.Run(RunAsync);
    }

    /// <summary>
    /// How far an entry's time, or the clock, may lie before the log's last entry, which concurrent requests and the
    /// clocks of several nodes bring about. Within it the entry gets the last entry's time; beyond it, or this far ahead
    /// of the clock, it is refused.
    /// </summary>
    public static TimeSpan ClockTolerance { get; } = TimeSpan.FromSeconds(30);

    public string Log { get; }

    /// <summary>False from a failure until an entry or <see cref="ProbeAsync"/> got through again.</summary>
    public bool IsWritable => LastError is null;

    /// <summary>Why the log is not writable; null while it is.</summary>
    public Exception? LastError { get; private set; }

    public int QueueDepth => queue.Reader.Count;

    /// <summary>How long the store took for the last commit; null before the first.</summary>
    public TimeSpan? LastCommit => writer.LastCommit;

    /// <summary>
    /// Opens the log, making it with its first entry where it does not exist. It must pass the start-up check: its head
    /// extends what was signed, its tiles fold to its root and its last entries are those of its tiles; otherwise a
    /// <see cref="LogTamperedException"/>. A log is not made before the tenant's newest one, by name or by time: then the
    /// clock was set back, and a <see cref="ClockBehindException"/> says so.
    /// </summary>
    /// <param name="empty">Size 0 and the empty root; made where the log is absent, otherwise only named by it.</param>
    /// <param name="start">Of type <c>log-start</c>; of several nodes' only the first is taken.</param>
    public static async Task<LogSequencer> OpenAsync(
        LogEnvironment environment, LogHead empty, EntryDraft start, CancellationToken ct)
    {
        if (await environment.Store.ReadHeadAsync(empty.Log, ct) is not { Size: > 0 })
        {
            await RefuseBehindOthersAsync(environment.Store, empty, start.Leaf.Time, ct);
            await environment.Store.CreateAsync(empty, ct); // false: it is there, or another node was faster
        }

        var writer = new LogWriter(environment, empty.Log);
        var state = await writer.OpenAsync(ct);
        if (state.Head.Origin != empty.Origin || state.Head.Tenant != empty.Tenant)
            throw new LogTamperedException($"{empty.Log} is of {state.Head.Origin}, not of {empty.Origin}.");

        var sequencer = new LogSequencer(environment, empty.Log, writer);
        try
        {
            if (state.Head.Size == 0)
                await sequencer.AppendAsync(WithKey(start, empty.Log), ct);
            return sequencer;
        }
        catch
        {
            await sequencer.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Waits until the entry is durable and its checkpoint signed. A <see cref="LogException"/> means that nothing may be
    /// released; an <see cref="ArgumentException"/>, that the draft is at fault. Cancelling stops the waiting, never the
    /// entry.
    /// </summary>
    public async Task<AppendedEntry> AppendAsync(EntryDraft draft, CancellationToken ct)
    {
        var waiting = new WaitingEntry(draft, CheckedLength(draft));
        ct.ThrowIfCancellationRequested();
        LogMetrics.Queue.Add(1, tag);
        if (!queue.Writer.TryWrite(waiting))
        {
            LogMetrics.Queue.Add(-1, tag);
            throw closed
                ? new LogUnavailableException($"{Log} takes no further entry.")
                : new LogBusyException($"{MaxQueue} entries wait for {Log} already.");
        }

        return await waiting.Answer.WaitAsync(ct);
    }

    /// <summary>
    /// Tries the store with an empty commit (after a failure the log is checked anew before), so that health checks see a
    /// full disk, a clock set back and their end, though nobody writes. The result is <see cref="IsWritable"/>.
    /// </summary>
    public async Task<bool> ProbeAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            if (!closed)
            {
                await writer.ProbeAsync(ct);
                LastError = null;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Fail(e);
        }
        finally
        {
            gate.Release();
        }

        return IsWritable;
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await loop;
        gate.Dispose();
    }

    static async Task RefuseBehindOthersAsync(ILogStore store, LogHead empty, DateTimeOffset start, CancellationToken ct)
    {
        foreach (var other in await store.ListAsync(empty.Tenant, ct))
        {
            if (other.Log == empty.Log)
                continue;
            if (string.CompareOrdinal(other.Log, empty.Log) > 0)
                throw new ClockBehindException($"{empty.Log} is not made any more: {empty.Tenant} has {other.Log} already.");
            if (await LogState.LastLeafAsync(store, other, ct) is { } last && start + ClockTolerance < last.Time)
                throw new ClockBehindException($"It is {start:O}, but the last entry of {other.Log} is of {last.Time:O}.");
        }
    }

    // All nodes start a log with the same key, so that only one of them does.
    static EntryDraft WithKey(EntryDraft start, string log)
    {
        ReadOnlyMemory<byte> key = SHA256.HashData(StrictText.Utf8.GetBytes($"{LeafEnvelope.LogStart}\0{log}"));
        return start with { KeyHash = key, BodyHash = key };
    }

    static int CheckedLength(EntryDraft draft)
    {
        // An absent array turns into an empty memory, not into null; taken for a key it would make all callers one.
        if (draft.KeyHash?.Length != draft.BodyHash?.Length || draft.KeyHash?.Length is not (null or Hash.Length))
            throw new ArgumentException("Key and body hash come together, of 32 bytes each.", nameof(draft));
        if (draft.Payload?.Length is 0 or > MaxBatchBytes - LeafEnvelope.MaxLength)
            throw new ArgumentException($"A payload of {draft.Payload?.Length} bytes is empty or too long.", nameof(draft));

        try
        {
            var leaf = draft.Leaf with { Seq = LeafEnvelope.MaxSeq };
            return leaf.Encode().Length + (draft.Payload?.Length ?? 0);
        }
        catch (FormatException e)
        {
            throw new ArgumentException(e.Message, nameof(draft), e);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The loop must outlive every failure; each is told to its callers.")]
    async Task RunAsync()
    {
        while (await queue.Reader.WaitToReadAsync())
        {
            await gate.WaitAsync();
            var batch = Take();
            try
            {
                if (broken)
                    throw new LogUnavailableException($"{Log} takes no further entry.");
                if (await writer.WriteAsync(batch))
                    LastError = null;
            }
            catch (Exception e)
            {
                var reason = Fail(e);
                foreach (var waiting in batch)
                    waiting.Fail(reason);
            }
            finally
            {
                gate.Release();
            }
        }
    }

    List<WaitingEntry> Take()
    {
        var batch = new List<WaitingEntry>();
        var length = 0;
        while (batch.Count < MaxBatchEntries
            && queue.Reader.TryPeek(out var next)
            && length + next.Length <= MaxBatchBytes
            && queue.Reader.TryRead(out next))
        {
            batch.Add(next);
            length += next.Length;
        }

        LogMetrics.Queue.Add(-batch.Count, tag);
        return batch;
    }

    LogException Fail(Exception e)
    {
        writer.Forget();
        LogMetrics.Failures.Add(1, tag);
        var reason = e as LogException ?? new LogUnavailableException($"{Log} could not be written.", e);
        LastError = reason;
        if (e is LogFatalException)
        {
            broken = true;
            Close();
            environment.OnFatal(e);
        }

        return reason;
    }

    void Close()
    {
        closed = true;
        queue.Writer.TryComplete();
    }
}
