using System.Security.Cryptography;
using ExportScreen.Audit;
using ExportScreen.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using static ExportScreen.Storage.Tests.Samples;

namespace ExportScreen.Storage.Tests.Sqlite;

/// <summary>What the log promises when its disk is full: whoever was told "committed" is in, and nobody else.</summary>
public sealed class DiskFullTests
{
    static NewEntry Bulky(string id) => FullEntry(id) with { Payload = RandomNumberGenerator.GetBytes(20_000) };

    static LogCommit Of(LogHead next, NewEntry entry) => new(next.Root, [entry], []);

    [Fact]
    public async Task A_full_disk_stops_commits_and_not_reads_and_freeing_space_is_all_it_takes()
    {
        using var disk = SmallDisk.Mount(megabytes: 1);
        await using var store = SqliteLogStore.Open(Path.Combine(disk.Folder, "logs.db"));
        var head = await store.AppendAsync(await store.CreateAsync(), Bulky("scr_before"));
        disk.FillUp();

        for (var attempt = 0; attempt < 5; attempt++)
        {
            var refused = await Assert.ThrowsAsync<IOException>(
                () => store.CommitAsync(head, Of(head.After(1), Bulky("scr_after")), default));
            Assert.Contains("disk is full", refused.Message, StringComparison.Ordinal);
            AssertSame(head, await store.ReadHeadAsync(head.Log, default));
            Assert.Null(await store.FindByIdAsync("acme", "scr_after", default));
            Assert.Single(await store.QueryAsync(new() { Tenant = "acme", Terms = ["t-alpha"], Limit = 9 }, default));
        }

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => store.ReadEntryAsync(head.Log, 0, default)));
        disk.Free();

        head = await store.AppendAsync(head, Bulky("scr_after"));
        AssertSame(head, await store.ReadHeadAsync(head.Log, default));
    }

    [Fact]
    public async Task A_commit_without_entries_tells_that_the_disk_is_full_and_when_it_is_not_any_more()
    {
        using var disk = SmallDisk.Mount(megabytes: 1);
        await using var store = SqliteLogStore.Open(Path.Combine(disk.Folder, "logs.db"));
        var head = await store.CreateAsync();
        disk.FillUp();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            // What room the journal still has is used up first.
            for (var attempt = 0; attempt < 20; attempt++)
                await store.CommitAsync(head, new(head.Root, [], []), default);
        });
        await Assert.ThrowsAsync<IOException>(() => store.CommitAsync(head, new(head.Root, [], []), default));
        disk.Free();

        Assert.True(await store.CommitAsync(head, new(head.Root, [], []), default));
        AssertSame(head, await store.ReadHeadAsync(head.Log, default));
    }

    [Fact]
    public async Task A_disk_that_fills_up_under_load_never_loses_a_commit_nor_keeps_a_failed_one()
    {
        using var disk = SmallDisk.Mount(megabytes: 3);
        var path = Path.Combine(disk.Folder, "logs.db");
        List<string> committed = [], failed = [];
        LogHead head;
        await using (var store = SqliteLogStore.Open(path))
        {
            head = await store.CreateAsync();
            for (var n = 0; failed.Count < 20; n++)
            {
                var (id, next) = ($"scr_{n}", head.After(1));
                try
                {
                    Assert.True(await store.CommitAsync(head, Of(next, Bulky(id)), default));
                    head = next;
                    committed.Add(id);
                }
                catch (IOException)
                {
                    failed.Add(id);
                }
            }
        }

        using var bigger = SmallDisk.Mount(megabytes: 24);
        foreach (var file in Directory.GetFiles(disk.Folder, "logs.db*"))
            File.Copy(file, Path.Combine(bigger.Folder, Path.GetFileName(file)));
        await using var reopened = SqliteLogStore.Open(Path.Combine(bigger.Folder, "logs.db"));

        AssertSame(head, await reopened.ReadHeadAsync(head.Log, default));
        var kept = await reopened.ReadEntriesAsync(head.Log, 0, 10_000, default);
        Assert.Equal(committed, kept.Select(entry => entry.Entry.Id));
        Assert.NotEmpty(committed);
        await reopened.AppendAsync(head, Bulky("scr_more"));
    }

    [Fact]
    public async Task A_commit_is_in_though_the_checkpoint_after_it_finds_no_room()
    {
        using var disk = SmallDisk.Mount(megabytes: 24);
        var path = Path.Combine(disk.Folder, "logs.db");
        await using var store = SqliteLogStore.Open(path);
        var head = await store.CreateAsync();
        var n = 0;
        while (new FileInfo(path).Length < 6_000_000) // by then the write-ahead log is as long as it gets, and reused
            head = await store.AppendAsync(head, Bulky($"scr_{n++}"));
        disk.FillUp();

        var size = head.Size;
        try
        {
            while (true)
                head = await store.AppendAsync(head, Bulky($"scr_{n++}"));
        }
        catch (IOException)
        {
            n--;
        }

        Assert.True(head.Size > size, "Commits went on inside the write-ahead log.");
        Assert.False(IsCheckpointPossible(path), "Its checkpoint into the file found no room.");
        AssertSame(head, await store.ReadHeadAsync(head.Log, default));
        Assert.Null(await store.FindByIdAsync("acme", $"scr_{n}", default));
        disk.Free();
        await store.AppendAsync(head, Bulky($"scr_{n}"));
        Assert.True(IsCheckpointPossible(path));
    }

    static bool IsCheckpointPossible(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        try
        {
            connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
            return true;
        }
        catch (SqliteException full) when (full.SqliteErrorCode == 13)
        {
            return false;
        }
    }
}
