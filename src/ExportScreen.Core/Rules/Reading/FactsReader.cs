using ExportScreen.Core.Exiles;
using ExportScreen.Core.History;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Derives the facts that rules look at.</summary>
static class FactsReader
{
    public static Facts Read(
        Sale sale, Snapshot snapshot, SaleHistory history, DateTimeOffset decidedAt, bool authorisationsStored,
        IReadOnlyList<SearchedParty> parties)
    {
        var reference = snapshot.Reference;
        var day = DateOnly.FromDateTime(decidedAt.UtcDateTime);
        var destinations = Destinations(sale.Destination);
        var endUsers = EndUserReader.Read(parties);
        IReadOnlyList<string> places = [.. CountryCodes.WithControlling(destinations
            .Concat((sale.Hosting?.Users ?? []).SelectMany(CountryCodes.Candidates))
            .Concat(endUsers.SelectMany(user => user.States)))
            .Order(StringComparer.Ordinal)];

        var facts = new Facts
        {
            Sale = sale,
            Reference = reference,
            Profile = snapshot.Profile,
            Predicate = snapshot.Predicate,
            History = history,
            DecidedAt = decidedAt,
            Regimes = RegimeReader.Read(sale, reference.Regulation),
            Items = ItemReader.Read(sale, reference.Regulation),
            Parties = parties,
            EndUsers = endUsers,
            Destinations = destinations,
            PlacesOfUse = places,
            StateRecords = [.. places.Select(state => StateRecords.Of(reference.Exiles, state, day))],
            Hits = [],
            SetAside = [],
            Lists = ListAges.Read(reference.Lists, snapshot.Profile, decidedAt),
            AuthorisationsStored = authorisationsStored,
        };
        return WithHits(facts);
    }

    static IReadOnlyList<string> Destinations(Destination destination)
    {
        var region = destination.Region is { Length: > 2 } code ? CountryCodes.Candidates(code[..2]) : [];
        return [.. CountryCodes.Candidates(destination.Country).Concat(region).Distinct()];
    }

    /// <summary>A notice of a state that pursues exiles is evidence about that state, never a hit.</summary>
    static Facts WithHits(Facts facts)
    {
        var hits = new List<Hit>();
        var aside = new List<SetAsideNotice>();
        foreach (var party in facts.Parties)
        {
            foreach (var match in party.Result.Hits)
            {
                var issuer = facts.IssuerOf(match.Listing);
                if (match.Listing.Measure == Measure.StateNotice && HasExileRecord(facts, issuer))
                    aside.Add(new(party.Name, issuer, match.Listing.Id));
                else
                    hits.Add(new($"h_{hits.Count + 1}", party.Name, match, facts.Binds(issuer)));
            }
        }

        return facts with { Hits = hits, SetAside = aside };
    }

    static bool HasExileRecord(Facts facts, string state) =>
        facts.Reference.Exiles.States.Any(note => note.State == state)
            || StateRecords.Of(facts.Reference.Exiles, state, facts.Day).Level > 0;
}
