using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.Matching;

/// <summary>Compares a party with listings as offices of state, which names in any language can be the names of.</summary>
sealed class Offices
{
    readonly BodyReader reader;
    readonly IReadOnlyList<string> countries;
    readonly List<(string Name, BodyIdentity Identity)> party = [];

    Offices(BodyReader reader, IReadOnlyList<string> countries) => (this.reader, this.countries) = (reader, countries);

    /// <returns>Null where no name of the party is an office's.</returns>
    public static Offices? Of(Gazetteer gazetteer, MatchQuery query)
    {
        var offices = new Offices(new BodyReader(gazetteer), query.Countries);
        foreach (var name in query.Names)
        {
            if (BodyIdentity.Of(offices.reader, name.Value, query.Countries) is { } identity)
                offices.party.Add((name.Value, identity));
        }

        return offices.party.Count > 0 ? offices : null;
    }

    /// <summary>Places of listings that are the same offices for certain, without duplicates.</summary>
    public IEnumerable<int> Find(NameIndex index)
    {
        var found = new SortedSet<int>();
        foreach (var (_, identity) in party)
        {
            foreach (var symbol in identity.Symbols)
            {
                foreach (var place in index.ListingsUnder(Keys.Office(symbol))) found.Add(place);
            }
        }

        return found;
    }

    /// <summary>How the names of both that are likest as offices compare; null where they say nothing.</summary>
    public OfficeLikeness? Compare(Listings.Listing listing)
    {
        OfficeLikeness? best = null;
        var silent = false;
        for (var at = 0; at < listing.Names.Count; at++)
        {
            if (listing.Names[at].Strength == Listings.NameStrength.Weak) continue;
            var theirs = BodyIdentity.Of(reader, listing.Names[at].Value, listing.Countries);
            foreach (var (name, ours) in party)
            {
                var score = BodyIdentity.Compare(ours, theirs);
                silent |= score is null;
                if (score is { } told && (best is null || told > best.Score)) best = new(told, name, at);
            }
        }

        // A name that says nothing may be the party's, whatever the others are, unless the listing is of another state.
        return silent && best?.Score == BodyIdentity.Other && !IsOfAnotherState(listing) ? null : best;
    }

    bool IsOfAnotherState(Listings.Listing listing) => countries.Count > 0 && listing.Countries.Count > 0
        && !listing.Countries.Intersect(countries, StringComparer.OrdinalIgnoreCase).Any();
}

/// <param name="Score">Per mille, from <see cref="BodyIdentity"/>.</param>
/// <param name="Name">The party's name that was compared.</param>
/// <param name="Listed">The place of the listing's name.</param>
sealed record OfficeLikeness(int Score, string Name, int Listed);
