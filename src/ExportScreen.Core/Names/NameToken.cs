namespace ExportScreen.Core.Names;

/// <summary>A word of a name as it is written, before anything is known of what it does.</summary>
/// <param name="Before">The character in front of it, 0 at the start.</param>
/// <param name="Last">Its last letter as it is written.</param>
/// <param name="After">The character behind it, 0 at the end.</param>
/// <param name="IsUpper">It has letters of two cases or more, all of them capitals.</param>
/// <param name="IsLower">It has small letters only.</param>
readonly record struct NameToken(Word Word, char Before, char Last, char After, bool IsUpper, bool IsLower)
{
    public string Roman => Word.Roman;

    /// <summary>Shortened, by a dot that no other letter follows at once: "Gen.", not the "U" of "U.S.".</summary>
    public bool IsDotted => After == '.';

    public NameToken With(Word word) => this with { Word = word };

    /// <param name="cased">From <see cref="NameText.Cased"/>.</param>
    public static List<NameToken> In(string cased, Vocabulary vocabulary, int most)
    {
        var tokens = new List<NameToken>();
        foreach (var span in NameText.Spans(cased))
        {
            var text = cased[span];
            var word = vocabulary.Read(NameText.Lower(text));
            if (word.Roman.Length == 0) continue;
            var (start, end) = (span.Start.Value, span.End.Value);
            var (upper, lower) = Cases(text);
            tokens.Add(new(word, start > 0 ? cased[start - 1] : '\0', text[^1], end < cased.Length ? cased[end] : '\0',
                upper > 1 && lower == 0, upper == 0 && lower > 0));
            if (tokens.Count == most) break;
        }

        return tokens;
    }

    static (int Upper, int Lower) Cases(string text)
    {
        int upper = 0, lower = 0;
        foreach (var letter in text)
        {
            if (char.IsUpper(letter)) upper++;
            else if (char.IsLower(letter) && char.ToUpperInvariant(letter) != letter) lower++;
        }

        return (upper, lower);
    }
}
