using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Slips;

/// <summary>Something stated that points to a country.</summary>
/// <param name="Kind">A stable word: <c>city</c>, <c>region</c>, <c>phone</c> …</param>
/// <param name="Countries">One of these.</param>
/// <param name="Pointer">Of the fact that points there.</param>
/// <param name="Soft">It says what language a name is in: never held against anyone by itself.</param>
sealed record Hint(string Kind, IReadOnlyList<string> Countries, string Pointer, bool Soft = false);

/// <summary>A country that is stated, and what stands beside it.</summary>
/// <param name="Pointer">Of the country.</param>
sealed record StatedCountry(string Country, string Pointer, Scope Scope, IReadOnlyList<Hint> Hints);

/// <summary>Collects, for each country of a sale, what else points to a country.</summary>
static class Hints
{
    static readonly HashSet<string> Phones = new(StringComparer.OrdinalIgnoreCase) { "phone", "telephone", "tel", "mobile", "fax" };

    public static IEnumerable<StatedCountry> Of(Facts facts)
    {
        var sale = facts.Sale;
        yield return new(sale.Destination.Country, "/destination/country", new(),
            [.. OfPlace(sale.Destination.City, null, null, "/destination"), .. Currencies(facts)]);
        foreach (var (index, party) in sale.Parties.Index())
        {
            var pointer = $"/parties/{index}";
            var scope = new Scope { Party = Reading.PartySearch.NameOf(party, index) };
            var names = OfNames(party, pointer).ToList();
            if (party.Country is { } country)
            {
                // An address in another country is a branch; only where all are elsewhere is the country in doubt.
                var addresses = party.Addresses.Index().Where(address => address.Item.Country is not null).ToList();
                var elsewhere = addresses.Count > 0 && addresses.TrueForAll(address => address.Item.Country != country)
                    ? [new Hint("address", [.. addresses.Select(address => address.Item.Country!).Distinct()], $"{pointer}/addresses/0/country")]
                    : Array.Empty<Hint>();
                yield return new(country, $"{pointer}/country", scope,
                [
                    .. names, .. elsewhere,
                    .. party.Addresses.Index().Where(address => address.Item.Country is null || address.Item.Country == country).SelectMany(address =>
                        OfPlace(address.Item.City, address.Item.Region, address.Item.PostalCode, $"{pointer}/addresses/{address.Index}")),
                    .. party.Identifiers.Index().Where(number => Phones.Contains(number.Item.Type))
                        .Select(number => new Hint("phone", CallingCodes.Of(number.Item.Value), $"{pointer}/identifiers/{number.Index}/value")),
                ]);
            }

            foreach (var (place, address) in party.Addresses.Index())
            {
                if (address.Country is { } there)
                {
                    yield return new(there, $"{pointer}/addresses/{place}/country", scope,
                        [.. OfPlace(address.City, address.Region, address.PostalCode, $"{pointer}/addresses/{place}")]);
                }
            }
        }
    }

    static IEnumerable<Hint> OfPlace(string? city, string? region, string? postalCode, string pointer)
    {
        if (region is { Length: > 2 })
            yield return new("region", [region[..2]], $"{pointer}/region");
        else if (city is not null && Cities.CountryOf(city) is { } country)
            yield return new("city", [country], $"{pointer}/city");

        if (postalCode is ['B' or 'b', 'T' or 't', >= '0' and <= '9', ..])
            yield return new("postal_code", ["GB"], $"{pointer}/postalCode");
    }

    /// <summary>A name in another language is nobody's fault: it is looked at for bodies of states, or beside a code that is easily mistaken.</summary>
    static IEnumerable<Hint> OfNames(Party party, string pointer)
    {
        foreach (var (index, name) in party.Names.Index())
        {
            if (party.Type != PartyType.Person)
                yield return new("legal_form", NationalForms.OfForm(name.Value), $"{pointer}/names/{index}/value");
            yield return new("language", NationalForms.OfLanguage(name), $"{pointer}/names/{index}/lang", Soft: true);
        }
    }

    /// <summary>A currency is its country's by its first two letters; those that the world trades in say nothing.</summary>
    static IEnumerable<Hint> Currencies(Facts facts)
    {
        var known = facts.Sale.Parties.SelectMany(party => party.Addresses.Select(address => address.Country).Append(party.Country))
            .Append(facts.Sale.Exporter.Country).Append(facts.Sale.Destination.Country).ToHashSet(StringComparer.Ordinal);
        return facts.Sale.Items.Index().Where(item => item.Item.Value is { Currency: not ("USD" or "EUR" or "GBP" or "CHF" or "JPY") and var currency }
                && Iso.Countries.Contains(currency[..2]) && !known.Contains(currency[..2]))
            .Select(item => new Hint("currency", [item.Item.Value!.Currency[..2]], $"/items/{item.Index}/value/currency"));
    }
}
