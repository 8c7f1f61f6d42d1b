using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ExportScreen.Audit.Tests;

/// <summary>One installation with its latch in a temporary folder, a fake clock, and the log main-2026.</summary>
sealed class LogWorld : IDisposable
{
    public const string Log = "main-2026";
    public const string Origin = "audit.example/main/2026";

    static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public string Folder { get; } = Directory.CreateTempSubdirectory("exportscreen-audit-").FullName;

    public MemoryLogStore Store { get; set; } = new();

    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public bool TrustUnlatched { get; init; }

    public Exception? Fatal { get; private set; }

    public MasterKey Keys { get; } = new(Secret);

    public LogEnvironment Environment => new()
    {
        Store = Store,
        Keys = Keys,
        Latch = new(Path.Combine(Folder, "latch")),
        Clock = Clock,
        TrustUnlatched = TrustUnlatched,
        OnFatal = e => Fatal = e,
    };

    public VerifierKey VerifierKey => Keys.SignerFor(Origin).VerifierKey;

    public Task<LogSequencer> OpenAsync(string log = Log, string origin = Origin) => LogSequencer.OpenAsync(
        Environment,
        new(log, "main", origin, 0, MerkleTree.EmptyRoot.ToArray(), 1, default),
        new() { Leaf = Leaf($"log_{log}", LeafEnvelope.LogStart) },
        default);

    public EntryDraft Draft(string? key = null, string body = "{}", string type = "screening") => new()
    {
        Leaf = Leaf($"scr_{Guid.CreateVersion7()}", type),
        KeyHash = HashOf(key),
        BodyHash = HashOf(key is null ? null : body),
        Payload = new byte[] { 1, 2, 3 },
    };

    /// <summary>A leaf of the type with every member that it must have.</summary>
    public LeafEnvelope Leaf(string id, string type)
    {
        var hash = new string('a', 64);
        var least = new LeafEnvelope { Type = type, Id = id, Time = Clock.GetUtcNow() };
        return type switch
        {
            LeafEnvelope.LogStart or LeafEnvelope.LogEnd => least,
            "screening" => least with
            {
                Engine = "1.0.0+9f86d081",
                Snapshot = hash,
                Profile = hash,
                Status = "prohibited",
                Rules = [],
                States = [],
                Tier = 1,
                Payload = hash,
                Fields = hash,
            },
            _ => least with { Payload = hash, Fields = hash },
        };
    }

    /// <summary>Verifies the whole log against its checkpoint, and against an older one.</summary>
    public async Task<LogCheckResult> CheckAsync(string? older = null) => await LogCheck.RunAsync(
        Store, Log, VerifierKey, (await new LogReader(Environment, Log).CheckpointAsync(default))!, older, default);

    public async Task AssertWholeAsync(long size, string? older = null)
    {
        var result = await CheckAsync(older);
        Assert.Empty(result.Problems);
        Assert.Equal(size, result.Size);
    }

    // Not "?:", in which null would become an empty memory.
    static ReadOnlyMemory<byte>? HashOf(string? text) => text switch
    {
        null => default(ReadOnlyMemory<byte>?),
        _ => SHA256.HashData(Encoding.UTF8.GetBytes(text)),
    };

    public void Dispose()
    {
        Keys.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
