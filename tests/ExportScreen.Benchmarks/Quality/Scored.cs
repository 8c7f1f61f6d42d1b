namespace ExportScreen.Benchmarks.Quality;

/// <param name="Score">0 to 1, higher is more alike.</param>
readonly record struct Scored(double Score, bool Match);
