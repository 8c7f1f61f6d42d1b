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
            .. bodies.SelectMany(body => body.Names).Where(name => !name.Local).Select(name => name.Value),
        ];
        var words = texts.SelectMany(NameWord.In).ToList();
        return new(
            words.Select(word => word.Roman).ToFrozenSet(StringComparer.Ordinal),
            words.Where(word => !word.IsCapital).Select(word => word.Roman).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a text of whole sentences seems to name somebody, or is in letters that cannot be looked at.</summary>
    public bool InText(string text)
    {
        if (NameWord.HasOtherLetters(text))
            return true;

        var words = NameWord.In(text);
        return Enumerable.Range(0, words.Count).Any(at => IsAddressed(words, at) || IsFathered(words, at) || IsAlone(words, at))
            || Runs(words).Any(IsName);
    }

    /// <summary>The same of a title or a product, where all words may be written in capitals: a given name beside another name
    /// tells.</summary>
    public bool InTitle(string title)
    {
        if (NameWord.HasOtherLetters(title))
            return true;

        var words = NameWord.In(title);
        return Enumerable.Range(0, words.Count).Any(at => IsFathered(words, at))
            || Runs(words).Any(run => HasGivenBesideName(run) || HasInitial(run));
    }

    /// <summary>Whether the path of an address seems to name somebody. What cannot be read as an address does.</summary>
    public bool InAddress(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return true;

        var path = Uri.UnescapeDataString(uri.PathAndQuery + uri.Fragment);
        var words = NameWord.In(path);
        return NameWord.HasOtherLetters(path)
            || words.Zip(words.Skip(1)).Any(pair =>
                (pair.First.IsGiven && IsUnheardOf(pair.Second)) || (pair.Second.IsGiven && IsUnheardOf(pair.First)));
    }

    bool IsName(List<NameWord> run) =>
        run.Count(word => !word.IsParticle && !IsExplained(word)) > 1 || HasGivenBesideName(run) || HasInitial(run);

    /// <summary>"Jamal", beside another given name or a word that nothing explains.</summary>
    bool HasGivenBesideName(List<NameWord> run)
    {
        var words = run.FindAll(word => !word.IsParticle);
        return words.Zip(words.Skip(1)).Any(pair =>
            (pair.First.IsGiven && !pair.First.IsPlace && MayBeName(pair.Second))
            || (pair.Second.IsGiven && !pair.Second.IsPlace && MayBeName(pair.First)));
    }

    /// <summary>"A. Karimov", "Jamal K."; not "U.S. Treasury".</summary>
    bool HasInitial(List<NameWord> run) => run.Zip(run.Skip(1)).Any(pair =>
        (pair.First.IsInitial && !pair.Second.IsInitial && MayBeName(pair.Second))
        || (pair.Second.IsInitial && pair.First.IsGiven && MayBeName(pair.First)));

    /// <summary>Behind a form of address, or what somebody is: "Mr Karimov", "the blogger Karimov".</summary>
    bool IsAddressed(List<NameWord> words, int at) => at > 0 && words[at].IsCapital && MayBeName(words[at])
        && !words[at].StartsSentence && words[at - 1].IsAddress;

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

    /// <summary>A given name with nothing beside it.</summary>
    bool IsAlone(List<NameWord> words, int at) => words[at] is { IsCapital: true, IsGiven: true, IsPlace: false }
        && !known.Contains(words[at].Roman);

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
