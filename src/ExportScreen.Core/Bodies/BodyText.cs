using System.Collections.Frozen;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>A name with its countries taken out: what is left says what the body is.</summary>
/// <param name="Core">Words that are neither small words nor countries, in order.</param>
/// <param name="States">States that the name itself names, ISO 3166-1 alpha-2.</param>
/// <param name="IsUpper">Of each word of the core: whether it is written in capitals throughout.</param>
/// <param name="IsCompany">It has a legal form of companies; the core is without it.</param>
sealed record BodyText(
    string Name, IReadOnlyList<Word> Core, IReadOnlyList<string> States, IReadOnlyList<bool> IsUpper, bool IsCompany)
{
    /// <summary>Names of bodies have at most 23 words.</summary>
    const int MaxWords = 40;

    static readonly FrozenSet<string> StateWords = FrozenSet.Create(
        StringComparer.Ordinal, "republic", "respublika", "respubliki", "respublikasi", "respublikasining", "respublikasy",
        "respublikasynyn", "respublikasinin", "respublike", "respublici", "republique", "republica",
        "republik", "republike", "federatsii", "federatsiya", "federation", "federasiyasi",
        "jumhurii", "jumhuriyati", "kingdom",
        "dzhumkhurii", "zhumkhurii", "resbublika", "respubliky", "respublikasynyng", "hanrapetutyan", "hanrapetutyun");

    public static BodyText Of(string name, Vocabulary vocabulary)
    {
        var tokens = NameText.Tokens(NameText.Clean(WithoutElision(name.Length > 512 ? name[..512] : name)));
        if (tokens.Count > MaxWords) tokens.RemoveRange(MaxWords, tokens.Count - MaxWords);
        var words = tokens.ConvertAll(vocabulary.Read);
        var romans = words.ConvertAll(word => word.Roman);
        var core = new List<Word>();
        var upper = new List<bool>();
        var states = new List<string>();
        var (start, end, forms) = LegalForms.Cut(romans);
        for (var i = start; i < end; i++)
        {
            if (Places.CountryAt(romans, i) is { } place)
            {
                if (!states.Contains(place.State)) states.Add(place.State);
                i += place.Length - 1;
            }
            else if ((!words[i].IsStop || romans[i] == "g") && romans[i].Length > 0 && !StateWords.Contains(romans[i]))
            {
                core.Add(words[i]);
                upper.Add(IsWrittenUpper(name, tokens[i]));
            }
        }

        return new(name, core, states, upper, forms.Any(form => form != "state"));
    }

    /// <summary>French and Italian articles before a vowel as words of their own: Ambassade d'Ouzbékistan.</summary>
    static string WithoutElision(string name)
    {
        if (name.AsSpan().IndexOfAny('\'', '’') < 0) return name;

        var letters = name.ToCharArray();
        for (var i = 1; i + 1 < letters.Length; i++)
        {
            if (letters[i] is '\'' or '’' && letters[i - 1] is 'l' or 'd' or 'L' or 'D'
                && (i == 1 || !char.IsLetter(letters[i - 2])) && char.IsLetter(letters[i + 1]))
            {
                (letters[i - 1], letters[i]) = (' ', ' ');
            }
        }

        return new(letters);
    }

    /// <summary>Scripts without capitals count as capitals.</summary>
    static bool IsWrittenUpper(string name, string token) => token[0] is >= 'ა' and <= 'ჿ'
        || name.Contains(token.ToUpperInvariant(), StringComparison.Ordinal);
}
