using ExportScreen.Audit;
using static ExportScreen.Storage.Tests.Samples;

namespace ExportScreen.Storage.Tests;

/// <summary>What any store must do. Each test has an empty store of its own.</summary>
public abstract partial class LogStoreContract : IAsyncLifetime
{
    protected ILogStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await RemoveAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ILogStore> OpenEmptyAsync();

    protected abstract Task RemoveAsync();

    [Fact]
    public async Task A_log_that_was_never_created_has_no_head_and_no_entries()
    {
        Assert.Null(await Store.ReadHeadAsync("acme-2026", default));
        Assert.Null(await Store.ReadEntryAsync("acme-2026", 0, default));
        Assert.Null(await Store.ReadTileAsync("acme-2026", 0, 0, default));
        Assert.Empty(await Store.ReadEntriesAsync("acme-2026", 0, 10, default));
        Assert.Empty(await Store.ListAsync("acme", default));
    }

    [Fact]
    public async Task A_created_log_has_the_head_it_was_created_with()
    {
        Assert.True(await Store.CreateAsync(Empty(), default));

        AssertSame(Empty(), await Store.ReadHeadAsync("acme-2026", default));
    }

    [Fact]
    public async Task Creating_a_log_again_changes_nothing()
    {
        await Store.CreateAsync(Empty(), default);

        Assert.False(await Store.CreateAsync(Empty() with { Epoch = 9, WrappedKey = Hash("another key") }, default));

        AssertSame(Empty(), await Store.ReadHeadAsync("acme-2026", default));
    }

    [Fact]
    public async Task Logs_are_listed_oldest_first_by_tenant_or_all()
    {
        await Store.CreateAsync("acme", 2027);
        await Store.CreateAsync("acme", 2026);
        await Store.CreateAsync("bolt", 2026);

        Assert.Equal(["acme-2026", "acme-2027"], (await Store.ListAsync("acme", default)).Select(head => head.Log));
        Assert.Equal(
            ["acme-2026", "acme-2027", "bolt-2026"],
            (await Store.ListAsync(null, default)).Select(head => head.Log).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_commit_brings_entries_tiles_and_head_together()
    {
        var empty = await Store.CreateAsync();
        var next = empty.After(2);
        var entries = new[] { FullEntry("scr_1"), Entry("scr_2") };

        Assert.True(await Store.CommitAsync(
            empty, new LogCommit(next.Root, entries, [new TileRow(0, 0, Tile(2))]), default));

        AssertSame(next, await Store.ReadHeadAsync(empty.Log, default));
        Assert.Equal(Tile(2), await Store.ReadTileAsync(empty.Log, 0, 0, default));
        var stored = await Store.ReadEntriesAsync(empty.Log, 0, 10, default);
        Assert.Equal([(0L, 2L), (1L, 2L)], stored.Select(entry => (entry.Index, entry.CommitSize)));
        Assert.All(stored, entry => Assert.Equal(("acme-2026", "acme"), (entry.Log, entry.Tenant)));
        AssertSame(entries[0], stored[0].Entry);
        AssertSame(entries[1], stored[1].Entry);
    }

    [Fact]
    public async Task Entries_keep_the_size_of_the_commit_that_brought_them()
    {
        var head = await Store.AppendAsync(await Store.CreateAsync(), Entry("scr_1"), Entry("scr_2"));
        await Store.AppendAsync(head, Entry("scr_3"));

        var stored = await Store.ReadEntriesAsync(head.Log, 1, 2, default);

        Assert.Equal([(1L, 2L), (2L, 3L)], stored.Select(entry => (entry.Index, entry.CommitSize)));
    }

    [Fact]
    public async Task Leaves_are_read_in_order_and_as_they_were_committed()
    {
        var head = await Store.AppendAsync(await Store.CreateAsync(), Entry("scr_1"), FullEntry("scr_2"), Entry("scr_3"));

        var leaves = await Store.ReadLeavesAsync(head.Log, 1, 9, default);

        Assert.Equal(
            [FullEntry("scr_2").Leaf.ToArray(), Entry("scr_3").Leaf.ToArray()], leaves.Select(leaf => leaf.ToArray()));
        Assert.Empty(await Store.ReadLeavesAsync("acme-1999", 0, 9, default));
    }

    [Theory]
    [InlineData("size")]
    [InlineData("root")]
    [InlineData("epoch")]
    [InlineData("log")]
    public async Task A_commit_on_another_head_writes_nothing(string different)
    {
        var head = await Store.AppendAsync(await Store.CreateAsync(), Entry("scr_1"));
        var stale = different switch
        {
            "size" => head with { Size = 0 },
            "root" => head with { Root = Hash("fork") },
            "epoch" => head with { Epoch = 0 },
            _ => head with { Log = "acme-1999" }
        };

        Assert.False(await Store.CommitAsync(
            stale, new LogCommit(Hash("new"), [FullEntry("scr_2")], [new TileRow(0, 0, Tile(2))]), default));

        AssertSame(head, await Store.ReadHeadAsync(head.Log, default));
        Assert.Null(await Store.ReadEntryAsync(head.Log, 1, default));
        Assert.Null(await Store.ReadTileAsync(head.Log, 0, 0, default));
        Assert.Null(await Store.FindByIdAsync("acme", "scr_2", default));
        Assert.Null(await Store.FindByKeyAsync("acme", Hash("key scr_2"), default));
        Assert.Empty(await Store.QueryAsync(new() { Tenant = "acme", Terms = ["t-alpha"], Limit = 9 }, default));
    }

    [Fact]
    public async Task Of_many_commits_on_one_head_exactly_one_wins()
    {
        var empty = await Store.CreateAsync();

        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(rival => Store.CommitAsync(
            empty, new LogCommit(Hash($"root of {rival}"), [Entry($"scr_{rival}")], []), default)));

        var winner = Assert.Single(Enumerable.Range(0, 8), rival => won[rival]);
        Assert.Equal($"scr_{winner}", Assert.Single(await Store.ReadEntriesAsync(empty.Log, 0, 10, default)).Entry.Id);
    }

    [Fact]
    public async Task A_tile_grows_with_later_commits()
    {
        var empty = await Store.CreateAsync();
        var first = empty.After(1);
        await Store.CommitAsync(
            empty, new LogCommit(first.Root, [Entry("scr_1")], [new TileRow(0, 0, Tile(1))]), default);

        Assert.True(await Store.CommitAsync(
            first, new LogCommit(first.After(255).Root, [.. Enumerable.Range(2, 255).Select(n => Entry($"scr_{n}"))],
                [new TileRow(0, 0, Tile(256)), new TileRow(1, 0, Tile(1))]), default));

        Assert.Equal(Tile(256), await Store.ReadTileAsync(empty.Log, 0, 0, default));
        Assert.Equal(Tile(1), await Store.ReadTileAsync(empty.Log, 1, 0, default));
        Assert.Null(await Store.ReadTileAsync(empty.Log, 0, 1, default));
    }

    [Fact]
    public async Task Ids_and_keys_are_found_in_all_logs_of_their_tenant_and_no_other()
    {
        await Store.AppendAsync(await Store.CreateAsync("acme", 2026), FullEntry("scr_1"));
        await Store.AppendAsync(await Store.CreateAsync("acme", 2027), FullEntry("scr_2"));
        await Store.AppendAsync(await Store.CreateAsync("bolt", 2026), FullEntry("scr_2"));

        Assert.Equal("acme-2026", (await Store.FindByIdAsync("acme", "scr_1", default))?.Log);
        Assert.Equal("acme-2027", (await Store.FindByIdAsync("acme", "scr_2", default))?.Log);
        Assert.Equal("acme-2026", (await Store.FindByKeyAsync("acme", Hash("key scr_1"), default))?.Log);
        Assert.Equal("acme-2027", (await Store.FindByKeyAsync("acme", Hash("key scr_2"), default))?.Log);
        Assert.Equal("bolt-2026", (await Store.FindByKeyAsync("bolt", Hash("key scr_2"), default))?.Log);
        Assert.Null(await Store.FindByIdAsync("bolt", "scr_1", default));
        Assert.Null(await Store.FindByKeyAsync("bolt", Hash("key scr_1"), default));
    }

    [Fact]
    public async Task A_cancelled_call_is_not_begun()
    {
        var empty = await Store.CreateAsync();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadHeadAsync(empty.Log, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Store.CommitAsync(empty, new LogCommit(Hash("new"), [Entry("scr_1")], []), cancelled));

        AssertSame(empty, await Store.ReadHeadAsync(empty.Log, default));
    }

    [Fact]
    public async Task Sixteen_readers_always_see_whole_commits()
    {
        const int commits = 60, perCommit = 5;
        var head = await Store.CreateAsync();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            var reads = 0;
            for (; !done.IsCancellationRequested || reads == 0; reads++)
            {
                var seen = await Store.ReadHeadAsync(head.Log, default);
                var count = (int)Math.Min(seen!.Size, perCommit);
                var entries = await Store.ReadEntriesAsync(head.Log, seen.Size - count, count, default);
                Assert.Equal(count, entries.Count);
                Assert.All(entries, entry => Assert.Equal(seen.Size, entry.CommitSize));
            }

            return reads;
        })).ToArray();

        for (var commit = 0; commit < commits; commit++)
        {
            head = await Store.AppendAsync(
                head, [.. Enumerable.Range(0, perCommit).Select(n => FullEntry($"scr_{commit}_{n}"))]);
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    [Fact]
    public async Task Parts_are_kept_once_under_their_hash()
    {
        var compressible = new byte[100_000];
        var incompressible = Hash("random");
        foreach (var content in new[] { compressible, incompressible, [] })
        {
            var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
            Assert.Null(await Store.ReadPartAsync(name, default));

            await Store.PutPartAsync(name, content, default);
            await Store.PutPartAsync(name, content, default);

            Assert.Equal(content, await Store.ReadPartAsync(name, default));
        }
    }

    [Fact]
    public async Task A_part_under_a_hash_that_is_not_its_own_is_refused()
    {
        var name = Convert.ToHexStringLower(Hash("something else"));

        await Assert.ThrowsAsync<ArgumentException>(() => Store.PutPartAsync(name, new byte[] { 1 }, default));

        Assert.Null(await Store.ReadPartAsync(name, default));
    }

    [Fact]
    public async Task A_setting_is_set_once_for_good()
    {
        Assert.Null(await Store.ReadSettingAsync("origin", default));

        Assert.True(await Store.SetSettingAsync("origin", "log.example", default));
        Assert.False(await Store.SetSettingAsync("origin", "other.example", default));

        Assert.Equal("log.example", await Store.ReadSettingAsync("origin", default));
    }
}
