using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Phrases in all languages and scripts, romanised as names are, and what they stand for.</summary>
sealed class Terms
{
    readonly FrozenDictionary<string, string> meanings;
    readonly FrozenDictionary<string, int> longest;

    Terms(Dictionary<string, string> meanings)
    {
        this.meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);
        longest = meanings.Keys.GroupBy(FirstWord, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(phrase => 1 + phrase.Count(letter => letter == ' ')), StringComparer.Ordinal);
    }

    /// <param name="table">Lines of a meaning, a colon and forms between commas. The first line that has a form keeps it.</param>
    public static Terms Parse(string table)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var form in line[(colon + 1)..].Split(','))
            {
                var phrase = string.Join(' ', NameText.Tokens(NameText.Clean(form)).Select(Romanisation.Romanise));
                if (phrase.Length > 0) meanings.TryAdd(phrase, line[..colon].Trim());
            }
        }

        return new(meanings);
    }

    public string? Of(string phrase) => meanings.GetValueOrDefault(phrase);

    /// <summary>The longest phrase that starts at a word.</summary>
    public (int Length, string Meaning)? At(IReadOnlyList<string> romans, int at)
    {
        if (!longest.TryGetValue(romans[at], out var most)) return null;

        for (var length = Math.Min(most, romans.Count - at); length > 0; length--)
        {
            var phrase = length == 1 ? romans[at] : string.Join(' ', romans.Skip(at).Take(length));
            if (meanings.TryGetValue(phrase, out var meaning)) return (length, meaning);
        }

        return null;
    }

    static string FirstWord(string phrase) =>
        phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? phrase[..space] : phrase;
}
