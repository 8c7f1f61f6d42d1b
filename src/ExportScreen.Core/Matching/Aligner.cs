using System.Runtime.InteropServices;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Lays the words of one name on those of another, the likest and weightiest first.</summary>
/// <remarks>Bound to one reading of a query; keeps what it computed, so not for several threads at once.</remarks>
/// <param name="lexicon">By which words weigh; null: by themselves.</param>
/// <param name="once">For one other name only, so that nothing need be kept.</param>
sealed class Aligner(NameReading query, Lexicon? lexicon, bool once = false)
{
    const int LeastLikeness = 700;
    const int RunLikeness = 880;
    const int WholeRun = 950;

    /// <summary>Scripts that leave sounds out make many words like many runs.</summary>
    const int RunAcross = 930;
    const int ShortestWhole = 4;
    const int AcronymLikeness = 850;

    /// <summary>What one letter of an acronym tells.</summary>
    const int AcronymLetter = 220;
    const int LongestRun = 3;
    const int InitialLikeness = 850;
    const int InitialWeight = 250;

    /// <summary>Of what is left of a name; later ones don't count.</summary>
    const int MaxLetters = 64;

    const short Unknown = -1;

    /// <summary>Words that have nothing to do with each other share as many letters by chance.</summary>
    const int Chance = 400;

    /// <summary>By listed word, its likeness to each word of the query.</summary>
    readonly Dictionary<Word, short[]>? likeness = once ? null : [];
    readonly int[] queryWeights = Weights(query, lexicon);

    public NameReading Query => query;

    /// <param name="pairs">Filled with what found what, if given.</param>
    public Alignment Align(NameReading listed, List<WordPair>? pairs = null)
    {
        var layout = Lay(listed, pairs);
        return Scorecard.Weigh(query, listed, layout);
    }

    public Layout Lay(NameReading listed, List<WordPair>? pairs = null)
    {
        Span<int> weights = stackalloc int[listed.Parts.Length];
        for (var j = 0; j < weights.Length; j++)
            weights[j] = Weight(listed.Parts[j], lexicon);
        Span<bool> usedQuery = stackalloc bool[query.Parts.Length];
        Span<bool> usedListed = stackalloc bool[listed.Parts.Length];
        var layout = new Layout();
        PairRuns(listed, weights, usedQuery, usedListed, ref layout, pairs, exactly: true);
        PairWords(listed, weights, usedQuery, usedListed, ref layout, pairs);
        PairRuns(listed, weights, usedQuery, usedListed, ref layout, pairs, exactly: false);
        if (!query.IsPerson)
        {
            PairAcronyms(query, listed, usedQuery, usedListed, ref layout, pairs);
            PairAcronyms(listed, query, usedListed, usedQuery, ref layout, pairs);
        }

        layout.Query = Left(query, queryWeights, usedQuery, listed);
        layout.Listed = Left(listed, weights, usedListed, query);
        layout.OtherFather = layout.Query.Father && layout.Listed.Father;
        Compare(listed, usedQuery, usedListed, ref layout);
        layout.Contained = !query.IsPerson && !listed.IsPerson && layout is { Exact: true, Runs: 0 }
            && Containment.Holds(query, listed, weights, usedQuery, usedListed, layout.Listed);
        return layout;
    }

    /// <summary>Letter by letter, for what words don't catch. Words that found each other are compared each with its own, so
    /// that their order does not count.</summary>
    void Compare(NameReading listed, Span<bool> usedQuery, Span<bool> usedListed, ref Layout layout)
    {
        Span<char> ours = stackalloc char[MaxLetters];
        Span<char> theirs = stackalloc char[MaxLetters];
        var (letters, left) = Letters(query, usedQuery, ref ours);
        var (otherLetters, otherLeft) = Letters(listed, usedListed, ref theirs);
        var likeness = AboveChance(Edits.Likeness(ours, theirs));
        var longer = Math.Max(letters, otherLetters);
        var edits = layout.Edited + Math.Max(left, otherLeft) - (Math.Max(ours.Length, theirs.Length) * likeness / 1000);
        layout.Joined = longer == 0 ? 0 : Math.Max(0, 1000 - (1000 * edits / longer));
        layout.Letters = Math.Min(letters, otherLetters);
        if (layout.Query.Heaviest is { } one && layout.Listed.Heaviest is { } other
            && !TellsPlace(query, one) && !TellsPlace(listed, other))
        {
            layout.Nearest = AboveChance(Edits.Likeness(one.Roman, other.Roman));
        }
    }

    static int AboveChance(int likeness) => likeness < Chance ? 0 : likeness;

    /// <param name="rest">The first letters of the words that are left, without spaces: not those of numbers and states, which
    /// are the same or others, however they are written.</param>
    /// <returns>How many letters the name has, and how many of them are left.</returns>
    static (int All, int Left) Letters(NameReading name, Span<bool> used, ref Span<char> rest)
    {
        var (all, left, count) = (0, 0, 0);
        for (var i = 0; i < used.Length; i++)
        {
            if (name.Parts[i].Role == PartRole.Stop) continue;
            var roman = name.Parts[i].Word.Roman.AsSpan();
            all += roman.Length;
            if (used[i]) continue;
            left += roman.Length;
            if (TellsPlace(name, name.Parts[i].Word)) continue;
            roman = roman[..Math.Min(roman.Length, rest.Length - count)];
            roman.CopyTo(rest[count..]);
            count += roman.Length;
        }

        rest = rest[..count];
        return (all, left);
    }

    static int[] Weights(NameReading name, Lexicon? lexicon)
    {
        var weights = new int[name.Parts.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = Weight(name.Parts[i], lexicon);
        return weights;
    }

    static int Weight(NamePart part, Lexicon? lexicon) => part.Role switch
    {
        PartRole.Stop => 0,
        PartRole.Initial or PartRole.Generation => InitialWeight,
        PartRole.Patronymic => Weight(part.Word, lexicon) / 2,
        PartRole.Name or PartRole.Family or PartRole.Father or _ => Weight(part.Word, lexicon),
    };

    static int Weight(Word word, Lexicon? lexicon) => lexicon?.Weight(word) ?? word.Weight;

    void PairWords(
        NameReading listed, Span<int> weights, Span<bool> usedQuery, Span<bool> usedListed, ref Layout layout, List<WordPair>? pairs)
    {
        Span<int> scores = stackalloc int[usedQuery.Length * usedListed.Length];
        var alike = 0;
        for (var j = 0; j < usedListed.Length; j++)
        {
            var known = Known(listed.Parts[j].Word);
            for (var i = 0; i < usedQuery.Length; i++)
            {
                var score = Score(i, listed.Parts[j], listed, known);
                scores[(i * usedListed.Length) + j] = score;
                alike += score > 0 ? 1 : 0;
            }
        }

        for (; alike > 0; alike--)
        {
            var (best, at) = (0, -1);
            for (var i = 0; i < usedQuery.Length; i++)
            {
                if (usedQuery[i]) continue;
                var row = scores.Slice(i * usedListed.Length, usedListed.Length);
                for (var j = 0; j < row.Length; j++)
                {
                    if (row[j] == 0 || usedListed[j]) continue;
                    var (value, pair) = ((row[j] * 4) + Math.Max(queryWeights[i], weights[j]), (i * usedListed.Length) + j);
                    if (value > best || (value == best && GoesFirst(listed, pair, at))) (best, at) = (value, pair);
                }
            }

            if (at < 0) return;

            var (q, l) = (at / usedListed.Length, at % usedListed.Length);
            (usedQuery[q], usedListed[l]) = (true, true);
            Add(ref layout, scores[at], (queryWeights[q] + weights[l]) / 2, query.Parts[q], listed.Parts[l]);
            pairs?.Add(new(query.Parts[q].Word.Roman, listed.Parts[l].Word.Roman, scores[at]));
        }
    }

    /// <summary>Of pairs that are equally good, in whatever order the words stand.</summary>
    bool GoesFirst(NameReading listed, int pair, int other)
    {
        var count = listed.Parts.Length;
        var order = string.CompareOrdinal(query.Parts[pair / count].Word.Roman, query.Parts[other / count].Word.Roman);
        return order != 0 ? order < 0
            : string.CompareOrdinal(listed.Parts[pair % count].Word.Roman, listed.Parts[other % count].Word.Roman) < 0;
    }

    static void Add(ref Layout layout, int score, int weight, NamePart query, NamePart listed)
    {
        layout.Matched += weight;
        layout.Lost += (1000 - score) * weight / 1000;
        layout.Exact &= score == 1000;
        layout.Edited += Edits.Between(query.Word.Roman, listed.Word.Roman);
        if (query.Role is PartRole.Initial || listed.Role is PartRole.Initial)
        {
            layout.Initials++;
        }
        else
        {
            if (query.Role != PartRole.Patronymic || listed.Role != PartRole.Patronymic) layout.Names++;
            if (!query.Word.IsGeneric) layout.Telling++;
        }
    }

    /// <summary>Spaces lost or gained: neighbours on one side that are one word on the other.</summary>
    /// <param name="exactly">Letter by letter: that goes before a piece of a word being like another.</param>
    void PairRuns(
        NameReading listed, Span<int> weights, Span<bool> usedQuery, Span<bool> usedListed, ref Layout layout, List<WordPair>? pairs,
        bool exactly)
    {
        for (var i = 0; i < usedQuery.Length; i++)
        {
            for (var j = 0; j < usedListed.Length && !usedQuery[i]; j++)
            {
                if (usedListed[j]) continue;
                var whole = listed.Parts[j].Word;
                var (run, like) = RunLike(query, i, usedQuery, whole, exactly);
                if (run > 0)
                {
                    usedQuery.Slice(i, run).Fill(true);
                    usedListed[j] = true;
                    AddRun(ref layout, weights[j], like, query, i, run, whole);
                    pairs?.Add(new(Run(query, i, run), whole.Roman, like));
                    continue;
                }

                whole = query.Parts[i].Word;
                (run, like) = RunLike(listed, j, usedListed, whole, exactly);
                if (run == 0) continue;
                usedQuery[i] = true;
                usedListed.Slice(j, run).Fill(true);
                AddRun(ref layout, queryWeights[i], like, listed, j, run, whole);
                pairs?.Add(new(whole.Roman, Run(listed, j, run), like));
            }
        }
    }

    static void AddRun(ref Layout layout, int weight, int likeness, NameReading name, int at, int length, Word whole)
    {
        Span<char> letters = stackalloc char[LongestRun * Word.MaxLength];
        var count = 0;
        for (var i = at; i < at + length; i++)
        {
            name.Parts[i].Word.Roman.CopyTo(letters[count..]);
            count += name.Parts[i].Word.Roman.Length;
        }

        layout.Edited += Edits.Between(letters[..count], whole.Roman);
        layout.Matched += weight;
        layout.Lost += weight * (1000 - likeness) / 1000;
        layout.Names++;
        layout.Runs++;
        layout.Telling++;
        layout.Exact = false;
    }

    static void PairAcronyms(
        NameReading shorter, NameReading longer, Span<bool> usedShorter, Span<bool> usedLonger, ref Layout layout,
        List<WordPair>? pairs)
    {
        for (var i = 0; i < usedShorter.Length; i++)
        {
            var word = shorter.Parts[i].Word;
            for (var j = 0; j < usedLonger.Length && !usedShorter[i] && word.Roman.Length <= Acronym.Longest; j++)
            {
                var length = usedLonger[j] ? 0 : Acronym.Length(word.Roman, longer.Parts, j);
                if (length == 0 || !Free(usedLonger, j, length)) continue;
                usedShorter[i] = true;
                usedLonger.Slice(j, length).Fill(true);
                AddRun(ref layout, Math.Min(AcronymLetter * word.Roman.Length, 1000), AcronymLikeness, longer, j, length, word);
                pairs?.Add(new(word.Roman, Run(longer, j, length), AcronymLikeness));
            }
        }
    }

    static bool Free(Span<bool> used, int from, int length) =>
        from + length <= used.Length && !used.Slice(from, length).Contains(true);

    static string Run(NameReading name, int at, int length) =>
        string.Join(' ', Enumerable.Range(at, length).Select(i => name.Parts[i].Word.Roman));

    static bool IsExactly(NameReading name, int at, int length, ReadOnlySpan<char> whole)
    {
        for (var i = at; i < at + length; i++)
        {
            var roman = name.Parts[i].Word.Roman;
            if (!whole.StartsWith(roman, StringComparison.Ordinal)) return false;
            whole = whole[roman.Length..];
        }

        return whole.Length == 0;
    }

    static bool Has(NameReading name, string roman)
    {
        foreach (var part in name.Parts)
        {
            if (part.Word.Roman == roman) return true;
        }

        return false;
    }

    /// <summary>The shortest run from a word on that is like a whole word, and how like; 0: there is none.</summary>
    static (int Length, int Likeness) RunLike(NameReading name, int at, Span<bool> used, Word whole, bool exactly)
    {
        if (whole.Roman.Length < ShortestWhole) return (0, 0);

        for (var length = 2; length <= LongestRun && Free(used, at, length) && MayRun(name.Parts[at], name.Parts[at + length - 1]); length++)
        {
            var like = exactly
                ? (IsExactly(name, at, length, whole.Roman) && !Has(name, whole.Roman) ? WholeRun : 0)
                : Like(name, at, length, whole);
            if (like > 0) return (length, like);
        }

        return (0, 0);
    }

    /// <summary>Nobody writes a family name and a given name, or a father's, as one word.</summary>
    static bool MayRun(NamePart first, NamePart next) => first.Role == next.Role
        || (first.Role is PartRole.Name or PartRole.Stop && next.Role is PartRole.Name or PartRole.Stop);

    static int Like(NameReading name, int at, int length, Word whole)
    {
        var first = name.Parts[at].Word;
        if (!FitsInto(first, name.Parts[at + length - 1].Word, whole)) return 0;

        var letters = 0;
        for (var i = at; i < at + length; i++)
            letters += name.Parts[i].Word.Sound.Length;
        var across = whole.Script != first.Script;
        if (Math.Abs(letters - whole.Sound.Length) > (across ? 4 : 2)) return 0;

        var joined = first;
        for (var i = at + 1; i < at + length; i++)
            joined = Word.Joined(joined, name.Parts[i].Word);
        var like = joined.Roman == whole.Roman ? WholeRun : Math.Min(WholeRun, Likeness.Of(joined, whole));
        return like >= (across ? RunAcross : RunLikeness) ? like : 0;
    }

    /// <summary>The first and the last sound that is no vowel.</summary>
    static bool FitsInto(Word first, Word last, Word whole)
    {
        foreach (var skeleton in whole.Skeletons)
        {
            if (skeleton.Length > 0 && first.Skeletons[0].StartsWith(skeleton[0]) && last.Skeletons[0].EndsWith(skeleton[^1])) return true;
        }

        return false;
    }

    static bool TellsPlace(NameReading name, Word word) =>
        word.IsNumber || (!name.IsPerson && Places.IsCountry(word.Roman));

    static Leftover Left(NameReading name, ReadOnlySpan<int> weights, Span<bool> used, NameReading other)
    {
        var left = new Leftover();
        for (var i = 0; i < used.Length; i++)
        {
            var part = name.Parts[i];
            if (used[i] || part.Role == PartRole.Stop) continue;
            if (part.Role == PartRole.Patronymic && !other.HasPatronymic) continue;
            if (part.Role == PartRole.Generation)
            {
                left.Initials += HasGeneration(other) ? 1 : 0;
                continue;
            }

            if (part.Role == PartRole.Initial)
            {
                left.Initials++;
                continue;
            }

            left.Weight += weights[i];
            left.Words++;
            left.Father |= part.Role is PartRole.Patronymic or PartRole.Father;
            left.First |= i == 0;
            left.Last |= i == used.Length - 1;
            if (TellsPlace(name, part.Word)) left.Place ??= part.Word;
            var heavier = weights[i] - left.Most;
            if (heavier > 0 || (heavier == 0 && left.Heaviest is { } heaviest && string.CompareOrdinal(part.Word.Roman, heaviest.Roman) < 0))
                (left.Most, left.Heaviest) = (weights[i], part.Word);
        }

        return left;
    }

    int Score(int at, NamePart right, NameReading listed, short[]? known)
    {
        var left = query.Parts[at];
        var (a, b) = (left.Role, right.Role);
        return a == PartRole.Stop || b == PartRole.Stop ? 0
            : a == PartRole.Generation || b == PartRole.Generation ? (a == b && left.Word.Roman == right.Word.Roman ? 1000 : 0)
            : a == PartRole.Initial || b == PartRole.Initial ? Initials(left, right)
            : a != b && (Bars(a, listed) || Bars(b, query)) ? 0
            : Like(at, right.Word, known);
    }

    /// <summary>A father's name does not meet another part of a name that has a father's name of its own.</summary>
    static bool Bars(PartRole role, NameReading other) =>
        (role == PartRole.Patronymic && other.HasPatronymic) || (role == PartRole.Father && other.HasFather);

    static bool HasGeneration(NameReading name)
    {
        foreach (var part in name.Parts)
        {
            if (part.Role == PartRole.Generation) return true;
        }

        return false;
    }

    static int Initials(NamePart left, NamePart right) =>
        left.Role == right.Role ? (left.Word.Roman == right.Word.Roman ? 1000 : 0)
        : left.Word.Sound.Length > 0 && right.Word.Sound.Length > 0 && left.Word.Sound[0] == right.Word.Sound[0] ? InitialLikeness
        : 0;

    int Like(int at, Word right, short[]? known)
    {
        var left = query.Parts[at].Word;
        if (ReferenceEquals(left, right) || left.Roman == right.Roman) return 1000;

        if (known is not null && known[at] != Unknown) return known[at];

        var score = Math.Max(Likeness.Of(left, right), query.IsPerson ? GivenNames.Alike(left, right) : 0);
        if (score < LeastLikeness) score = 0;
        known?[at] = (short)score;
        return score;
    }

    short[]? Known(Word listed)
    {
        if (likeness is null) return null;

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(likeness, listed, out _);
        if (known is not null) return known;

        known = new short[query.Parts.Length];
        Array.Fill(known, Unknown);
        return known;
    }
}
