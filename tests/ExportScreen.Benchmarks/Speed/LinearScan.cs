using ExportScreen.Benchmarks.Baselines;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Compares a name with every listed one by Jaro-Winkler.</summary>
/// <param name="names">Romanised beforehand.</param>
/// <param name="listingOf">Of each name.</param>
sealed class LinearScan(IReadOnlyList<string> names, IReadOnlyList<int> listingOf)
{
    /// <returns>Places of the best listings, best first.</returns>
    public List<int> Find(string query, int count)
    {
        var name = PlainName.Of(query).Text;
        var best = new PriorityQueue<int, double>();
        for (var at = 0; at < names.Count; at++)
        {
            var likeness = JaroWinkler.Likeness(name, names[at]);
            // Kept with spare ones, as a listing may be found by several of its names.
            if (best.Count < count * 5) best.Enqueue(at, likeness);
            else if (best.TryPeek(out _, out var least) && likeness > least) best.DequeueEnqueue(at, likeness);
        }

        var ranked = new List<int>();
        while (best.TryDequeue(out var at, out _)) ranked.Add(listingOf[at]);
        ranked.Reverse();
        return [.. ranked.Distinct().Take(count)];
    }
}
