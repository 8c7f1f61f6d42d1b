using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Names;

/// <summary>A name taken apart: its words in order, what each does, and the legal forms cut off.</summary>
sealed class NameReading
{
    /// <summary>More words than this are left out; hardly a name has as many.</summary>
    public const int MaxParts = 24;

    const int MaxCharacters = 512;

    NameReading(List<NamePart> parts, IReadOnlyList<string> legalForms, bool person)
    {
        // An index holds a million of these: no list with room to grow. Small words that are all of a name are it: El Al.
        Parts = parts.TrueForAll(part => part.Role == PartRole.Stop)
            ? [.. parts.Select(part => part with { Role = PartRole.Name })]
            : [.. parts];
        LegalForms = legalForms;
        IsPerson = person;
        foreach (var part in parts)
        {
            HasPatronymic |= part.Role == PartRole.Patronymic;
            HasFather |= part.Role == PartRole.Father;
        }
    }

    public NamePart[] Parts { get; }

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
        var cased = NameText.Cased(name.Length > MaxCharacters ? name[..MaxCharacters] : name);
        return type == PartyType.Person
            ? new(PersonParts.Of(cased, vocabulary, MaxParts), [], person: true)
            : Organisation(cased, vocabulary);
    }

    static NameReading Organisation(string cased, Vocabulary vocabulary)
    {
        var words = NameToken.In(Seams.OpenOrganisation(cased), vocabulary, MaxParts).ConvertAll(token => token.Word);
        var (start, end, classes) = Names.LegalForms.Cut(words.ConvertAll(word => word.Roman));
        return new(OrganisationParts.Of(words[start..end], vocabulary, MaxParts), classes, person: false);
    }
}

readonly record struct NamePart(Word Word, PartRole Role);

enum PartRole
{
    /// <summary>Whether given or family name is not told.</summary>
    Name,

    /// <summary>In front of a comma, or alone in capitals. Spaniards and Arabs may have several words there.</summary>
    Family,

    /// <summary>The father's name in a Russian or Turkic patronymic, without its ending.</summary>
    Patronymic,

    /// <summary>A forefather's name after bin, ibn, ben, bint.</summary>
    Father,
    Initial,

    /// <summary>Jr, Sr, II: tells a man from his father, where it is written.</summary>
    Generation,

    /// <summary>Articles and prepositions.</summary>
    Stop,
}
