using System.Text.Json;

namespace ExportScreen.Audit.Tests;

/// <summary>Values that Go's golang.org/x/mod/sumdb computed, see <c>about</c> in the file.</summary>
static class Vectors
{
    public static JsonElement All { get; } = Load();

    /// <summary>Leaf hashes of the tree whose entry i is "leaf i".</summary>
    public static Hash[] LeafN { get; } = [.. Enumerable.Range(0, 70_000).Select(i => MerkleTree.Leaf(Entry(i)))];

    public static byte[] Entry(int i) => System.Text.Encoding.ASCII.GetBytes($"leaf {i}");

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) => json.GetProperty(name).EnumerateArray();

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static long Number(this JsonElement json, string name) => json.GetProperty(name).GetInt64();

    public static Hash Hash(this JsonElement json, string name) => Audit.Hash.FromBase64(json.Text(name));

    public static Hash[] Hashes(this JsonElement json, string name) =>
        [.. json.Items(name).Select(hash => Audit.Hash.FromBase64(hash.GetString()!))];

    static JsonElement Load()
    {
        using var stream = typeof(Vectors).Assembly.GetManifestResourceStream("vectors.json")!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.Clone();
    }
}
