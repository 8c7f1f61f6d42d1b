using ExportScreen.Core.Rules.Embargoes;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Integrity;

/// <summary>Countries that cannot be told.</summary>
static class Places
{
    public static Rule Unresolved { get; } = new()
    {
        Id = "R02",
        Title = "Countries that are not resolved",
        Explanation = "Every country must be an ISO 3166-1 code, and a country with occupied or disputed territory needs a "
            + "region. Until then the other rules read the place as the strictest it may be.",
        Citations = [Law.Policy("R02")],
        Apply = facts =>
        [
            .. Codes(facts.Sale).Where(place => !CountryCodes.IsResolved(place.Code)).Select(place => Verdict.Flag(
                Outcome.InsufficientInformation, place.Code is null ? "country_missing" : "country_not_resolved",
                place.Code is null
                    ? $"A country is not stated: {place.Pointer}."
                    : $"{place.Code} is no country code of ISO 3166-1: {place.Pointer}.") with
                { Missing = [place.Pointer] }),
            .. Region(facts),
        ],
    };

    static IEnumerable<Verdict> Region(Facts facts)
    {
        var destination = facts.Sale.Destination;
        if (destination.Region is { } region)
        {
            if (!Iso.IsSubdivision(region) || region[..2] != destination.Country)
            {
                yield return Verdict.Flag(Outcome.InsufficientInformation, "region_not_of_country",
                    $"The region {region} is not one of {destination.Country}; both are looked at.") with
                { Missing = ["/destination/region"] };
            }
        }
        else if (destination.Country == "UA" && OccupiedRegions.Of("UA", null, destination.City) is null)
        {
            yield return Verdict.Flag(Outcome.InsufficientInformation, "region_missing",
                "Parts of Ukraine are occupied and under embargo: the region of the destination must be stated.",
                new() { State = "UA" }) with
            { Missing = ["/destination/region"] };
        }
    }

    static IEnumerable<(string Pointer, string? Code)> Codes(Sale sale)
    {
        yield return ("/exporter/country", sale.Exporter.Country);
        yield return ("/destination/country", sale.Destination.Country);
        foreach (var (index, country) in sale.Destination.Transit.Index())
            yield return ($"/destination/transit/{index}", country);
        if (sale.Hosting is { } hosting)
        {
            yield return ("/hosting/country", hosting.Country);
            foreach (var (index, country) in hosting.Users.Index())
                yield return ($"/hosting/users/{index}", country);
        }

        foreach (var (index, party) in sale.Parties.Index())
        {
            yield return ($"/parties/{index}/country", party.Country);
            foreach (var (place, address) in party.Addresses.Index())
            {
                if (address.Country is not null)
                    yield return ($"/parties/{index}/addresses/{place}/country", address.Country);
            }

            foreach (var (place, nationality) in party.Nationalities.Index())
                yield return ($"/parties/{index}/nationalities/{place}", nationality);
            foreach (var (place, owner) in (party.Owners ?? []).Index())
            {
                if (owner.Country is not null)
                    yield return ($"/parties/{index}/owners/{place}/country", owner.Country);
            }
        }
    }
}
