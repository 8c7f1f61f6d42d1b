using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Names;

/// <summary>A name taken apart: its words in order, what each does, and the legal forms cut off.</summary>
sealed class NameReading
{
    /// <summary>More words than this are left out; no name has as many.</summary>
    const int MaxParts = 24;

    const int MaxCharacters = 512;

    NameReading(IReadOnlyList<NamePart> parts, IReadOnlyList<string> legalForms, bool person)
    {
        Parts = parts;
        LegalForms = legalForms;
        IsPerson = person;
        foreach (var part in parts)
        {
            HasPatronymic |= part.Role == PartRole.Patronymic;
            HasFather |= part.Role == PartRole.Father;
        }
    }

    public IReadOnlyList<NamePart> Parts { get; }

    /// <summary>Classes of legal forms (<c>llc</c>, <c>jsc</c> …).</summary>
    public IReadOnlyList<string> LegalForms { get; }

    public bool IsPerson { get; }

    public bool HasPatronymic { get; }

    /// <summary>Some words follow bin, ibn, ben, bint.</summary>
    public bool HasFather { get; }

    /// <summary>All romanised words without spaces.</summary>
    public string Joined => string.Concat(Parts.Select(part => part.Word.Roman));

    /// <summary>The same without stop words.</summary>
    public string Core => string.Concat(Parts.Where(part => part.Role != PartRole.Stop).Select(part => part.Word.Roman));

    public static NameReading Of(string name, PartyType type, Vocabulary vocabulary)
    {
        var person = type == PartyType.Person;
        var text = name.Length > MaxCharacters ? name[..MaxCharacters] : name;
        var clean = NameText.Clean(person ? GivenFirst(text) : text);
        var words = new List<Word>();
        foreach (var token in NameText.Tokens(clean))
        {
            var word = vocabulary.Read(token);
            if (word.Roman.Length > 0 && words.Count < MaxParts) words.Add(word);
        }

        return person
            ? new(PersonParts.Of(words, vocabulary), [], person)
            : Organisation(words, vocabulary);
    }

    static NameReading Organisation(List<Word> words, Vocabulary vocabulary)
    {
        var (start, end, classes) = Names.LegalForms.Cut([.. words.Select(word => word.Roman)]);
        var parts = new List<NamePart>(end - start);
        Word? last = null;
        for (var i = start; i < end; i++)
        {
            var terms = RomanNumber(words[i].Roman) is { } number
                ? [vocabulary.OfRoman(number)] : vocabulary.Terms(words[i], alone: end - start == 1);
            foreach (var word in terms)
            {
                if (parts.Count == MaxParts || (word == last && word.Roman == Glossary.Research)) continue;
                parts.Add(new(word, word.IsStop && end - start > 1 ? PartRole.Stop : PartRole.Name));
                if (!word.IsStop) last = word;
            }
        }

        return new(parts, classes, person: false);
    }

    /// <summary>"LAST, First" as "First LAST".</summary>
    static string GivenFirst(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == name.LastIndexOf(',') ? $"{name[(comma + 1)..]} {name[..comma]}" : name;
    }

    static string? RomanNumber(string roman) => roman switch
    {
        "ii" => "2",
        "iii" => "3",
        "iv" => "4",
        "vi" => "6",
        "vii" => "7",
        "viii" => "8",
        "ix" => "9",
        _ => null,
    };
}

readonly record struct NamePart(Word Word, PartRole Role);

enum PartRole
{
    Name,

    /// <summary>The father's name in a Russian or Turkic patronymic, without its ending.</summary>
    Patronymic,

    /// <summary>A forefather's name after bin, ibn, ben, bint.</summary>
    Father,
    Initial,

    /// <summary>Articles and prepositions.</summary>
    Stop,
}
