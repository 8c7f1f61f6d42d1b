using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Core.Listings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Who a planted query may find: one party stands on several lists, and each that bears the name counts.</summary>
sealed class Expected
{
    readonly Dictionary<string, HashSet<int>> listings;

    public Expected(IReadOnlyList<Listing> listings, IEnumerable<Query> queries)
    {
        this.listings = queries.Where(query => query.Planted is not null).Select(query => Key(query.Planted!))
            .Distinct(StringComparer.Ordinal).ToDictionary(key => key, _ => new HashSet<int>(), StringComparer.Ordinal);
        for (var place = 0; place < listings.Count; place++)
        {
            foreach (var name in listings[place].Names)
            {
                if (this.listings.TryGetValue(Key(name.Value), out var bearers)) bearers.Add(place);
            }
        }
    }

    public bool Meets(Query query, IEnumerable<int> found) =>
        query.Planted is { } name && listings[Key(name)].Overlaps(found);

    static string Key(string name) => PlainName.Of(name).Sorted;
}
