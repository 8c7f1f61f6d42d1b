using System.CommandLine;
using ExportScreen.Benchmarks.Deciding;
using ExportScreen.Benchmarks.Quality;
using ExportScreen.Benchmarks.Speed;

var root = new RootCommand("Measures name matching, how good it is and how fast, and how fast the rule book decides.")
{
    QualityCommands.Quality(), SpeedCommand.Speed(), RulesCommand.Rules(),
};
return root.Parse(args).Invoke();
