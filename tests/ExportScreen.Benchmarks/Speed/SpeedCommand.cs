using System.CommandLine;
using System.Globalization;
using ExportScreen.Benchmarks.Printing;
using ExportScreen.Core.Listings;

namespace ExportScreen.Benchmarks.Speed;

static class SpeedCommand
{
    const int Queries = 1000;
    const int HostileSize = 20_000;

    public static Command Speed()
    {
        var sizes = new Option<int[]>("--sizes")
        {
            Description = "How many names the lists have, ascending, with commas between.",
            CustomParser = parsed => [.. parsed.Tokens.SelectMany(token => token.Value.Split(',')).Select(Number)],
            DefaultValueFactory = _ => [20_000, 200_000, 1_000_000],
        };
        var entities = new Option<int>("--listings")
        {
            Description = "How many listings the first measured list has, whatever their names: what users have; 0: none.",
            CustomParser = parsed => Number(parsed.Tokens[0].Value),
            DefaultValueFactory = _ => 20_000,
        };
        var index = new Option<FileInfo>("--index") { Description = "More listed parties, JSON lines." };
        var adversarial = new Option<int?>("--adversarial")
        {
            Description = "Search so many random and hostile strings instead; 1,000,000 where no number is given.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = parsed => parsed.Tokens is [var count] ? Number(count.Value) : 1_000_000,
        };
        var command = new Command("speed", "How fast it is, beside Lucene.NET's fuzzy search and a linear scan.")
        {
            sizes, entities, index.AcceptExistingOnly(), adversarial,
        };
        command.SetAction(parsed =>
        {
            var real = RealNames.Load(parsed.GetValue(index));
            var names = real.Sum(listing => listing.Names.Count);
            Console.WriteLine($"{names:#,0} real names of {real.Count:#,0} listings; what a list has beyond them is grown from their parts.");
            if (parsed.GetValue(adversarial) is { } count) new HostileRun(new Corpus(real).Take(HostileSize)).Measure(count);
            else Measure(new(real), parsed.GetValue(entities), parsed.GetValue(sizes)!);
        });
        return command;
    }

    static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    static void Measure(Corpus corpus, int entities, int[] sizes)
    {
        var smallest = corpus.Take(sizes[0]);
        var queries = new QueryMaker(smallest).Make(Queries);
        var growth = new Table("growth", "names", "listings", "build s", "index bytes a name", "listings' bytes a name",
            "candidates p50 ms", "p99", "query p50 ms", "p99", "max", "p50 undisturbed", "p99");
        var lists = sizes.Select<int, Func<List<Listing>>>(size => () => corpus.Take(size)).ToList();
        if (entities > 0) lists.Insert(0, () => corpus.TakeListings(entities));
        foreach (var take in lists)
        {
            var run = new SizeRun(queries);
            run.Measure(take);
            SizeReport.Print(run);
            var (candidates, every, least) = (run.Candidates.All, run.Explained.All, run.Explained.Least);
            growth.Add($"{run.Names:#,0}", run.Listings, run.BuildSeconds, run.IndexBytes / run.Names,
                run.ListingBytes / run.Names, candidates.At(.5), candidates.At(.99), every.At(.5), every.At(.99), every.Max,
                least.At(.5), least.At(.99));
        }

        growth.Print();
        PairSpeed.Measure(smallest, queries).Print();
    }
}
