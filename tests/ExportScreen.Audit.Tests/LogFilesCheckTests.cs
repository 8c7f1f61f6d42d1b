using System.Globalization;
using System.Text;
using CsCheck;

namespace ExportScreen.Audit.Tests;

public sealed class LogFilesCheckTests : IAsyncLifetime, IDisposable
{
    const int Size = 301;

    static readonly string[] Files =
    [
        "checkpoint", "vkey", "tile/entries/000", "tile/entries/001.p/45", "tile/0/000", "tile/0/001.p/45", "tile/1/000.p/1",
    ];

    readonly LogWorld world = new();

    string Folder => Path.Combine(world.Folder, "export");

    public async ValueTask InitializeAsync()
    {
        await using var log = await world.OpenAsync();
        await Task.WhenAll(Enumerable.Range(1, Size - 1).Select(_ => log.AppendAsync(world.Draft(), default)));
        await LogExport.RunAsync(new ShownLog(new(world.Environment, LogWorld.Log)), Folder, null, default);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_whole_log_verifies_by_the_key_beside_it_as_well()
    {
        var result = await CheckAsync(key: null);

        Assert.Empty(result.Problems);
        Assert.Equal((Size, 0), (result.Checkpoint?.Size, result.UnknownSigners));
    }

    [Fact]
    public async Task One_flipped_bit_anywhere_is_found_and_its_file_named() =>
        await Gen.Select(Gen.Int[0, Files.Length - 1].Select(i => Files[i]), Gen.Int[0, int.MaxValue], Gen.Bool).SampleAsync(
            async (file, bit, isKeyGiven) => await ChangedAsync(file, isKeyGiven, bytes =>
            {
                bytes[bit / 8 % bytes.Length] ^= (byte)(1 << (bit % 8));
                return bytes;
            }),
            iter: 600, threads: 1);

    [Fact]
    public async Task A_file_that_was_cut_or_went_on_is_found_and_named() =>
        await Gen.Select(Gen.Int[0, Files.Length - 1].Select(i => Files[i]), Gen.Int[0, int.MaxValue], Gen.Bool).SampleAsync(
            async (file, place, isCut) => await ChangedAsync(file, isKeyGiven: false, bytes =>
                isCut ? bytes[..(place % bytes.Length)] : [.. bytes, (byte)place]),
            iter: 100, threads: 1);

    [Fact]
    public async Task A_missing_file_is_found_and_named()
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(Folder, file);
            File.Move(path, path + "~");
            AssertFirst($"{file}: It is missing", await CheckAsync(key: null));
            File.Move(path + "~", path);
        }
    }

    [Theory]
    [InlineData("tile/0/000.p/5")]
    [InlineData("tile/0/001.p/44")]
    [InlineData("tile/0/001")]
    [InlineData("tile/1/000")]
    [InlineData("tile/2/000.p/1")]
    [InlineData("tile/entries/000.p/255")]
    [InlineData("tile/entries/x001/000")]
    [InlineData("tile/0/000.bak")]
    [InlineData("notes.txt")]
    public async Task A_file_that_is_none_of_the_log_is_named(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.Copy(Path.Combine(Folder, "tile/0/000"), Path.Combine(Folder, path));

        Assert.Equal([$"{path}: It is no file of this log."], (await CheckAsync(world.VerifierKey)).Problems);
    }

    [Fact]
    public async Task A_link_is_no_file_and_is_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(Folder, "tile/2"), Folder);

        Assert.Equal(["tile/2: It is no file of this log."], (await CheckAsync(world.VerifierKey)).Problems);
    }

    [Fact]
    public async Task Where_an_entry_and_its_hash_are_both_wrong_neither_is_called_right()
    {
        Flip("tile/0/000");
        Flip("tile/entries/000", 40);

        AssertFirst("tile/entries/000: Entry 0 is not the one that tile/0/000 has the hash of", await CheckAsync(world.VerifierKey));
    }

    [Fact]
    public async Task Where_an_entry_and_its_hash_are_both_missing_both_are_named()
    {
        File.Delete(Path.Combine(Folder, "tile/0/000"));
        File.Delete(Path.Combine(Folder, "tile/entries/000"));

        Assert.Equal(
            ["tile/0/000: It is missing.", "tile/entries/000: It is missing."],
            (await CheckAsync(world.VerifierKey)).Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_key_that_was_given_must_be_the_one_beside_the_log()
    {
        using var other = new LogSigner(LogWorld.Origin, new byte[32]);

        AssertFirst("vkey: It is not the key that was given.", await CheckAsync(other.VerifierKey));
    }

    [Fact]
    public async Task A_rollback_and_a_fork_are_seen_by_an_older_checkpoint()
    {
        using var elsewhere = new LogWorld();
        await using var log = await elsewhere.OpenAsync();
        var notes = new List<string>();
        foreach (var count in new[] { 9, 291, 10 })
        {
            await Task.WhenAll(Enumerable.Range(0, count).Select(_ => log.AppendAsync(elsewhere.Draft(), default)));
            notes.Add((await new LogReader(elsewhere.Environment, LogWorld.Log).CheckpointAsync(default))!);
        }

        var result = await CheckAsync(world.VerifierKey, [.. notes.Select((note, i) => ($"kept {i}", note))]);

        Assert.Equal(
            [
                "kept 0: It has another root for its 10 entries: a fork.",
                "kept 1: It has another root for its 301 entries: a fork.",
                "kept 2: It is of 311 entries, but there are 301: a rollback.",
            ],
            result.Problems);
        AssertFirst("kept: ", await CheckAsync(world.VerifierKey, ("kept", "no note")));
    }

    [Fact]
    public async Task A_receipt_must_prove_an_entry_of_this_log()
    {
        var reader = new LogReader(world.Environment, LogWorld.Log);
        var receipt = new TlogProof(7, (await reader.InclusionAsync(7, Size, default))!, (await reader.CheckpointAsync(default))!);

        Assert.Empty((await CheckAsync(world.VerifierKey, ("receipt", receipt.ToString()))).Problems);
        Assert.Equal(
            ["a: It does not prove the entry that it names.", "b: It does not prove the entry that it names."],
            (await CheckAsync(
                world.VerifierKey,
                ("a", (receipt with { Index = 8 }).ToString()), ("b", (receipt with { Index = 9000 }).ToString()))).Problems);
    }

    [Fact]
    public async Task Signatures_of_others_are_counted_and_not_believed()
    {
        using var other = new LogSigner("witness.example", new byte[32]);
        var note = await File.ReadAllTextAsync(Path.Combine(Folder, "checkpoint"));
        var signature = other.Sign(SignedNote.Parse(note).Text).Split("\n\n")[1];
        await File.WriteAllTextAsync(Path.Combine(Folder, "checkpoint"), note + signature);

        var result = await CheckAsync(world.VerifierKey);

        Assert.Equal((true, 1), (result.IsWhole, result.UnknownSigners));
    }

    [Fact]
    public async Task What_the_log_itself_did_wrong_is_named()
    {
        var (start, entry) = (world.Leaf("log_1", LeafEnvelope.LogStart), world.Leaf("scr_1", "screening"));
        var end = world.Leaf("log_2", LeafEnvelope.LogEnd);
        var first = entry with { Seq = 1 };

        await AssertSignedAsync("Entry 0 is of type screening.", entry);
        await AssertSignedAsync("Entry 1 is of type log-start.", start, start with { Seq = 1 });
        await AssertSignedAsync("Entry 1 is numbered 2 in its leaf.", start, first with { Seq = 2 });
        await AssertSignedAsync("Entry 1 is older than the one before.", start, first with { Time = start.Time.AddSeconds(-1) });
        await AssertSignedAsync("Entry 2 follows the end of the log.", start, end with { Seq = 1 }, entry with { Seq = 2 });

        var more = Encoding.UTF8.GetString(first.Encode()).Replace("\"v\":1", "\"v\":1,\"w\":\"Jane\"", StringComparison.Ordinal);
        AssertFirst(
            "tile/entries/000.p/2: Entry 1 is no leaf. The leaf is not canonical, or has unknown members.",
            await SignedAsync(start.Encode(), Encoding.UTF8.GetBytes(more)));
    }

    async Task AssertSignedAsync(string problem, params LeafEnvelope[] leaves) => Assert.Equal(
        [string.Create(CultureInfo.InvariantCulture, $"tile/entries/000.p/{leaves.Length}: {problem}")],
        (await SignedAsync([.. leaves.Select(leaf => leaf.Encode())])).Problems);

    /// <summary>Of a log whose own key has signed these entries, whatever they are.</summary>
    async Task<LogFilesResult> SignedAsync(params byte[][] leaves)
    {
        var folder = Path.Combine(world.Folder, Guid.NewGuid().ToString());
        var hashes = leaves.Select(leaf => MerkleTree.Leaf(leaf)).ToArray();
        var log = new LogFolder(folder);
        var note = world.Keys.SignerFor(LogWorld.Origin).Sign(new Checkpoint(LogWorld.Origin, leaves.Length, MerkleTree.Root(hashes)).ToString());
        await log.WriteAsync("checkpoint", Encoding.UTF8.GetBytes(note), default);
        await log.WriteAsync(new TilePath(0, 0, leaves.Length).ToString(), Tile.Encode(hashes), default);
        await log.WriteAsync(
            new TilePath(null, 0, leaves.Length).ToString(), EntryBundle.Encode([.. leaves.Select(leaf => leaf.AsMemory())]), default);
        return await LogFilesCheck.RunAsync(log, world.VerifierKey, [], null, default);
    }

    async Task ChangedAsync(string file, bool isKeyGiven, Func<byte[], byte[]> change)
    {
        var path = Path.Combine(Folder, file);
        var whole = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, change([.. whole]));
        var result = await CheckAsync(isKeyGiven ? world.VerifierKey : null);
        await File.WriteAllBytesAsync(path, whole);

        AssertFirst($"{file}: ", result);
    }

    void Flip(string file, int at = 0)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        bytes[at] ^= 1;
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
    }

    static void AssertFirst(string start, LogFilesResult result)
    {
        Assert.False(result.IsWhole);
        Assert.StartsWith(start, result.Problems[0], StringComparison.Ordinal);
    }

    Task<LogFilesResult> CheckAsync(VerifierKey? key, params (string, string)[] older) =>
        LogFilesCheck.RunAsync(new LogFolder(Folder), key, older, null, default);
}
