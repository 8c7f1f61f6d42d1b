using System.CommandLine;
using ExportScreen.Audit;
using ExportScreen.Cli.Service;
using Spectre.Console;

namespace ExportScreen.Cli.Audit;

/// <summary><c>audit verify</c>: verifies all of a log, exported or served, without trusting who wrote it.</summary>
static class VerifyLog
{
    public static Command Command(TextWriter output, IAnsiConsole error)
    {
        var place = new Argument<string>("place")
        {
            Description = "Folder of an export, or address of a log, such as https://screening.example.com/v1/audit/log/main-2026.",
        };
        var vkey = new Option<string>("--vkey")
        {
            Description = "The log's verifier key, or a file that holds it. The one beside the log is trusted where none is given.",
            HelpName = "key",
        };
        var from = new Option<string[]>("--from")
        {
            Description = "File with a checkpoint or a receipt (tlog-proof) that was kept from before; again for each.",
            HelpName = "file",
        };
        var sendKey = new Option<bool>("--send-key")
        {
            Description = $"Send the key in the environment variable {ServiceClient.KeyVariable} to the address.",
        };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var command = new Command("verify", "Verifies a log: signature, tree, every tile and every entry. Ends with 0, or 1 where anything is wrong.")
        {
            place, vkey, from, sendKey, json,
        };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetRequiredValue(place), parsed.GetValue(vkey), parsed.GetValue(from) ?? [], parsed.GetValue(sendKey),
            parsed.GetValue(json), output, error, ct));
        return command;
    }

    static async Task<int> RunAsync(
        string place, string? vkey, string[] from, bool sendKey, bool json, TextWriter output, IAnsiConsole error, CancellationToken ct)
    {
        var words = error.Profile.Out.Writer;
        try
        {
            var key = vkey is null ? null : await KeyAsync(vkey, ct);
            var older = new List<(string, string)>();
            foreach (var file in from)
                older.Add((file, await File.ReadAllTextAsync(file, ct)));

            var address = Served(place);
            if (address is not null && sendKey)
                await ServerOption.WarnOfOpenWayAsync(address, words);

            using var service = address is null ? null : Client(address, sendKey);
            ILogFiles files = service is not null ? new ServedLog(service, place)
                : Directory.Exists(place) ? new LogFolder(place)
                : throw new IOException($"There is no folder {place}.");
            var result = await Progress.ShowAsync(error, "Verifying", progress => LogFilesCheck.RunAsync(files, key, older, progress, ct));
            var report = LogReport.Of(place, result, key is null, older.Count);
            if (json)
                await output.WriteLineAsync(report.Json());
            else
                await report.WriteAsync(output, words);
            return result.IsWhole ? ExitCode.Done : ExitCode.Wrong;
        }
        catch (ServiceException failure)
        {
            await words.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await words.WriteLineAsync(failure.Message);
            return ExitCode.Refused;
        }
    }

    static Uri? Served(string place) =>
        Uri.TryCreate(place, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>A key is sent only where the caller says so: any web server may hold a log, and ask for one.</summary>
    static ServiceClient Client(Uri address, bool sendKey) => new(address, !sendKey ? null
        : Environment.GetEnvironmentVariable(ServiceClient.KeyVariable) is { Length: > 0 } key ? key
        : throw new ServiceException($"The environment variable {ServiceClient.KeyVariable} holds no key."));

    static async Task<VerifierKey> KeyAsync(string given, CancellationToken ct)
    {
        try
        {
            return VerifierKey.Parse(File.Exists(given) ? (await File.ReadAllTextAsync(given, ct)).TrimEnd('\n') : given);
        }
        catch (FormatException refusal)
        {
            throw new IOException($"--vkey: {refusal.Message}", refusal);
        }
    }
}
