using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Exiles;

/// <summary>A word of a text, and what it can be in a person's name.</summary>
sealed partial class NameWord
{
    /// <summary>Who stands in front of a name: forms of address, ranks, and what exiles and their persecutors are.</summary>
    static readonly FrozenSet<string> Addresses = Set("""
        mr mrs ms miss mx dr prof professor sir madam lord lady prince princess sheikh sheik shaikh imam mullah maulana mawlana ayatollah
        qari haji hajji ustad domla eshon father pastor bishop rabbi president minister premier chancellor senator ambassador consul
        general colonel major captain lieutenant sergeant admiral marshal commander officer agent king queen emir sultan
        herr frau monsieur madame senor senora signor gospodin
        journalist reporter editor blogger vlogger youtuber writer poet author singer artist musician activist campaigner defender dissident
        critic opponent exile emigre refugee cleric preacher theologian lawyer attorney advocate judge politician lawmaker deputy governor
        mayor leader chairman chairwoman founder businessman businesswoman banker tycoon student teacher academic scholar scientist
        engineer doctor soldier defector deserter whistleblower athlete citizen national suspect victim target detainee prisoner
        brother sister wife husband son daughter father mother cousin nephew niece uncle aunt widow partner friend associate
        alias aka née nee
        """);

    static readonly FrozenSet<string> Calendar = Set("""
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday
        """);

    /// <summary>Words of places that have several, and of file names.</summary>
    static readonly FrozenSet<string> NoNames = Set("""
        kuala lumpur tel aviv buenos aires sao paulo rio janeiro sri lanka costa rica burkina faso sierra leone cabo verde port louis
        puerto rico cape town dar salaam abu dhabi nizhny novgorod addis ababa phnom penh san juan jose francisco los angeles las vegas
        html htm php asp aspx pdf amp index www com org net
        """);

    static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:\n");
    static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;()[]\"/");

    readonly Word word;

    NameWord(Word word) => this.word = word;

    public string Roman => word.Roman;

    public required bool IsCapital { get; init; }

    /// <summary>All of it in capitals, and short.</summary>
    public required bool IsAcronym { get; init; }

    /// <summary>A single capital with a dot that is no part of "U.S.".</summary>
    public required bool IsInitial { get; init; }

    /// <summary>A hyphen joins it to the word before.</summary>
    public required bool IsJoined { get; init; }

    public required bool StartsSentence { get; init; }

    /// <summary>Behind a comma, a bracket or the like.</summary>
    public required bool StartsPhrase { get; init; }

    public bool IsGiven => Roman.Length > 2 && !Calendar.Contains(Roman)
        && Array.Exists(word.GivenNames, name => name.Form is not GivenNameForm.Short);

    /// <summary>Ends as surnames of many languages do, and few other words: -ov, -ski, -zoda.</summary>
    public bool IsSurname => Roman.Length > 5 && word.StemEnding is >= 1 and <= 3;

    public bool IsArticle => Roman is "a" or "an" or "the" or "who" or "whose" or "aged";

    public bool IsPlace => word.IsPlace || Calendar.Contains(Roman) || NoNames.Contains(Roman);

    public bool IsTerm => Roman.Length > 1 && (word.IsGeneric || Glossary.Find(Roman) is not null);

    public bool IsParticle => Particles.Are(Roman);

    public bool IsAddress => Addresses.Contains(Roman);

    /// <summary>The dot behind it ends no sentence.</summary>
    public bool IsShortened => IsInitial || Roman is "mr" or "mrs" or "ms" or "dr" or "prof";

    public bool IsPatronymic => Roman.Length > 5
        && (Patronymics.Stem(Roman, isInside: true) is not null || Patronymics.TurkicStem(Roman) is { Length: > 2 });

    public bool IsChildWord => Patronymics.IsChildWord(Roman);

    public bool IsChildOf => Particles.IsChildOf(Roman) || Roman is "ould" or "wuld" or "walad";

    /// <summary>Father or mother of, servant of: half a name.</summary>
    public bool IsParentOf => Roman is "abu" or "abou" or "umm" or "oum" or "abd" or "abdul" or "abdel" or "abdal";

    public static bool HasOtherLetters(string text) => text.EnumerateRunes().Any(rune => Rune.IsLetter(rune)
        && rune.Value is not (< 0x0250 or (>= 0x02B0 and <= 0x02FF) or (>= 0x1E00 and <= 0x1EFF)));

    public static List<NameWord> In(string text)
    {
        var cased = NameText.Cased(Possessive().Replace(text, " "));
        var words = new List<NameWord>();
        var end = 0;
        var vocabulary = new Vocabulary();
        foreach (var span in NameText.Spans(cased))
        {
            var (token, between) = (cased[span], cased[end..span.Start.Value]);
            var word = vocabulary.OfRoman(Romanisation.Romanise(NameText.Lower(token)));
            var after = span.End.Value < cased.Length ? cased[span.End.Value] : '\0';
            var capitals = token.Count(char.IsUpper);
            words.Add(new(word)
            {
                IsCapital = char.IsUpper(token[0]),
                IsAcronym = capitals > 1 && capitals == token.Count(char.IsLetter) && token.Length < 6,
                IsInitial = token.Length == 1 && capitals == 1 && after == '.' && !between.EndsWith('.'),
                IsJoined = between is "-" or "\u2010",
                StartsSentence = end == 0 || (between.AsSpan().IndexOfAny(SentenceEnds) >= 0 && !words[^1].IsShortened),
                StartsPhrase = between.AsSpan().IndexOfAny(PhraseEnds) >= 0,
            });
            end = span.End.Value;
        }

        return words;
    }

    static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"['\u2019\u02BC]s\b|(?<=s)['\u2019](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
