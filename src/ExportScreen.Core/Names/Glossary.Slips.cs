using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

static partial class Glossary
{
    /// <summary>Two letters turned round are no other word; one more or less seldom is; one changed often: shopping, Interpal.</summary>
    const int ShortestTurned = 7;
    const int ShortestMissed = 8;
    const int ShortestChanged = 10;

    /// <summary>Letters that a form has in common with its English word, if it is English itself. Those of other languages
    /// are too near to names: hangkong, muhimmat.</summary>
    const int SharedStart = 5;

    /// <summary>The words that stand for one that a typist misspelt by a letter, behind the first, which few miss: comapny,
    /// techincal; null where it is like no form, or like those of several.</summary>
    public static IReadOnlyList<string>? FindSlipped(string roman)
    {
        if (roman.Length < ShortestTurned || !roman.All(char.IsAsciiLetter)) return null;

        string[]? found = null;
        foreach (var shorter in Shorter(roman))
        {
            if (!Slips.Shortened.TryGetValue(shorter, out var forms)) continue;

            foreach (var form in forms)
            {
                if (form[0] != roman[0] || !IsSlip(form, roman)) continue;

                var terms = Table.Words[form];
                if (found is not null && !found.SequenceEqual(terms)) return null;
                found = terms;
            }
        }

        return found;
    }

    /// <summary>The word, and all that it is without one letter.</summary>
    static IEnumerable<string> Shorter(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word).Distinct(StringComparer.Ordinal);

    static bool IsSlip(string form, string word)
    {
        var shorter = Math.Min(form.Length, word.Length);
        return IsTurned(form, word)
            || (shorter >= (form.Length == word.Length ? ShortestChanged : ShortestMissed) && Edits.Between(form, word) == 1);
    }

    static bool IsTurned(string form, string word)
    {
        var at = form.AsSpan().CommonPrefixLength(word);
        return form.Length == word.Length && at + 1 < form.Length && form[at] == word[at + 1] && form[at + 1] == word[at]
            && form.AsSpan(at + 2).SequenceEqual(word.AsSpan(at + 2));
    }

    /// <summary>A class of its own, so that it is made after the tables, in whichever order files are compiled.</summary>
    static class Slips
    {
        /// <summary>What is left of forms when a letter is taken out, or none, with the forms that leave it.</summary>
        public static readonly FrozenDictionary<string, string[]> Shortened = Table.Words
            .Where(pair => pair.Key.Length >= ShortestTurned && pair.Value is [var term]
                && term.AsSpan().CommonPrefixLength(pair.Key) >= SharedStart)
            .SelectMany(pair => Shorter(pair.Key).Select(shorter => (shorter, pair.Key)))
            .GroupBy(pair => pair.shorter, pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
