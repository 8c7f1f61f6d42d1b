namespace ExportScreen.Audit.Tests;

public sealed class LogExportTests : IDisposable
{
    readonly LogWorld world = new();

    string Folder => Path.Combine(world.Folder, "export");

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(513)]
    public async Task An_export_is_the_whole_log_and_nothing_else(int size)
    {
        await using var log = await world.OpenAsync();
        await Task.WhenAll(Enumerable.Range(1, size - 1).Select(_ => log.AppendAsync(world.Draft(), default)));

        var checkpoint = await ExportAsync(Folder);

        Assert.Equal(size, checkpoint.Size);
        Assert.Equal(
            TilePath.All(size).Select(path => path.ToString()).Concat(["checkpoint", "vkey"]).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal));
        Assert.Equal(TilePath.Files(size), TilePath.All(size).Count());
        Assert.Empty((await CheckAsync(Folder)).Problems);
    }

    [Fact]
    public async Task A_log_that_grows_meanwhile_is_exported_at_one_checkpoint()
    {
        await using var log = await world.OpenAsync();
        using var enough = new CancellationTokenSource();
        var clients = Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
                await log.AppendAsync(world.Draft(), default);
        })).ToList();

        var sizes = new List<long>();
        var kept = new List<(string, string)>();
        for (var i = 0; i < 5; i++)
        {
            var folder = $"{Folder}-{i}";
            sizes.Add((await ExportAsync(folder)).Size);
            Assert.Empty((await CheckAsync(folder, kept)).Problems);
            kept.Add((folder, await File.ReadAllTextAsync(Path.Combine(folder, "checkpoint"))));
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);
        Assert.True(sizes[^1] > sizes[0]);
    }

    [Fact]
    public async Task An_export_that_broke_off_has_no_checkpoint()
    {
        await using var log = await world.OpenAsync();
        var shown = new ShownLog(new(world.Environment, LogWorld.Log));

        await Assert.ThrowsAsync<FormatException>(() => LogExport.RunAsync(new Without(shown, "tile/0/000.p/1"), Folder, null, default));

        Assert.Equal(["checkpoint: It is missing."], (await CheckAsync(Folder)).Problems);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        await using var log = await world.OpenAsync();
        await ExportAsync(Folder);

        await Assert.ThrowsAsync<IOException>(() => ExportAsync(Folder));
    }

    Task<Checkpoint> ExportAsync(string folder) =>
        LogExport.RunAsync(new ShownLog(new(world.Environment, LogWorld.Log)), folder, null, default);

    Task<LogFilesResult> CheckAsync(string folder, IReadOnlyList<(string, string)>? older = null) =>
        LogFilesCheck.RunAsync(new LogFolder(folder), world.VerifierKey, older ?? [], null, default);

    sealed class Without(ILogFiles files, string missing) : ILogFiles
    {
        public async Task<byte[]?> ReadAsync(string path, int limit, CancellationToken ct) =>
            path == missing ? null : await files.ReadAsync(path, limit, ct);
    }
}
