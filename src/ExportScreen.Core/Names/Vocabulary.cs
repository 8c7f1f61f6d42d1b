namespace ExportScreen.Core.Names;

/// <summary>Words read so far, so that each is read once. Not for several threads at once.</summary>
/// <param name="make">Where a romanised word comes from that was not read yet, and whether it is abjad: an index that
/// has it already. Where that gives null, it is made.</param>
sealed class Vocabulary(Func<string, bool, Word?>? make = null)
{
    readonly Dictionary<string, Word> byToken = new(StringComparer.Ordinal);
    readonly Dictionary<(string Roman, bool Abjad), Word> byRoman = [];

    public Word Read(string token) => byToken.TryGetValue(token, out var word)
        ? word
        : byToken[token] = OfRoman(Romanisation.Romanise(token), token.Length > 0 && Romanisation.IsAbjad(token));

    public Word OfRoman(string roman, bool abjad = false) => byRoman.TryGetValue((roman, abjad), out var word)
        ? word
        : byRoman[(roman, abjad)] = make?.Invoke(roman, abjad) ?? Word.Of(roman, abjad);
}
