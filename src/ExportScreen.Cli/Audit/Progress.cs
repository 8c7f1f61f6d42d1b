using Spectre.Console;

namespace ExportScreen.Cli.Audit;

/// <summary>A bar on a terminal, and nothing elsewhere.</summary>
static class Progress
{
    public static Task<T> ShowAsync<T>(IAnsiConsole error, string what, Func<IProgress<(long Done, long Of)>?, Task<T>> work) =>
        error.Profile.Capabilities.Interactive && error.Profile.Out.IsTerminal
            ? error.Progress().StartAsync(bars => work(new Bar(bars.AddTask(what))))
            : work(null);

    sealed class Bar(ProgressTask task) : IProgress<(long Done, long Of)>
    {
        public void Report((long Done, long Of) value)
        {
            task.MaxValue = value.Of;
            task.Value = value.Done;
        }
    }
}
