using System.CommandLine;
using ExportScreen.Benchmarks.Quality;
using ExportScreen.Benchmarks.Speed;

return new RootCommand("Measures name matching: how good it is, and how fast.") { QualityCommands.Quality, SpeedCommand.Speed() }.Parse(args).Invoke();
