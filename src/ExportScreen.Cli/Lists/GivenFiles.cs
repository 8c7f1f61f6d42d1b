using ExportScreen.Lists;
using Spectre.Console;

namespace ExportScreen.Cli.Lists;

/// <summary>Files that a caller names by a path.</summary>
static class GivenFiles
{
    /// <returns>The file, or all files of the folder but hidden ones; null where there is neither.</returns>
    public static IReadOnlyList<string>? Paths(string path) =>
        Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Where(file => !Path.GetFileName(file).StartsWith('.'))]
            : File.Exists(path) ? [path] : null;

    public static IReadOnlyList<ListFile>? Of(string path) => Paths(path)?.Select(ListFile.OnDisk).ToList();

    /// <summary>Shows that something happens, on a terminal only.</summary>
    public static T Reading<T>(IAnsiConsole error, Func<T> work) =>
        error.Profile.Capabilities.Interactive && error.Profile.Out.IsTerminal
            ? error.Status().Start("Reading …", _ => work())
            : work();
}
