using ExportScreen.Core.Bodies;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Matching;

/// <summary>How alike two names are.</summary>
/// <param name="Score">Per mille; the same whichever name comes first.</param>
/// <param name="Equal">The same name after normalisation.</param>
/// <param name="Pairs">The words that found each other, the likest first.</param>
/// <param name="Cap">What held the score down, or what two offices of state are to each other; null: nothing.</param>
public sealed record NameComparison(int Score, bool Equal, IReadOnlyList<ComparedWords> Pairs, string? Cap)
{
    /// <param name="among">Names among which they are compared: a word weighs less the more of them bear it; null: it
    /// weighs what it weighs by itself.</param>
    public static NameComparison Compare(PreparedName left, PreparedName right, NameIndex? among = null)
    {
        var person = left.Type == PartyType.Person || right.Type == PartyType.Person;
        var (one, other) = (left.Read(person), right.Read(person));
        if (one.Parts.Length == 0 || other.Parts.Length == 0) return new(0, Equal: false, [], Cap: null);

        // Laying one name on another forgives what only the listed one says, so the two directions differ. Here neither
        // is listed: the one that says less is laid on the one that says more, as a party's short name on a full one.
        var turned = SaysMore(one, other);
        var (query, listed) = turned ? (other, one) : (one, other);

        var pairs = new List<WordPair>();
        var alignment = new Aligner(query, among?.Lexicon, once: true).Align(listed, pairs);
        var words = pairs.ConvertAll(pair => turned
            ? new ComparedWords(pair.Listed, pair.Query, pair.Score)
            : new(pair.Query, pair.Listed, pair.Score));
        return BodyIdentity.Compare(left.Office, right.Office) switch
        {
            BodyIdentity.Other => new(Math.Min(alignment.Score, BodyIdentity.Other), Equal: false, words, BodyIdentity.Describe(BodyIdentity.Other)),
            { } office when office > alignment.Score => new(office, alignment.Equal, words, BodyIdentity.Describe(office)),
            _ => new(alignment.Score, alignment.Equal, words, alignment.Cap),
        };
    }

    /// <summary>By weight; where that is equal by letters, whatever their order, so that it does not depend on who comes first
    /// nor on how a name is written.</summary>
    static bool SaysMore(NameReading one, NameReading other)
    {
        var (weight, otherWeight) = (Weight(one), Weight(other));
        if (weight != otherWeight) return weight > otherWeight;

        var (letters, otherLetters) = (Letters(one), Letters(other));
        return letters != otherLetters ? letters > otherLetters : string.CompareOrdinal(one.Joined, other.Joined) > 0;
    }

    static int Weight(NameReading name)
    {
        var weight = 0;
        foreach (var part in name.Parts) weight += part.Role == PartRole.Stop ? 0 : part.Word.Weight;
        return weight;
    }

    static ulong Letters(NameReading name)
    {
        var sum = 0UL;
        foreach (var part in name.Parts)
        {
            if (part.Role == PartRole.Stop) continue;
            foreach (var letter in part.Word.Roman) sum += (ulong)letter * letter * letter;
        }

        return sum;
    }
}

/// <summary>Two words, or runs of words, that found each other, romanised.</summary>
/// <param name="Score">Per mille.</param>
public readonly record struct ComparedWords(string Left, string Right, int Score);

/// <summary>A name read once, for many comparisons. May be used by several threads at once.</summary>
public sealed class PreparedName
{
    NameReading? asPerson;
    NameReading? asOther;

    readonly NameIndex? among;

    PreparedName(string value, PartyType type, BodyIdentity? office, NameIndex? among) =>
        (Value, Type, Office, this.among) = (value, type, office, among);

    public string Value { get; }

    /// <summary>Unknown is read as what it is compared with.</summary>
    public PartyType Type { get; }

    /// <summary>The office of state that it is the name of.</summary>
    internal BodyIdentity? Office { get; }

    /// <param name="among">If its index has a gazetteer, offices of state are compared by it.</param>
    public static PreparedName Of(string name, PartyType type, NameIndex? among = null)
    {
        var office = among?.Bodies is { } bodies && type != PartyType.Person ? BodyIdentity.Of(new(bodies), name, []) : null;
        var prepared = new PreparedName(name, type, office, among);
        prepared.Read(type == PartyType.Person);
        return prepared;
    }

    Vocabulary Vocabulary() => new(among is null ? null : among.Lexicon.Find);

    // Two threads may both read it: they make the same reading, and either may stay.
    internal NameReading Read(bool person) => person
        ? asPerson ??= NameReading.Of(Value, PartyType.Person, Vocabulary())
        : asOther ??= NameReading.Of(Value, PartyType.Organization, Vocabulary());
}
