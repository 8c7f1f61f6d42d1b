using ExportScreen.Core.Bodies;
using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>The words of all categories made ready, so that a text is read once whatever their number.</summary>
sealed class TriggerWords
{
    /// <summary>No category: takes its words out of the search.</summary>
    const string Defensive = "-";

    readonly PhraseTable phrases = new();
    readonly Dictionary<string, List<Trigger>> triggers = new(StringComparer.Ordinal);
    readonly List<(string Text, string Phrase)> unspaced = [];

    public TriggerWords(Regulation regulation)
    {
        foreach (var phrase in regulation.DefensiveWords)
            Add(phrase, Defensive);

        foreach (var category in regulation.Items.Values.Where(category => !category.Support)
            .OrderBy(category => category.Id, StringComparer.Ordinal))
        {
            foreach (var phrase in category.CapabilityKeywords.Where(IsTelling).Concat(category.TriggerWords)
                .Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!triggers.TryGetValue(phrase, out var known))
                {
                    triggers.Add(phrase, known = []);
                    Add(phrase, phrase);
                }

                known.Add(new(category, phrase));
            }
        }
    }

    /// <summary>Words that stand in the text, in no order, none twice; those of products against them do not count.</summary>
    public IReadOnlyList<Trigger> Find(string text)
    {
        var tokens = KeywordText.Tokens(text, split: true);
        List<(string Phrase, int At, int Length)> found = [];
        phrases.Find(tokens, split: true, null, (phrase, at, length) => found.Add((phrase, at, length)));
        var defended = new bool[tokens.Count];
        foreach (var (_, at, length) in found.Where(entry => entry.Phrase == Defensive))
            Array.Fill(defended, true, at, length);

        return [.. found.Where(entry => entry.Phrase != Defensive && !defended.AsSpan(entry.At, entry.Length).Contains(true)
                && (!IsAcronym(entry.Phrase) || Wording.Holds(text, entry.Phrase)))
            .Select(entry => entry.Phrase).Concat(Unspaced(text, tokens)).Distinct(StringComparer.Ordinal)
            .SelectMany(phrase => triggers[phrase])];
    }

    void Add(string phrase, string category)
    {
        phrases.Add(phrase, category, split: true);
        if (char.IsAsciiLetter(phrase[^1]))
            phrases.Add(phrase + "s", category, split: true);
        if (phrase.Any(IsHan) && category != Defensive)
            unspaced.Add((string.Concat(KeywordText.Tokens(phrase, split: true)), phrase));
    }

    /// <summary>Chinese has no spaces between words.</summary>
    IEnumerable<string> Unspaced(string text, IReadOnlyList<string> tokens) => text.Any(IsHan)
        && string.Concat(tokens) is var whole
            ? unspaced.Where(entry => whole.Contains(entry.Text, StringComparison.Ordinal)).Select(entry => entry.Phrase) : [];

    static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Short everyday words tell nothing; acronyms do.</summary>
    static bool IsTelling(string keyword) => keyword.Length >= 4 || IsAcronym(keyword);

    /// <summary>Three capitals and digits, which count in capitals only.</summary>
    static bool IsAcronym(string keyword) => keyword.Length == 3 && !keyword.Any(char.IsLower);
}

/// <summary>A word and the category that it points to.</summary>
sealed record Trigger(ItemCategory Category, string Phrase);
