using System.Security.Cryptography;
using System.Text;
using ExportScreen.Audit;

namespace ExportScreen.Storage.Tests;

/// <summary>Heads, entries and commits. Roots are any 32 bytes: a store compares and never computes them.</summary>
static class Samples
{
    public static DateTimeOffset Noon { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    public static LogHead Empty(string tenant = "acme", int year = 2026) => new(
        $"{tenant}-{year}", tenant, $"log.example/{tenant}/{year}", Size: 0, Hash("empty"), Epoch: 1, Hash("key"));

    public static NewEntry Entry(string id) => new()
    {
        Id = id,
        Type = "screening",
        Time = Noon,
        Leaf = Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","v":1}""")
    };

    public static NewEntry FullEntry(string id) => Entry(id) with
    {
        Payload = Hash($"payload {id}"),
        KeyHash = Hash($"key {id}"),
        BodyHash = Hash($"body {id}"),
        Facts = new EntryFacts
        {
            Actor = "key_1",
            Decision = "flag",
            Status = "prohibited",
            Destination = "UZ",
            EndUserStates = ["TJ", "UZ"],
            Terms = ["t-alpha", "t-beta"]
        }
    };

    public static byte[] Tile(int hashes) =>
        [.. Enumerable.Range(0, hashes).SelectMany(hash => Hash($"tile hash {hash}"))];

    /// <summary>Commits the entries on top of the head and gives the head that must follow.</summary>
    public static async Task<LogHead> AppendAsync(this ILogStore store, LogHead head, params NewEntry[] entries)
    {
        var next = head.After(entries.Length);
        Assert.True(await store.CommitAsync(head, new LogCommit(next.Root, entries, []), default));
        return next;
    }

    public static async Task<LogHead> CreateAsync(this ILogStore store, string tenant = "acme", int year = 2026)
    {
        var empty = Empty(tenant, year);
        Assert.True(await store.CreateAsync(empty, default));
        return empty;
    }

    public static LogHead After(this LogHead head, int entries) =>
        head with { Size = head.Size + entries, Root = Hash($"root {head.Log} {head.Size + entries}") };

    public static void AssertSame(LogHead expected, LogHead? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Root.ToArray(), actual.Root.ToArray());
        Assert.Equal(expected.WrappedKey.ToArray(), actual.WrappedKey.ToArray());
        Assert.Equal(
            expected with { Root = default, WrappedKey = default }, actual with { Root = default, WrappedKey = default });
    }

    public static void AssertSame(NewEntry expected, NewEntry actual)
    {
        Assert.Equal(
            (expected.Id, expected.Type, expected.Time, expected.Facts.Actor, expected.Facts.Decision),
            (actual.Id, actual.Type, actual.Time, actual.Facts.Actor, actual.Facts.Decision));
        Assert.Equal(
            (expected.Facts.Status, expected.Facts.Destination), (actual.Facts.Status, actual.Facts.Destination));
        Assert.Equal(expected.Facts.EndUserStates.Order(), actual.Facts.EndUserStates.Order());
        Assert.Equal(expected.Facts.Terms.Order(), actual.Facts.Terms.Order());
        Assert.Equal(expected.Leaf.ToArray(), actual.Leaf.ToArray());
        Assert.Equal(expected.Payload?.ToArray(), actual.Payload?.ToArray());
        Assert.Equal(expected.KeyHash?.ToArray(), actual.KeyHash?.ToArray());
        Assert.Equal(expected.BodyHash?.ToArray(), actual.BodyHash?.ToArray());
    }
}
