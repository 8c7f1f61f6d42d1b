using System.CommandLine;
using ExportScreen.Benchmarks.Lists;
using ExportScreen.Benchmarks.Quality;
using ExportScreen.Benchmarks.Speed;

var root = new RootCommand("Measures name matching, how good it is and how fast, and imports of lists.")
{
    QualityCommands.Quality(), SpeedCommand.Speed(), ImportCommand.Import(),
};
return root.Parse(args).Invoke();
