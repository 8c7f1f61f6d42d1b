using System.Text.Json;
using static ExportScreen.Cli.Tests.Shell;

namespace ExportScreen.Cli.Tests.Lists;

public sealed class ReadListsTests
{
    [Fact]
    public void A_file_is_read_and_its_figures_are_told()
    {
        var (code, output, error) = Run("lists", "read", Fixture("un-sc.xml"));

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Contains("format       un-xml\n", output, StringComparison.Ordinal);
        Assert.Contains("published    2026-08-01 23:00Z\n", output, StringComparison.Ordinal);
        Assert.Contains("rejects      0\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_as_a_set_of_files_and_told_in_JSON()
    {
        var folder = Directory.CreateTempSubdirectory("cli");
        foreach (var name in new[] { "ofac-sdn.csv", "ofac-sdn-add.csv", "ofac-sdn-alt.csv", "ofac-sdn-comments.csv" })
            File.Copy(Fixture(name), Path.Combine(folder.FullName, name));

        var (code, output, _) = Run("lists", "read", folder.FullName, "--json");
        folder.Delete(recursive: true);

        using var report = JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal("us-ofac-csv", report.RootElement.GetProperty("format").GetString());
        Assert.Equal(4, report.RootElement.GetProperty("files").GetArrayLength());
        Assert.True(report.RootElement.GetProperty("listings").GetInt32() > 10);
        Assert.True(report.RootElement.GetProperty("addresses").GetInt32() > 10);
        Assert.Equal(0, report.RootElement.GetProperty("rejects").GetInt32());
    }

    [Fact]
    public void Several_lists_of_a_folder_are_an_array()
    {
        var folder = Directory.CreateTempSubdirectory("cli");
        File.Copy(Fixture("seco.xml"), Path.Combine(folder.FullName, "a"));
        File.Copy(Fixture("sema.xml"), Path.Combine(folder.FullName, "b"));

        var (code, output, _) = Run("lists", "read", folder.FullName, "--json");
        folder.Delete(recursive: true);

        using var reports = JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal(["ch-seco", "ca-sema"], reports.RootElement.EnumerateArray().Select(report => report.GetProperty("list").GetString()));
    }

    [Fact]
    public void A_refused_file_ends_with_2_and_the_reason()
    {
        var (code, output, error) = Run("lists", "read", Fixture("ofsi.csv"));

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal(
            "ofsi.csv: refused. It is OFSI's consolidated list, closed in January 2026; take the UK Sanctions List.\n", error);
    }

    [Fact]
    public void A_refused_file_says_so_in_JSON_as_well()
    {
        var (code, output, _) = Run("lists", "read", Fixture("ofsi.csv"), "--json");

        using var report = JsonDocument.Parse(output);
        Assert.Equal(2, code);
        Assert.Contains("OFSI", report.RootElement.GetProperty("refusal").GetString(), StringComparison.Ordinal);
        Assert.False(report.RootElement.TryGetProperty("listings", out _));
    }

    [Fact]
    public void Rejects_are_told_with_their_lines()
    {
        var (code, output, _) = Run("lists", "read", Fixture("csl-malformed.csv"));

        Assert.Equal(0, code);
        Assert.Contains("  reject at 5: it has 6 columns, not 28\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_ends_with_2()
    {
        var (code, _, error) = Run("lists", "read", Fixture("nothing"));

        Assert.Equal((2, "There is no such file or folder.\n"), (code, error));
    }
}
