using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>What of a party's name is looked up: each word of both its readings once, and neighbours as one word.</summary>
sealed class QueryWords
{
    /// <summary>More are left out.</summary>
    public const int Most = 62;

    const int LeastRunLength = 4;

    readonly List<QueryWord> words = [];

    /// <param name="person">The name read as a person's.</param>
    /// <param name="other">The same name read as any other party's.</param>
    public QueryWords(NameReading person, NameReading other, Vocabulary vocabulary)
    {
        AddParts(person);
        AddParts(other);
        AddRuns(other, vocabulary);
    }

    public int Count => words.Count;

    public QueryWord this[int at] => words[at];

    void AddParts(NameReading name)
    {
        foreach (var part in name.Parts)
        {
            if (part.Role == PartRole.Stop) continue;
            var at = words.FindIndex(known => known.Word.Roman == part.Word.Roman);
            if (at < 0 && words.Count == Most) return;
            if (at < 0) words.Add(new(part.Word, part.Role == PartRole.Initial));
            words[at < 0 ? ^1 : at].Add(name.IsPerson);
        }
    }

    /// <summary>Neighbours that a list may write as one word.</summary>
    void AddRuns(NameReading name, Vocabulary vocabulary)
    {
        for (var i = 0; i + 1 < name.Parts.Length && words.Count < Most; i++)
        {
            var (first, second) = (name.Parts[i].Word, name.Parts[i + 1].Word);
            if (first.IsNumber || second.IsNumber || first.Roman.Length + second.Roman.Length < LeastRunLength) continue;
            var run = vocabulary.OfRoman(first.Roman + second.Roman);
            if (words.Exists(known => known.Word.Roman == run.Roman)) continue;
            words.Add(new(run, isInitial: false) { Parts = Bit(first) | Bit(second) });
        }
    }

    ulong Bit(Word word)
    {
        var at = words.FindIndex(known => known.Word.Roman == word.Roman);
        return at < 0 ? 0 : 1UL << at;
    }
}

sealed class QueryWord(Word word, bool isInitial)
{
    public Word Word => word;

    /// <summary>A letter that stands for a given name.</summary>
    public bool IsInitial => isInitial;

    /// <summary>Of a run: bits of the words it is made of; 0: a word that stands in the name.</summary>
    public ulong Parts { get; init; }

    public bool IsRun => Parts != 0;

    bool person;
    bool other;

    public void Add(bool isPerson)
    {
        person |= isPerson;
        other |= !isPerson;
    }

    /// <summary>Whether it stands in the reading that is compared with such a name.</summary>
    public bool StandsIn(bool isPerson) => isPerson ? person : other;
}
