using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Benchmarks.Printing;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>All measurements at one size of list: the product, and on the same queries in turn what one would otherwise
/// take.</summary>
sealed class SizeRun(IReadOnlyList<Query> queries)
{
    const int Answers = 10;
    const int WarmUps = 300;

    /// <summary>A linear scan over a large list takes long: it answers fewer queries there.</summary>
    const int MostScanned = 100_000_000;

    /// <summary>Large lists are built once only.</summary>
    const int MostBuiltThrice = 250_000;

    readonly Timings build = new();
    readonly Timings lucene = new();
    readonly Timings linear = new();
    readonly List<Found> found = [];

    public int Names { get; private set; }

    public int Listings { get; private set; }

    public double BuildSeconds => build.At(.5) / 1000;

    /// <summary>Of the index without the listings it refers to.</summary>
    public long IndexBytes { get; private set; }

    public long ListingBytes { get; private set; }

    /// <summary>The search for names worth comparing, alone.</summary>
    public Timings Candidates { get; } = new();

    /// <summary>All of an explained query.</summary>
    public Timings Explained { get; } = new();

    public void Measure(Corpus corpus, int size)
    {
        var before = Settled();
        var listings = corpus.Take(size);
        (Listings, Names) = (listings.Count, listings.Sum(listing => listing.Names.Count));
        ListingBytes = Settled() - before;
        var index = Build(listings, Names <= MostBuiltThrice ? 3 : 1);
        IndexBytes = Settled() - before - ListingBytes;

        var (names, listingOf) = Romanised(listings);
        using var fuzzy = new LuceneSearch(names, listingOf);
        var scan = new LinearScan(names, listingOf);
        var expected = new Expected(listings, queries);
        WarmUp(index, fuzzy, scan);
        for (var at = 0; at < queries.Count; at++)
            Ask(queries[at], index, fuzzy, (long)(at + 1) * Names <= MostScanned ? scan : null, expected);
    }

    public void Print()
    {
        var times = new Table($"{Names:#,0} names of {Listings:#,0} listings: milliseconds a query, and how many planted ones are among the ten best",
            "search", "queries", "p50", "p99", "max", "recall@10", "… of those that all answered");
        var all = found.FindAll(answer => answer.Linear is not null);
        times.Add("ExportScreen, candidates alone", Candidates.Count, Candidates.At(.5), Candidates.At(.99), Candidates.Max, null, null);
        Add("ExportScreen, explained", Explained, answer => answer.Ours);
        Add("Lucene.NET, fuzzy", lucene, answer => answer.Lucene);
        Add("Jaro-Winkler, every name", linear, answer => answer.Linear == true);
        times.Print();
        if (linear.Count < found.Count)
            Console.WriteLine($"Comparing with every name takes long here, so only the first {linear.Count} queries were put to the linear scan.");

        var recall = new Table($"{Names:#,0} names: planted ones among the ten best, of the queries that all answered",
            "query", "n", "ExportScreen", "… above the threshold", "Lucene.NET", "Jaro-Winkler");
        foreach (var kind in all.Where(answer => answer.IsPlanted).GroupBy(answer => answer.Kind))
        {
            recall.Add(Label(kind.Key), kind.Count(), Share(kind, answer => answer.Ours), Share(kind, answer => answer.Hit),
                Share(kind, answer => answer.Lucene), Share(kind, answer => answer.Linear == true));
        }

        recall.Print();

        void Add(string name, Timings timings, Func<Found, bool> isFound) => times.Add(name, timings.Count, timings.At(.5),
            timings.At(.99), timings.Max, timings.Count < found.Count ? null : Share(found, isFound), Share(all, isFound));
    }

    static string Label(QueryKind kind) => kind switch
    {
        QueryKind.AsListed => "as listed",
        QueryKind.Misspelt => "misspelt",
        QueryKind.OtherOrder => "in another order",
        QueryKind.OtherSpelling => "of another spelling",
        QueryKind.Nobody or _ => "nobody's",
    };

    static double Share(IEnumerable<Found> answers, Func<Found, bool> isFound) =>
        answers.Where(answer => answer.IsPlanted).Select(answer => isFound(answer) ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();

    NameIndex Build(List<Listing> listings, int times)
    {
        var index = NameIndex.Build(listings.Take(2000));
        for (var time = 0; time < times; time++) index = build.Time(() => NameIndex.Build(listings));
        return index;
    }

    static (List<string> Names, List<int> ListingOf) Romanised(List<Listing> listings)
    {
        var (names, listingOf) = (new List<string>(), new List<int>());
        for (var place = 0; place < listings.Count; place++)
        {
            foreach (var name in listings[place].Names)
            {
                names.Add(PlainName.Of(name.Value).Text);
                listingOf.Add(place);
            }
        }

        return (names, listingOf);
    }

    void WarmUp(NameIndex index, LuceneSearch fuzzy, LinearScan scan)
    {
        foreach (var asked in queries.Take(WarmUps))
        {
            CandidateSearch.Count(index, asked.Name);
            Matcher.Match(index, asked.Party, Profile.Default.HitThreshold);
            fuzzy.Find(asked.Name, Answers);
        }

        scan.Find(queries[0].Name, Answers);
    }

    /// <summary>One query to all, so that what else the machine does hits all alike.</summary>
    void Ask(Query asked, NameIndex index, LuceneSearch fuzzy, LinearScan? scan, Expected expected)
    {
        Candidates.Time(() => CandidateSearch.Count(index, asked.Name));
        var hits = Explained.Time(() => Matcher.Match(index, asked.Party, Profile.Default.HitThreshold)).Hits;
        var byLucene = lucene.Time(() => fuzzy.Find(asked.Name, Answers));
        var byScan = scan is null ? null : linear.Time(() => scan.Find(asked.Name, Answers));
        // The others have no threshold, so recall is compared without one, too.
        var best = Matcher.Match(index, asked.Party, threshold: 1).Hits;
        found.Add(new(asked.Kind, asked.Planted is not null, expected.Meets(asked, Places(best)), expected.Meets(asked, Places(hits)),
            expected.Meets(asked, byLucene), byScan is null ? null : expected.Meets(asked, byScan)));
    }

    static IEnumerable<int> Places(IEnumerable<Match> hits) => hits.Take(Answers).Select(hit => Corpus.Place(hit.Listing));

    static long Settled()
    {
        for (var time = 0; time < 3; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <param name="Hit">Above the threshold that ships.</param>
    /// <param name="Linear">Null: not asked.</param>
    readonly record struct Found(QueryKind Kind, bool IsPlanted, bool Ours, bool Hit, bool Lucene, bool? Linear);
}
