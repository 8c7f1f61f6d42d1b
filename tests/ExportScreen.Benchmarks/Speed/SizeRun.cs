using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>All measurements at one size of list: the product, and on the same queries in turn what one would otherwise
/// take.</summary>
sealed class SizeRun(IReadOnlyList<Query> queries)
{
    const int Answers = 10;
    const int Rounds = 3;
    const int WarmUps = 300;

    /// <summary>A linear scan over a large list takes long: it answers fewer queries there.</summary>
    const int MostScanned = 25_000_000;

    /// <summary>Large lists are built once only.</summary>
    const int MostBuiltThrice = 250_000;

    readonly Timings build = new();

    public int Names { get; private set; }

    public int Listings { get; private set; }

    public double BuildSeconds => build.At(.5) / 1000;

    /// <summary>Of the index without the listings it refers to.</summary>
    public long IndexBytes { get; private set; }

    public long ListingBytes { get; private set; }

    /// <summary>The search for names worth comparing, alone.</summary>
    public Repeated Candidates { get; } = new(queries.Count);

    /// <summary>All of an explained query.</summary>
    public Repeated Explained { get; } = new(queries.Count);

    public Repeated Lucene { get; } = new(queries.Count);

    public Repeated Linear { get; } = new(queries.Count);

    public List<Answer> Found { get; } = [];

    /// <param name="take">Makes the listings, whose size is told, too.</param>
    public void Measure(Func<List<Listing>> take)
    {
        // What all indexes share is not counted as a part of one: bodies and tables.
        NameIndex.Build(Shipped.Listings().Take(WarmUps), Shipped.Bodies);
        var before = Settled();
        var listings = take();
        (Listings, Names) = (listings.Count, listings.Sum(listing => listing.Names.Count));
        ListingBytes = Settled() - before;
        var index = Build(listings, Names <= MostBuiltThrice ? 3 : 1);
        IndexBytes = Settled() - before - ListingBytes;

        var (names, listingOf) = Romanised(listings);
        using var fuzzy = new LuceneSearch(names, listingOf);
        var scan = new LinearScan(names, listingOf);
        WarmUp(index, fuzzy, scan);
        var expected = new Expected(listings, queries);
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < queries.Count; at++)
            {
                var scanned = (long)(at + 1) * Names <= MostScanned;
                var answer = Ask(at, index, fuzzy, scanned ? scan : null, expected);
                if (round == 0) Found.Add(answer);
            }
        }
    }

    NameIndex Build(List<Listing> listings, int times)
    {
        var index = NameIndex.Build(listings.Take(2000), Shipped.Bodies);
        for (var time = 0; time < times; time++) index = build.Time(() => NameIndex.Build(listings, Shipped.Bodies));
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

        for (var time = 0; time < Rounds; time++) scan.Find(queries[time].Name, Answers);
    }

    /// <summary>One query to all, so that what else the machine does hits all alike.</summary>
    Answer Ask(int at, NameIndex index, LuceneSearch fuzzy, LinearScan? scan, Expected expected)
    {
        var asked = queries[at];
        Candidates.Time(at, () => CandidateSearch.Count(index, asked.Name));
        var hits = Explained.Time(at, () => Matcher.Match(index, asked.Party, Profile.Default.HitThreshold)).Hits;
        var byLucene = Lucene.Time(at, () => fuzzy.Find(asked.Name, Answers));
        var byScan = scan is null ? null : Linear.Time(at, () => scan.Find(asked.Name, Answers));
        // The others have no threshold, so recall is compared without one, too.
        var best = Matcher.Match(index, asked.Party, threshold: 1).Hits;
        return new(asked.Kind, expected.Meets(asked, Places(best)), expected.Meets(asked, Places(hits)),
            expected.Meets(asked, byLucene), byScan is null ? null : expected.Meets(asked, byScan));
    }

    static IEnumerable<int> Places(IEnumerable<Match> hits) =>
        hits.Take(Answers).Select(hit => Corpus.Place(hit.Listing));

    static long Settled()
    {
        for (var time = 0; time < 3; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>Whether a query's listing was among the ten best.</summary>
/// <param name="Hit">And above the threshold that ships.</param>
/// <param name="Linear">Null: not asked.</param>
readonly record struct Answer(QueryKind Kind, bool Ours, bool Hit, bool Lucene, bool? Linear)
{
    public bool IsPlanted => Kind != QueryKind.Nobody;
}
