using System.Buffers;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Names worth aligning: those that share likely words with the query, the weightiest first.</summary>
static class Candidates
{
    const int MaxNames = 250;
    const int LeastLikeness = 700;

    /// <param name="words">Words of a query's name.</param>
    /// <param name="whole">All of it without spaces, as the index keys it.</param>
    /// <returns>Places of names, ascending.</returns>
    public static int[] Find(NameIndex index, IReadOnlyList<Word> words, IEnumerable<string> whole)
    {
        var values = ArrayPool<int>.Shared.Rent(index.NameCount + 1);
        var seen = ArrayPool<int>.Shared.Rent(index.NameCount + 1);
        Array.Clear(values, 0, index.NameCount);
        Array.Clear(seen, 0, index.NameCount);
        var touched = new List<int>();
        for (var i = 0; i < words.Count; i++)
            AddWord(index, words[i], i + 1, values, seen, touched);
        foreach (var joined in whole)
        {
            foreach (var name in index.NamesSpelled(Keys.Hash(joined)))
            {
                if (values[name] == 0) touched.Add(name);
                values[name] += 10_000_000;
            }
        }

        var best = Best(index, touched, values);
        ArrayPool<int>.Shared.Return(values);
        ArrayPool<int>.Shared.Return(seen);
        return best;
    }

    static void AddWord(NameIndex index, Word word, int order, int[] values, int[] seen, List<int> touched)
    {
        foreach (var (id, score) in Alike(index, word))
        {
            var value = score * Math.Max(index.Weight(index.Word(id)), 50) / 100;
            foreach (var name in index.NamesWith(id))
            {
                if (seen[name] == order) continue;
                if (values[name] == 0) touched.Add(name);
                seen[name] = order;
                values[name] += value;
            }
        }
    }

    /// <summary>Words of the index like a word, the likest first.</summary>
    static List<(int Id, int Score)> Alike(NameIndex index, Word word)
    {
        var found = new List<(int Id, int Score)>();
        var equal = index.Find(word.Roman);
        if (equal is { } same) found.Add((same, 1000));

        var tried = new HashSet<int>();
        foreach (var key in Keys.Of(word))
        {
            foreach (var id in index.WordsKeyed(key))
            {
                if (id == equal || !tried.Add(id)) continue;
                var score = Likeness.Of(word, index.Word(id));
                if (score >= LeastLikeness) found.Add((id, score));
            }
        }

        found.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Id.CompareTo(b.Id));
        return found;
    }

    /// <summary>The names whose found words weigh most against all their words.</summary>
    static int[] Best(NameIndex index, List<int> touched, int[] values)
    {
        var ranked = new List<(int Name, long Rank)>(touched.Count);
        foreach (var name in touched)
        {
            var parts = index.Name(name).Reading.Parts.Count;
            ranked.Add((name, values[name] * 1000L / (1000 + (60 * parts))));
        }

        ranked.Sort((a, b) => b.Rank != a.Rank ? b.Rank.CompareTo(a.Rank) : a.Name.CompareTo(b.Name));
        var best = new int[Math.Min(MaxNames, ranked.Count)];
        for (var i = 0; i < best.Length; i++)
            best[i] = ranked[i].Name;
        Array.Sort(best);
        return best;
    }
}
