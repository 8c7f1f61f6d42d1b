using ExportScreen.Core.Exiles;
using ExportScreen.Core.History;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Rules.Parties;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Derives the facts that rules look at.</summary>
static class FactsReader
{
    public static Facts Read(
        Sale sale, Snapshot snapshot, SaleHistory history, DateTimeOffset decidedAt, bool authorisationsStored,
        IReadOnlyList<SearchedParty> parties, IReadOnlyList<Dismissal>? dismissals = null)
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
        return WithHits(facts, dismissals ?? []);
    }

    static IReadOnlyList<string> Destinations(Destination destination)
    {
        var region = destination.Region is { Length: > 2 } code ? CountryCodes.Candidates(code[..2]) : [];
        return [.. CountryCodes.Candidates(destination.Country).Concat(region).Distinct()];
    }

    /// <summary>A notice of a state that pursues exiles is evidence about that state, never a hit.</summary>
    static Facts WithHits(Facts facts, IReadOnlyList<Dismissal> dismissals)
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
                    hits.Add(new($"h_{hits.Count + 1}", party.Name, match, facts.Binds(issuer), SuppressedBy(facts, party, match, dismissals)));
            }
        }

        return facts with { Hits = hits, SetAside = aside };
    }

    /// <summary>Only what a person may dismiss: an order in force that something confirms stays, whatever was said of it before.</summary>
    static string? SuppressedBy(Facts facts, SearchedParty party, Match match, IReadOnlyList<Dismissal> dismissals)
    {
        var told = dismissals.Where(dismissal => dismissal.Listing == match.Listing.Id).ToList();
        if (told.Count == 0 || (match.ConfirmedBy is not null && PartyLaw.InForce(match.Listing, facts.Day)))
            return null;

        var tier = facts.Items.Select(item => item.Tier).DefaultIfEmpty(1).Min();
        var (fingerprint, text) = (party.Owner is { } owner ? PartyFingerprint.Of(owner) : PartyFingerprint.Of(party.Party), ListingDigest.Of(match.Listing));
        return told.Find(dismissal => dismissal.Holders >= Dismissal.HoldersNeeded(tier)
            && dismissal.Party == fingerprint && dismissal.ListingDigest == text)?.Id;
    }

    static bool HasExileRecord(Facts facts, string state) =>
        facts.Reference.Exiles.States.Any(note => note.State == state)
            || StateRecords.Of(facts.Reference.Exiles, state, facts.Day).Level > 0;
}
