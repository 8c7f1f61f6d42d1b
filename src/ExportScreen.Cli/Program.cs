using ExportScreen.Cli;
using Spectre.Console;

var error = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
return await Commands.Root(Console.Out, error).Parse(args).InvokeAsync();
