using System.CommandLine;
using System.Globalization;
using ExportScreen.Benchmarks.Printing;

namespace ExportScreen.Benchmarks.Speed;

static class SpeedCommand
{
    const int Queries = 1000;
    const int AdversarialSize = 20_000;

    public static Command Speed()
    {
        var sizes = new Option<int[]>("--sizes")
        {
            Description = "Names in the lists to search, ascending.",
            CustomParser = parsed => [.. parsed.Tokens.SelectMany(token => token.Value.Split(','))
                .Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
            DefaultValueFactory = _ => [20_000, 200_000, 1_000_000],
        };
        var index = new Option<FileInfo>("--index") { Description = "More listed parties, JSON lines." }.AcceptExistingOnly();
        var adversarial = new Option<int?>("--adversarial")
        {
            Description = "Searches so many random and hostile strings (1,000,000 where no number is given), and nothing else.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = parsed => parsed.Tokens is [var count] ? int.Parse(count.Value, CultureInfo.InvariantCulture) : 1_000_000,
        };
        var command = new Command("speed", "How fast it is, beside Lucene.NET's fuzzy search and a linear scan.")
        {
            sizes, index, adversarial,
        };
        command.SetAction(parsed =>
        {
            var real = RealNames.Load(parsed.GetValue(index));
            Console.WriteLine($"{real.Count} real listings with {real.Sum(listing => listing.Names.Count)} names; what a list has beyond them is grown from their parts.");
            if (parsed.GetResult(adversarial) is not null)
                new HostileRun(new Corpus(real).Take(AdversarialSize)).Measure(parsed.GetValue(adversarial) ?? 0).Print();
            else
                Measure(new(real), parsed.GetValue(sizes)!);
        });
        return command;
    }

    static void Measure(Corpus corpus, int[] sizes)
    {
        var smallest = corpus.Take(sizes[0]);
        var queries = new QueryMaker(smallest).Make(Queries);
        var summary = new Table("growth",
            "names", "listings", "build s", "index bytes a name", "listings' bytes a name", "candidates p50 ms", "p99", "query p50 ms", "p99", "max");
        foreach (var size in sizes)
        {
            var run = new SizeRun(queries);
            run.Measure(corpus, size);
            run.Print();
            summary.Add($"{run.Names:#,0}", run.Listings, run.BuildSeconds, run.IndexBytes / run.Names, run.ListingBytes / run.Names,
                run.Candidates.At(.5), run.Candidates.At(.99), run.Explained.At(.5), run.Explained.At(.99), run.Explained.Max);
        }

        summary.Print();
        PairSpeed.Measure(smallest, queries).Print();
    }
}
