using System.CommandLine;
using ExportScreen.Benchmarks.Deciding;
using ExportScreen.Benchmarks.Lists;
using ExportScreen.Benchmarks.Quality;
using ExportScreen.Benchmarks.Speed;

var root = new RootCommand("Measures matching, how good it is and how fast, the rule book, and imports of lists.")
{
    QualityCommands.Quality(), SpeedCommand.Speed(), RulesCommand.Rules(), ImportCommand.Import(),
};
return root.Parse(args).Invoke();
