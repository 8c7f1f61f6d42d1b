using System.CommandLine;
using ExportScreen.Benchmarks.Quality;
using ExportScreen.Benchmarks.Speed;

var root = new RootCommand("Measures name matching: how good it is, and how fast.")
{
    QualityCommands.Quality(), SpeedCommand.Speed(),
};
return root.Parse(args).Invoke();
