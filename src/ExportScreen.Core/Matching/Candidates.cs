using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Finds the names worth aligning. Words that few names bear go first and bring names in; what everybody bears
/// only adds to names that are in already, once enough are. All work is counted and ends at a budget.</summary>
sealed class Candidates
{
    /// <summary>Words compared with those of a query at most.</summary>
    public const int MostCompared = 6000;

    /// <summary>Entries of posting lists read at most.</summary>
    public const int MostRead = 1 << 17;

    /// <summary>Names whose words are looked at one by one.</summary>
    public const int MostEstimated = 300;

    /// <summary>Beneath a name's value: which word of the query was last added to it.</summary>
    public const int WordBits = 6;

    /// <summary>Of a name that begins with a letter of the query.</summary>
    public const int InitialValue = 2000;

    const int MostComparedWithOne = 300;
    const int MostComparedWithRun = 60;

    /// <summary>More than all words together.</summary>
    const int WholeValue = 1 << 20;
    const int RunLikeness = 950;

    /// <summary>Stands for a word where all of the name was found at once.</summary>
    const int Whole = (1 << WordBits) - 1;

    readonly NameIndex index;
    readonly Scratch scratch;
    readonly QueryWords words;
    readonly ulong background;

    /// <summary>By word of the query, its words of the index.</summary>
    readonly List<AlikeWord>[] alike;

    /// <summary>By word of the query, how many names bear one of them.</summary>
    readonly int[] bearers;

    /// <summary>By name, the word that two neighbours of it make together.</summary>
    readonly Dictionary<int, int> runs = [];

    Candidates(NameIndex index, QueryWords words, ulong background, Scratch scratch)
    {
        (this.index, this.words, this.background, this.scratch) = (index, words, background, scratch);
        alike = new List<AlikeWord>[words.Count];
        bearers = new int[words.Count];
    }

    /// <summary>How many words of the index were compared with words of the query.</summary>
    public int Compared { get; private set; }

    /// <summary>How many entries of posting lists were read.</summary>
    public int Read { get; private set; }

    /// <summary>The best first; equal ones in the order of the index.</summary>
    public List<Estimate> Names { get; } = [];

    /// <param name="person">The name read as a person's.</param>
    /// <param name="other">The same name read as any other party's.</param>
    /// <param name="background">Of the party: names of the same one go first among equal ones.</param>
    public static Candidates Find(
        NameIndex index, NameReading person, NameReading other, Vocabulary vocabulary, ulong background)
    {
        var scratch = index.Borrow();
        var found = new Candidates(index, new(person, other, vocabulary), background, scratch);
        found.FindAlike();
        found.FindWholes(person, other);
        found.FindWords();
        found.Estimate();
        index.Return(scratch);
        return found;
    }

    void FindAlike()
    {
        var most = MostCompared / Math.Max(1, words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            alike[i] = [];
            var limit = words[i].IsInitial ? 0 : Math.Min(most, words[i].IsRun ? MostComparedWithRun : MostComparedWithOne);
            Compared += index.Lexicon.AddAlike(words[i].Word, limit, scratch.Finder, alike[i]);
            foreach (var (number, score) in alike[i])
            {
                scratch.Use(number, i, score);
                bearers[i] += index.NamesWith(number).Length;
            }
        }
    }

    /// <summary>Names that are written alike but for the spaces, and those that an acronym stands for.</summary>
    void FindWholes(NameReading person, NameReading other)
    {
        BringIn(index.NamesUnder(Keys.Whole(person.Joined)));
        BringIn(index.NamesUnder(Keys.Whole(other.Joined)));
        if (other.Parts.Length == 1) BringIn(index.NamesUnder(Keys.Acronym(other.Parts[0].Word.Roman)));
        if (Keys.AcronymOf(other) is { } acronym) BringIn(index.NamesUnder(Keys.Whole(acronym)));

        void BringIn(ReadOnlySpan<int> names) => AddAll(names, Whole, WholeValue, bringIn: true);
    }

    void FindWords()
    {
        var order = Enumerable.Range(0, words.Count).OrderBy(i => bearers[i]).ThenBy(i => i).ToArray();
        var values = order.Select(i => alike[i].Count == 0 ? 0 : Value(i, alike[i][0])).ToArray();
        for (var at = 0; at < order.Length; at++)
        {
            var (word, bringIn) = (order[at], !Enough(values.AsSpan(at)));
            if (!bringIn && scratch.Touched.Count <= MostEstimated) return;

            foreach (var one in alike[word]) AddAll(index.NamesWith(one.Number), word, Value(word, one), bringIn);
            if (words[word].IsRun || words[word].IsInitial) continue;
            var names = index.NamesUnder(Keys.Run(words[word].Word.Roman));
            foreach (var name in names[..Math.Min(names.Length, MostEstimated)]) runs.TryAdd(name, word);
            AddAll(names, word, RunLikeness * index.Lexicon.Weight(words[word].Word) / 100, bringIn);
        }
    }

    /// <summary>Whether as many names as are wanted are worth more than any that bears the words still to come only.</summary>
    bool Enough(ReadOnlySpan<int> valuesToCome)
    {
        if (scratch.Touched.Count < MostEstimated) return false;

        var (most, better) = (0, 0);
        foreach (var value in valuesToCome) most += value;
        foreach (var name in scratch.Touched)
        {
            if (scratch.Values[name] >> WordBits >= most && ++better == MostEstimated) return true;
        }

        return false;
    }

    /// <summary>A run counts half as much again as a word: it stands for two.</summary>
    int Value(int word, AlikeWord one) =>
        one.Score * Math.Max((int)index.Lexicon.Facts(one.Number).Weight, 50) / 100 * (words[word].IsRun ? 3 : 2) / 2;

    void AddAll(ReadOnlySpan<int> names, int word, int value, bool bringIn)
    {
        names = names[..Math.Min(names.Length, MostRead - Read)];
        Read += names.Length;
        foreach (var name in names) Add(name, word, value, bringIn);
    }

    void Add(int name, int word, int value, bool bringIn)
    {
        ref var known = ref scratch.Values[name];
        if (known == 0)
        {
            if (!bringIn) return;
            scratch.Touched.Add(name);
        }
        else if ((known & Whole) == word)
        {
            return;
        }

        known = (((known >> WordBits) + value) << WordBits) | word;
    }

    void Estimate()
    {
        var initials = 0u;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsInitial) initials |= 1U << Lexicon.FirstLetter(words[i].Word);
        }

        var estimator = new Estimator(index, words, scratch);
        foreach (var name in Shortlist.Of(index, scratch, initials, background, MostEstimated))
        {
            Names.Add(new(name, scratch.Values[name] >> WordBits >= WholeValue
                ? 1000
                : estimator.Estimate(name, runs.GetValueOrDefault(name, -1))));
        }

        Names.Sort();
    }
}

/// <param name="Name">Its place in the index.</param>
/// <param name="Score">About what aligning it will give, per mille.</param>
readonly record struct Estimate(int Name, int Score) : IComparable<Estimate>
{
    public int CompareTo(Estimate other) => Score != other.Score
        ? other.Score.CompareTo(Score)
        : Name.CompareTo(other.Name);
}
