using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Grows listings from the parts of real ones: each takes one for a pattern, keeps its common words and puts
/// others for the rest, the same in all its names. Most are words of other names, as often as those are borne; some
/// are new ones of two halves, so that the vocabulary grows with the list as a real one's does.</summary>
sealed class NameGrower
{
    const int NewWordsPercent = 30;

    /// <summary>A word that one name in so many bears says what sort of party it is, and stays.</summary>
    const int CommonShare = 200;

    readonly IReadOnlyList<Listing> patterns;
    readonly SplitMix64 random;
    readonly Dictionary<(PartyType, Script), Pool> pools = [];

    public NameGrower(IReadOnlyList<Listing> patterns, ulong seed)
    {
        (this.patterns, random) = (patterns, new(seed));
        foreach (var listing in patterns)
        {
            foreach (var name in listing.Names)
            {
                foreach (var word in Words(name.Value)) PoolOf(listing.Type, word).Add(word);
            }
        }
    }

    enum Script
    {
        Other,
        Latin,
        Cyrillic,
        Arabic,
    }

    public Listing Grow(string id)
    {
        var pattern = random.Of(patterns);
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        return new()
        {
            Id = id,
            List = "grown",
            Source = "grown",
            Type = pattern.Type,
            Measure = pattern.Measure,
            Names = [.. pattern.Names.Select(name => name with
            {
                Value = string.Join(' ', name.Value.Split(' ').Select(word => Other(pattern.Type, word, others))),
            })],
        };
    }

    string Other(PartyType type, string word, Dictionary<string, string> others)
    {
        var core = Core(word);
        if (!IsWord(core)) return word;
        if (!others.TryGetValue(core, out var other))
            others.Add(core, other = PoolOf(type, core) is var pool && pool.IsCommon(core) ? core : New(pool));
        return word.Replace(core, other, StringComparison.Ordinal);
    }

    string New(Pool pool)
    {
        var word = random.Of(pool.Borne);
        if (!random.Chance(NewWordsPercent)) return word;
        var second = random.Of(pool.Borne);
        return string.Concat(word.AsSpan(0, (word.Length + 1) / 2), second.AsSpan(second.Length / 2));
    }

    Pool PoolOf(PartyType type, string word)
    {
        var key = (type, ScriptOf(word[0]));
        if (!pools.TryGetValue(key, out var pool)) pools.Add(key, pool = new());
        return pool;
    }

    static IEnumerable<string> Words(string name) => name.Split(' ').Select(Core).Where(IsWord);

    static string Core(string word) => word.Trim(',', '.', '(', ')', '"', '\'', ';');

    static bool IsWord(string core) => core.Length > 2 && core.All(char.IsLetter);

    static Script ScriptOf(char letter) => letter switch
    {
        < '\u0370' => Script.Latin,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0600' and < '\u0700' => Script.Arabic,
        _ => Script.Other,
    };

    /// <summary>Words of one sort of party in one script.</summary>
    sealed class Pool
    {
        readonly Dictionary<string, int> bearers = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>Each as often as it is borne.</summary>
        public List<string> Borne { get; } = [];

        public void Add(string word)
        {
            Borne.Add(word);
            bearers[word] = bearers.GetValueOrDefault(word) + 1;
        }

        public bool IsCommon(string word) => bearers[word] > Borne.Count / CommonShare;
    }
}
