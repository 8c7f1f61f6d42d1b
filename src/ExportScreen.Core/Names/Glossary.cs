using System.Collections.Frozen;
using System.Globalization;

namespace ExportScreen.Core.Names;

/// <summary>Words that say what an organisation is or does, in the languages that lists print names in, by the English
/// word that stands for all of them: nauchnyy, ilmiy and scientific are one word.</summary>
/// <remarks>Tables have a concept to a line: the English words, what they weigh (per mille of a word borne by one name
/// only; none where other lines say so), its forms. A star stands for an inflected ending.</remarks>
static partial class Glossary
{
    /// <summary>"Scientific research" says twice what "nauchnyy" says once.</summary>
    public const string Research = "research";

    const int LongestStem = 22;
    const int ShortestStem = 4;
    const int ShortestFolded = 5;

    /// <summary>Cases, genders and numbers of the Slavic languages, possessives and plurals of the Turkic ones, the link
    /// of Persian, plurals of the Romance ones; as <see cref="Fold"/> writes them.</summary>
    static readonly FrozenSet<string> Endings = """
        a i u e o ia iu ii om em im am iam ov ev ei oi ai ami iami ah iah ih imi aia iaia uiu iuiu oe ogo ego oho omu emu ou
        ni na no ne noi noe nogo nom naia nih nimi nie nii
        si su lar ler lari leri lar larning ning nin dan den lik liq lig ligi lii luk lugu
        s es as os
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    static readonly TermTable Table = Parse();

    /// <summary>All words that stand for others and have a weight.</summary>
    public static IEnumerable<string> Concepts => Table.Weights.Keys;

    /// <summary>The words that stand for one; null where it is no such word.</summary>
    /// <param name="roman">As <see cref="Romanisation"/> writes it, or in any other romanisation.</param>
    public static IReadOnlyList<string>? Find(string roman)
    {
        if (Table.Words.TryGetValue(roman, out var terms)) return terms;

        var folded = Fold(roman);
        return One(folded) ?? Compound(folded);
    }

    /// <summary>The words of an acronym; null where it is none. It means them beside other words only.</summary>
    public static IReadOnlyList<string>? Spell(string roman) =>
        Table.Acronyms.TryGetValue(roman, out var terms) ? terms : null;

    /// <summary>What a word that stands for others weighs; null where it is none.</summary>
    public static int? Weight(string canonical) => Table.Weights.TryGetValue(canonical, out var weight) ? weight : null;

    /// <summary>Short words are taken as they are written only: too many names are like them.</summary>
    static string[]? One(string folded)
    {
        if (folded.Length < ShortestFolded) return null;

        if (Table.Folded.TryGetValue(folded, out var terms)) return terms;

        var stems = Table.Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var endings = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(folded.Length, LongestStem); length >= ShortestStem; length--)
        {
            if (stems.TryGetValue(folded.AsSpan(0, length), out terms)
                && (length == folded.Length || endings.Contains(folded.AsSpan(length))))
            {
                return terms;
            }
        }

        return null;
    }

    /// <summary>A leading part before a word of its own: radio-zavod, elektro-mekhanicheskiy.</summary>
    static string[]? Compound(string folded)
    {
        foreach (var (lead, term) in Leads)
        {
            if (folded.Length >= lead.Length + ShortestFolded && folded.StartsWith(lead, StringComparison.Ordinal)
                && One(folded[lead.Length..]) is { } rest)
            {
                return [term, .. rest];
            }
        }

        return null;
    }

    /// <summary>One spelling for all romanisations: y, j and i, kh, h and x, ts, tz and c, ye and e, doubled letters.</summary>
    public static string Fold(string roman)
    {
        var folded = roman.Length <= Word.MaxLength ? stackalloc char[Word.MaxLength] : new char[roman.Length];
        var length = 0;
        for (var i = 0; i < roman.Length; i++)
        {
            var next = i + 1 < roman.Length ? roman[i + 1] : '\0';
            var letter = (roman[i], next) switch
            {
                ('s', 'h') or ('s', 'z') => 'S',
                ('s', 'c') when i + 2 < roman.Length && roman[i + 2] == 'h' => 'S',
                ('c', 'h') or ('c', 'z') => 'C',
                ('z', 'h') => 'Z',
                ('k', 'h') => 'h',
                ('t', 's') or ('t', 'z') or ('t', 'c') => 'T',
                ('p', 'h') => 'f',
                ('t', 'h') or ('d', 'h') or ('g', 'h') => roman[i],
                ('c', 'k') => 'k',
                ('c', 'e' or 'i' or 'y') => 'T',
                ('c', _) or ('q', _) => 'k',
                ('x', _) => 'h',
                ('w', _) => 'v',
                ('y', _) or ('j', _) => 'i',
                var (other, _) => other,
            };
            i += letter switch
            {
                'S' => next == 'c' ? 2 : 1,
                'C' or 'Z' or 'f' when next is 'h' or 'z' => 1,
                'h' when roman[i] == 'k' => 1,
                'T' when roman[i] == 't' => next == 'c' && i + 2 < roman.Length && roman[i + 2] == 'h' ? 0 : 1,
                't' or 'd' or 'g' when next == 'h' => 1,
                'k' when next == 'k' && roman[i] == 'c' => 1,
                _ => 0,
            };
            length = Append(folded, length, letter);
        }

        return new(folded[..length]);
    }

    /// <returns>The length then.</returns>
    static int Append(Span<char> folded, int length, char letter)
    {
        if (letter == 'e' && length > 0 && folded[length - 1] == 'i') length--;
        var last = length > 0 ? folded[length - 1] : '\0';
        if ((letter == 'C' && last is 'S' or 'T') || (letter == last && !char.IsAsciiDigit(letter))) return length;

        folded[length] = letter;
        return length + 1;
    }

    static TermTable Parse()
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var folded = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var stems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Lines(Institutions, Qualities, Industries, Trades, Movements, PlaceNames, Languages))
        {
            var (terms, weight, forms) = Line(line);
            if (weight is { } known) weights.Add(terms[0], known);
            foreach (var form in forms)
            {
                var roman = Romanise(form);
                if (!words.TryAdd(roman, terms) && !form.EndsWith('*') && !words[roman].SequenceEqual(terms))
                    throw new FormatException($"{form} stands for {string.Join(' ', words[roman])} and for {string.Join(' ', terms)}.");
                (form.EndsWith('*') ? stems : folded).TryAdd(Fold(roman), terms);
            }
        }

        var acronyms = Lines(Acronyms).Select(Line).SelectMany(line => line.Forms.Select(form => (form, line.Terms)));
        return new(
            words.ToFrozenDictionary(StringComparer.Ordinal), folded.ToFrozenDictionary(StringComparer.Ordinal),
            stems.ToFrozenDictionary(StringComparer.Ordinal),
            acronyms.ToFrozenDictionary(pair => pair.form, pair => pair.Terms, StringComparer.Ordinal),
            weights.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>A concept of one word is a form of its own.</summary>
    static (string[] Terms, int? Weight, string[] Forms) Line(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var terms = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int? weight = int.TryParse(terms[^1], CultureInfo.InvariantCulture, out var number) ? number : null;
        if (weight is not null) terms = terms[..^1];
        var forms = line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (terms, weight, terms.Length == 1 ? [terms[0], .. forms] : forms);
    }

    static string Romanise(string form) =>
        string.Concat(NameText.Tokens(NameText.Clean(form)).Select(Romanisation.Romanise));

    static IEnumerable<string> Lines(params string[] tables) =>
        tables.SelectMany(table => table.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <param name="Words">As written.</param>
    /// <param name="Folded">In one spelling for all romanisations.</param>
    sealed record TermTable(
        FrozenDictionary<string, string[]> Words, FrozenDictionary<string, string[]> Folded,
        FrozenDictionary<string, string[]> Stems, FrozenDictionary<string, string[]> Acronyms,
        FrozenDictionary<string, int> Weights);
}
