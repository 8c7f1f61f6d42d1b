using System.CommandLine;
using ExportScreen.Cli.Service;
using Spectre.Console;

namespace ExportScreen.Cli.Lists;

/// <summary><c>lists refresh</c>: has a running service fetch lists from their publishers.</summary>
static class RefreshLists
{
    public static Command Command(TextWriter output, IAnsiConsole error)
    {
        var lists = new Argument<string[]>("lists") { Description = "Ids of lists; all that the service knows where none is given." };
        var server = ServerOption.Create();
        var command = new Command("refresh", "Has a running service fetch lists from their publishers.") { lists, server };
        command.SetAction((parsed, ct) => ServerOption.AskAsync(parsed.GetRequiredValue(server), error,
            service => RunAsync(service, parsed.GetValue(lists) ?? [], output, error, ct)));
        return command;
    }

    /// <summary>One list that cannot be refreshed keeps no other from it.</summary>
    static async Task<int> RunAsync(
        ServiceClient service, string[] given, TextWriter output, IAnsiConsole error, CancellationToken ct)
    {
        var jobs = new ImportJobs(service, output, error);
        var worst = ExitCode.Done;
        foreach (var list in given.Length > 0 ? given : await AllAsync(service, ct))
        {
            try
            {
                var job = await service.PostAsync(
                    $"lists/{Uri.EscapeDataString(list)}/refresh", null, ServiceJson.Default.ImportAnswer, ct);
                worst = Math.Max(worst, await jobs.FollowAsync(job, reason: null, ct));
            }
            catch (ServiceException failure) when (failure.ExitCode == ExitCode.Refused)
            {
                await error.Profile.Out.Writer.WriteLineAsync($"{list}: {failure.Message}");
                worst = Math.Max(worst, failure.ExitCode);
            }
        }

        return worst;
    }

    static async Task<string[]> AllAsync(ServiceClient service, CancellationToken ct)
    {
        var known = await service.GetAsync("lists", ServiceJson.Default.ListsAnswer, ct);
        return [.. known.Lists.Select(list => list.Id), .. known.NotLoaded];
    }
}
