namespace ExportScreen.Audit.Tests;

public sealed class LogSequencerTests : IDisposable
{
    readonly LogWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_new_log_begins_with_log_start()
    {
        await using var log = await world.OpenAsync();

        var first = await world.Store.ReadEntryAsync(LogWorld.Log, 0, default);

        Assert.Equal(LeafEnvelope.LogStart, first!.Entry.Type);
        await world.AssertWholeAsync(1);
    }

    [Fact]
    public async Task Concurrent_appends_get_dense_indexes_and_verifying_receipts()
    {
        await using var log = await world.OpenAsync();

        var appended = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            var mine = new List<AppendedEntry>();
            for (var i = 0; i < 2048 / 64; i++)
                mine.Add(await log.AppendAsync(world.Draft(Guid.NewGuid().ToString()), default));
            return mine;
        })));

        var all = appended.SelectMany(mine => mine).ToList();
        Assert.Equal(Enumerable.Range(1, 2048).Select(i => (long)i), all.Select(one => one.Receipt.Index).Order());
        Assert.All(all, one => Assert.True(one.Receipt.ToTlogProof().Verifies(one.Entry.Entry.Leaf.Span, world.VerifierKey)));
        Assert.All(all, one => Assert.Equal(one.Receipt.Index, LeafEnvelope.Parse(one.Entry.Entry.Leaf).Seq));
        Assert.True(world.Store.Commits < 2048, "Nothing was committed together.");
        Assert.Equal(0, log.QueueDepth);
        Assert.NotNull(log.LastCommit);
        await world.AssertWholeAsync(2049);
    }

    [Fact]
    public async Task One_key_gives_one_entry_however_often_and_at_once_it_comes()
    {
        await using var log = await world.OpenAsync();

        var appended = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => log.AppendAsync(world.Draft("key-1"), default))));
        var later = await log.AppendAsync(world.Draft("key-1", body: "other"), default);

        Assert.Single(appended, one => !one.Replayed);
        Assert.All([.. appended, later], one => Assert.Equal(appended[0].Receipt.ToTlogProof().ToString(), one.Receipt.ToTlogProof().ToString()));
        Assert.Equal(appended[0].Entry.Entry.BodyHash!.Value.ToArray(), later.Entry.Entry.BodyHash!.Value.ToArray());
        Assert.True(later.Replayed);
        await world.AssertWholeAsync(2);
    }

    [Fact]
    public async Task A_receipt_made_again_later_has_the_same_bytes()
    {
        await using var log = await world.OpenAsync();
        var appended = new List<AppendedEntry>();
        for (var round = 0; round < 8; round++)
            appended.AddRange(await Task.WhenAll(Enumerable.Range(0, 70).Select(_ => log.AppendAsync(world.Draft(), default))));

        var receipts = new LogReceipts(world.Environment);

        foreach (var one in appended)
        {
            var stored = await world.Store.ReadEntryAsync(LogWorld.Log, one.Receipt.Index, default);
            var again = await receipts.ReceiptAsync(stored!, default);
            Assert.Equal(one.Receipt.ToTlogProof().ToString(), again.ToTlogProof().ToString());
            Assert.Equal(one.Receipt.LeafHash, again.LeafHash);
        }
    }

    [Fact]
    public async Task A_key_of_last_year_is_answered_with_last_years_receipt()
    {
        await using var old = await world.OpenAsync("main-2025", "audit.example/main/2025");
        var first = await old.AppendAsync(world.Draft("key-1"), default);
        await using var log = await world.OpenAsync();

        var replay = await log.AppendAsync(world.Draft("key-1"), default);

        Assert.True(replay.Replayed);
        Assert.Equal(first.Receipt.ToTlogProof().ToString(), replay.Receipt.ToTlogProof().ToString());
        await world.AssertWholeAsync(1);
    }

    [Fact]
    public async Task A_failing_store_answers_nobody_and_the_log_recovers_by_itself()
    {
        await using var log = await world.OpenAsync();
        world.Store.BeforeCommit = () => throw new IOException("disk full");

        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync(world.Draft("key-1"), default));
        Assert.False(log.IsWritable);
        Assert.False(await log.ProbeAsync(default));
        world.Store.BeforeCommit = () => Task.CompletedTask;
        var retry = await log.AppendAsync(world.Draft("key-1"), default);

        Assert.True(log.IsWritable);
        Assert.False(retry.Replayed);
        await world.AssertWholeAsync(2);
    }

    [Fact]
    public async Task A_probe_finds_that_the_store_is_back()
    {
        await using var log = await world.OpenAsync();
        world.Store.BeforeCommit = () => throw new IOException("disk full");
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync(world.Draft(), default));

        world.Store.BeforeCommit = () => Task.CompletedTask;

        Assert.True(await log.ProbeAsync(default));
        Assert.True(log.IsWritable);
        await world.AssertWholeAsync(1);
    }

    [Fact]
    public async Task While_all_is_well_a_probe_reads_nothing_anew_and_never_a_payload()
    {
        await using var log = await world.OpenAsync();
        await log.AppendAsync(world.Draft(), default);
        var reads = world.Store.LeafReads;

        Assert.True(await log.ProbeAsync(default));
        Assert.True(await log.ProbeAsync(default));
        Assert.Equal(reads, world.Store.LeafReads);

        world.Store.BeforeCommit = () => throw new IOException("disk full");
        Assert.False(await log.ProbeAsync(default));
        world.Store.BeforeCommit = () => Task.CompletedTask;
        Assert.True(await log.ProbeAsync(default));
        Assert.Equal(reads + 1, world.Store.LeafReads);
        Assert.Equal(0, world.Store.EntryReads);
    }

    [Fact]
    public async Task A_commit_that_is_in_though_the_store_threw_is_answered_as_done()
    {
        await using var log = await world.OpenAsync();
        world.Store.AfterCommit = () =>
        {
            world.Store.AfterCommit = () => { };
            throw new TimeoutException("no answer");
        };

        var appended = await log.AppendAsync(world.Draft("key-1"), default);
        await log.AppendAsync(world.Draft("key-2"), default);

        Assert.False(appended.Replayed);
        Assert.True(appended.Receipt.ToTlogProof().Verifies(appended.Entry.Entry.Leaf.Span, world.VerifierKey));
        await world.AssertWholeAsync(3);
    }

    [Fact]
    public async Task A_commit_of_which_nothing_can_be_learnt_is_found_by_its_key_later()
    {
        await using var log = await world.OpenAsync();
        world.Store.AfterCommit = () =>
        {
            world.Store.ReadFailure = new TimeoutException("no answer");
            throw new TimeoutException("no answer");
        };

        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync(world.Draft("key-1"), default));
        (world.Store.ReadFailure, world.Store.AfterCommit) = (null, () => { });
        var retry = await log.AppendAsync(world.Draft("key-1"), default);

        Assert.True(retry.Replayed);
        Assert.True(retry.Receipt.ToTlogProof().Verifies(retry.Entry.Entry.Leaf.Span, world.VerifierKey));
        await world.AssertWholeAsync(2);
    }

    [Fact]
    public async Task Two_writers_of_one_log_lose_and_repeat_nothing()
    {
        await using var one = await world.OpenAsync();
        using var elsewhere = new LogWorld { Store = world.Store };
        await using var other = await elsewhere.OpenAsync();

        var appended = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(
            () => (i % 2 == 0 ? one : other).AppendAsync(world.Draft($"key-{i / 4}"), default))));

        Assert.Equal(100, appended.Select(entry => entry.Receipt.Index).Distinct().Count());
        Assert.Equal(100, appended.Count(entry => !entry.Replayed));
        Assert.All(appended, entry => Assert.True(entry.Receipt.ToTlogProof().Verifies(entry.Entry.Entry.Leaf.Span, world.VerifierKey)));
        await world.AssertWholeAsync(101);
    }

    [Fact]
    public async Task A_store_restored_from_a_backup_is_not_opened()
    {
        var backup = world.Store;
        await using (var log = await world.OpenAsync())
        {
            await log.AppendAsync(world.Draft(), default);
            backup = world.Store.Copy();
            await log.AppendAsync(world.Draft(), default);
        }

        world.Store = backup;

        await Assert.ThrowsAsync<LogTamperedException>(() => world.OpenAsync());
    }

    [Fact]
    public async Task A_store_rolled_back_under_a_running_log_gets_no_signature()
    {
        await using var log = await world.OpenAsync();
        var backup = world.Store.Copy();
        await log.AppendAsync(world.Draft(), default);
        using var fork = new LogWorld { Store = backup };
        await using (var forked = await fork.OpenAsync())
        {
            await forked.AppendAsync(world.Draft(), default);
            await forked.AppendAsync(world.Draft(), default);
        }

        world.Store = backup;

        await Assert.ThrowsAsync<LogTamperedException>(() => world.OpenAsync());
        await Assert.ThrowsAsync<LogTamperedException>(() => new LogReader(world.Environment, LogWorld.Log).CheckpointAsync(default));
    }

    [Fact]
    public async Task A_log_whose_latch_is_lost_is_not_believed_unasked()
    {
        await using (var log = await world.OpenAsync())
            await log.AppendAsync(world.Draft(), default);
        using var withoutLatch = new LogWorld { Store = world.Store };
        using var asked = new LogWorld { Store = world.Store, TrustUnlatched = true };

        var entry = (await world.Store.ReadEntryAsync(LogWorld.Log, 1, default))!;
        await Assert.ThrowsAsync<LogTamperedException>(
            () => new LogReader(withoutLatch.Environment, LogWorld.Log).CheckpointAsync(default));
        await Assert.ThrowsAsync<LogTamperedException>(
            () => new LogReceipts(withoutLatch.Environment).ReceiptAsync(entry, default));
        await Assert.ThrowsAsync<LogTamperedException>(() => withoutLatch.OpenAsync());
        Assert.Null(withoutLatch.Environment.Latch.Last(LogWorld.Origin));
        await using var opened = await asked.OpenAsync();
        Assert.True(opened.IsWritable);
    }

    [Fact]
    public async Task A_crash_between_commit_and_signature_is_made_good_at_the_next_start()
    {
        await using (var log = await world.OpenAsync())
            await log.AppendAsync(world.Draft("key-1"), default);
        using var elsewhere = new LogWorld { Store = world.Store, TrustUnlatched = true };
        await using (var log = await elsewhere.OpenAsync())
            await log.AppendAsync(world.Draft("key-2"), default); // committed, and unknown to the first one's latch

        await using var reopened = await world.OpenAsync();

        Assert.Equal(3, world.Environment.Latch.Last(LogWorld.Origin)!.Size);
        Assert.Equal(3, (await reopened.AppendAsync(world.Draft(), default)).Receipt.Index);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_changed_tile_keeps_the_log_shut(int level)
    {
        await using (var log = await world.OpenAsync())
            await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => log.AppendAsync(world.Draft(), default)));

        world.Store.ChangeTile(LogWorld.Log, level, level == 0 ? 1 : 0);

        await Assert.ThrowsAsync<LogTamperedException>(() => world.OpenAsync());
    }

    [Fact]
    public async Task A_changed_last_entry_keeps_the_log_shut()
    {
        await using (var log = await world.OpenAsync())
            await log.AppendAsync(world.Draft(), default);

        world.Store.ChangeEntry(LogWorld.Log, 1, stored => stored with
        {
            Entry = stored.Entry with { Leaf = (world.Leaf("scr_other", "screening") with { Seq = 1 }).Encode() },
        });

        await Assert.ThrowsAsync<LogTamperedException>(() => world.OpenAsync());
    }

    [Fact]
    public async Task A_clock_set_back_stops_the_log_until_it_is_right_again()
    {
        await using var log = await world.OpenAsync();
        world.Clock.Advance(TimeSpan.FromHours(1));
        await log.AppendAsync(world.Draft(), default);
        var late = world.Draft();

        world.Clock.AdjustTime(world.Clock.GetUtcNow() - TimeSpan.FromMinutes(10));
        await Assert.ThrowsAsync<ClockBehindException>(() => log.AppendAsync(world.Draft(), default));
        await Assert.ThrowsAsync<ClockBehindException>(() => log.AppendAsync(late, default));
        world.Clock.AdjustTime(world.Clock.GetUtcNow() + TimeSpan.FromMinutes(10));
        await log.AppendAsync(world.Draft(), default);

        await world.AssertWholeAsync(3);
    }

    [Fact]
    public async Task A_probe_tells_of_a_clock_set_back_until_it_is_right_again()
    {
        await using var log = await world.OpenAsync();
        world.Clock.Advance(TimeSpan.FromHours(1));
        await log.AppendAsync(world.Draft(), default);
        var now = world.Clock.GetUtcNow();

        world.Clock.AdjustTime(now - LogSequencer.ClockTolerance);
        Assert.True(await log.ProbeAsync(default));
        world.Clock.AdjustTime(now - LogSequencer.ClockTolerance - TimeSpan.FromSeconds(1));
        Assert.False(await log.ProbeAsync(default));
        Assert.IsType<ClockBehindException>(log.LastError);
        world.Clock.AdjustTime(now);

        Assert.True(await log.ProbeAsync(default));
        Assert.Null(log.LastError);
        await world.AssertWholeAsync(2);
    }

    [Fact]
    public async Task A_clock_set_back_across_a_year_makes_no_log_of_the_old_year()
    {
        await using (var log = await world.OpenAsync())
            await log.AppendAsync(world.Draft(), default);
        world.Clock.AdjustTime(new(2025, 12, 31, 23, 0, 0, TimeSpan.Zero));

        await Assert.ThrowsAsync<ClockBehindException>(() => world.OpenAsync("main-2025", "audit.example/main/2025"));

        Assert.Null(await world.Store.ReadHeadAsync("main-2025", default));
    }

    [Fact]
    public async Task A_log_of_an_old_year_that_exists_is_still_opened()
    {
        await using (var old = await world.OpenAsync("main-2025", "audit.example/main/2025"))
            await old.AppendAsync(world.Draft(), default);
        await using (var log = await world.OpenAsync())
            await log.AppendAsync(world.Draft(), default);

        await using var reopened = await world.OpenAsync("main-2025", "audit.example/main/2025");

        Assert.True(await reopened.ProbeAsync(default));
    }

    [Fact]
    public async Task A_log_does_not_start_before_the_last_entry_of_the_tenants_others()
    {
        await using (var old = await world.OpenAsync("main-2025", "audit.example/main/2025"))
            await old.AppendAsync(world.Draft(), default);
        var now = world.Clock.GetUtcNow();

        world.Clock.AdjustTime(now - LogSequencer.ClockTolerance - TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<ClockBehindException>(() => world.OpenAsync());
        Assert.Null(await world.Store.ReadHeadAsync(LogWorld.Log, default));
        world.Clock.AdjustTime(now - LogSequencer.ClockTolerance);
        await using var log = await world.OpenAsync();

        await world.AssertWholeAsync(1);
    }

    [Fact]
    public async Task An_entry_slightly_older_than_the_last_one_gets_the_last_ones_time()
    {
        await using var log = await world.OpenAsync();
        var early = world.Draft();
        world.Clock.Advance(TimeSpan.FromMilliseconds(20));
        var last = await log.AppendAsync(world.Draft(), default);

        var appended = await log.AppendAsync(early, default);

        Assert.Equal(last.Entry.Entry.Time, appended.Entry.Entry.Time);
        Assert.Equal(last.Entry.Entry.Time, LeafEnvelope.Parse(appended.Entry.Entry.Leaf).Time);
        await world.AssertWholeAsync(3);
    }

    [Fact]
    public async Task An_entry_far_older_than_the_last_one_or_of_the_future_is_refused()
    {
        await using var log = await world.OpenAsync();
        var early = world.Draft();
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await log.AppendAsync(world.Draft(), default);
        var future = world.Draft() with { Leaf = world.Leaf("scr_1", "screening") with { Time = world.Clock.GetUtcNow().AddMinutes(1) } };

        await Assert.ThrowsAsync<ClockBehindException>(() => log.AppendAsync(early, default));
        await Assert.ThrowsAsync<ArgumentException>(() => log.AppendAsync(future, default));

        await world.AssertWholeAsync(2);
    }

    [Fact]
    public async Task A_full_queue_turns_callers_away_and_loses_nobody_it_took()
    {
        await using var log = await world.OpenAsync();
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Store.BeforeCommit = () => { held.TrySetResult(); return hold.Task; };
        var first = log.AppendAsync(world.Draft(), default);
        await held.Task;

        var waiting = Enumerable.Range(0, LogSequencer.MaxQueue).Select(_ => log.AppendAsync(world.Draft(Guid.NewGuid().ToString()), default)).ToList();
        await Assert.ThrowsAsync<LogBusyException>(() => log.AppendAsync(world.Draft(), default));
        Assert.True(log.IsWritable);
        hold.SetResult();

        await Task.WhenAll([first, .. waiting]);
        Assert.All(await Task.WhenAll(waiting), one => Assert.True(one.Receipt.Index > 1));
        await world.AssertWholeAsync(2 + LogSequencer.MaxQueue);
    }

    [Fact]
    public async Task A_caller_who_goes_away_does_not_take_the_entry_along()
    {
        await using var log = await world.OpenAsync();
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Store.BeforeCommit = () => hold.Task;
        using var cancel = new CancellationTokenSource();
        var gone = log.AppendAsync(world.Draft("key-1"), cancel.Token);
        var other = log.AppendAsync(world.Draft("key-2"), default);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        hold.SetResult();
        await other;

        Assert.True((await log.AppendAsync(world.Draft("key-1"), default)).Replayed);
        await world.AssertWholeAsync(3);
    }

    [Fact]
    public async Task A_fatal_error_of_the_store_is_told_to_the_host_and_ends_the_log()
    {
        await using var log = await world.OpenAsync();
        world.Store.BeforeCommit = () => throw new LogFatalException("fsync failed");

        await Assert.ThrowsAsync<LogFatalException>(() => log.AppendAsync(world.Draft(), default));
        world.Store.BeforeCommit = () => Task.CompletedTask;

        Assert.IsType<LogFatalException>(world.Fatal);
        Assert.False(await log.ProbeAsync(default));
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync(world.Draft(), default));
        await world.AssertWholeAsync(1);
    }

    [Fact]
    public async Task A_draft_at_fault_fails_alone()
    {
        await using var log = await world.OpenAsync();
        var sane = world.Draft();
        var freeText = world.Draft() with { Leaf = world.Leaf("scr_John Doe", "screening") };
        var forward = world.Draft() with { Leaf = world.Leaf("cor_1", "correction") with { Ref = 99 } };
        var secondStart = world.Draft(type: LeafEnvelope.LogStart);
        var halfKey = world.Draft() with { KeyHash = new byte[32] };
        var emptyKey = world.Draft() with { KeyHash = ReadOnlyMemory<byte>.Empty, BodyHash = ReadOnlyMemory<byte>.Empty };
        var tooLong = world.Draft() with { Payload = new byte[LogSequencer.MaxBatchBytes] };

        await log.AppendAsync(sane, default);

        foreach (var bad in new[] { freeText, forward, secondStart, halfKey, emptyKey, tooLong, sane })
            await Assert.ThrowsAnyAsync<ArgumentException>(() => log.AppendAsync(bad, default));
        Assert.True(log.IsWritable);
        await world.AssertWholeAsync(2);
    }

    [Fact]
    public async Task A_closed_log_takes_no_more()
    {
        await using var log = await world.OpenAsync();
        await log.AppendAsync(world.Draft(type: LeafEnvelope.LogEnd), default);

        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync(world.Draft(), default));
        await using var reopened = await world.OpenAsync();
        await Assert.ThrowsAsync<LogUnavailableException>(() => reopened.AppendAsync(world.Draft(), default));

        await world.AssertWholeAsync(2);
    }
}
