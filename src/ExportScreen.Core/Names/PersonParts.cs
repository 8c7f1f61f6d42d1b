using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>What each word of a person's name does.</summary>
static class PersonParts
{
    static readonly FrozenSet<string> ChildOf = Set(
        "ogli ogly oglu oghlu oghli ugli uglu uly ulu uulu kyzy kizi qizi qyzy gyzy kyzi gizi");

    static readonly FrozenSet<string> ParentNamed = Set("bin ibn ben bint binti ould");

    static readonly string[] Endings =
    [
        "yevich", "ievich", "evich", "yovich", "ovich", "avich", "yevych", "evych", "ovych", "avych",
        "yevna", "ievna", "evna", "yovna", "ovna", "avna", "yivna", "ivna", "inichna",
        "ogli", "ogly", "oglu", "oghlu", "ugli", "uulu", "uly", "kyzy", "kizi", "qizi", "qyzy", "gyzy",
    ];

    public static List<NamePart> Of(List<Word> words, Vocabulary vocabulary)
    {
        var first = 0;
        while (words.Count - first > 2 && CommonWords.IsHonorific(words[first].Roman)) first++;

        var parts = new List<NamePart>(words.Count);
        var names = words.Count - first;
        var patronymics = 0;
        for (var i = first; i < words.Count; i++)
        {
            var word = words[i];
            if (parts.Count > 0 && names > 2 && i > first && ChildOf.Contains(word.Roman))
            {
                parts[^1] = parts[^1] with { Role = PartRole.Patronymic };
                patronymics++;
            }
            else if (i > first && i + 1 < words.Count && ParentNamed.Contains(word.Roman))
            {
                i++;
                while (i + 1 < words.Count && words[i].IsStop) i++;
                parts.Add(new(words[i], PartRole.Father));
            }
            else if (word.Roman.Length == 1 && names > 1)
            {
                parts.Add(new(word, PartRole.Initial));
            }
            else if (word.IsStop && names > 1)
            {
                parts.Add(new(word, PartRole.Stop));
            }
            else if (i > first && names > 2 && patronymics == 0 && Stem(word.Roman) is { } stem)
            {
                parts.Add(new(vocabulary.OfRoman(stem), PartRole.Patronymic));
                patronymics++;
            }
            else
            {
                parts.Add(new(word, PartRole.Name));
            }
        }

        return parts;
    }

    static string? Stem(string roman)
    {
        foreach (var ending in Endings)
        {
            if (roman.Length >= ending.Length + 2 && roman.EndsWith(ending, StringComparison.Ordinal))
                return roman[..^ending.Length];
        }

        return roman is "ilyich" or "ilich" or "kuzmich" or "lukich" or "fomich" or "nikitich" ? roman[..^2] : null;
    }

    static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
