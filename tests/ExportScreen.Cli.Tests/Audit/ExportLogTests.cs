using System.Text.Json;
using static ExportScreen.Cli.Tests.Shell;

namespace ExportScreen.Cli.Tests.Audit;

[Collection(nameof(FakeService))] // the key is in the environment of the process
public sealed class ExportLogTests
{
    [Fact]
    public async Task A_log_is_taken_away_and_verified()
    {
        using var sample = await SampleLog.CreateAsync();

        var (code, output, error) = Export(sample);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"audit.example/main/2026: 300 entries exported to {sample.Out} and verified.", output, StringComparison.Ordinal);
        Assert.Equal(0, Run("audit", "verify", sample.Out, "--vkey", sample.Key).Code);
    }

    [Fact]
    public async Task A_service_that_has_too_much_to_do_is_waited_for()
    {
        using var sample = await SampleLog.CreateAsync();
        sample.Service.On($"GET {SampleLog.Path}/vkey", (429, "{}"), (200, sample.Key));

        Assert.Equal(0, Export(sample).Code);
    }

    [Fact]
    public async Task A_false_tile_ends_with_1_and_its_name()
    {
        using var sample = await SampleLog.CreateAsync();
        sample.Service.On($"GET {SampleLog.Path}/tile/1/000.p/1", new byte[32]);

        var (code, output, _) = Export(sample, "--json");

        using var report = JsonDocument.Parse(output);
        Assert.Equal(1, code);
        Assert.False(report.RootElement.GetProperty("verified").GetBoolean());
        Assert.Equal(
            "tile/1/000.p/1: It is not made of the hashes of what lies below it.",
            report.RootElement.GetProperty("problems")[0].GetString());
    }

    [Theory]
    [InlineData("vkey", "main-2026: There is no such log: vkey is missing.\n")]
    [InlineData("tile/0/000", "main-2026: tile/0/000: It is missing.\n")]
    public async Task What_the_service_lacks_is_named(string path, string reason)
    {
        using var sample = await SampleLog.CreateAsync();
        sample.Service.On($"GET {SampleLog.Path}/{path}", (404, "{}"));

        var (code, output, error) = Export(sample);

        Assert.Equal((1, "", reason), (code, output, error));
        Assert.False(File.Exists(sample.FileOf("checkpoint")));
    }

    [Fact]
    public async Task A_tile_of_many_megabytes_is_not_taken()
    {
        using var sample = await SampleLog.CreateAsync();
        sample.Service.On($"GET {SampleLog.Path}/tile/0/000", new byte[8193]);

        var (code, _, error) = Export(sample);

        Assert.Equal((1, "main-2026: tile/0/000: It has more than the 8192 bytes that are allowed.\n"), (code, error));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        using var sample = await SampleLog.CreateAsync();
        Directory.CreateDirectory(sample.Out);
        await File.WriteAllTextAsync(sample.FileOf("mine"), "");

        var (code, _, error) = Export(sample);

        Assert.Equal((2, $"{sample.Out} is there already, and not an empty folder.\n"), (code, error));
        Assert.Single(Directory.EnumerateFileSystemEntries(sample.Out));
    }

    static (int Code, string Output, string Error) Export(SampleLog sample, params string[] more) => Run(
        ["audit", "export", "--server", sample.Service.Address, "--log", "main-2026", "--out", sample.Out, .. more]);
}
