using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Searches every party and every owner in all lists and in the gazetteer.</summary>
static class PartySearch
{
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
        yield return itself with
        {
            Result = Matcher.Match(reference.Index, new()
            {
                Names = party.Names,
                Type = party.Type,
                Countries = itself.Countries,
                BirthDate = PartialDate.Parse(party.BirthDate),
                Identifiers = party.Identifiers,
            }, threshold),
            Recognition = party.Type == PartyType.Person
                ? itself.Recognition
                : BodyRecogniser.Recognise(reference.Bodies, party.Names, itself.Countries),
        };

        foreach (var (place, owner) in (party.Owners ?? []).Index())
        {
            var unsearched = itself with
            {
                Name = $"{itself.Name}/owners/{place}",
                Pointer = $"{itself.Pointer}/owners/{place}",
                Owner = owner,
            };
            IReadOnlyList<PartyName> names = [new() { Value = owner.Name }];
            yield return unsearched with
            {
                Result = Matcher.Match(reference.Index, new()
                {
                    Names = names,
                    Countries = unsearched.Countries,
                    Identifiers = owner.Identifiers,
                }, threshold),
                Recognition = BodyRecogniser.Recognise(reference.Bodies, names, unsearched.Countries),
            };
        }
    }

    /// <summary>How scopes and authorisations name a party.</summary>
    public static string NameOf(Party party, int index) => party.Ref ?? $"parties/{index}";
}
