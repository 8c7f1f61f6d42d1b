using System.Collections.Frozen;
using System.Text;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>A name with its countries taken out: what is left says what the body is.</summary>
/// <param name="Core">Words that are neither small words nor countries, in order.</param>
/// <param name="States">States that the name itself names, ISO 3166-1 alpha-2.</param>
/// <param name="IsCompany">It has a legal form of companies; the core is without it.</param>
sealed record BodyText(string Name, IReadOnlyList<Word> Core, IReadOnlyList<string> States, bool IsCompany)
{
    /// <summary>The core as it is written.</summary>
    List<string> Tokens { get; init; } = [];

    string Spelling { get; init; } = "";

    /// <summary>Names of bodies have at most 23 words.</summary>
    const int MaxWords = 40;

    static readonly FrozenSet<string> StateWords = FrozenSet.Create(
        StringComparer.Ordinal, "republic", "respublika", "respubliki", "respublikasi", "respublikasining", "respublikasy",
        "respublikasynyn", "respublikasinin", "respublike", "respublici", "republique", "republica",
        "republik", "republike", "federatsii", "federatsiya", "federation", "federasiyasi",
        "jumhurii", "jumhuriyati", "kingdom",
        "dzhumkhurii", "zhumkhurii", "resbublika", "respubliky", "respublikasynyng", "hanrapetutyan", "hanrapetutyun");

    static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "l", "d", "dell", "all", "nell");

    public static BodyText Of(string name, Vocabulary vocabulary)
    {
        var written = Written(name.Length > 512 ? name[..512] : name);
        var tokens = NameText.Tokens(NameText.Clean(written));
        if (tokens.Count > MaxWords) tokens.RemoveRange(MaxWords, tokens.Count - MaxWords);
        var words = tokens.ConvertAll(vocabulary.Read);
        var romans = words.ConvertAll(word => word.Roman);
        var core = new List<Word>();
        var spelled = new List<string>();
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
                spelled.Add(tokens[i]);
            }
        }

        return new(name, core, states, forms.Any(form => form != "state")) { Tokens = spelled, Spelling = written };
    }

    /// <summary>Whether a word of the core is written in capitals throughout; scripts without capitals count as such.</summary>
    public bool IsUpper(int at) => Tokens[at][0] is >= 'ა' and <= 'ჿ'
        || Spelling.Contains(Tokens[at].ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>Without French and Italian articles before a vowel (d'Ouzbékistan); letters with dots as one word (F.S.B.).</summary>
    static string Written(string name)
    {
        if (name.AsSpan().IndexOfAny('\'', '’', '.') < 0) return name;

        var letters = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var word = WordBefore(name, i);
            var isLetter = i + 1 < name.Length && char.IsLetter(name[i + 1]);
            if (name[i] is '\'' or '’' && isLetter && Articles.Contains(word))
                letters.Length -= word.Length;
            else if (name[i] != '.' || word.Length != 1 || !isLetter || i + 2 >= name.Length || name[i + 2] != '.')
                letters.Append(name[i]);
        }

        return letters.ToString();
    }

    static string WordBefore(string name, int at)
    {
        if (name[at] is not ('\'' or '’' or '.')) return "";

        var start = at;
        while (start > 0 && char.IsLetter(name[start - 1]))
            start--;
        return name[start..at];
    }
}
