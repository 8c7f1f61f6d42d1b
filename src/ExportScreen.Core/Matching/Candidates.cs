using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Finds the names worth aligning. Words that few names bear go first and bring names in; what everybody bears
/// only adds to names that are in already, once there are enough. All work is counted and ends at a budget.</summary>
sealed class Candidates
{
    /// <summary>Words compared with those of a query at most.</summary>
    public const int MostCompared = 6000;

    /// <summary>Entries of posting lists read at most.</summary>
    public const int MostRead = 1 << 18;

    /// <summary>Names brought in at most.</summary>
    public const int MostTouched = 1 << 16;

    /// <summary>Names whose words are looked at one by one.</summary>
    const int MostEstimated = 300;

    const int MostComparedWithOne = 400;
    const int WholeValue = 1 << 20;
    const int RunLikeness = 950;
    const int InitialValue = 2000;

    readonly NameIndex index;
    readonly Scratch scratch;
    readonly NameReading person;
    readonly NameReading other;
    readonly QueryWords words;
    readonly List<AlikeWord> alike = [];
    readonly HashSet<int> wholes = [];
    readonly Dictionary<int, int> runs = [];

    Candidates(NameIndex index, NameReading person, NameReading other, Vocabulary vocabulary, Scratch scratch)
    {
        (this.index, this.scratch, this.person, this.other) = (index, scratch, person, other);
        words = new(person, other, vocabulary);
    }

    public int Compared { get; private set; }

    public int Read { get; private set; }

    /// <returns>The best first.</returns>
    public static Candidates Find(NameIndex index, NameReading person, NameReading other, Vocabulary vocabulary)
    {
        var scratch = index.Borrow();
        var found = new Candidates(index, person, other, vocabulary, scratch);
        found.FindAlike();
        found.FindWholes();
        found.FindWords();
        found.Names = found.Estimate(found.Select());
        index.Return(scratch);
        return found;
    }

    public List<Estimate> Names { get; private set; } = [];

    void FindAlike()
    {
        var perWord = Math.Min(MostComparedWithOne, MostCompared / Math.Max(1, words.Count));
        for (var i = 0; i < words.Count; i++)
        {
            var (word, start, left) = (words[i], alike.Count, perWord);
            index.Lexicon.AddAlike(word.Word, !word.IsInitial, scratch, alike, ref left);
            Compared += perWord - left;
            word.Alike = (start, alike.Count - start);
            for (var at = start; at < alike.Count; at++) word.Bearers += index.NamesWith(alike[at].Number).Length;
        }
    }

    /// <summary>Names that are written alike but for the spaces, and those that an acronym stands for.</summary>
    void FindWholes()
    {
        foreach (var reading in (ReadOnlySpan<NameReading>)[person, other])
            BringIn(index.NamesUnder(Keys.Whole(reading.Joined)), WholeValue);
        if (other.Parts.Count == 1)
            BringIn(index.NamesUnder(Keys.Acronym(other.Parts[0].Word.Roman)), WholeValue);
        if (Keys.AcronymOf(other) is { } acronym && index.Lexicon.Find(acronym, abjad: false) is { } word
            && index.Lexicon.Number(word) is { } number)
        {
            BringIn(index.NamesWith(number), WholeValue / 2);
        }

        void BringIn(ReadOnlySpan<int> names, int value)
        {
            foreach (var name in names[..Math.Min(names.Length, MostEstimated)])
            {
                Read++;
                Add(name, 63, value, touch: true);
                wholes.Add(name);
            }
        }
    }

    void FindWords()
    {
        var order = Enumerable.Range(0, words.Count).OrderBy(i => words[i].Bearers).ThenBy(i => i);
        foreach (var i in order)
        {
            var (start, count) = words[i].Alike;
            foreach (var (number, score) in alike.GetRange(start, count))
                AddAll(index.NamesWith(number), i, score * Math.Max(index.Lexicon.Weight(number), 50) / 100 * (words[i].IsRun ? 3 : 2) / 2);
            if (words[i].IsRun || words[i].IsInitial) continue;
            var names = index.NamesUnder(Keys.Run(words[i].Word.Sound));
            foreach (var name in names[..Math.Min(names.Length, MostEstimated)]) runs.TryAdd(name, i);
            AddAll(names, i, RunLikeness * index.Lexicon.Weight(words[i].Word) / 100);
        }
    }

    void AddAll(ReadOnlySpan<int> names, int word, int value)
    {
        if (Read + names.Length > MostRead) return;

        Read += names.Length;
        var touch = scratch.Touched.Count + names.Length <= MostTouched;
        foreach (var name in names) Add(name, word, value, touch);
    }

    void Add(int name, int word, int value, bool touch)
    {
        ref var known = ref scratch.Values[name];
        if (known == 0)
        {
            if (!touch) return;
            scratch.Touched.Add(name);
        }
        else if ((known & 63) == word)
        {
            return;
        }

        known = (((known >> 6) + value) << 6) | word;
    }

    /// <summary>Names whose found words weigh most, long names a little less.</summary>
    List<int> Select()
    {
        var initials = 0u;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsInitial) initials |= NameIndex.LetterOf(words[i].Word);
        }

        var best = new PriorityQueue<int, long>(MostEstimated + 1);
        foreach (var name in scratch.Touched)
        {
            var value = (scratch.Values[name] >> 6)
                + (InitialValue * int.PopCount((int)(index.LettersOf(name) & initials)));
            var rank = ((value * 1000L / (1000 + (60 * index.WordsOf(name).Length))) << 31) | (uint)(int.MaxValue - name);
            if (best.Count < MostEstimated) best.Enqueue(name, rank);
            else best.EnqueueDequeue(name, rank);
        }

        return [.. best.UnorderedItems.Select(item => item.Element)];
    }

    List<Estimate> Estimate(List<int> names)
    {
        var finders = new Finders(index, words, alike);
        var estimates = new List<Estimate>(names.Count);
        foreach (var name in names)
            estimates.Add(new(name, wholes.Contains(name) ? 1000 : finders.Estimate(name, runs.GetValueOrDefault(name, -1))));
        estimates.Sort();
        return estimates;
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
