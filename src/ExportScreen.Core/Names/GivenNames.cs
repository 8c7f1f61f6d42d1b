using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Given names that are one name, though they are spelled too differently to sound alike.</summary>
static class GivenNames
{
    const int Same = 950;
    const int Short = 850;
    const int Translated = 800;

    static readonly FrozenDictionary<string, GivenName[]> BySound = Parse(GivenNameTable.Names);

    /// <summary>The names that a word can stand for; Sasha for two.</summary>
    /// <param name="sound">From <see cref="Word.Sound"/>, so that spellings need not all be known.</param>
    public static GivenName[] Of(string sound) => BySound.TryGetValue(sound, out var names) ? names : [];

    /// <returns>Per mille: 950 another language's or spelling's form of the name, 850 a pet form, 800 a translation that
    /// is customary; 0 where they are no forms of one name.</returns>
    public static int Alike(Word left, Word right)
    {
        var best = 0;
        foreach (var one in left.GivenNames)
        {
            foreach (var other in right.GivenNames)
            {
                if (one.Class == other.Class) best = Math.Max(best, Alike(one.Form, other.Form));
            }
        }

        return best;
    }

    static int Alike(GivenNameForm left, GivenNameForm right) => (left, right) switch
    {
        (GivenNameForm.Full, GivenNameForm.Full) => Same,
        (GivenNameForm.Short or GivenNameForm.Full, GivenNameForm.Short or GivenNameForm.Full) => Short,
        (GivenNameForm.Translated, GivenNameForm.Full) or (GivenNameForm.Full, GivenNameForm.Translated) => Translated,
        // Two translations into different languages, or one and a pet form, are a step too far.
        _ => 0,
    };

    static FrozenDictionary<string, GivenName[]> Parse(string table)
    {
        var names = new Dictionary<string, List<GivenName>>(StringComparer.Ordinal);
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var line = 0; line < lines.Length; line++)
        {
            var forms = lines[line].Split('|');
            for (var form = 0; form < forms.Length; form++)
            {
                foreach (var name in forms[form].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    Add(names, Sound(NameText.Clean(name)), new(line + 1, (GivenNameForm)form));
            }
        }

        return names.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    static string Sound(string token) =>
        Word.SoundOf(Romanisation.Romanise(token), Romanisation.Sound(token, Scripts.Scripts.Of(token)));

    static void Add(Dictionary<string, List<GivenName>> names, string sound, GivenName name)
    {
        if (!names.TryGetValue(sound, out var known)) names.Add(sound, known = []);
        if (!known.Exists(other => other.Class == name.Class)) known.Add(name);
    }
}

/// <param name="Class">One number for all forms of a name; names are looked up by it.</param>
readonly record struct GivenName(int Class, GivenNameForm Form);

/// <summary>In the order of the table's columns.</summary>
enum GivenNameForm
{
    Full,
    Short,
    Translated,
}
