using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Searches every party and every owner in all lists and in the gazetteer.</summary>
static class PartySearch
{
    /// <summary>Least confidence, per mille, of a whole name that leaves no doubt.</summary>
    const int Certain = 850;

    /// <summary>Least confidence, per mille, that the body is meant.</summary>
    const int Likely = 700;

    public static IReadOnlyList<SearchedParty> Run(Sale sale, ReferenceData reference, int threshold) =>
        [.. sale.Parties.SelectMany((party, index) => Search(party, index, reference, threshold))];

    static IEnumerable<SearchedParty> Search(Party party, int index, ReferenceData reference, int threshold)
    {
        var itself = new SearchedParty
        {
            Name = NameOf(party, index),
            Pointer = $"/parties/{index}",
            Party = party,
            Result = new([], 0, null),
            Recognition = new([], [], Sector.Unknown),
        };
        var recognition = BodyRecogniser.Recognise(reference.Bodies, party.Names, itself.Countries);
        if (party.Type == PartyType.Person && !recognition.Bodies.Any(IsCertain))
            recognition = itself.Recognition;
        yield return itself with
        {
            Result = WithBodies(reference, recognition, threshold, Matcher.Match(reference.Index, new()
            {
                Names = party.Names,
                Type = party.Type,
                Countries = itself.Countries,
                BirthDate = PartialDate.Parse(party.BirthDate),
                Identifiers = party.Identifiers,
            }, threshold)),
            Recognition = recognition,
        };

        foreach (var (place, owner) in (party.Owners ?? []).Index())
        {
            var unsearched = new SearchedParty
            {
                Name = $"{itself.Name}/owners/{place}",
                Pointer = $"{itself.Pointer}/owners/{place}",
                Party = party,
                Owner = owner,
                Result = itself.Result,
                Recognition = itself.Recognition,
            };
            IReadOnlyList<PartyName> names = [new() { Value = owner.Name }];
            var ofOwner = BodyRecogniser.Recognise(reference.Bodies, names, unsearched.Countries);
            yield return unsearched with
            {
                Result = WithBodies(reference, ofOwner, threshold, Matcher.Match(reference.Index, new()
                {
                    Names = names,
                    Countries = unsearched.Countries,
                    Identifiers = owner.Identifiers,
                }, threshold)),
                Recognition = ofOwner,
            };
        }
    }

    static bool IsCertain(RecognisedBody body) => body is { Confidence: >= Certain, Whole: true };

    /// <summary>
    /// A body that was recognised is looked for under all names that the gazetteer has of it, in its own state. A hit is
    /// confirmed by them only where nothing but the body's name stood there.
    /// </summary>
    static MatchResult WithBodies(ReferenceData reference, Recognition recognition, int threshold, MatchResult found)
    {
        var hits = found.Hits.ToDictionary(hit => hit.Listing.Id);
        foreach (var recognised in recognition.Bodies.Where(body => body.Confidence >= Likely && !body.Ambiguous))
        {
            var result = Matcher.Match(reference.Index, new()
            {
                Names = [.. recognised.Body.Names.Where(name => name.Value.Length > 2).Select(name => new PartyName { Value = name.Value })],
                Type = PartyType.Organization,
                Countries = [recognised.Body.State],
            }, Math.Max(threshold, Likely));
            foreach (var hit in result.Hits.Where(hit => hit.Listing.Countries.Contains(recognised.Body.State, StringComparer.Ordinal)))
            {
                var own = IsCertain(recognised) ? hit : hit with { ConfirmedBy = null, Strength = Strength.Medium };
                if (!hits.TryGetValue(hit.Listing.Id, out var known) || (known.ConfirmedBy is null && own.ConfirmedBy is not null))
                    hits[hit.Listing.Id] = own;
            }
        }

        return found with
        {
            Hits = [.. hits.Values.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Listing.Id, StringComparer.Ordinal)],
            NearestMiss = found.NearestMiss is { } miss && hits.ContainsKey(miss.Listing) ? null : found.NearestMiss,
        };
    }

    /// <summary>How scopes and authorisations name a party.</summary>
    public static string NameOf(Party party, int index) => party.Ref ?? $"parties/{index}";
}
