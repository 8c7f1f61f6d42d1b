using System.Collections.Frozen;
using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>Consonants of a word in classes that all systems share, after a sign for a vowel in front: keys to look up
/// by, not a likeness. Several where a letter is read in several ways; the likeliest first.</summary>
static class Skeletons
{
    /// <summary>A script that leaves much open is rare among the words looked up.</summary>
    const int Most = 12;

    /// <summary>Each sound and the classes it may fall in; a is any vowel, which counts at the start only.</summary>
    static readonly FrozenDictionary<char, string[]> Spelt = Parse("""
        a/e/i/o/u/E/U a p/b b f/v v t/d t m m n n l/L l r r k/q k g/h/H h s/S/z/Z/T/C/J s
        j s|a w v|a c s|k x ks|h
        """);

    static readonly FrozenDictionary<char, string[]> Heard = Parse("""
        a/e/i/o/u/E a p/b b f/v v t/d/D t m m n n l/L l r r k/q k g/h/H h s/S/z/Z/T/C/J s j s w v c s|k G s Q t|s
        """);

    static readonly FrozenDictionary<char, string[]> Abjad = Parse("""
        a/V/A/O/P/I/y a w a|v p/b b B b|v f/v v F v|b t/d t m m n n l l r r k k K k|h q k|h g h H h h h J s|h
        s/S/z/Z/T/C s D t|s Q t|s
        """);

    static readonly FrozenDictionary<char, string[]> Syllabic = Parse("""
        a/e/i/o/u/E/U a p/b b|v f v v v t/d t m m n n N n|nh l/r l|r k k g k|h h h|v H h s/S/z/Z/T s C/J s|t j s w a|v
        """);

    public static string[] Of(Word word) => [.. word.Script switch
    {
        Script.Arabic or Script.Hebrew => Read(word.Sound, Abjad, []),
        Script.Hangul or Script.Kana or Script.Han => Read(word.Sound, Syllabic, []),
        Script.Latin => Read(word.Heard, Heard, Read(word.Sound, Spelt, [])),
        Script.Alphabet or _ => Read(word.Sound, Spelt, []),
    }];

    /// <summary>The likeliest of sounds in Latin letters.</summary>
    public static string Likeliest(string sounds) => Read(sounds, Spelt, [])[0];

    static List<string> Read(string sounds, FrozenDictionary<char, string[]> classes, List<string> known)
    {
        List<string> read = [""];
        for (var i = 0; i < sounds.Length; i++)
        {
            var sound = sounds[i];
            var last = i > 1 && i == sounds.Length - 1;
            if (last && sound is 'h' or 'H') break;

            var options = classes.GetValueOrDefault(sound) ?? [sound.ToString()];
            var count = read.Count;
            for (var option = 1; option < options.Length && read.Count < Most; option++)
            {
                for (var k = 0; k < count && read.Count < Most; k++)
                    read.Add(With(read[k], options[option], i));
            }

            for (var k = 0; k < count; k++)
                read[k] = With(read[k], options[0], i);
        }

        foreach (var key in read)
        {
            if (!known.Contains(key)) known.Add(key);
        }

        return known;
    }

    static string With(string key, string next, int at) =>
        next == "a" ? at == 0 ? next : key
        : key.Length > 0 && key[^1] == next[0] ? key + next[1..]
        : key + next;

    static FrozenDictionary<char, string[]> Parse(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .SelectMany(pair => pair[0].Split('/').Select(sound => (sound[0], pair[1].Split('|'))))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
}
