using System.CommandLine;
using System.Globalization;
using ExportScreen.Audit;
using ExportScreen.Cli.Service;
using Spectre.Console;

namespace ExportScreen.Cli.Audit;

/// <summary><c>audit export</c>: takes a log away from a running service, as it is at one checkpoint.</summary>
static class ExportLog
{
    public static Command Command(TextWriter output, IAnsiConsole error)
    {
        var log = new Option<string>("--log") { Description = "Name of the log, such as main-2026.", HelpName = "name", Required = true };
        var folder = new Option<string>("--out") { Description = "A folder that is empty, or not there yet.", HelpName = "folder", Required = true };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var server = ServerOption.Create();
        var command = new Command("export", "Writes a log at one checkpoint into a folder, with a regulator's key, and verifies what was written.")
        {
            log, folder, server, json,
        };
        command.SetAction((parsed, ct) => ServerOption.AskAsync(parsed.GetRequiredValue(server), error, service => RunAsync(
            service, parsed.GetRequiredValue(log), parsed.GetRequiredValue(folder), parsed.GetValue(json), output, error, ct)));
        return command;
    }

    static async Task<int> RunAsync(
        ServiceClient service, string log, string folder, bool json, TextWriter output, IAnsiConsole error, CancellationToken ct)
    {
        var words = error.Profile.Out.Writer;
        try
        {
            if (Path.Exists(folder) && (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                await words.WriteLineAsync($"{folder} is there already, and not an empty folder.");
                return ExitCode.Refused;
            }

            var source = new ServedLog(service, $"audit/log/{Uri.EscapeDataString(log)}");
            await Progress.ShowAsync(error, "Exporting", progress => LogExport.RunAsync(source, folder, progress, ct));
            var result = await Progress.ShowAsync(error, "Verifying", progress =>
                LogFilesCheck.RunAsync(new LogFolder(folder), null, [], progress, ct));
            await TellAsync(LogReport.Of(folder, result, keyFromBeside: true, older: 0), json, output, words);
            return result.IsWhole ? ExitCode.Done : ExitCode.Wrong;
        }
        catch (FormatException refusal)
        {
            await words.WriteLineAsync($"{log}: {refusal.Message}");
            return ExitCode.Wrong;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await words.WriteLineAsync(failure.Message);
            return ExitCode.Refused;
        }
    }

    static async Task TellAsync(LogReport report, bool json, TextWriter output, TextWriter words)
    {
        if (json)
        {
            await output.WriteLineAsync(report.Json());
        }
        else if (report.Verified)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{report.Origin}: {report.Size} entries exported to {report.Place} and verified. Give the key in it, vkey, to the reader by another way as well."));
        }
        else
        {
            await report.WriteAsync(output, words);
        }
    }
}
