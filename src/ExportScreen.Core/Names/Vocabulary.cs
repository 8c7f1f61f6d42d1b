using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>Words read so far, so that each is read once. Not for several threads at once.</summary>
/// <param name="known">Where a word comes from that was not read yet, by its romanised letters, script and sounds: an index
/// that has it already. Where that gives null, it is made.</param>
sealed class Vocabulary(Func<string, Script, string?, Word?>? known = null)
{
    readonly Dictionary<string, Word> byToken = new(StringComparer.Ordinal);
    readonly Dictionary<(string Roman, Script Script, string? Sound), Word> byRoman = [];
    readonly Dictionary<(Word Word, bool Alone), IReadOnlyList<Word>> byTerm = [];

    public Word Read(string token)
    {
        if (byToken.TryGetValue(token, out var word)) return word;

        var script = Scripts.Scripts.Of(token);
        return byToken[token] = OfRoman(Romanisation.Romanise(token), script, Romanisation.Sound(token, script));
    }

    public Word OfRoman(string roman, Script script = Script.Latin, string? sound = null) =>
        byRoman.TryGetValue((roman, script, sound), out var word)
            ? word
            : byRoman[(roman, script, sound)] = known?.Invoke(roman, script, sound) ?? Word.Of(roman, script, sound);

    /// <summary>What a word of an organisation's name is compared as: itself, or the words that stand for it.</summary>
    /// <param name="alone">The name has no other: an acronym is kept then.</param>
    public IReadOnlyList<Word> Terms(Word word, bool alone)
    {
        if (byTerm.TryGetValue((word, alone), out var terms)) return terms;

        var romans = (alone ? null : Glossary.Spell(word.Roman)) ?? Glossary.Find(word.Roman) ?? Glossary.FindSlipped(word.Roman)
            ?? [Adjective(word.Roman)];
        return byTerm[(word, alone)] = [.. romans.Select(roman => roman == word.Roman ? word : OfRoman(roman))];
    }

    /// <summary>Russian adjectives of places without gender and case: Ramenskoye and Ramenskiy are one word.</summary>
    static string Adjective(string roman)
    {
        var stem = roman.LastIndexOf("sk", StringComparison.Ordinal);
        return stem > 3 && roman[(stem + 2)..] is "iy" or "aya" or "aia" or "oe" or "oye" or "oie" or "oy" or "oi" or "ogo" or "y" or "i"
            or "ii" or "ij" or "yi" or "yy" or "ie" or "iye" or "ikh" or "a" or "e" or "oyi" or "oho" ? roman[..(stem + 2)] : roman;
    }
}
