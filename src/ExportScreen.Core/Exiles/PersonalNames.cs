using System.Collections.Frozen;
using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.Exiles;

/// <summary>
/// Looks for names of people in texts that are meant for the exile record. It is a help and no proof: it knows given names,
/// patronymics, forms of address and the customs of writing names, and what else may be written in capitals, but not
/// every name. Where it is in doubt it finds one: a text can be put otherwise, an exile cannot be hidden again.
/// </summary>
public sealed class PersonalNames
{
    readonly FrozenSet<string> known;
    readonly FrozenSet<string> common;

    PersonalNames(FrozenSet<string> known, FrozenSet<string> common) => (this.known, this.common) = (known, common);

    /// <summary>What the record that ships and the gazetteer say is no name: their texts were read by people.</summary>
    public static PersonalNames Knowing(ExileRecord record, IEnumerable<Body> bodies)
    {
        string[] texts =
        [
            .. record.Shipped.SelectMany(incident => (string?[])[incident.Summary, incident.Technology, incident.Actor]).OfType<string>(),
            .. record.States.Select(note => note.Name),
            .. record.States.SelectMany(note => note.Counts.Select(count => count.Measure).Append(note.Notes)),
            .. record.Purchases.SelectMany(purchase => (string?[])[purchase.Vendor, purchase.Note]).OfType<string>(),
            .. Sources(record).Select(source => source.Publisher).Where(publisher => !HasInitial(NameWord.In(publisher))),
            .. bodies.SelectMany(body => body.Names).Where(name => !name.Local).Select(name => name.Value),
        ];
        var words = texts.SelectMany(NameWord.In).ToList();
        // What stands in small letters names nobody, in a title either; of an address that is so for what is like no name.
        var small = Sources(record).SelectMany(source => NameWord.In(source.Title)).Concat(words).Where(word => !word.IsCapital)
            .Concat(Sources(record).Select(source => source.Url).OfType<string>().SelectMany(url => NameWord.In(Path(url)))
                .Where(word => word is { IsGiven: false, IsSurname: false }));
        return new(
            words.Select(word => word.Roman).ToFrozenSet(StringComparer.Ordinal),
            small.Select(word => word.Roman).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a text of whole sentences seems to name somebody, or is in letters that cannot be looked at.</summary>
    public bool InText(string text)
    {
        if (NameWord.HasOtherLetters(text))
            return true;

        var words = NameWord.In(text);
        return Enumerable.Range(0, words.Count).Any(at => IsAddressed(words, at) || IsFathered(words, at) || IsAlone(words, at))
            || HasKoreanName(words) || Runs(words).Any(IsName);
    }

    /// <summary>The same of a title or a product, where all words may be written in capitals: a given name beside another name
    /// tells.</summary>
    public bool InTitle(string title)
    {
        if (NameWord.HasOtherLetters(title))
            return true;

        var words = NameWord.In(title);
        return Enumerable.Range(0, words.Count).Any(at => IsFathered(words, at))
            || Runs(words).Any(run => HasGivenBesideName(run) || HasInitialOfName(run));
    }

    /// <summary>Whether the path of an address seems to name somebody. All of it may be in small letters, so two words side by side
    /// that were never seen are enough, as is one that is like a surname or stands behind what somebody is.</summary>
    public bool InAddress(string url)
    {
        var path = Path(url);
        var words = NameWord.In(path);
        return NameWord.HasOtherLetters(path)
            || words.Exists(word => IsUnheardOf(word) && (word.IsSurname || word.IsChildWord))
            || words.Zip(words.Skip(1)).Any(pair => IsUnheardOf(pair.Second)
                ? IsUnheardOf(pair.First) || pair.First.IsGiven || pair.First.IsAddress || pair.First.IsParentOf
                : pair.Second.IsGiven && (IsUnheardOf(pair.First) || pair.First.IsAddress || pair.First.IsParentOf));
    }

    static string Path(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.PathAndQuery + uri.Fragment) : url;

    static IEnumerable<Source> Sources(ExileRecord record) => record.Shipped.SelectMany(incident => incident.Sources)
        .Concat(record.Purchases.Select(purchase => purchase.Source));

    bool IsName(List<NameWord> run) =>
        run.Count(word => !word.IsParticle && !IsExplained(word)) > 1 || HasGivenBesideName(run) || HasInitialOfName(run);

    /// <summary>"Jamal", beside another given name or a word that nothing explains.</summary>
    bool HasGivenBesideName(List<NameWord> run)
    {
        var words = run.FindAll(word => !word.IsParticle);
        return words.Zip(words.Skip(1)).Any(pair =>
            (pair.First.IsGiven && !pair.First.IsPlace && MayBeName(pair.Second))
            || (pair.Second.IsGiven && !pair.Second.IsPlace && MayBeName(pair.First)));
    }

    /// <summary>"A. Karimov", "Jamal K."; not "U.S. Treasury".</summary>
    bool HasInitialOfName(List<NameWord> run) => run.Zip(run.Skip(1)).Any(pair =>
        (pair.First.IsInitial && !pair.Second.IsInitial && MayBeName(pair.Second))
        || (pair.Second.IsInitial && MayBeName(pair.First)));

    static bool HasInitial(List<NameWord> words) => words.Exists(word => word.IsInitial);

    /// <summary>"Park Sang-hak"; not "In Kyiv-based firms".</summary>
    bool HasKoreanName(List<NameWord> words) => words.Zip(words.Skip(1), words.Skip(2)).Any(three =>
        three.First.IsCapital && three.Second.IsCapital && three.Third is { IsCapital: false, IsJoined: true }
        && IsUnheardOf(three.Third) && !three.Third.Roman.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Behind a form of address, or what somebody is: "Mr Karimov", "the blogger Karimov".</summary>
    bool IsAddressed(List<NameWord> words, int at) => at > 0 && !words[at].StartsSentence && words[at - 1].IsAddress
        && (words[at].IsCapital ? MayBeName(words[at]) : words[at].IsGiven && IsUnheardOf(words[at]));

    /// <summary>A patronymic, or a name with that of the father: "Ivanovich", "Ali oglu", "Salman bin Abdulaziz", "Abu Omar".</summary>
    bool IsFathered(List<NameWord> words, int at)
    {
        var word = words[at];
        if (word.IsCapital && word.IsPatronymic && !known.Contains(word.Roman))
            return true;

        var before = at > 0 && words[at - 1].IsCapital;
        var behind = at + 1 < words.Count && words[at + 1].IsCapital && !words[at + 1].StartsSentence;
        return (word.IsChildWord && before && !IsExplained(words[at - 1]))
            || (word.IsChildOf && before && behind && (MayBeName(words[at - 1]) || MayBeName(words[at + 1])))
            || (word.IsCapital && word.IsParentOf && behind && !words[at + 1].IsPlace && MayBeName(words[at + 1]));
    }

    /// <summary>A given name with nothing beside it; or a word that was never seen in front of what somebody is: "Nasrin, a
    /// lawyer".</summary>
    bool IsAlone(List<NameWord> words, int at) => words[at].IsCapital && ((words[at].IsGiven && !words[at].IsPlace
            && !known.Contains(words[at].Roman))
        || (words[at].StartsSentence && at + 1 < words.Count && words[at + 1] is { StartsPhrase: true, IsArticle: true }
            && !IsExplained(words[at]) && IsUnheardOf(words[at])));

    bool MayBeName(NameWord word) => word.IsCapital && !word.IsInitial && !word.IsPlace
        && (word.IsGiven ? !common.Contains(word.Roman) : !IsExplained(word));

    bool IsExplained(NameWord word) => word.IsInitial || word.IsPlace || word.IsTerm || word.IsAcronym
        || known.Contains(word.Roman) || (word.Roman.EndsWith('s') && known.Contains(word.Roman[..^1]));

    bool IsUnheardOf(NameWord word) => word.Roman.Length > 2 && !word.IsPlace && !word.IsTerm
        && !common.Contains(word.Roman) && !word.Roman.All(char.IsAsciiDigit);

    /// <summary>Words in capitals side by side, with the small words of names between them.</summary>
    static IEnumerable<List<NameWord>> Runs(List<NameWord> words)
    {
        var run = new List<NameWord>();
        foreach (var word in words)
        {
            if (word.StartsSentence || word.StartsPhrase || !(word.IsCapital || (word.IsParticle && run.Count > 0)))
            {
                if (run.Count > 1)
                    yield return run;
                run = [];
            }

            if (word.IsCapital || run.Count > 0)
                run.Add(word);
        }

        if (run.Count > 1)
            yield return run;
    }
}
