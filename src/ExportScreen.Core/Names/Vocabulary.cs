using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>Words read so far, so that each is read once. Not for several threads at once.</summary>
sealed class Vocabulary
{
    readonly Dictionary<string, Word> byToken = new(StringComparer.Ordinal);
    readonly Dictionary<(string Roman, Script Script, string? Sound), Word> byRoman = [];

    public Word Read(string token)
    {
        if (byToken.TryGetValue(token, out var word)) return word;

        var script = Scripts.Scripts.Of(token);
        return byToken[token] = OfRoman(Romanisation.Romanise(token), script, Romanisation.Sound(token, script));
    }

    public Word OfRoman(string roman, Script script = Script.Latin, string? sound = null) =>
        byRoman.TryGetValue((roman, script, sound), out var word)
            ? word
            : byRoman[(roman, script, sound)] = Word.Of(roman, script, sound);
}
