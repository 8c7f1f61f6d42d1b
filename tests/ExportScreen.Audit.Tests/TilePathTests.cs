using System.Security.Cryptography;
using System.Text.Json;

namespace ExportScreen.Audit.Tests;

public sealed class TilePathTests
{
    [Fact]
    public void Paths_of_the_vectors_are_read_and_written()
    {
        foreach (var valid in Vectors.All.GetProperty("tile_paths").Items("valid"))
        {
            var expected = new TilePath(Level(valid), valid.Number("index"), (int)valid.Number("width"));

            Assert.Equal(expected, TilePath.Parse(valid.Text("path")));
            Assert.Equal(valid.Text("path"), expected.ToString());
        }
    }

    [Theory]
    [InlineData("invalid")]
    [InlineData("invalid_extra")]
    public void Other_paths_are_refused(string section) =>
        Assert.All(Vectors.All.GetProperty("tile_paths").Items(section), path => Assert.Null(TilePath.Parse(path.GetString()!)));

    [Theory]
    [InlineData("tile/0/000\n")]
    [InlineData("/tile/0/000")]
    [InlineData("tile/0/٠٠٠")]
    [InlineData("tile/0/x999/x999/x999/x999/x999/x999/x999/999")]
    public void A_path_must_be_written_exactly(string path) => Assert.Null(TilePath.Parse(path));

    [Theory]
    [InlineData("size_1", 1)]
    [InlineData("size_255", 255)]
    [InlineData("size_256", 256)]
    [InlineData("size_257", 257)]
    [InlineData("size_1000", 1000)]
    [InlineData("size_65536_edges", 65_536)]
    [InlineData("size_70000_edges", 70_000)]
    public void Tiles_and_bundles_of_a_size_are_those_of_the_vectors(string section, int size)
    {
        var vectors = Vectors.All.GetProperty("tiles").Items(section).ToList();
        var paths = TilePath.All(size).Select(path => path.ToString()).ToHashSet();

        Assert.All(vectors, tile =>
        {
            var bytes = Bytes(TilePath.Parse(tile.Text("path"))!, size);
            Assert.Contains(tile.Text("path"), paths);
            Assert.Equal(tile.Number("bytes"), bytes.Length);
            Assert.Equal(tile.Text("sha256"), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        });
        Assert.True(section.EndsWith("_edges", StringComparison.Ordinal) || paths.Count == vectors.Count);
    }

    [Fact]
    public void The_right_edge_makes_the_same_tiles_in_steps_of_any_width()
    {
        var edge = RightEdge.Empty;
        var tiles = new Dictionary<(int, long), byte[]>();
        for (var (size, step) = (0, 1); size < 70_000; size += step, step = Math.Min(step + 37, 70_000 - size))
        {
            (edge, var rows) = edge.Append(Vectors.LeafN[size..(size + step)]);
            foreach (var row in rows)
                tiles[(row.Level, row.N)] = row.Hashes.ToArray();
        }

        Assert.Equal(MerkleTree.Root(Vectors.LeafN), edge.Root);
        Assert.All(TilePath.All(70_000).Where(path => path.Level is not null), path =>
            Assert.Equal(Trees.Tile(Vectors.LeafN, path.Level!.Value, path.N), tiles[(path.Level.Value, path.N)]));
    }

    [Fact]
    public void Bundles_of_the_vectors_are_read_and_written()
    {
        var tiles = Vectors.All.GetProperty("tiles");
        var withEmpty = tiles.GetProperty("bundle_with_empty");
        ReadOnlyMemory<byte>[] entries = [.. withEmpty.Items("entries_hex").Select(hex => Convert.FromHexString(hex.GetString()!))];

        Assert.Equal(withEmpty.Text("hex"), Convert.ToHexStringLower(EntryBundle.Encode(entries)));
        Assert.Equal(
            entries.Select(entry => entry.ToArray()),
            EntryBundle.Decode(Convert.FromHexString(withEmpty.Text("hex"))).Select(entry => entry.ToArray()));
        Assert.Equal(
            tiles.GetProperty("bundle_of_size_3").Text("hex"),
            Convert.ToHexStringLower(EntryBundle.Encode([Vectors.Entry(0), Vectors.Entry(1), Vectors.Entry(2)])));
        Assert.Equal(
            tiles.GetProperty("level0_tile_of_2").Text("hex"), Convert.ToHexStringLower(Tile.Encode(Vectors.LeafN[..2])));
    }

    [Theory]
    [InlineData("00")]
    [InlineData("000161 00")]
    [InlineData("0002 61")]
    public void A_bundle_cut_inside_an_entry_is_refused(string hex) => Assert.Throws<FormatException>(
        () => EntryBundle.Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    static int? Level(JsonElement tile) =>
        tile.GetProperty("level") is { ValueKind: JsonValueKind.Number } level ? level.GetInt32() : null;

    static byte[] Bytes(TilePath path, int size) =>
        path.Level is { } level
            ? Trees.Tile(Vectors.LeafN.AsSpan(0, size), level, path.N)
            : EntryBundle.Encode([.. Enumerable.Range((int)path.N * 256, path.Width).Select(i => new ReadOnlyMemory<byte>(Vectors.Entry(i)))]);
}
