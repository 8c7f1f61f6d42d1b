using System.Collections.Frozen;
using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Bodies;

/// <summary>What an office's name says word for word, whatever the language: a bit for each meaning.</summary>
static class Concepts
{
    const int LongestStem = 24;

    /// <summary>More words that are written in no way known make no office's name.</summary>
    const int MostMisspelt = 2;

    static readonly List<string> Meanings = ["-"];

    static readonly List<(Word Word, bool IsStem, UInt128 Meaning)> Known = Parse();

    static readonly FrozenDictionary<string, UInt128> Words = Known.Where(known => !known.IsStem)
        .ToFrozenDictionary(known => known.Word.Roman, known => known.Meaning, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, UInt128>.AlternateLookup<ReadOnlySpan<char>> Stems = Known.Where(known => known.IsStem)
        .ToFrozenDictionary(known => known.Word.Roman, known => known.Meaning, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words long enough to be known when misspelt, by their first letters.</summary>
    static readonly FrozenDictionary<string, List<(Word Word, bool IsStem, UInt128 Meaning)>> Long = Known
        .Where(known => known.Word.Roman.Length >= 6).GroupBy(known => Key(known.Word))
        .ToFrozenDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    static readonly UInt128 Filler = UInt128.One;
    static readonly UInt128 Health = MeaningOf("health");
    static readonly UInt128 Border = MeaningOf("border");
    static readonly UInt128 Guard = MeaningOf("guard");
    static readonly UInt128 Ministry = MeaningOf("ministry");
    static readonly UInt128 Department = MeaningOf("department");
    static readonly UInt128 Forces = MeaningOf("police gendarmerie prosecutor customs");

    /// <summary>Sorts of office, which other words must say more of.</summary>
    static readonly UInt128 Heads = MeaningOf(
        "ministry committee commission service agency department inspectorate council center court cabinet staff forces");

    /// <summary>Sorts of office that need no more words.</summary>
    static readonly UInt128 Alone = MeaningOf("police gendarmerie guard army prosecutor customs intelligence government border");

    /// <summary>Sorts of office that translations take for one another.</summary>
    static readonly UInt128 SoftHeads = MeaningOf("service agency department inspectorate center");

    /// <summary>Words that translations and speakers leave out.</summary>
    static readonly UInt128 Adornments = MeaningOf("state national federal people public");

    /// <returns>Zero where a word of it is not understood, or none says that it is an office, or none says of what.</returns>
    public static UInt128 Of(IReadOnlyList<Word> core)
    {
        var (all, unknown) = (UInt128.Zero, 0);
        foreach (var word in core)
        {
            var meaning = Written(word);
            if (meaning == 0 && ++unknown > MostMisspelt) return 0;

            all |= meaning;
        }

        if (all == 0) return 0;

        foreach (var word in unknown == 0 ? [] : core)
        {
            var meaning = Of(word);
            if (meaning == 0) return 0;

            all |= meaning;
        }

        all &= ~Filler;

        // Health is the guarding of health in some languages; border guards are border troops; a police department is police.
        if ((all & Health) != 0 || (all & (Border | Guard)) == (Border | Guard)) all &= ~Guard;
        if ((all & Forces) != 0) all &= ~Department;
        return (all & Alone) != 0 || ((all & Heads) != 0 && (all & ~(Heads | Adornments)) != 0) ? all : 0;
    }

    /// <summary>The same for all sorts of office that translations take for one another.</summary>
    public static UInt128 Loosely(UInt128 meaning) => (meaning & SoftHeads) == 0 ? meaning : (meaning & ~SoftHeads) | Department;

    /// <summary>It has a word that companies' departments do not bear.</summary>
    public static bool IsOfState(UInt128 meaning) => (meaning & (Adornments | Alone | Ministry)) != 0;

    /// <summary>What a department of a ministry's field is a part of; zero where the meaning is no department's.</summary>
    public static UInt128 MinistryOf(UInt128 meaning) => (meaning & Department) == 0 ? 0 : (meaning & ~Department) | Ministry;

    /// <summary>Whether they may be two translations of one name, though they are not the same word for word.</summary>
    public static bool MayBeOne(UInt128 left, UInt128 right)
    {
        if ((left & right) == left || (left & right) == right) return true;

        var (a, b) = (left & ~Adornments, right & ~Adornments);
        return a == b || ((a & ~SoftHeads) == (b & ~SoftHeads) && (a & SoftHeads) != 0 && (b & SoftHeads) != 0);
    }

    /// <returns>Zero where it is not known.</returns>
    public static UInt128 Of(Word word)
    {
        var meaning = Written(word);
        return meaning != 0 || word.Roman.Length < 6 || word.IsNumber ? meaning : Misspelt(word);
    }

    static UInt128 Written(Word word)
    {
        var meaning = Written(word.Roman);

        // The Arabic and, to, for in front of it.
        return meaning == 0 && word.Script is Script.Arabic or Script.Hebrew && word.Roman.Length >= 5 && "wlb".Contains(word.Roman[0], StringComparison.Ordinal)
            ? Written(word.Roman[1..])
            : meaning;
    }

    static UInt128 Written(string roman)
    {
        if (Words.TryGetValue(roman, out var meaning)) return meaning;

        for (var length = Math.Min(roman.Length, LongestStem); length >= 3; length--)
        {
            if (Stems.TryGetValue(roman.AsSpan(0, length), out meaning)) return meaning;
        }

        return 0;
    }

    /// <summary>A word or the beginning of one, but for a letter.</summary>
    static UInt128 Misspelt(Word word)
    {
        var least = word.Roman.Length >= 8 ? 840 : 890;
        foreach (var (known, stem, meaning) in Long.GetValueOrDefault(Key(word)) ?? [])
        {
            var rest = word.Roman.Length - known.Roman.Length;
            if (rest is < -1 or > 6 || (rest > 1 && !stem)) continue;
            var like = rest > 0 && stem ? Word.Of(word.Roman[..known.Roman.Length]) : word;
            if (Likeness.Of(like, known, least) >= least) return meaning;
        }

        return 0;
    }

    static string Key(Word word) => word.Roman[..Math.Min(2, word.Roman.Length)];

    static List<(Word Word, bool IsStem, UInt128 Meaning)> Parse()
    {
        var vocabulary = new Vocabulary();
        var known = new Dictionary<(string Roman, bool IsStem), (Word Word, bool IsStem, UInt128 Meaning)>();
        foreach (var line in ConceptTable.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var meaning = MeaningOf(line[..colon]);
            foreach (var form in line[(colon + 1)..].Split(','))
            {
                foreach (var token in NameText.Tokens(NameText.Clean(form)))
                {
                    var (roman, stem) = (Romanisation.Romanise(token), form.TrimEnd().EndsWith('*'));
                    known.TryAdd((roman, stem), (vocabulary.Read(token), stem, meaning));
                }
            }
        }

        return [.. known.Values];
    }

    /// <param name="words">Meanings of the table, by their English names.</param>
    public static UInt128 MeaningOf(string words)
    {
        var all = UInt128.Zero;
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = Meanings.IndexOf(word);
            if (at < 0)
            {
                at = Meanings.Count;
                Meanings.Add(word);
            }

            all |= UInt128.One << at;
        }

        return all;
    }
}
