using System.Globalization;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Matching;

/// <summary>Finds the listings that a party may be.</summary>
public static class Matcher
{
    /// <summary>More hits than this tell nobody more.</summary>
    const int MaxHits = 50;

    /// <summary>Equal identifiers score at least this, whatever the names.</summary>
    const int IdentifierScore = 950;

    const int WeakAlias = -80;

    /// <summary>Above the threshold, for a person to look at.</summary>
    const int JustAbove = 5;

    /// <param name="threshold">Least score of a hit, per mille.</param>
    public static MatchResult Match(NameIndex index, MatchQuery query, int threshold)
    {
        var best = new Dictionary<int, Candidate>();
        var evidence = new Dictionary<int, Evidence>();
        foreach (var name in query.Names)
            AddNamed(index, query, name.Value, threshold, best, evidence);
        AddIdentified(index, query, best, evidence);
        if (index.Bodies is { } bodies && query.Type != PartyType.Person && Offices.Of(bodies, query) is { } offices)
            AddOffices(index, query, offices, best, evidence);

        var ranked = best.Values.ToList();
        ranked.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score)
            : a.Alignment.Weight != b.Alignment.Weight ? b.Alignment.Weight.CompareTo(a.Alignment.Weight)
            : string.CompareOrdinal(a.Listing.Id, b.Listing.Id));
        var above = ranked.FindAll(candidate => candidate.Score >= threshold);
        if (above.Count > MaxHits)
        {
            // However many alike names there are, the confirmed ones are among those that are kept.
            var kept = above.OrderBy(candidate => ConfirmedBy(query, candidate) is null).Take(MaxHits).ToHashSet();
            above.RemoveAll(candidate => !kept.Contains(candidate));
        }

        var hits = above.ConvertAll(candidate => Hit(query, candidate));
        var miss = ranked.Find(candidate => candidate.Score < threshold && candidate.Score > 0);
        return new(hits, index.Listings.Count, miss is null
            ? null
            : new(miss.Listing.Id, miss.Score, Reason(miss, threshold)));
    }

    static void AddNamed(
        NameIndex index, MatchQuery query, string name, int threshold, Dictionary<int, Candidate> best,
        Dictionary<int, Evidence> evidence)
    {
        var vocabulary = new Vocabulary(index.Lexicon.Find);
        var person = new Aligner(NameReading.Of(name, PartyType.Person, vocabulary), index.Lexicon);
        var other = new Aligner(NameReading.Of(name, PartyType.Unknown, vocabulary), index.Lexicon);
        var enough = new Enough(threshold, MaxHits);
        var background = Background.Of(query.Countries, query.BirthDate is { } born ? [born] : []);
        foreach (var (place, _) in Candidates.Find(index, person.Query, other.Query, vocabulary, background).Names)
        {
            var indexed = index.Name(place);
            var listing = index.Listings[indexed.Listing];
            var aligner = indexed.Reading.IsPerson ? person : other;
            var alignment = aligner.Align(indexed.Reading);
            if (!evidence.TryGetValue(indexed.Listing, out var found))
                evidence.Add(indexed.Listing, found = Evidence.Of(query, listing));
            var weak = listing.Names[indexed.Name].Strength == NameStrength.Weak;
            var (score, raised) = Score(alignment, found, weak, threshold);
            if (found.Identifier is not null) score = Math.Max(score, IdentifierScore);
            var candidate = new Candidate(listing, indexed, name, aligner, alignment, found, score) { Raised = raised };
            var better = !best.TryGetValue(indexed.Listing, out var known) || IsBetter(candidate, known);
            if (better) best[indexed.Listing] = candidate;
            enough.Count(better ? score : 0);
            if (enough.Reached) break;
        }
    }

    /// <returns>The score, and why it is higher than what was compared adds up to; null: it is not.</returns>
    static (int Score, string? Raised) Score(Alignment alignment, Evidence evidence, bool weak, int threshold)
    {
        var score = Math.Clamp(alignment.Score + evidence.Adjustment + (weak ? WeakAlias : 0), 0, 1000);
        var floor = Math.Min(1000, threshold + JustAbove);
        if (weak || score >= floor) return (score, null);

        return alignment.Equal && evidence.ContradictsPerson ? (floor, "the same name: for a person to dismiss")
            : alignment.Contained && evidence.IsSameSort ? (floor, "all that tells of the name stands in the listed one")
            : (score, null);
    }

    static void AddIdentified(
        NameIndex index, MatchQuery query, Dictionary<int, Candidate> best, Dictionary<int, Evidence> evidence)
    {
        foreach (var identifier in query.Identifiers)
        {
            if (Identifiers.Normalise(identifier.Value) is not { } value) continue;
            foreach (var place in index.ListingsUnder(Keys.Identifier(value)))
            {
                if (best.TryGetValue(place, out var known) && known.Evidence.Identifier is not null) continue;
                var listing = index.Listings[place];
                if (!evidence.TryGetValue(place, out var found))
                    evidence.Add(place, found = Evidence.Of(query, listing));
                if (found.Identifier is not null)
                    best[place] = Unnamed(query, listing, place, found, IdentifierScore);
            }
        }
    }

    /// <summary>What the names say as offices of state goes before what their letters say.</summary>
    static void AddOffices(
        NameIndex index, MatchQuery query, Offices offices, Dictionary<int, Candidate> best, Dictionary<int, Evidence> evidence)
    {
        foreach (var place in offices.Find(index))
        {
            if (best.ContainsKey(place)) continue;
            var listing = index.Listings[place];
            if (!evidence.TryGetValue(place, out var found))
                evidence.Add(place, found = Evidence.Of(query, listing));
            best[place] = Unnamed(query, listing, place, found, score: 0);
        }

        foreach (var (place, known) in best.ToList())
        {
            var asked = known.Listing.Type != PartyType.Person && known.Evidence.Identifier is null
                && known.Score is 0 or > BodyIdentity.Other;
            if (!asked || offices.Compare(known.Listing) is not { } office) continue;
            var score = office.Score == BodyIdentity.Other ? Math.Min(known.Score, office.Score) : Math.Max(known.Score, office.Score);
            best[place] = known with { Score = score, Office = office };
        }
    }

    /// <summary>Found by something else than its names, which are shown as they differ.</summary>
    static Candidate Unnamed(MatchQuery query, Listing listing, int place, Evidence evidence, int score)
    {
        var vocabulary = new Vocabulary();
        var name = query.Names.Count > 0 ? query.Names[0].Value : "";
        var aligner = new Aligner(NameReading.Of(name, listing.Type, vocabulary), lexicon: null);
        var reading = NameReading.Of(listing.Caption, listing.Type, vocabulary);
        return new(listing, new(place, 0, reading), name, aligner, aligner.Align(reading), evidence, score);
    }

    /// <summary>The same listing by two names: the better score, then the plainer equality, then the earlier name.</summary>
    static bool IsBetter(Candidate candidate, Candidate known) => candidate.Score != known.Score
        ? candidate.Score > known.Score
        : candidate.IsEqual && !known.IsEqual;

    static Match Hit(MatchQuery query, Candidate candidate)
    {
        var pairs = new List<WordPair>();
        candidate.Aligner.Align(candidate.Indexed.Reading, pairs);
        var listed = candidate.Listing.Names[candidate.Indexed.Name];
        var features = new List<Feature>
        {
            new("name", candidate.Alignment.Score, candidate.Name, listed.Value, Note(pairs, candidate.Alignment)),
        };
        if (candidate.Office is { } office)
        {
            features.Add(new("office", office.Score, office.Name, candidate.Listing.Names[office.Listed].Value,
                BodyIdentity.Describe(office.Score)));
        }

        features.AddRange(candidate.Evidence.Features);
        if (candidate.Raised is { } raised) features.Add(new("floor", candidate.Score, candidate.Name, listed.Value, raised));
        if (listed.Strength == NameStrength.Weak)
            features.Add(new("alias_strength", WeakAlias, null, listed.Value, "a weak alias"));

        var confirmed = ConfirmedBy(query, candidate);
        return new(candidate.Listing, candidate.Score, StrengthOf(candidate, confirmed), confirmed, candidate.Name, listed,
            [.. features.OrderByDescending(feature => Math.Abs(feature.Score))]);
    }

    static string? ConfirmedBy(MatchQuery query, Candidate candidate)
    {
        if (candidate.Evidence.Identifier is { } identifier) return $"identifier:{identifier.Type}";

        if (!candidate.IsEqual || candidate.Evidence.Features.Any(feature => feature.Name == "type")) return null;

        var evidence = candidate.Evidence;
        return candidate.Listing.Type switch
        {
            PartyType.Person => evidence.Birth == Agreement.Agrees && evidence.Country != Agreement.Contradicts
                && (evidence.FullBirthDate || evidence.Country == Agreement.Agrees) ? "name+birth_date" : null,
            PartyType.Organization or PartyType.Unknown =>
                query.Type != PartyType.Person && evidence.Country == Agreement.Agrees ? "name+country" : null,
            PartyType.Vessel or _ => null,
        };
    }

    static Strength StrengthOf(Candidate candidate, string? confirmed) => confirmed is not null ? Strength.Strong
        : Math.Max(candidate.Alignment.Score, candidate.Office?.Score ?? 0) < 900 || candidate.Evidence.Adjustment < 0 ? Strength.Weak
        : candidate.Alignment.Weight >= 1500 && candidate.Evidence.Agrees ? Strength.Strong
        : candidate.Alignment.Weight >= 1200 || candidate.Evidence.Agrees ? Strength.Medium
        : Strength.Weak;

    static string Note(List<WordPair> pairs, Alignment alignment)
    {
        var aligned = string.Join("; ", pairs.Select(pair => pair.Query == pair.Listed
            ? pair.Query
            : string.Create(CultureInfo.InvariantCulture, $"{pair.Query} ~ {pair.Listed} {pair.Score}")));
        return alignment.Cap is null ? aligned : $"{aligned}; {alignment.Cap}";
    }

    static string Reason(Candidate miss, int threshold) => miss.Office is { } office ? BodyIdentity.Describe(office.Score)
        : miss.Score < threshold && miss.Alignment.Score >= threshold
        ? string.Join("; ", Against(miss))
        : miss.Alignment.Cap ?? "the names are not alike enough";

    static IEnumerable<string> Against(Candidate miss)
    {
        foreach (var feature in miss.Evidence.Features.Where(feature => feature.Score < 0))
            yield return $"{feature.Name}: {feature.Note}";
        if (miss.Listing.Names[miss.Indexed.Name].Strength == NameStrength.Weak) yield return "a weak alias";
    }
}

/// <summary>A listing under the name of it that fits best.</summary>
sealed record Candidate(
    Listing Listing, IndexedName Indexed, string Name, Aligner Aligner, Alignment Alignment, Evidence Evidence, int Score,
    OfficeLikeness? Office = null)
{
    /// <summary>Why it is to be looked at though what was compared adds up to less.</summary>
    public string? Raised { get; init; }

    /// <summary>Equal, under a name that can confirm.</summary>
    public bool IsEqual => Alignment.Equal && Listing.Names[Indexed.Name].Strength == NameStrength.Strong;
}
