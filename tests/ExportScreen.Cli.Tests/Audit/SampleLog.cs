using System.Diagnostics.CodeAnalysis;
using System.Text;
using ExportScreen.Audit;
using ExportScreen.Storage.Sqlite;

namespace ExportScreen.Cli.Tests.Audit;

/// <summary>A log of 300 entries in a temporary folder, and the service that shows it.</summary>
sealed class SampleLog : IDisposable
{
    public const string Path = "/v1/audit/log/main-2026";

    const string Log = "main-2026";
    const string Origin = "audit.example/main/2026";
    const int Size = 300;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exportscreen-cli-");

    public FakeService Service { get; } = new();

    /// <summary>Not there yet.</summary>
    public string Out => System.IO.Path.Combine(folder.FullName, "out");

    public string Key { get; private set; } = "";

    [SuppressMessage("Reliability", "CA2000", Justification = "It is returned.")]
    public static async Task<SampleLog> CreateAsync()
    {
        var sample = new SampleLog();
        using var keys = new MasterKey([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        await using var store = SqliteLogStore.Open(System.IO.Path.Combine(sample.folder.FullName, "log.db"));
        var environment = new LogEnvironment
        {
            Store = store,
            Keys = keys,
            Latch = new(System.IO.Path.Combine(sample.folder.FullName, "latch")),
            Clock = TimeProvider.System,
            OnFatal = _ => { },
        };
        await FillAsync(environment);
        await sample.ShowAsync(new(environment, Log));
        return sample;
    }

    public string FileOf(string path) => System.IO.Path.Combine(Out, path);

    public void Dispose()
    {
        Service.Dispose();
        folder.Delete(recursive: true);
    }

    static async Task FillAsync(LogEnvironment environment)
    {
        var hash = new string('a', 64);
        await using var log = await LogSequencer.OpenAsync(
            environment, new(Log, "main", Origin, 0, MerkleTree.EmptyRoot.ToArray(), 1, default),
            new() { Leaf = Leaf(LeafEnvelope.LogStart) }, default);
        await Task.WhenAll(Enumerable.Range(1, Size - 1).Select(_ => log.AppendAsync(
            new() { Leaf = Leaf("key") with { Payload = hash, Fields = hash } }, default)));

        static LeafEnvelope Leaf(string type) =>
            new() { Type = type, Id = $"act_{Guid.CreateVersion7()}", Time = TimeProvider.System.GetUtcNow() };
    }

    async Task ShowAsync(LogReader reader)
    {
        Key = (await reader.VerifierKeyAsync(default))!.ToString();
        Service.On($"GET {Path}/vkey", Encoding.UTF8.GetBytes(Key));
        Service.On($"GET {Path}/checkpoint", Encoding.UTF8.GetBytes((await reader.CheckpointAsync(default))!));
        foreach (var path in TilePath.All(Size))
            Service.On($"GET {Path}/{path}", (await reader.ReadAsync(path, default))!);
    }
}
