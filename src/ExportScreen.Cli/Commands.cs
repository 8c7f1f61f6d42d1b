using System.CommandLine;
using ExportScreen.Cli.Audit;
using ExportScreen.Cli.Lists;
using Spectre.Console;

namespace ExportScreen.Cli;

/// <summary>All commands.</summary>
static class Commands
{
    /// <param name="output">Takes answers.</param>
    /// <param name="error">Takes reasons, and progress where it is a terminal.</param>
    public static RootCommand Root(TextWriter output, IAnsiConsole error) => new("Screens sales of surveillance technology.")
    {
        new Command("lists", "Lists of sanctioned and listed parties.")
        {
            ReadLists.Command(output, error),
            DiffLists.Command(output, error),
            ImportLists.Command(output, error),
            RefreshLists.Command(output, error),
        },
        new Command("audit", "The audit log, taken away and verified.")
        {
            ExportLog.Command(output, error),
            VerifyLog.Command(output, error),
        },
    };
}
