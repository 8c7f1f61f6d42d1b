using System.Diagnostics;
using ExportScreen.Benchmarks.Printing;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>How many prepared pairs one core compares and explains in a second.</summary>
static class PairSpeed
{
    const int Prepared = 4000;
    static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(2);

    public static Table Measure(IReadOnlyList<Listing> listings, IReadOnlyList<Query> queries)
    {
        var random = new SplitMix64(5);
        var table = new Table("prepared pairs compared and explained by one core", "pairs", "a second");
        var names = Enumerable.Range(0, Prepared).Select(_ => random.Of(listings))
            .Select(listing => PreparedName.Of(random.Of(listing.Names).Value, listing.Type, Shipped.Index)).ToList();
        Add("two listed names, mostly of one kind", [.. names.Select(name => (name, random.Of(names)))]);
        Add("a listed name and a query made of it", [.. queries.Where(query => query.Planted is not null)
            .Select(query => (PreparedName.Of(query.Name, query.Type, Shipped.Index), PreparedName.Of(query.Planted!, query.Type, Shipped.Index)))]);
        return table;

        void Add(string what, List<(PreparedName, PreparedName)> pairs)
        {
            PerSecond(pairs);
            table.Add(what, (int)PerSecond(pairs));
        }
    }

    static double PerSecond(List<(PreparedName Left, PreparedName Right)> pairs)
    {
        var (start, compared) = (Stopwatch.GetTimestamp(), 0L);
        for (; Stopwatch.GetElapsedTime(start) < LeastTime; compared += pairs.Count)
        {
            foreach (var (left, right) in pairs) NameComparison.Compare(left, right, Shipped.Index);
        }

        return compared / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
