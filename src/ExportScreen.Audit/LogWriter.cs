using System.Diagnostics;

namespace ExportScreen.Audit;

/// <summary>
/// Brings batches into one log: commit durable, then latch and sign, then answer. Other writers may exist; the store's
/// compare-and-swap decides. One call at a time.
/// </summary>
sealed class LogWriter(LogEnvironment environment, string log)
{
    const int MaxRaces = 100;

    readonly LogReceipts receipts = new(environment);
    LogState? state; // null: not read yet, or no longer known

    internal TimeSpan? LastCommit { get; private set; }

    /// <summary>Reads and checks the log anew before the next batch, or now.</summary>
    internal void Forget() => state = null;

    internal async Task<LogState> OpenAsync(CancellationToken ct) => state ??= await LogState.LoadAsync(environment, log, ct);

    /// <summary>
    /// Answers every member of the batch, or throws for all that are not answered yet. True: the store took a commit;
    /// false: there was nothing to commit.
    /// </summary>
    internal async Task<bool> WriteAsync(IReadOnlyList<WaitingEntry> waiting)
    {
        var open = WaitingEntry.Distinct(waiting);
        for (var races = 0; races < MaxRaces; races++)
        {
            // What is known already is looked up after the state was read, so a key that another writer has brought in
            // since then makes the commit below fail.
            var before = await OpenAsync(CancellationToken.None);
            open = await AnswerKnownAsync(open);
            if (LogBatch.Build(before, open, environment.Clock.GetUtcNow()) is not { } batch)
                return false;

            var committed = await CommitAsync(batch);
            if (committed)
            {
                await AnswerAsync(batch);
                return true;
            }

            LogMetrics.LostRaces.Add(1, new KeyValuePair<string, object?>("log", log));
            open = [.. batch.Members.Select(member => member.Waiting)];
            await Task.Delay(races);
        }

        throw new LogUnavailableException($"Other writers of {log} were faster {MaxRaces} times.");
    }

    /// <summary>Tries the clock, and the store with a commit of nothing.</summary>
    internal async Task ProbeAsync(CancellationToken ct)
    {
        var known = await OpenAsync(ct);
        if (environment.Clock.GetUtcNow() + LogSequencer.ClockTolerance < known.LastTime)
            throw new ClockBehindException($"The clock is behind the last entry of {log}.");
        if (!await environment.Store.CommitAsync(known.Head, new(known.Head.Root, [], []), ct))
            Forget(); // Somebody else could write, and what is known is old.
    }

    async Task<List<WaitingEntry>> AnswerKnownAsync(List<WaitingEntry> open)
    {
        var fresh = new List<WaitingEntry>();
        var tenant = (await OpenAsync(CancellationToken.None)).Head.Tenant;
        foreach (var waiting in open)
        {
            var known = waiting.Draft.KeyHash is { } key
                ? await environment.Store.FindByKeyAsync(tenant, key, CancellationToken.None)
                : await environment.Store.FindByIdAsync(tenant, waiting.Draft.Leaf.Id, CancellationToken.None);
            if (known is null)
                fresh.Add(waiting);
            else if (waiting.Draft.KeyHash is null)
                waiting.Fail(new ArgumentException($"The id {waiting.Draft.Leaf.Id} was used before."));
            else
                await ReplayAsync(waiting, known);
        }

        return fresh;
    }

    async Task ReplayAsync(WaitingEntry waiting, StoredEntry known)
    {
        try
        {
            waiting.Succeed(new(known, await receipts.ReceiptAsync(known, CancellationToken.None), Replayed: true));
        }
        catch (LogTamperedException e)
        {
            waiting.Fail(e); // the entry may be in another log of the tenant, and the batch goes on
        }
    }

    async Task<bool> CommitAsync(LogBatch batch)
    {
        Forget(); // until the outcome is known
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (!await environment.Store.CommitAsync(batch.Before.Head, batch.Commit, CancellationToken.None))
                return false;

            state = batch.After;
        }
        catch (Exception e) when (e is not LogFatalException)
        {
            // It may be in all the same. Only the store knows, and if it can't be asked, the callers must ask again.
            if (!await HoldsAsync(batch))
                throw new LogUnavailableException($"The store did not take a batch of {log}.", e);
        }

        LastCommit = Stopwatch.GetElapsedTime(start);
        var tag = new KeyValuePair<string, object?>("log", log);
        LogMetrics.CommitDuration.Record(LastCommit.Value.TotalSeconds, tag);
        LogMetrics.BatchSize.Record(batch.Members.Count, tag);
        LogMetrics.Entries.Add(batch.Members.Count, tag);
        return true;
    }

    async Task<bool> HoldsAsync(LogBatch batch)
    {
        var (size, root) = (batch.Checkpoint.Size, batch.Checkpoint.Root);
        return await environment.Store.ReadHeadAsync(log, CancellationToken.None) is { } head
            && head.Size >= size
            && (head.Size == size
                ? new Hash(head.Root.Span)
                : await TileTree.Of(environment.Store, log).RootAsync(size, CancellationToken.None)) == root;
    }

    async Task AnswerAsync(LogBatch batch)
    {
        var tree = batch.Tree(environment.Store);
        var signer = environment.Keys.SignerFor(batch.Checkpoint.Origin);
        var note = await environment.Latch.SignAsync(signer, batch.Checkpoint, tree, CancellationToken.None);
        foreach (var (waiting, entry) in batch.Members)
        {
            var receipt = await LogReceipts.ReceiptAsync(entry, batch.Checkpoint, note, tree, CancellationToken.None);
            waiting.Succeed(new(entry, receipt, Replayed: false));
        }
    }
}
