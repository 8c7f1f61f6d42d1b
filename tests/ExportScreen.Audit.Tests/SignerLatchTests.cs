namespace ExportScreen.Audit.Tests;

public sealed class SignerLatchTests : IDisposable
{
    readonly LogWorld world = new();

    SignerLatch Latch => world.Environment.Latch;

    LogSigner Signer => world.Keys.SignerFor(LogWorld.Origin);

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Heads_that_extend_one_another_are_signed_and_the_largest_is_remembered()
    {
        foreach (var size in new[] { 0, 1, 2, 255, 256, 257, 1000 })
            Assert.Equal(size, Checkpoint.Open(await SignAsync(size), world.VerifierKey).Size);

        Assert.Equal(Head(1000), Latch.Last(LogWorld.Origin)! with { Extensions = Head(1000).Extensions });
        Assert.Equal(await SignAsync(1000), await SignAsync(1000));
    }

    [Fact]
    public async Task An_older_head_is_signed_again_only_as_the_beginning_of_the_last_one()
    {
        var first = await SignAsync(100);
        await SignAsync(300);

        Assert.Equal(first, await SignAsync(100));
        Assert.Equal(300, Latch.Last(LogWorld.Origin)!.Size);
        await RefusedAsync(Head(100) with { Root = Vectors.LeafN[0] }, Vectors.LeafN);
        await RefusedAsync(Head(100), Vectors.LeafN[..100]);
    }

    [Fact]
    public async Task A_head_of_the_same_size_and_another_root_is_refused()
    {
        await SignAsync(100);

        await RefusedAsync(Head(100) with { Root = Vectors.LeafN[0] }, Vectors.LeafN);
    }

    [Fact]
    public async Task A_larger_head_of_another_history_is_refused()
    {
        await SignAsync(100);
        Hash[] rewritten = [Vectors.LeafN[1], .. Vectors.LeafN[1..200]];

        await RefusedAsync(new(LogWorld.Origin, 200, MerkleTree.Root(rewritten)), rewritten);
        await RefusedAsync(new(LogWorld.Origin, 200, MerkleTree.Root(rewritten)), Vectors.LeafN);
    }

    [Fact]
    public async Task A_damaged_latch_signs_nothing()
    {
        await SignAsync(100);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(world.Folder, "latch")));

        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file))[..^2]);

        await RefusedAsync(Head(100), Vectors.LeafN);
    }

    [Fact]
    public async Task What_may_not_be_on_disk_is_flushed_again_before_it_is_signed()
    {
        var (flushes, broken) = (0, true);
        var latch = new SignerLatch(Path.Combine(world.Folder, "latch"))
        {
            Replace = (path, content) =>
            {
                DurableFile.Replace(path, content);
                throw new IOException("Cannot flush the folder.");
            },
            Flush = folder =>
            {
                flushes++;
                if (broken)
                    throw new IOException($"Cannot flush the folder {folder}.");
            },
        };

        await Assert.ThrowsAsync<IOException>(SignAsync);
        Assert.Equal(100, latch.Last(LogWorld.Origin)!.Size);
        await Assert.ThrowsAsync<IOException>(SignAsync);
        broken = false;
        Assert.Equal(await SignAsync(), await SignAsync());

        Assert.Equal(2, flushes);

        Task<string> SignAsync() => latch.SignAsync(Signer, Head(100), Trees.Of(Vectors.LeafN[..1000]), default);
    }

    [Fact]
    public async Task A_latch_of_an_earlier_process_is_flushed_once_before_it_is_signed_again()
    {
        await SignAsync(100);
        var flushes = 0;
        var next = new SignerLatch(Path.Combine(world.Folder, "latch")) { Flush = _ => flushes++ };

        foreach (var size in new[] { 100, 50, 100 })
            await next.SignAsync(Signer, Head(size), Trees.Of(Vectors.LeafN[..1000]), default);

        Assert.Equal(1, flushes);
    }

    [Fact]
    public async Task A_key_signs_for_its_own_log_only() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Latch.SignAsync(
            Signer, Head(1) with { Origin = "audit.example/other" }, Trees.Of(Vectors.LeafN), default));

    [Fact]
    public void What_was_read_from_the_store_is_held_against_what_was_signed()
    {
        SignerLatch.Check(null, Head(5));
        SignerLatch.Check(Head(5), Head(5));
        SignerLatch.Check(Head(5), Head(6));
        Assert.Throws<LogTamperedException>(() => SignerLatch.Check(Head(6), Head(5)));
        Assert.Throws<LogTamperedException>(() => SignerLatch.Check(Head(5), Head(5) with { Root = Vectors.LeafN[0] }));
    }

    static Checkpoint Head(int size) => new(LogWorld.Origin, size, MerkleTree.Root(Vectors.LeafN.AsSpan(0, size)));

    Task<string> SignAsync(int size) => Latch.SignAsync(Signer, Head(size), Trees.Of(Vectors.LeafN[..1000]), default);

    async Task RefusedAsync(Checkpoint head, Hash[] leaves)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(world.Folder, "latch")));
        var before = await File.ReadAllTextAsync(file);

        await Assert.ThrowsAnyAsync<Exception>(() => Latch.SignAsync(Signer, head, Trees.Of(leaves), default));

        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }
}
