using System.CommandLine;
using ExportScreen.Benchmarks.Quality;

return new RootCommand("Measures name matching: how good it is, and how fast.") { QualityCommands.Quality }.Parse(args).Invoke();
