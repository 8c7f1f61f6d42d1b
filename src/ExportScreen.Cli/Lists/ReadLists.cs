using System.CommandLine;
using ExportScreen.Lists;
using Spectre.Console;

namespace ExportScreen.Cli.Lists;

/// <summary><c>lists read</c>: says what stands in a publisher's files, and changes nothing.</summary>
static class ReadLists
{
    public static Command Command(TextWriter output, IAnsiConsole error)
    {
        var path = new Argument<string>("path") { Description = "A list's file, or the folder of a publisher's set of files." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var command = new Command("read", "Reads a list and says what was read and what was not.") { path, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetValue(json), output, error));
        return command;
    }

    static int Run(string path, bool json, TextWriter output, IAnsiConsole error)
    {
        if (GivenFiles.Of(path) is not { } files)
        {
            error.Profile.Out.Writer.WriteLine("There is no such file or folder.");
            return ExitCode.Refused;
        }

        var reports = GivenFiles.Reading(error, () => ListFolder.Group(files).Select(ListReport.Of).ToList());
        if (json)
            output.WriteLine(ListReport.Json(reports));
        else
            reports.ForEach(report => report.Write(output, error.Profile.Out.Writer));

        if (reports.Count == 0)
            error.Profile.Out.Writer.WriteLine("The folder holds no files; folders in it are not looked into.");

        return reports.Count > 0 && reports.TrueForAll(report => report.Refusal is null) ? ExitCode.Done : ExitCode.Refused;
    }
}
