namespace ExportScreen.Core.Bodies;

/// <summary>Words of many languages that tell what an organisation is, where the gazetteer does not know it.</summary>
public sealed record KeywordTable
{
    /// <summary>By BCP 47 language.</summary>
    public IReadOnlyDictionary<string, LanguageKeywords> Languages { get; init; } =
        new Dictionary<string, LanguageKeywords>();

    /// <summary>Languages without spaces between words: phrases are plain substrings.</summary>
    public IReadOnlySet<string> SubstringLanguages { get; init; } = new HashSet<string>();

    /// <summary>Legal forms of companies by language; they count at the start or end of a name only.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> LegalForms { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Legal forms that only state enterprises and institutions bear, by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> StateLegalForms { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Phrases that a number follows in the names of military units.</summary>
    public IReadOnlyList<UnitPattern> UnitPatterns { get; init; } = [];
}

/// <param name="Phrases">By category; a token that ends (starts) in <c>*</c> is a prefix (suffix) match.</param>
/// <param name="Negatives">Phrases whose tokens are removed before the others are looked for.</param>
/// <param name="StripPrefixes">Articles cut from the front of each token.</param>
/// <param name="Clitics">Letters that may stand in front of a token.</param>
public sealed record LanguageKeywords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases, IReadOnlyList<string> Negatives,
    IReadOnlyList<string> StripPrefixes, IReadOnlyList<string> Clitics);

/// <param name="MinDigits">How many digits the number after the phrase has at least.</param>
public sealed record UnitPattern(string Lang, string Phrase, int MinDigits, string Category);
