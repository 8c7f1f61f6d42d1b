using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Matching;

/// <summary>What besides the name speaks for or against a listing being the party.</summary>
sealed record Evidence(
    IReadOnlyList<Feature> Features, Agreement Country, Agreement Birth, bool FullBirthDate, Identifier? Identifier)
{
    const int OtherCountry = -120;
    const int OtherBirthDate = -250;
    const int SwappedBirthDate = -60;
    const int OtherType = -300;

    /// <summary>To be added to the name's score.</summary>
    public int Adjustment { get; } = Features.Count == 0 ? 0 : Features.Sum(feature => Math.Min(feature.Score, 0));

    public bool Agrees => Country == Agreement.Agrees || Birth == Agreement.Agrees || Identifier is not null;

    /// <summary>Another birth date, or another sort of party than the listed one.</summary>
    public bool ContradictsPerson => Birth == Agreement.Contradicts || !IsSameSort;

    public bool IsSameSort => !Features.Any(feature => feature.Name == "type");

    public static Evidence Of(MatchQuery query, Listing listing)
    {
        var features = new List<Feature>();
        var country = Countries(query, listing, features);
        var (birth, full) = BirthDate(query, listing, features);
        var identifier = Identifiers(query, listing, features);
        Type(query, listing, features);
        return new(features, country, birth, full, identifier);
    }

    static Agreement Countries(MatchQuery query, Listing listing, List<Feature> features)
    {
        if (query.Countries.Count == 0 || listing.Countries.Count == 0) return Agreement.Silent;

        var shared = query.Countries.Intersect(listing.Countries, StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal).ToList();
        var (ours, theirs) = (string.Join(' ', query.Countries), string.Join(' ', listing.Countries));
        features.Add(shared.Count > 0
            ? new("country", 1000, ours, theirs, $"both: {string.Join(' ', shared)}")
            : new("country", OtherCountry, ours, theirs, "none in common"));
        return shared.Count > 0 ? Agreement.Agrees : Agreement.Contradicts;
    }

    static (Agreement Agreement, bool Full) BirthDate(MatchQuery query, Listing listing, List<Feature> features)
    {
        if (query.BirthDate is not { } born || listing.BirthDates.Count == 0) return (Agreement.Silent, false);

        var theirs = string.Join(' ', listing.BirthDates);
        if (listing.BirthDates.Any(date => IsFull(date) && IsFull(born) && date.Fits(born)))
        {
            features.Add(new("birth_date", 1000, born.ToString(), theirs, "the same day"));
            return (Agreement.Agrees, true);
        }

        if (listing.BirthDates.Any(date => date.Fits(born)))
        {
            features.Add(new("birth_date", 700, born.ToString(), theirs, "can be the same day"));
            return (Agreement.Agrees, false);
        }

        var swapped = listing.BirthDates.Any(date =>
            date.Year == born.Year && date.ToYear is null && date.Month == born.Day && date.Day == born.Month);
        features.Add(new("birth_date", swapped ? SwappedBirthDate : OtherBirthDate, born.ToString(), theirs,
            swapped ? "day and month change places" : "can't be the same day"));
        return (Agreement.Contradicts, false);
    }

    static bool IsFull(PartialDate date) => date is { Month: not null, Day: not null, ToYear: null, Circa: false };

    static Identifier? Identifiers(MatchQuery query, Listing listing, List<Feature> features)
    {
        foreach (var ours in query.Identifiers)
        {
            foreach (var theirs in listing.Identifiers)
            {
                if (!Matching.Identifiers.Same(ours, query.Countries, theirs, listing.Countries)) continue;
                features.Add(new("identifier", 1000, $"{ours.Type} {ours.Value}", $"{theirs.Type} {theirs.Value}", "equal"));
                return ours;
            }
        }

        return null;
    }

    static void Type(MatchQuery query, Listing listing, List<Feature> features)
    {
        if (query.Type == PartyType.Unknown || listing.Type == PartyType.Unknown || query.Type == listing.Type) return;

        features.Add(new("type", OtherType, Name(query.Type), Name(listing.Type), "different sorts of party"));
    }

    static string Name(PartyType type) => type switch
    {
        PartyType.Person => "person",
        PartyType.Organization => "organization",
        PartyType.Vessel => "vessel",
        PartyType.Unknown or _ => "unknown",
    };
}

enum Agreement
{
    /// <summary>One side says nothing.</summary>
    Silent,
    Agrees,
    Contradicts,
}
