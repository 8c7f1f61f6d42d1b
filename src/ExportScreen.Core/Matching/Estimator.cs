using System.Numerics;

namespace ExportScreen.Core.Matching;

/// <summary>Ranks names, without aligning, by which words found which: a rank to align in, coarser than the scorecard.</summary>
sealed class Estimator
{
    const int InitialWeight = 250;
    const int InitialScore = 850;
    const int RunScore = 950;

    /// <summary>A word of this weight left over on each side is a contradiction.</summary>
    const int Heavy = 250;

    readonly NameIndex index;
    readonly QueryWords words;
    readonly Scratch scratch;
    readonly int[] weights;
    readonly byte[] firstLetters;
    readonly ulong inPerson;
    readonly ulong inOther;

    public Estimator(NameIndex index, QueryWords words, Scratch scratch)
    {
        (this.index, this.words, this.scratch) = (index, words, scratch);
        weights = new int[words.Count];
        firstLetters = new byte[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            firstLetters[i] = Lexicon.FirstLetter(words[i].Word);
            weights[i] = words[i].IsInitial ? InitialWeight : index.Lexicon.Weight(words[i].Word);
            inPerson |= words[i].StandsIn(isPerson: true) ? 1UL << i : 0;
            inOther |= words[i].StandsIn(isPerson: false) ? 1UL << i : 0;
        }
    }

    /// <param name="run">A word that two neighbours of the name make together; -1: none.</param>
    /// <returns>Per mille.</returns>
    public int Estimate(int name, int run)
    {
        var person = index.IsPerson(name);
        var standing = person ? inPerson : inOther;
        var (used, value, weight, left, leftWords, leftMost, letters) = (0UL, 0L, 0L, 0L, 0, 0, 0U);
        foreach (var number in index.WordsOf(name))
        {
            var facts = index.Lexicon.Facts(number);
            var own = (int)facts.Weight;
            var (by, score) = Best(number, standing, used);
            if (by < 0 && person) (by, score) = Initial(facts, standing & ~used);
            if (by < 0)
            {
                left += own;
                leftWords++;
                leftMost = Math.Max(leftMost, own);
                letters |= 1U << facts.FirstLetter;
                continue;
            }

            used |= (1UL << by) | words[by].Parts;
            var most = Math.Max(own, weights[by]);
            weight += most;
            value += (long)score * most;
        }

        if (run >= 0 && leftWords > 0 && (used & (1UL << run)) == 0)
        {
            used |= 1UL << run;
            weight += weights[run];
            value += (long)RunScore * weights[run];
            // Two words, or one with an article.
            left = left * Math.Max(0, leftWords - 2) / leftWords;
            if (leftWords <= 2) leftMost = 0;
        }

        var (rest, restMost, restLetters) = Rest(standing & ~used);
        var extra = person ? (rest * 800) + (left * 350) : (rest * 900) + (left * 600);
        var whole = weight + (extra / 1000);
        var estimate = whole == 0 ? 0 : (int)(value / whole);
        return restMost < Heavy || leftMost < Heavy ? estimate
            // What begins with the same letter may be one word, misspelt beyond what was looked up.
            : (letters & restLetters) != 0 ? estimate * 7 / 8 : estimate * 3 / 4;
    }

    (long Weight, int Most, uint Letters) Rest(ulong unused)
    {
        var (weight, most, letters) = (0L, 0, 0U);
        for (; unused != 0; unused &= unused - 1)
        {
            var word = BitOperations.TrailingZeroCount(unused);
            weight += weights[word];
            most = Math.Max(most, weights[word]);
            letters |= 1U << firstLetters[word];
        }

        return (weight, most, letters);
    }

    (int Word, int Score) Best(int number, ulong standing, ulong used)
    {
        var best = (Word: -1, Score: 0);
        for (var at = scratch.LastUse[number]; at > 0; at = scratch.Uses[at - 1].Before)
        {
            var (_, word, score, _) = scratch.Uses[at - 1];
            var parts = words[word].Parts;
            if (score > best.Score && (used & ((1UL << word) | parts)) == 0 && (parts != 0 || (standing & (1UL << word)) != 0))
                best = (word, score);
        }

        return best;
    }

    /// <summary>A letter on one side, a name that begins with it on the other.</summary>
    (int Word, int Score) Initial(WordFacts listed, ulong unused)
    {
        for (; unused != 0; unused &= unused - 1)
        {
            var word = BitOperations.TrailingZeroCount(unused);
            if ((words[word].IsInitial || listed.IsLetter) && firstLetters[word] == listed.FirstLetter)
            {
                return (word, InitialScore);
            }
        }

        return (-1, 0);
    }
}
