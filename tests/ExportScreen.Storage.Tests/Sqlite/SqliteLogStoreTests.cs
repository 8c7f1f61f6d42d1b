using System.Text;
using ExportScreen.Audit;
using ExportScreen.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using static ExportScreen.Storage.Tests.Samples;

namespace ExportScreen.Storage.Tests.Sqlite;

public sealed class SqliteLogStoreTests : LogStoreContract
{
    readonly string folder = Directory.CreateTempSubdirectory("exportscreen-").FullName;

    string Path => System.IO.Path.Combine(folder, "logs.db");

    protected override Task<ILogStore> OpenEmptyAsync() => Task.FromResult<ILogStore>(SqliteLogStore.Open(Path));

    protected override Task RemoveAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A connection past the store, as a hand at the database's console would have it.</summary>
    SqliteConnection OpenByHand()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    [Fact]
    public async Task What_was_committed_is_there_after_closing_and_opening()
    {
        var head = await Store.AppendAsync(await Store.CreateAsync(), FullEntry("scr_1"), Entry("scr_2"));
        await Store.DisposeAsync();

        await using var reopened = SqliteLogStore.Open(Path);

        AssertSame(head, await reopened.ReadHeadAsync(head.Log, default));
        AssertSame(FullEntry("scr_1"), (await reopened.ReadEntryAsync(head.Log, 0, default))!.Entry);
        await reopened.AppendAsync(head, Entry("scr_3"));
    }

    [Fact]
    public async Task A_closed_store_says_so_also_to_those_who_waited()
    {
        var head = await Store.CreateAsync();
        var calls = Enumerable.Range(0, 100).Select(n => Task.Run(
            () => Store.CommitAsync(head, new LogCommit(Hash($"{n}"), [Entry($"scr_{n}")], []), default))).ToArray();
        await Store.DisposeAsync();

        foreach (var call in calls)
            Assert.True(await Record.ExceptionAsync(() => call) is null or ObjectDisposedException);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Store.ReadHeadAsync(head.Log, default));
    }

    [Fact]
    public async Task What_a_killed_process_had_committed_is_there_for_the_next()
    {
        var head = await Store.AppendAsync(await Store.CreateAsync(), FullEntry("scr_1"));
        var copy = System.IO.Path.Combine(folder, "copy.db");
        File.Copy(Path, copy);
        File.Copy(Path + "-wal", copy + "-wal"); // as the files lie at this moment

        await using var next = SqliteLogStore.Open(copy);

        AssertSame(head, await next.ReadHeadAsync(head.Log, default));
        Assert.Equal(0, new FileInfo(copy + "-wal").Length);
        AssertSame(FullEntry("scr_1"), (await next.ReadEntryAsync(head.Log, 0, default))!.Entry);
    }

    [Fact]
    public void A_second_process_is_refused()
    {
        var refused = Assert.Throws<IOException>(() => SqliteLogStore.Open(Path));

        Assert.Contains("already open in another process", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_process_is_refused_by_way_of_a_link_too()
    {
        var link = System.IO.Path.Combine(folder, "link.db");
        File.CreateSymbolicLink(link, Path);

        Assert.Throws<IOException>(() => SqliteLogStore.Open(link));
    }

    [Fact]
    public async Task A_newer_schema_is_refused_and_left_alone()
    {
        await Store.DisposeAsync();
        Run("PRAGMA user_version = 99");

        var refused = Assert.Throws<NotSupportedException>(() => SqliteLogStore.Open(Path));

        Assert.Contains("schema 99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(99L, Ask("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_damaged_file_is_fatal()
    {
        await Store.DisposeAsync();
        await File.WriteAllBytesAsync(Path, [.. Enumerable.Range(0, 500).SelectMany(n => Hash($"{n}"))]);

        Assert.Throws<LogFatalException>(() => SqliteLogStore.Open(Path));
    }

    [Fact]
    public async Task An_id_or_key_that_another_log_of_the_tenant_has_is_refused_and_nothing_is_written()
    {
        await Store.AppendAsync(await Store.CreateAsync("acme", 2026), FullEntry("scr_1"));
        var empty = await Store.CreateAsync("acme", 2027);

        foreach (var again in new[] { Entry("scr_1"), FullEntry("scr_1") with { Id = "scr_9" } })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => Store.CommitAsync(
                empty, new LogCommit(Hash("new"), [Entry("scr_2"), again], [new TileRow(0, 0, Tile(2))]), default));
        }

        AssertSame(empty, await Store.ReadHeadAsync(empty.Log, default));
        Assert.Null(await Store.FindByIdAsync("acme", "scr_2", default));
        await Store.AppendAsync(empty, Entry("scr_2"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_tile_that_shrinks_or_changes_is_refused_with_its_whole_commit(int hashes)
    {
        var empty = await Store.CreateAsync();
        var head = empty.After(2);
        await Store.CommitAsync(
            empty, new LogCommit(head.Root, [Entry("scr_1"), Entry("scr_2")], [new TileRow(0, 0, Tile(2))]), default);
        var tile = Tile(hashes);
        if (hashes > 2)
            tile[0] ^= 1;

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.CommitAsync(
            head, new LogCommit(head.After(1).Root, [Entry("scr_3")], [new TileRow(0, 0, tile)]), default));

        AssertSame(head, await Store.ReadHeadAsync(head.Log, default));
        Assert.Equal(Tile(2), await Store.ReadTileAsync(head.Log, 0, 0, default));
        await Store.AppendAsync(head, Entry("scr_3"));
    }

    [Theory]
    [InlineData("UPDATE entries SET leaf = x'00'")]
    [InlineData("UPDATE entries SET status = 'clear'")]
    [InlineData("UPDATE entries SET payload = x'00'")]
    [InlineData("UPDATE entries SET terms = '[\"other\"]'")]
    [InlineData("DELETE FROM entries")]
    [InlineData("UPDATE tiles SET hashes = zeroblob(32)")]
    [InlineData("DELETE FROM tiles")]
    [InlineData("UPDATE logs SET size = 0")]
    [InlineData("UPDATE logs SET root = zeroblob(32)")]
    [InlineData("UPDATE logs SET epoch = 0")]
    [InlineData("UPDATE logs SET origin = 'other.example'")]
    [InlineData("DELETE FROM logs")]
    [InlineData("UPDATE logs SET wrapped_key = x'00'")]
    [InlineData("INSERT OR REPLACE INTO logs SELECT 'other', tenant, origin, 0, root, epoch, wrapped_key FROM logs")]
    [InlineData("UPDATE settings SET value = 'other.example'")]
    [InlineData("DELETE FROM settings")]
    [InlineData("UPDATE parts SET content = x'00'")]
    [InlineData("DELETE FROM parts")]
    [InlineData("REPLACE INTO entries SELECT * FROM entries WHERE id = 'scr_1'")]
    [InlineData("REPLACE INTO entries (log, idx, tenant, id, type, time, commit_size, states, leaf, terms) VALUES ('acme-2026', 9, 'acme', 'scr_1', 'screening', 0, 10, '[]', x'00', '[]')")]
    [InlineData("UPDATE entries SET payload = NULL WHERE type = 'key'")]
    [InlineData("UPDATE entries SET payload = NULL WHERE type = 'tenant'")]
    public async Task What_was_committed_cannot_be_changed_by_hand(string sql)
    {
        var empty = await Store.CreateAsync();
        await Store.SetSettingAsync("origin", "log.example", default);
        await Store.PutPartAsync(Convert.ToHexStringLower(Hash("part")), Encoding.UTF8.GetBytes("part"), default);
        NewEntry[] entries =
        [
            FullEntry("scr_1"), Entry("chg_2") with { Type = "key", Payload = Hash("key") },
            Entry("chg_3") with { Type = "tenant", Payload = Hash("tenant") }
        ];
        await Store.CommitAsync(empty, new LogCommit(Hash("new"), entries, [new TileRow(0, 0, Tile(3))]), default);

        var refused = Assert.Throws<SqliteException>(() => Run(sql));

        Assert.Equal(1811, refused.SqliteExtendedErrorCode); // SQLITE_CONSTRAINT_TRIGGER
        AssertSame(FullEntry("scr_1"), (await Store.ReadEntryAsync(empty.Log, 0, default))!.Entry);
    }

    [Theory]
    [InlineData("REPLACE INTO settings VALUES ('origin', 'other.example')")]
    [InlineData("REPLACE INTO logs SELECT log, 'other', 'other.example', 0, root, epoch, wrapped_key FROM logs")]
    [InlineData("REPLACE INTO parts SELECT sha256, 'identity', x'00' FROM parts")]
    public async Task Replacing_what_stands_is_nothing(string sql)
    {
        var head = await Store.AppendAsync(await Store.CreateAsync(), Entry("scr_1"));
        await Store.SetSettingAsync("origin", "log.example", default);
        var part = Convert.ToHexStringLower(Hash("part"));
        await Store.PutPartAsync(part, Encoding.UTF8.GetBytes("part"), default);

        Run(sql);

        AssertSame(head, await Store.ReadHeadAsync(head.Log, default));
        Assert.Equal("log.example", await Store.ReadSettingAsync("origin", default));
        Assert.Equal("part", Encoding.UTF8.GetString((await Store.ReadPartAsync(part, default))!));
    }

    [Fact]
    public async Task The_payload_key_of_a_log_can_be_destroyed()
    {
        var head = await Store.CreateAsync();

        Run("UPDATE logs SET wrapped_key = x''");

        Assert.True((await Store.ReadHeadAsync(head.Log, default))!.WrappedKey.IsEmpty);
    }

    [Fact]
    public async Task An_erased_payload_takes_its_search_terms_with_it_and_leaves_the_leaf()
    {
        await Store.AppendAsync(await Store.CreateAsync(), FullEntry("scr_1"), FullEntry("scr_2"));

        Run("UPDATE entries SET payload = NULL WHERE id = 'scr_1'");

        var erased = (await Store.FindByIdAsync("acme", "scr_1", default))!.Entry;
        Assert.Null(erased.Payload);
        Assert.Empty(erased.Facts.Terms);
        Assert.Equal(FullEntry("scr_1").Leaf.ToArray(), erased.Leaf.ToArray());
        var found = await Store.QueryAsync(new() { Tenant = "acme", Terms = ["t-alpha"], Limit = 9 }, default);
        Assert.Equal("scr_2", Assert.Single(found).Entry.Id);
    }

    [Fact]
    public async Task A_damaged_part_is_not_handed_out()
    {
        var name = Convert.ToHexStringLower(Hash("part"));
        Run($"INSERT INTO parts VALUES ('{name}', 'identity', x'00')");

        await Assert.ThrowsAsync<InvalidDataException>(() => Store.ReadPartAsync(name, default));
    }

    [Fact]
    public async Task A_lock_held_by_another_program_makes_a_commit_fail_until_it_is_gone()
    {
        var empty = await Store.CreateAsync();
        using (var other = OpenByHand())
        {
            other.Execute("BEGIN IMMEDIATE");
            await Assert.ThrowsAsync<IOException>(
                () => Store.CommitAsync(empty, new LogCommit(Hash("new"), [Entry("scr_1")], []), default));
            AssertSame(empty, await Store.ReadHeadAsync(empty.Log, default));
        }

        await Store.AppendAsync(empty, Entry("scr_1"));
    }

    [Fact]
    public async Task A_long_query_ends_when_it_is_cancelled()
    {
        var head = await Store.CreateAsync();
        var many = Enumerable.Range(0, 3000).Select(n => Entry($"scr_{n}") with
        {
            Facts = new EntryFacts { Terms = ["x", "y"], EndUserStates = ["UZ"] }
        });
        await Store.AppendAsync(head, [.. many]);
        using var impatient = new CancellationTokenSource();

        var queries = Task.Run(async () =>
        {
            while (true)
            {
                await Store.QueryAsync(
                    new() { Tenant = "acme", Terms = ["x", "y"], EndUserState = "UZ", Limit = 3000 }, impatient.Token);
            }
        });
        await Task.Delay(50);
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => queries);
        AssertSame(head.After(3000), await Store.ReadHeadAsync(head.Log, default));
    }

    [Fact]
    public void The_file_is_in_wal_mode_and_knows_its_schema()
    {
        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
        Assert.Equal((long)SqliteSchema.Version, Ask("PRAGMA user_version"));
    }

    [Fact]
    public void A_mode_that_SQLite_does_not_take_on_is_an_error()
    {
        using var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();

        SqliteLogStore.Require(memory, "synchronous", 2L);
        Assert.Throws<IOException>(() => SqliteLogStore.Require(memory, "journal_mode", "wal"));
    }

    void Run(string sql)
    {
        using var connection = OpenByHand();
        connection.Execute(sql);
    }

    object? Ask(string sql)
    {
        using var connection = OpenByHand();
        return connection.Scalar(sql);
    }
}
