using System.Collections.Frozen;
using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>Phrases in all languages and scripts, romanised as names are, and what they stand for.</summary>
sealed class Terms
{
    readonly FrozenDictionary<string, string> meanings;
    readonly FrozenDictionary<string, int> longest;
    readonly FrozenDictionary<string, int> longestBefore;

    Terms(Dictionary<string, string> meanings)
    {
        this.meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);
        longest = Longest(meanings.Keys, FirstWord);
        longestBefore = Longest(meanings.Keys, LastWord);
    }

    static FrozenDictionary<string, int> Longest(IEnumerable<string> phrases, Func<string, string> word) =>
        phrases.GroupBy(word, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key, group => group.Max(phrase => 1 + phrase.Count(letter => letter == ' ')), StringComparer.Ordinal);

    /// <summary>Shorter words are known as they are spelled; of longer ones the sounds suffice that all systems write alike,
    /// so that a term is known in a romanisation that the table does not have.</summary>
    const int ShortestBySound = 6;

    /// <param name="table">Lines of a meaning, a colon and forms between commas. The first line that has a form keeps it.</param>
    public static Terms Parse(string table)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var form in line[(colon + 1)..].Split(','))
            {
                var phrase = string.Join(' ', NameText.Tokens(NameText.Clean(form)).Select(word => Key(Romanisation.Romanise(word))));
                if (phrase.Length > 0) meanings.TryAdd(phrase, line[..colon].Trim());
            }
        }

        return new(meanings);
    }

    public string? Of(string word) => meanings.GetValueOrDefault(Key(word));

    /// <summary>The longest phrase that ends at a word.</summary>
    /// <param name="from">The first word that it may have.</param>
    public (int Length, string Meaning)? Before(IReadOnlyList<string> romans, int from, int last)
    {
        var phrase = Key(romans[last]);
        if (!longestBefore.TryGetValue(phrase, out var most)) return null;

        (int, string)? found = meanings.TryGetValue(phrase, out var single) ? (1, single) : null;
        for (var length = 2; length <= most && last - length + 1 >= from; length++)
        {
            phrase = $"{Key(romans[last - length + 1])} {phrase}";
            if (meanings.TryGetValue(phrase, out var meaning)) found = (length, meaning);
        }

        return found;
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="end">Behind the last word that it may have; null: where the words end.</param>
    public (int Length, string Meaning)? At(IReadOnlyList<string> romans, int at, int? end = null)
    {
        var most = (end ?? romans.Count) - at;
        var phrase = Key(romans[at]);
        if (!longest.TryGetValue(phrase, out var known)) return null;

        (int, string)? found = meanings.TryGetValue(phrase, out var single) ? (1, single) : null;
        for (var length = 2; length <= Math.Min(most, known); length++)
        {
            phrase = $"{phrase} {Key(romans[at + length - 1])}";
            if (meanings.TryGetValue(phrase, out var meaning)) found = (length, meaning);
        }

        return found;
    }

    static string Key(string roman) => roman.Length < ShortestBySound || char.IsAsciiDigit(roman[0])
        ? roman
        : Loose(Sounds.Of(WithY(roman)));

    /// <summary>The j of ISO 9 and GOST behind a vowel: promyshlennaja, moskovskij.</summary>
    static string WithY(string roman)
    {
        if (!roman.Contains('j', StringComparison.Ordinal)) return roman;

        var letters = roman.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == 'j' && letters[i - 1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') letters[i] = 'y';
        }

        return new(letters);
    }

    static string Loose(string sounds)
    {
        var loose = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var letter = sound switch
            {
                'o' => 'a',
                'i' => 'e',
                'u' or 'w' => 'v',
                'H' or 'x' => 'h',
                'J' or 'j' => 'Z',
                _ => sound,
            };
            if (loose.Length == 0 || loose[^1] != letter) loose.Append(letter);
        }

        return loose.ToString();
    }

    static string FirstWord(string phrase) =>
        phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? phrase[..space] : phrase;

    static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];
}
