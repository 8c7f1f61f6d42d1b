using System.CommandLine;

namespace ExportScreen.Benchmarks.Quality;

static class QualityCommands
{
    public static Command Quality => new("quality", "How good it is on labelled sets.") { Pairs(), Search() };

    static Command Pairs()
    {
        var pairs = File("--pairs", "Labelled pairs, CSV.");
        var output = Out("Predictions, CSV: case_id, score.");
        var command = new Command("pairs", "Scores every pair of a set.") { pairs, output };
        command.SetAction(parsed => PairScore.Write(
            parsed.GetRequiredValue(output),
            PairCase.Read(parsed.GetRequiredValue(pairs)).Select(pair => new PairScore(pair.Id, PairScorer.Score(pair)))));
        return command;
    }

    static Command Search()
    {
        var index = File("--index", "Listed parties, JSON lines.");
        var queries = File("--queries", "Queries, JSON lines.");
        var output = Out("Answers, JSON lines: the ten best of each query.");
        var command = new Command("search", "Answers every query of a set.") { index, queries, output };
        command.SetAction(parsed =>
        {
            var searcher = new Searcher(SearchJson.ReadIndex(parsed.GetRequiredValue(index)));
            SearchJson.Write(
                parsed.GetRequiredValue(output),
                SearchJson.ReadQueries(parsed.GetRequiredValue(queries)).AsParallel().AsOrdered().Select(searcher.Answer));
        });
        return command;
    }

    static Option<FileInfo> File(string name, string description) =>
        new Option<FileInfo>(name) { Description = description, Required = true }.AcceptExistingOnly();

    static Option<FileInfo> Out(string description) => new("--out") { Description = description, Required = true };
}
