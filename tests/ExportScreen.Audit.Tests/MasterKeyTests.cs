namespace ExportScreen.Audit.Tests;

public sealed class MasterKeyTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("exportscreen-key-").FullName;

    string KeyFile => Path.Combine(folder, "keys", "signing.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_key_is_made_once_for_its_owner_alone()
    {
        using var made = MasterKey.LoadOrCreate(KeyFile);
        using var read = MasterKey.LoadOrCreate(KeyFile);

        Assert.Equal(32, new FileInfo(KeyFile).Length);
        Assert.Equal(made.PayloadMaster(), read.PayloadMaster());
        Assert.Equal(made.SignerFor("a").VerifierKey.ToString(), read.SignerFor("a").VerifierKey.ToString());
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(KeyFile)!));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
    }

    [Fact]
    public void Processes_that_start_at_once_agree_on_one_key()
    {
        var keys = new string[16];

        Parallel.For(0, keys.Length, i =>
        {
            using var key = MasterKey.LoadOrCreate(KeyFile);
            keys[i] = Convert.ToHexString(key.PayloadMaster());
        });

        Assert.Single(keys.Distinct());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_file_of_another_length_is_refused_and_left_alone(int length)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        File.WriteAllBytes(KeyFile, new byte[length]);

        Assert.Throws<FormatException>(() => MasterKey.LoadOrCreate(KeyFile));

        Assert.Equal(length, new FileInfo(KeyFile).Length);
    }

    [Fact]
    public void Keys_are_derived_as_they_always_were()
    {
        using var key = new MasterKey([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

        Assert.Equal("9636d4c2cd6d2dbac85e96c60595c493acc156abd49bfce6da699b302a639ae8", Convert.ToHexStringLower(key.PayloadMaster()));
        Assert.Equal("audit.example/main/2026+72a07c22+ARUlrmH6MS6sxrIOO/8qXShLejtZy8O28YIrxSVce1NY", key.SignerFor("audit.example/main/2026").VerifierKey.ToString());
        Assert.NotEqual(key.SignerFor("a").VerifierKey.ToString()[2..], key.SignerFor("b").VerifierKey.ToString()[2..]);
    }
}
