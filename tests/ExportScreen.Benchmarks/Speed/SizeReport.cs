using ExportScreen.Benchmarks.Printing;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>What was measured at one size.</summary>
static class SizeReport
{
    public static void Print(SizeRun run)
    {
        var all = run.Found.FindAll(answer => answer.Linear is not null);
        Times(run, all).Print();
        if (all.Count < run.Found.Count)
            Console.WriteLine($"Comparing with every name takes long here: the linear scan got the first {all.Count} queries only.");
        Console.WriteLine($"At p50 an explained query takes 1/{run.Linear.All.At(.5) / run.Explained.All.At(.5):0} of the linear scan.");
        Recall(run, all).Print();
    }

    static Table Times(SizeRun run, List<Answer> all)
    {
        var table = new Table($"{run.Names:#,0} names of {run.Listings:#,0} listings: milliseconds a query",
            "search", "queries", "p50", "p99", "max", "p50 undisturbed", "p99", "max", "recall@10", "… where all answered");
        Add("ExportScreen, candidates alone", run.Candidates, null);
        Add("ExportScreen, explained", run.Explained, answer => answer.Ours);
        Add("Lucene.NET, fuzzy", run.Lucene, answer => answer.Lucene);
        Add("Jaro-Winkler, every name", run.Linear, answer => answer.Linear == true);
        return table;

        void Add(string name, Repeated timed, Func<Answer, bool>? isFound)
        {
            var (every, least) = (timed.All, timed.Least);
            table.Add(name, least.Count, every.At(.5), every.At(.99), every.Max, least.At(.5), least.At(.99), least.Max,
                isFound is null || least.Count < run.Found.Count ? null : Share(run.Found, isFound),
                isFound is null ? null : Share(all, isFound));
        }
    }

    static Table Recall(SizeRun run, List<Answer> all)
    {
        var table = new Table($"{run.Names:#,0} names: planted ones among the ten best, where all answered",
            "query", "n", "ExportScreen", "… above the threshold", "Lucene.NET", "Jaro-Winkler");
        foreach (var kind in all.Where(answer => answer.IsPlanted).GroupBy(answer => answer.Kind))
        {
            table.Add(Label(kind.Key), kind.Count(), Share(kind, answer => answer.Ours), Share(kind, answer => answer.Hit),
                Share(kind, answer => answer.Lucene), Share(kind, answer => answer.Linear == true));
        }

        return table;
    }

    static double Share(IEnumerable<Answer> answers, Func<Answer, bool> isFound) => answers
        .Where(answer => answer.IsPlanted).Select(answer => isFound(answer) ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();

    static string Label(QueryKind kind) => kind switch
    {
        QueryKind.AsListed => "as listed",
        QueryKind.Misspelt => "misspelt",
        QueryKind.OtherOrder => "in another order",
        QueryKind.OtherSpelling => "of another spelling",
        QueryKind.Nobody or _ => "nobody's",
    };
}
