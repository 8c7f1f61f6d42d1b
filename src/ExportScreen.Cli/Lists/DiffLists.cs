using System.CommandLine;
using ExportScreen.Lists;
using ExportScreen.Lists.Versions;
using Spectre.Console;

namespace ExportScreen.Cli.Lists;

/// <summary><c>lists diff</c>: says what changed from one version of a list to another, and changes nothing.</summary>
static class DiffLists
{
    public static Command Command(TextWriter output, IAnsiConsole error)
    {
        var before = new Argument<string>("before") { Description = "The older version: a file, or the folder of a set." };
        var after = new Argument<string>("after") { Description = "The newer version." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, with all ids." };
        var command = new Command("diff", "Says what changed from one version of a list to another.") { before, after, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(json), output, error));
        return command;
    }

    static int Run(string before, string after, bool json, TextWriter output, IAnsiConsole error)
    {
        try
        {
            var report = GivenFiles.Reading(error, () => Compare(Read(before), Read(after)));
            if (json)
                output.WriteLine(report.Json());
            else
                report.Write(output);

            return ExitCode.Done;
        }
        catch (ListFormatException refusal)
        {
            error.Profile.Out.Writer.WriteLine(refusal.Message);
            return ExitCode.Refused;
        }
    }

    static DiffReport Compare(ListContent before, ListContent after) =>
        before.Removed is not null || after.Removed is not null
            ? throw new ListFormatException("A file of changes is no version of a list; two whole lists are compared.")
        : !string.Equals(before.List, after.List, StringComparison.Ordinal)
            ? throw new ListFormatException($"They are two lists, {before.List} and {after.List}, not two versions of one.")
        : DiffReport.Of(before, after, ListDiff.Between(before.Listings, after.Listings));

    static ListContent Read(string path)
    {
        try
        {
            return GivenFiles.Of(path) is { } files
                ? ListReader.Read(files) : throw new ListFormatException("There is no such file or folder.");
        }
        catch (ListFormatException refusal)
        {
            throw new ListFormatException($"{path}: refused. {refusal.Message}");
        }
    }
}
