namespace ExportScreen.Audit.Tests;

public sealed class LogCheckTests : IDisposable
{
    readonly LogWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_whole_log_agrees_with_every_checkpoint_it_ever_signed()
    {
        await using var log = await world.OpenAsync();
        var appended = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => log.AppendAsync(world.Draft(), default)));

        foreach (var older in appended.Select(one => one.Receipt.Checkpoint).Distinct())
            await world.AssertWholeAsync(401, older);
    }

    [Fact]
    public async Task A_changed_entry_is_found_wherever_it_is()
    {
        await AppendAsync(400);
        var leaf = LeafEnvelope.Parse((await world.Store.ReadEntryAsync(LogWorld.Log, 17, default))!.Entry.Leaf);

        world.Store.ChangeEntry(LogWorld.Log, 17, stored => stored with
        {
            Entry = stored.Entry with { Leaf = (leaf with { Status = "clear" }).Encode() },
        });

        var result = await world.CheckAsync();
        Assert.Contains(result.Problems, problem => problem.StartsWith("tile/0/000 ", StringComparison.Ordinal));
        Assert.Contains("The entries do not fold to the head's root.", result.Problems);
    }

    [Fact]
    public async Task What_is_stored_beside_a_leaf_must_agree_with_it()
    {
        await AppendAsync(5);

        world.Store.ChangeEntry(LogWorld.Log, 1, stored => stored with { Index = 7 });
        world.Store.ChangeEntry(LogWorld.Log, 2, stored => stored with { Entry = stored.Entry with { Type = "list" } });
        world.Store.ChangeEntry(LogWorld.Log, 3, stored => stored with { CommitSize = 2 });
        world.Store.ChangeEntry(LogWorld.Log, 4, stored => stored with { Entry = stored.Entry with { Leaf = "{}"u8.ToArray() } });

        var problems = (await world.CheckAsync()).Problems;
        Assert.All(Enumerable.Range(1, 4), i => Assert.Contains(problems, problem => problem.StartsWith($"Entry {i} ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_changed_tile_is_found()
    {
        await AppendAsync(300);

        world.Store.ChangeTile(LogWorld.Log, 0, 0);

        Assert.StartsWith("tile/0/000 ", Assert.Single((await world.CheckAsync()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollback_and_a_fork_are_seen_by_an_older_checkpoint()
    {
        await AppendAsync(5);
        var kept = (await new LogReader(world.Environment, LogWorld.Log).CheckpointAsync(default))!;
        using var rewritten = new LogWorld();
        await using var log = await rewritten.OpenAsync();

        await log.AppendAsync(rewritten.Draft(), default);
        Assert.Contains("a rollback.", Assert.Single((await rewritten.CheckAsync(kept)).Problems), StringComparison.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, 9).Select(_ => log.AppendAsync(rewritten.Draft(), default)));
        Assert.Contains("a fork.", Assert.Single((await rewritten.CheckAsync(kept)).Problems), StringComparison.Ordinal);
        Assert.True((await rewritten.CheckAsync()).IsWhole);
    }

    [Fact]
    public async Task A_checkpoint_of_another_key_is_not_believed()
    {
        await AppendAsync(1);
        using var other = new LogSigner(LogWorld.Origin, new byte[32]);
        var note = other.Sign(new Checkpoint(LogWorld.Origin, 0, MerkleTree.EmptyRoot).ToString());

        var result = await LogCheck.RunAsync(world.Store, LogWorld.Log, world.VerifierKey, note, null, default);

        Assert.StartsWith("The checkpoint is not valid", Assert.Single(result.Problems), StringComparison.Ordinal);
    }

    async Task AppendAsync(int count)
    {
        await using var log = await world.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => log.AppendAsync(world.Draft(), default)));
    }
}
