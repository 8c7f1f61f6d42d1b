namespace ExportScreen.Audit.Tests;

public sealed class LogReaderTests : IDisposable
{
    readonly LogWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_stranger_can_verify_the_log_from_what_is_shown()
    {
        await AppendAsync(699);
        var reader = new LogReader(world.Environment, LogWorld.Log);
        var key = (await reader.VerifierKeyAsync(default))!;

        var checkpoint = Checkpoint.Open((await reader.CheckpointAsync(default))!, key);
        var leaves = new List<Hash>();
        foreach (var path in TilePath.All(checkpoint.Size).Where(path => path.Level is null))
            leaves.AddRange(EntryBundle.Decode((await reader.ReadAsync(path, default))!).Select(entry => MerkleTree.Leaf(entry.Span)));

        Assert.Equal(700, checkpoint.Size);
        Assert.Equal(checkpoint.Root, MerkleTree.Root([.. leaves]));
        foreach (var path in TilePath.All(checkpoint.Size).Where(path => path.Level is not null))
            Assert.Equal(Trees.Tile([.. leaves], path.Level!.Value, path.N), await reader.ReadAsync(path, default));
    }

    [Fact]
    public async Task Tiles_are_cut_to_the_width_asked_for()
    {
        await AppendAsync(300);
        var reader = new LogReader(world.Environment, LogWorld.Log);
        var full = await reader.ReadAsync(new(0, 0), default);

        Assert.Equal(full![..(7 * 32)], await reader.ReadAsync(new(0, 0, 7), default));
        Assert.Equal(3, EntryBundle.Decode((await reader.ReadAsync(new(null, 1, 3), default))!).Count);
    }

    [Theory]
    [InlineData("tile/0/001")]
    [InlineData("tile/0/001.p/46")]
    [InlineData("tile/entries/001.p/46")]
    [InlineData("tile/0/002.p/1")]
    [InlineData("tile/1/000")]
    [InlineData("tile/1/000.p/2")]
    [InlineData("tile/2/000.p/1")]
    [InlineData("tile/8/000.p/1")]
    [InlineData("tile/63/000")]
    [InlineData("tile/0/x099/x999/x999/x999/x999/999")]
    public async Task Nothing_beyond_the_signed_size_is_shown(string path)
    {
        await AppendAsync(300); // 301 with the first
        var reader = new LogReader(world.Environment, LogWorld.Log);

        Assert.Null(await reader.ReadAsync(TilePath.Parse(path)!, default));
        Assert.NotNull(await reader.ReadAsync(new(0, 1, 45), default));
    }

    [Fact]
    public async Task Proofs_are_given_for_published_sizes_only()
    {
        await AppendAsync(300);
        var reader = new LogReader(world.Environment, LogWorld.Log);
        var tree = TileTree.Of(world.Store, LogWorld.Log);
        var (root, oldRoot) = (await tree.RootAsync(301, default), await tree.RootAsync(100, default));
        var leaf = MerkleTree.Leaf((await world.Store.ReadEntryAsync(LogWorld.Log, 50, default))!.Entry.Leaf.Span);

        Assert.True(InclusionProof.Verify(leaf, 50, 301, (await reader.InclusionAsync(50, 301, default))!, root));
        Assert.True(ConsistencyProof.Verify(100, oldRoot, 301, root, (await reader.ConsistencyAsync(100, 301, default))!));
        Assert.Null(await reader.InclusionAsync(50, 302, default));
        Assert.Null(await reader.InclusionAsync(50, 50, default));
        Assert.Null(await reader.InclusionAsync(-1, 50, default));
        Assert.Null(await reader.ConsistencyAsync(100, 302, default));
        Assert.Null(await reader.ConsistencyAsync(101, 100, default));
    }

    [Fact]
    public async Task A_log_that_does_not_exist_shows_nothing()
    {
        var reader = new LogReader(world.Environment, "main-1999");

        Assert.Null(await reader.CheckpointAsync(default));
        Assert.Null(await reader.VerifierKeyAsync(default));
        Assert.Null(await reader.ReadAsync(new(0, 0, 1), default));
        Assert.Null(await reader.InclusionAsync(0, 1, default));
        Assert.Equal(0, await reader.PublishedSizeAsync(default));
    }

    [Fact]
    public async Task The_published_size_is_what_was_signed_and_not_what_is_stored()
    {
        await AppendAsync(10);
        using var elsewhere = new LogWorld { Store = world.Store, TrustUnlatched = true };
        await using (var log = await elsewhere.OpenAsync())
            await log.AppendAsync(elsewhere.Draft(), default); // committed, and not signed here

        Assert.Equal(12, (await world.Store.ReadHeadAsync(LogWorld.Log, default))!.Size);
        Assert.Equal(11, await new LogReader(world.Environment, LogWorld.Log).PublishedSizeAsync(default));
    }

    [Fact]
    public async Task A_checkpoint_never_goes_back_behind_a_signed_one()
    {
        await AppendAsync(10);
        var signed = await new LogReader(world.Environment, LogWorld.Log).CheckpointAsync(default);
        var stale = new LogWorld();
        await using (var log = await stale.OpenAsync())
            world.Store = stale.Store;

        Assert.Equal(signed, await new LogReader(world.Environment, LogWorld.Log).CheckpointAsync(default));
        stale.Dispose();
    }

    async Task AppendAsync(int count)
    {
        await using var log = await world.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => log.AppendAsync(world.Draft(Guid.NewGuid().ToString()), default)));
    }
}
