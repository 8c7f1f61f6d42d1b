using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Lays the words of one name on those of another, the likest and weightiest first, and weighs what is left
/// over: much where the party's name says more than the listed one, little the other way round, and as a
/// contradiction where both sides keep a word for the same place.</summary>
/// <remarks>Bound to one reading of a query; keeps what it computed, so not for several threads at once.</remarks>
sealed class Aligner(NameReading query, Func<Word, int> weigh)
{
    const int LeastLikeness = 700;
    const int Contradicted = 600;
    const int OtherPlace = 500;
    const int SingleWord = 600;
    const int HeavyWord = 420;
    const int TwoRare = 1400;
    const int OneRare = 780;

    /// <summary>Borne by all companies of a group.</summary>
    const int OneOfMany = 500;

    readonly Dictionary<(Word, Word), int> likeness = [];
    readonly int[] queryWeights = [.. query.Parts.Select(part => Weight(part, weigh))];
    readonly string joined = query.Joined;
    readonly bool office = OfficeWords.Make(query);

    public NameReading Query => query;

    /// <param name="pairs">Filled with what found what, if given.</param>
    public Alignment Align(NameReading listed, List<WordPair>? pairs = null)
    {
        Span<int> weights = stackalloc int[listed.Parts.Count];
        for (var j = 0; j < weights.Length; j++)
            weights[j] = Weight(listed.Parts[j], weigh);
        Span<bool> usedQuery = stackalloc bool[query.Parts.Count];
        Span<bool> usedListed = stackalloc bool[listed.Parts.Count];
        var found = new Findings();
        PairWords(listed, weights, usedQuery, usedListed, ref found, pairs);
        PairRuns(listed, weights, usedQuery, usedListed, ref found, pairs);
        return Weigh(listed, weights, usedQuery, usedListed, found);
    }

    static int Weight(NamePart part, Func<Word, int> weigh) => part.Role switch
    {
        PartRole.Stop => 0,
        PartRole.Initial or PartRole.Generation => 250,
        PartRole.Patronymic => weigh(part.Word) / 2,
        PartRole.Name or PartRole.Family or PartRole.Father or _ => weigh(part.Word),
    };

    void PairWords(
        NameReading listed, Span<int> weights, Span<bool> usedQuery, Span<bool> usedListed, ref Findings found,
        List<WordPair>? pairs)
    {
        Span<int> scores = stackalloc int[usedQuery.Length * usedListed.Length];
        for (var i = 0; i < usedQuery.Length; i++)
        {
            for (var j = 0; j < usedListed.Length; j++)
                scores[(i * usedListed.Length) + j] = Score(query.Parts[i], listed.Parts[j], listed);
        }

        while (true)
        {
            var (best, at) = (0, -1);
            for (var k = 0; k < scores.Length; k++)
            {
                var (i, j) = (k / usedListed.Length, k % usedListed.Length);
                if (scores[k] == 0 || usedQuery[i] || usedListed[j]) continue;
                var value = (scores[k] * 4) + Math.Max(queryWeights[i], weights[j]);
                if (value > best) (best, at) = (value, k);
            }

            if (at < 0) return;

            var (q, l) = (at / usedListed.Length, at % usedListed.Length);
            (usedQuery[q], usedListed[l]) = (true, true);
            found.Add(scores[at], Math.Max(queryWeights[q], weights[l]), query.Parts[q], listed.Parts[l]);
            pairs?.Add(new(query.Parts[q].Word.Roman, listed.Parts[l].Word.Roman, scores[at]));
        }
    }

    /// <summary>Spaces lost or gained: two neighbours on one side that are one word on the other.</summary>
    void PairRuns(
        NameReading listed, Span<int> weights, Span<bool> usedQuery, Span<bool> usedListed, ref Findings found,
        List<WordPair>? pairs)
    {
        for (var i = 0; i < usedQuery.Length; i++)
        {
            for (var j = 0; j < usedListed.Length && !usedQuery[i]; j++)
            {
                if (usedListed[j]) continue;
                if (i + 1 < usedQuery.Length && !usedQuery[i + 1] && SameRun(query, i, listed.Parts[j].Word.Roman))
                {
                    (usedQuery[i], usedQuery[i + 1], usedListed[j]) = (true, true, true);
                    found.AddRun(weights[j], words: 2);
                    pairs?.Add(new(Run(query, i), listed.Parts[j].Word.Roman, 950));
                }
                else if (j + 1 < usedListed.Length && !usedListed[j + 1] && SameRun(listed, j, query.Parts[i].Word.Roman))
                {
                    (usedListed[j], usedListed[j + 1], usedQuery[i]) = (true, true, true);
                    found.AddRun(queryWeights[i], words: 2);
                    pairs?.Add(new(query.Parts[i].Word.Roman, Run(listed, j), 950));
                }
            }
        }
    }

    /// <summary>The same words in the same order, and no legal form against it.</summary>
    bool SameOrganisation(NameReading listed) => query.Core == listed.Core
        && !LegalForms.Contradict(query.LegalForms, listed.LegalForms);

    static string Run(NameReading name, int at) => $"{name.Parts[at].Word.Roman} {name.Parts[at + 1].Word.Roman}";

    static bool SameRun(NameReading name, int at, string whole)
    {
        var (first, second) = (name.Parts[at].Word.Roman, name.Parts[at + 1].Word.Roman);
        return whole.Length >= 4 && whole[0] == first[0] && Math.Abs(first.Length + second.Length - whole.Length) <= 1
            && Sounds.Of(first + second) == Sounds.Of(whole);
    }

    Alignment Weigh(
        NameReading listed, Span<int> weights, Span<bool> usedQuery, Span<bool> usedListed, Findings found)
    {
        var queryLeft = Leftover.Of(query, queryWeights, usedQuery, listed);
        var listedLeft = Leftover.Of(listed, weights, usedListed, query);
        var extra = query.IsPerson ? (Query: 800, Listed: 350) : (Query: 900, Listed: 600);
        var whole = found.Weight + (((queryLeft.Weight * extra.Query) + (listedLeft.Weight * extra.Listed)) / 1000);
        var score = whole == 0 ? 0 : (int)(found.Value / whole);
        var equal = found.Exact && found.Words > 0 && queryLeft.Words == 0 && listedLeft.Words == 0
            && (query.IsPerson || SameOrganisation(listed));
        var (cap, reason) = Cap(listed, queryLeft, listedLeft, found);
        score = Math.Min(score, cap);
        return score < 950 && joined.Length >= 6 && joined == listed.Joined
            ? new(950, Math.Max(found.Weight, 700), false, null, Office: office)
            : new(score, found.Weight, equal, reason,
                IsContained(listed, weights, usedQuery, usedListed, found, listedLeft), office);
    }

    /// <summary>
    /// Two rare words, or one that is all that tells the listed one apart; words for places may be added, as branches do.
    /// </summary>
    bool IsContained(
        NameReading listed, Span<int> weights, Span<bool> usedQuery, Span<bool> usedListed, Findings found, Leftover rest)
    {
        if (query.IsPerson || listed.IsPerson || !found.Exact || found.Runs > 0) return false;

        for (var i = 0; i < usedQuery.Length; i++)
        {
            if (!usedQuery[i] && query.Parts[i].Role != PartRole.Stop && (rest.Place is not null || !query.Parts[i].Word.IsPlace)) return false;
        }

        var whole = rest.Words == 0;
        var (telling, weight, left, last) = (0, 0, 0, -1);
        for (var j = 0; j < usedListed.Length; j++)
        {
            var word = listed.Parts[j].Word;
            if (listed.Parts[j].Role == PartRole.Stop) continue;
            if (usedListed[j] && last >= 0 && last < j - 1 && HasWords(listed, last + 1, j)) return false;
            if (usedListed[j]) last = j;
            if (word.IsGeneric || word.IsPlace) continue;
            telling += usedListed[j] ? 1 : 0;
            weight += usedListed[j] ? weights[j] : 0;
            left += usedListed[j] ? 0 : 1;
        }

        return telling >= 2 ? weight >= TwoRare : telling == 1 && left == 0 && weight >= (whole ? OneOfMany : OneRare);
    }

    static bool HasWords(NameReading name, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (name.Parts[i].Role != PartRole.Stop) return true;
        }

        return false;
    }

    (int Score, string? Reason) Cap(NameReading listed, Leftover queryLeft, Leftover listedLeft, Findings found)
    {
        if (queryLeft.Patronymic && listedLeft.Patronymic) return (OtherPlace, "patronymics differ");

        if (queryLeft.Place is { } here && listedLeft.Place is { } there)
            return (OtherPlace, $"'{here}' stands against '{there}'");

        if (queryLeft.Heaviest is { } one && listedLeft.Heaviest is { } other)
            return (Contradicted, $"'{one}' stands against '{other}'");

        return query.IsPerson
            ? CapPerson(listed, found)
            : found is { Telling: 0 } && (queryLeft.Words > 0 || listedLeft.Words > 0)
                ? (700, "common words only are alike")
                : found is { Telling: 1, Words: 1 } && (queryLeft.Words > 0 || found.Value < 900L * found.Weight)
                    ? (780, "one word only is alike")
                    : (1000, null);
    }

    (int Score, string? Reason) CapPerson(NameReading listed, Findings found)
    {
        var names = Math.Max(Names(query), Names(listed));
        return names <= 1 || found.Names >= 2 || found.Runs > 0 ? (1000, null)
            : found is { Names: 1, Initials: > 0 } ? (found.Weight >= 950 ? 900 : 750, "a given name is an initial only")
            : (SingleWord, "one word only is alike");
    }

    static int Names(NameReading name)
    {
        var count = 0;
        foreach (var part in name.Parts)
        {
            if (part.Role is PartRole.Name or PartRole.Family or PartRole.Father or PartRole.Initial) count++;
        }

        return count;
    }

    int Score(NamePart left, NamePart right, NameReading listed)
    {
        var (a, b) = (left.Role, right.Role);
        return a == PartRole.Stop || b == PartRole.Stop ? 0
            : a == PartRole.Initial || b == PartRole.Initial ? Initials(left, right)
            : a != b && (Bars(a, listed) || Bars(b, query)) ? 0
            : Like(left.Word, right.Word);
    }

    /// <summary>A father's name does not meet another part of a name that has a father's name of its own.</summary>
    static bool Bars(PartRole role, NameReading other) =>
        (role == PartRole.Patronymic && other.HasPatronymic) || (role == PartRole.Father && other.HasFather);

    static int Initials(NamePart left, NamePart right) =>
        left.Role == right.Role ? (left.Word.Roman == right.Word.Roman ? 1000 : 0)
        : left.Word.Sound.Length > 0 && right.Word.Sound.Length > 0 && left.Word.Sound[0] == right.Word.Sound[0] ? 850
        : 0;

    int Like(Word left, Word right)
    {
        if (left.Roman == right.Roman) return 1000;

        if (likeness.TryGetValue((left, right), out var known)) return known;

        var score = Likeness.Of(left, right);
        return likeness[(left, right)] = score >= LeastLikeness ? score : 0;
    }

    /// <summary>What was paired so far.</summary>
    struct Findings()
    {
        /// <summary>Sum of score times weight.</summary>
        public long Value { get; private set; }

        public int Weight { get; private set; }

        public int Words { get; private set; }

        public int Names { get; private set; }

        public int Initials { get; private set; }

        public int Runs { get; private set; }

        /// <summary>Words that tell which organisation it is.</summary>
        public int Telling { get; private set; }

        public bool Exact { get; private set; } = true;

        public void Add(int score, int weight, NamePart query, NamePart listed)
        {
            Value += (long)score * weight;
            Weight += weight;
            Words++;
            Exact &= score == 1000;
            if (query.Role == PartRole.Initial || listed.Role == PartRole.Initial) Initials++;
            else if (query.Role != PartRole.Patronymic && listed.Role != PartRole.Patronymic) Names++;
            if (!query.Word.IsGeneric) Telling++;
        }

        public void AddRun(int weight, int words)
        {
            Value += 950L * weight;
            Weight += weight;
            Words += words;
            Names++;
            Runs++;
            Telling++;
            Exact = false;
        }
    }

    /// <summary>What found nothing on the other side.</summary>
    /// <param name="Heaviest">A word that tells them apart, if one is left.</param>
    /// <param name="Place">A country or a number that is left.</param>
    readonly record struct Leftover(int Weight, int Words, string? Heaviest, string? Place, bool Patronymic)
    {
        public static Leftover Of(NameReading name, ReadOnlySpan<int> weights, Span<bool> used, NameReading other)
        {
            var (total, words, most, patronymic) = (0, 0, 0, false);
            string? heaviest = null, place = null;
            for (var i = 0; i < used.Length; i++)
            {
                var part = name.Parts[i];
                if (used[i] || part.Role == PartRole.Stop) continue;
                if (part.Role == PartRole.Patronymic && !other.HasPatronymic) continue;
                total += part.Role == PartRole.Initial ? weights[i] / 2 : weights[i];
                words++;
                patronymic |= part.Role == PartRole.Patronymic;
                if (part.Word.IsNumber || (!name.IsPerson && Places.IsCountry(part.Word.Roman))) place ??= part.Word.Roman;
                if (part.Role == PartRole.Initial || weights[i] < (name.IsPerson ? 250 : HeavyWord) || weights[i] <= most)
                    continue;
                (most, heaviest) = (weights[i], part.Word.Roman);
            }

            return new(total, words, heaviest, place, patronymic);
        }
    }
}
