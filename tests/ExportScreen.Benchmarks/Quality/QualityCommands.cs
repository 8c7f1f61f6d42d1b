using System.CommandLine;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Benchmarks.Quality;

static class QualityCommands
{
    public static Command Quality() =>
        new("quality", "How good it is on labelled sets.") { Pairs(), Search(), Report() };

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

    static Command Report()
    {
        var pairs = File("--pairs", "Labelled pairs, CSV.", required: false);
        var formerSoviet = File("--fsu", "Labelled pairs of former-Soviet names, CSV.", required: false);
        var index = File("--index", "Listed parties, JSON lines; with --queries.", required: false);
        var queries = File("--queries", "Queries, JSON lines; with --index.", required: false);
        var threshold = new Option<int>("--threshold")
        {
            Description = "Least score of a hit, per mille.",
            DefaultValueFactory = _ => Profile.Default.HitThreshold,
        };
        var command = new Command("report", "Prints what the sets say, with simple baselines beside.")
        {
            pairs, formerSoviet, index, queries, threshold,
        };
        command.SetAction(parsed =>
        {
            var least = parsed.GetValue(threshold) / 1000.0;
            foreach (var set in new[] { parsed.GetValue(pairs), parsed.GetValue(formerSoviet) }.OfType<FileInfo>())
                new PairReport(set.Name, PairCase.Read(set), least).Print();
            if (parsed.GetValue(index) is { } listed && parsed.GetValue(queries) is { } asked)
                new SearchReport(SearchJson.ReadIndex(listed), SearchJson.ReadQueries(asked), least).Print();
        });
        command.Validators.Add(parsed =>
        {
            if ((parsed.GetResult(index) is null) != (parsed.GetResult(queries) is null))
                parsed.AddError("--index and --queries go together.");
            else if ((parsed.GetResult(pairs) ?? parsed.GetResult(formerSoviet) ?? parsed.GetResult(index)) is null)
                parsed.AddError("Name at least one set: --pairs, --fsu, or --index with --queries.");
        });
        return command;
    }

    static Option<FileInfo> File(string name, string description, bool required = true) =>
        new Option<FileInfo>(name) { Description = description, Required = required }.AcceptExistingOnly();

    static Option<FileInfo> Out(string description) => new("--out") { Description = description, Required = true };
}
