using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Tells which regimes apply, and why. A link that is not known to be absent is present.</summary>
static class RegimeReader
{
    /// <summary>Regimes with law on brokers and assistants, which apply to one whose place is not known.</summary>
    static readonly string[] OfUnknownPlace = ["CH", "EU", "UK", "US"];

    public static IReadOnlyDictionary<string, IReadOnlyList<RegimeLink>> Read(Sale sale, Regulation regulation)
    {
        var links = new SortedDictionary<string, IReadOnlyList<RegimeLink>>(StringComparer.Ordinal);
        foreach (var (regime, link) in Links(sale, regulation))
        {
            links[regime] = [.. links.GetValueOrDefault(regime, []), link];
            if (regulation.EuMembers.Contains(regime))
                links["EU"] = [.. links.GetValueOrDefault("EU", []), link];
        }

        return links;
    }

    static IEnumerable<(string Regime, RegimeLink Link)> Links(Sale sale, Regulation regulation)
    {
        yield return ("UN", new("everywhere", null));

        var exporter = CountryCodes.Candidates(sale.Exporter.Country);
        foreach (var regime in exporter.Count > 0 ? exporter.Select(Jurisdiction.Normal) : OfUnknownPlace)
            yield return (regime, new(exporter.Count > 0 ? "exporter" : "place_unknown", "/exporter/country"));

        foreach (var (index, jurisdiction) in sale.Exporter.Jurisdictions.Index())
            yield return (Jurisdiction.Normal(jurisdiction), new("jurisdiction", $"/exporter/jurisdictions/{index}"));

        if (sale.Hosting?.Country is { } host && IsExportRegime(host, regulation))
            yield return (Jurisdiction.Normal(host), new("hosting", "/hosting/country"));

        foreach (var (index, party) in sale.Parties.Index())
        {
            foreach (var link in PartyLinks(party, $"/parties/{index}", regulation))
                yield return link;
        }

        foreach (var (index, item) in sale.Items.Index())
        {
            if (item.UsContentPercent != 0)
            {
                yield return ("US", new(item.UsContentPercent is null ? "content_not_stated" : "content",
                    $"/items/{index}/usContentPercent"));
            }
        }
    }

    /// <summary>Where those who pass the goods on are at home; and the US wherever one of its persons takes part.</summary>
    static IEnumerable<(string Regime, RegimeLink Link)> PartyLinks(Party party, string pointer, Regulation regulation)
    {
        if (party.Roles.Any(role => role is PartyRole.Broker or PartyRole.Intermediary or PartyRole.Installer
            || (role == PartyRole.Purchaser && !party.Roles.Contains(PartyRole.EndUser))))
        {
            var broker = party.Roles.Contains(PartyRole.Broker);
            var countries = party.Addresses.Select(address => address.Country).Append(party.Country).OfType<string>()
                .SelectMany(CountryCodes.Candidates).Distinct().ToList();
            foreach (var country in countries)
            {
                if (IsExportRegime(country, regulation))
                    yield return (Jurisdiction.Normal(country), new(broker ? "broker" : "intermediary", pointer));
            }

            if (countries.Count == 0)
            {
                foreach (var regime in OfUnknownPlace)
                    yield return (regime, new("place_unknown", $"{pointer}/country"));
            }
        }

        // Assistance and brokering bind nationals wherever they are.
        if (party.Roles.Any(role => role is PartyRole.Installer or PartyRole.Broker))
        {
            foreach (var (index, nationality) in party.Nationalities.Index())
            {
                if (IsExportRegime(nationality, regulation))
                    yield return (Jurisdiction.Normal(nationality), new("national", $"{pointer}/nationalities/{index}"));
            }
        }

        if (party.Country == "US" || party.Nationalities.Contains("US", StringComparer.Ordinal)
            || party.Addresses.Any(address => address.Country == "US"))
        {
            yield return ("US", new("party", pointer));
        }

        foreach (var (index, owner) in (party.Owners ?? []).Index())
        {
            if (owner.Country == "US")
                yield return ("US", new("owner", $"{pointer}/owners/{index}/country"));
        }
    }

    static bool IsExportRegime(string country, Regulation regulation) => Jurisdiction.StateOf(country) is var state
        && (regulation.EuMembers.Contains(state) || state is "GB" or "US" or "CH" or "LI" or "CA" or "AU" or "JP" or "IL");
}
