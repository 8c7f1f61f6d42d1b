using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ExportScreen.Cli.Service;
using Spectre.Console;

namespace ExportScreen.Cli.Lists;

/// <summary><c>lists import</c>: brings a publisher's files into a running service as a new version of a list.</summary>
static class ImportLists
{
    public static Command Command(TextWriter output, IAnsiConsole error)
    {
        var path = new Argument<string>("path") { Description = "The list's file, or the folder of a publisher's set of files." };
        var list = new Option<string>("--list") { Description = "Id of the list, such as us-sdn.", HelpName = "id", Required = true };
        var published = new Option<DateOnly?>("--published")
        {
            Description = "The publisher's date, for files that do not say it: 2026-08-01.",
            HelpName = "date",
            CustomParser = Day,
        };
        var reason = new Option<string>("--reason")
        {
            Description = "Accept the version for this reason if it is held back. One that takes listings away needs another holder.",
            HelpName = "text",
        };
        var server = ServerOption.Create();
        var command = new Command("import", "Brings a list's files into a running service as a new version.")
        {
            path, list, published, reason, server,
        };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetRequiredValue(path), parsed.GetRequiredValue(list), parsed.GetValue(published), parsed.GetValue(reason),
            parsed.GetRequiredValue(server), output, error, ct));
        return command;
    }

    static async Task<int> RunAsync(
        string path, string list, DateOnly? published, string? reason, Uri server, TextWriter output, IAnsiConsole error,
        CancellationToken ct)
    {
        if (GivenFiles.Paths(path) is not { Count: > 0 } paths)
        {
            await error.Profile.Out.Writer.WriteLineAsync("There is no such file, or the folder holds none.");
            return ExitCode.Refused;
        }

        return await ServerOption.AskAsync(server, error, async service =>
        {
            using var form = Form(paths, published);
            var job = await service.PostAsync(ImportJobs.Path(list), form, ServiceJson.Default.ImportAnswer, ct);
            return await new ImportJobs(service, output, error).FollowAsync(job, reason, ct);
        });
    }

    static MultipartFormDataContent Form(IReadOnlyList<string> paths, DateOnly? published)
    {
#pragma warning disable CA2000 // The form disposes of its parts.
        var form = new MultipartFormDataContent();
        if (published is { } day)
            form.Add(new StringContent(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), "publishedAt");

        foreach (var path in paths)
            form.Add(new StreamContent(File.OpenRead(path)), "file", Path.GetFileName(path));

#pragma warning restore CA2000
        return form;
    }

    static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(
            result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError("--published must be a date such as 2026-08-01.");
        return null;
    }
}
