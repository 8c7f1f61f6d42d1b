using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Tells which regimes apply, and why. A link that is not known to be absent is present.</summary>
static class RegimeReader
{
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

        foreach (var country in CountryCodes.Candidates(sale.Exporter.Country))
            yield return (Jurisdiction.Normal(country), new("exporter", "/exporter/country"));

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
            foreach (var country in party.Addresses.Select(address => address.Country).Append(party.Country).OfType<string>().Distinct())
            {
                if (IsExportRegime(country, regulation))
                    yield return (Jurisdiction.Normal(country), new("intermediary", pointer));
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

    static bool IsExportRegime(string country, Regulation regulation) =>
        regulation.EuMembers.Contains(country) || country is "GB" or "US" or "CH" or "LI" or "CA" or "AU" or "JP" or "IL";
}
