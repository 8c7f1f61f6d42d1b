using Spectre.Console;

namespace ExportScreen.Cli.Tests;

/// <summary>Runs commands as a shell does.</summary>
static class Shell
{
    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    public static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.No });
        var code = Commands.Root(output, console).Parse(arguments).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
