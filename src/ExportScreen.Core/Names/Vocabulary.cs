namespace ExportScreen.Core.Names;

/// <summary>Words read so far, so that each is read once. Not for several threads at once.</summary>
sealed class Vocabulary
{
    readonly Dictionary<string, Word> byToken = new(StringComparer.Ordinal);
    readonly Dictionary<string, Word> byRoman = new(StringComparer.Ordinal);

    public Word Read(string token) => byToken.TryGetValue(token, out var word)
        ? word
        : byToken[token] = OfRoman(Romanisation.Romanise(token));

    public Word OfRoman(string roman) => byRoman.TryGetValue(roman, out var word)
        ? word
        : byRoman[roman] = Word.Of(roman);
}
