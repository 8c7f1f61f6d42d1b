using System.Text.Json;
using static ExportScreen.Cli.Tests.Shell;

namespace ExportScreen.Cli.Tests.Audit;

[Collection(nameof(FakeService))] // the key is in the environment of the process
public sealed class VerifyLogTests
{
    [Fact]
    public async Task A_folder_is_verified_and_what_was_merely_trusted_is_told()
    {
        using var sample = await ExportedAsync();

        var (code, output, error) = Run("audit", "verify", sample.Out);

        Assert.Equal(0, code);
        Assert.StartsWith("audit.example/main/2026: verified, 300 entries, root ", output, StringComparison.Ordinal);
        Assert.Contains("The key beside the log was trusted", error, StringComparison.Ordinal);
        Assert.Contains("No older checkpoint or receipt was given", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_key_and_an_older_checkpoint_nothing_is_left_to_trust()
    {
        using var sample = await ExportedAsync();
        var (key, kept) = (sample.FileOf("../key"), sample.FileOf("../kept"));
        await File.WriteAllTextAsync(key, sample.Key + "\n");
        File.Copy(sample.FileOf("checkpoint"), kept);

        var (code, _, error) = Run("audit", "verify", sample.Out, "--vkey", key, "--from", kept);

        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_its_place_and_ends_with_1()
    {
        using var sample = await ExportedAsync();
        var bundle = await File.ReadAllBytesAsync(sample.FileOf("tile/entries/000"));
        bundle[^2] ^= 1;
        await File.WriteAllBytesAsync(sample.FileOf("tile/entries/000"), bundle);

        var (code, output, error) = Run("audit", "verify", sample.Out, "--vkey", sample.Key);
        var (jsonCode, json, _) = Run("audit", "verify", sample.Out, "--vkey", sample.Key, "--json");

        Assert.Equal((1, 1, ""), (code, jsonCode, output));
        Assert.StartsWith("tile/entries/000: Entry 255 is not the one that was logged.\n", error, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(json);
        Assert.Equal(300, report.RootElement.GetProperty("size").GetInt32());
        Assert.False(report.RootElement.GetProperty("verified").GetBoolean());
    }

    [Fact]
    public async Task A_served_log_is_verified_and_gets_the_key_only_where_that_is_said()
    {
        using var sample = await SampleLog.CreateAsync();
        var address = sample.Service.Address + SampleLog.Path;

        Assert.Equal((2, "", "The service asks for a key.\n"), Run("audit", "verify", address, "--vkey", sample.Key));
        Assert.Equal(0, Run("audit", "verify", address, "--vkey", sample.Key, "--send-key").Code);
        sample.Service.IsPublic = true;
        Assert.Equal(0, Run("audit", "verify", address + "/", "--vkey", sample.Key).Code);
    }

    [Theory]
    [InlineData("nowhere", "There is no folder nowhere.\n")]
    [InlineData(".", "--vkey: A verifier key is a name, eight hex digits of its own key ID, and the base64 of the key.\n", "--vkey", "no key")]
    public void What_was_given_wrongly_ends_with_2(string place, string reason, params string[] more) =>
        Assert.Equal((2, "", reason), Run(["audit", "verify", place, .. more]));

    static async Task<SampleLog> ExportedAsync()
    {
        var sample = await SampleLog.CreateAsync();
        Assert.Equal(0, Run("audit", "export", "--server", sample.Service.Address, "--log", "main-2026", "--out", sample.Out).Code);
        return sample;
    }
}
