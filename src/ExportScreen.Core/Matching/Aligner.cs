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
    const int AcronymLikeness = 850;

    /// <summary>What one letter of an acronym tells.</summary>
    const int AcronymLetter = 220;
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

        layout.Query = Leftover.Of(query, queryWeights, usedQuery, listed);
        layout.Listed = Leftover.Of(listed, weights, usedListed, query);
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
            && !Leftover.TellsPlace(query, one) && !Leftover.TellsPlace(listed, other))
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
            if (Leftover.TellsPlace(name, name.Parts[i].Word)) continue;
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
                var (run, like) = Runs.Find(query, i, usedQuery, whole, exactly);
                if (run > 0)
                {
                    usedQuery.Slice(i, run).Fill(true);
                    usedListed[j] = true;
                    AddRun(ref layout, weights[j], like, query, i, run, whole);
                    pairs?.Add(new(Runs.Text(query, i, run), whole.Roman, like));
                    continue;
                }

                whole = query.Parts[i].Word;
                (run, like) = Runs.Find(listed, j, usedListed, whole, exactly);
                if (run == 0) continue;
                usedQuery[i] = true;
                usedListed.Slice(j, run).Fill(true);
                AddRun(ref layout, queryWeights[i], like, listed, j, run, whole);
                pairs?.Add(new(whole.Roman, Runs.Text(listed, j, run), like));
            }
        }
    }

    static void AddRun(ref Layout layout, int weight, int likeness, NameReading name, int at, int length, Word whole)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        var count = 0;
        for (var i = at; i < at + length; i++)
        {
            var roman = name.Parts[i].Word.Roman.AsSpan();
            roman = roman[..Math.Min(roman.Length, MaxLetters - count)];
            roman.CopyTo(letters[count..]);
            count += roman.Length;
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
                if (length == 0 || !Runs.Free(usedLonger, j, length)) continue;
                usedShorter[i] = true;
                usedLonger.Slice(j, length).Fill(true);
                AddRun(ref layout, Math.Min(AcronymLetter * word.Roman.Length, 1000), AcronymLikeness, longer, j, length, word);
                pairs?.Add(new(word.Roman, Runs.Text(longer, j, length), AcronymLikeness));
            }
        }
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
