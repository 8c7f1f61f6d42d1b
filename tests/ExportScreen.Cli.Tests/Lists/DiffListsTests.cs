using System.Text.Json;
using static ExportScreen.Cli.Tests.Shell;

namespace ExportScreen.Cli.Tests.Lists;

public sealed class DiffListsTests
{
    const string Before = """
        key,name,type,aliases,countries
        1,Stays as it is,organization,,RU
        2,Gets an alias,organization,,RU
        3,Gets another key,person,,KZ
        4,Goes,person,,KZ
        """;

    const string After = """
        key,name,type,aliases,countries
        1,Stays as it is,organization,,RU
        2,Gets an alias,organization,An alias,RU
        33,Gets another key,person,,KZ
        5,Comes,person,,KZ
        """;

    [Fact]
    public void What_came_went_changed_and_moved_is_told()
    {
        var (code, output, error) = Diff(Before, After);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal("""
            in-house, no date in the file to no date in the file
            added        1
              in-house:5 Comes
            removed      1
              in-house:4 Goes
            changed      1
              in-house:2 Gets an alias: names
            replaced     1
              in-house:3 Gets another key, now in-house:33
            unchanged    1

            """, output.ReplaceLineEndings());
    }

    [Fact]
    public void The_same_is_told_in_JSON()
    {
        var (code, output, _) = Diff(Before, After, "--json");

        using var report = JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal("in-house:5", report.RootElement.GetProperty("added")[0].GetProperty("id").GetString());
        Assert.Equal("names", report.RootElement.GetProperty("changed")[0].GetProperty("members")[0].GetString());
        Assert.Equal("in-house:33", report.RootElement.GetProperty("replaced")[0].GetProperty("by").GetString());
    }

    [Fact]
    public void Two_lists_are_not_compared() =>
        Assert.Equal(
            (2, "", "They are two lists, un-sc and uk-sl, not two versions of one.\n"),
            Run("lists", "diff", Fixture("un-sc.xml"), Fixture("uk-sl.xml")));

    [Fact]
    public void A_refused_file_ends_with_2_and_the_reason()
    {
        var (code, _, error) = Run("lists", "diff", Fixture("un-sc.xml"), Fixture("ofsi.csv"));

        Assert.Equal(2, code);
        Assert.Contains("ofsi.csv: refused. It is OFSI's consolidated list", error, StringComparison.Ordinal);
    }

    static (int Code, string Output, string Error) Diff(string before, string after, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("cli");
        var (one, other) = (Path.Combine(folder.FullName, "a.csv"), Path.Combine(folder.FullName, "b.csv"));
        File.WriteAllText(one, before);
        File.WriteAllText(other, after);
        var answer = Run(["lists", "diff", one, other, .. options]);
        folder.Delete(recursive: true);
        return answer;
    }
}
