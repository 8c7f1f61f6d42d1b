namespace ExportScreen.Core.Names;

/// <summary>Words read so far, so that each is read once. Not for several threads at once.</summary>
sealed class Vocabulary
{
    readonly Dictionary<string, Word> byToken = new(StringComparer.Ordinal);
    readonly Dictionary<(string Roman, bool Abjad), Word> byRoman = [];
    readonly Dictionary<(Word Word, bool Alone), IReadOnlyList<Word>> byTerm = [];

    public Word Read(string token) => byToken.TryGetValue(token, out var word)
        ? word
        : byToken[token] = OfRoman(Romanisation.Romanise(token), token.Length > 0 && Romanisation.IsAbjad(token));

    public Word OfRoman(string roman, bool abjad = false) => byRoman.TryGetValue((roman, abjad), out var word)
        ? word
        : byRoman[(roman, abjad)] = Word.Of(roman, abjad);

    /// <summary>What a word of an organisation's name is compared as: itself, or the words that stand for it.</summary>
    /// <param name="alone">The name has no other: an acronym is kept then.</param>
    public IReadOnlyList<Word> Terms(Word word, bool alone)
    {
        if (byTerm.TryGetValue((word, alone), out var terms)) return terms;

        var romans = (alone ? null : Glossary.Spell(word.Roman))
            ?? Glossary.Find(word.Roman) ?? [CommonWords.Canonical(word.Roman)];
        return byTerm[(word, alone)] = [.. romans.Select(roman => roman == word.Roman ? word : OfRoman(roman))];
    }
}
