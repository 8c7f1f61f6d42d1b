using System.Runtime.InteropServices;

namespace ExportScreen.Core.Matching;

/// <summary>Which words of a query found which words of the index: enough to tell without aligning about how well a
/// name fits.</summary>
sealed class Finders
{
    const int Heavy = 250;

    readonly NameIndex index;
    readonly QueryWords words;
    readonly Dictionary<int, int> last = [];
    readonly List<(int Word, int Score, int Before)> found = [];
    readonly int[] weights;

    public Finders(NameIndex index, QueryWords words, List<AlikeWord> alike)
    {
        (this.index, this.words) = (index, words);
        weights = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            weights[i] = words[i].IsInitial ? Heavy : index.Lexicon.Weight(words[i].Word);
            var (start, count) = words[i].Alike;
            for (var at = start; at < start + count; at++)
            {
                ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(last, alike[at].Number, out var known);
                found.Add((i, alike[at].Score, known ? before : -1));
                before = found.Count - 1;
            }
        }
    }

    /// <param name="run">A word that two neighbours of the name make together; -1: none.</param>
    /// <returns>Per mille.</returns>
    public int Estimate(int name, int run)
    {
        var person = index.Name(name).Reading.IsPerson;
        var (used, value, weight, left, leftHeavy) = (0UL, 0L, 0L, 0L, 0);
        var (extraQuery, extraListed) = person ? (800, 350) : (900, 600);
        foreach (var number in index.WordsOf(name))
        {
            var (by, score) = Best(number, person, used);
            var own = index.Lexicon.Weight(number);
            if (by < 0)
            {
                left += own;
                leftHeavy += own >= Heavy ? 1 : 0;
                continue;
            }

            used |= (1UL << by) | words[by].Parts;
            var most = Math.Max(own, weights[by]);
            weight += most;
            value += (long)score * most;
        }

        if (run >= 0 && (used & (1UL << run)) == 0)
        {
            used |= 1UL << run;
            weight += weights[run];
            value += 950L * weights[run];
            (left, leftHeavy) = (0, 0);
        }

        var (rest, restHeavy) = (0L, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StandsIn(person) || (used & (1UL << i)) != 0) continue;
            rest += weights[i];
            restHeavy += weights[i] >= Heavy ? 1 : 0;
        }

        var whole = weight + (((rest * extraQuery) + (left * extraListed)) / 1000);
        var score1 = whole == 0 ? 0 : (int)(value / whole);
        return restHeavy > 0 && leftHeavy > 0 ? score1 * 3 / 4 : score1;
    }

    (int Word, int Score) Best(int number, bool person, ulong used)
    {
        var best = (Word: -1, Score: 0);
        if (!last.TryGetValue(number, out var at))
            return Initial(number, person, used);

        for (; at >= 0; at = found[at].Before)
        {
            var (word, score, _) = found[at];
            if (score <= best.Score || (used & (1UL << word)) != 0) continue;
            if (words[word].IsRun ? (used & words[word].Parts) == 0 : words[word].StandsIn(person)) best = (word, score);
        }

        return best;
    }

    /// <summary>A letter on one side, a name that begins with it on the other.</summary>
    (int Word, int Score) Initial(int number, bool person, ulong used)
    {
        var listed = index.Lexicon[number];
        if (person && listed.Sound.Length > 0)
        {
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i].Word;
                if ((words[i].IsInitial || listed.Roman.Length == 1) && words[i].StandsIn(person)
                    && (used & (1UL << i)) == 0 && word.Sound.Length > 0 && word.Sound[0] == listed.Sound[0])
                {
                    return (i, 850);
                }
            }
        }

        return (-1, 0);
    }
}
