namespace ExportScreen.Core.Names;

/// <summary>Words read so far, so that each is read once. Not for several threads at once.</summary>
sealed class Vocabulary
{
    readonly Dictionary<string, Word> byToken = new(StringComparer.Ordinal);
    readonly Dictionary<(string Roman, bool Abjad), Word> byRoman = [];

    public Word Read(string token) => byToken.TryGetValue(token, out var word)
        ? word
        : byToken[token] = OfRoman(Romanisation.Romanise(token), token.Length > 0 && Romanisation.IsAbjad(token));

    public Word OfRoman(string roman, bool abjad = false) => byRoman.TryGetValue((roman, abjad), out var word)
        ? word
        : byRoman[(roman, abjad)] = Word.Of(roman, abjad);
}
