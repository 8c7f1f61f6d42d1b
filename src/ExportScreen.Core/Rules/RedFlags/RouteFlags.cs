using ExportScreen.Core.Names;
using ExportScreen.Core.Rules.Embargoes;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>Circumstances of the way and the place. Each gives the pointers of the facts that show it.</summary>
static class RouteFlags
{
    /// <summary>
    /// Common transshipment points towards Russia and Belarus by the joint alert of FinCEN and BIS, FIN-2022-Alert003 of
    /// 28 June 2022; Hong Kong counts with China.
    /// </summary>
    static readonly HashSet<string> Hubs =
        ["AE", "AM", "BR", "CN", "GE", "HK", "IL", "IN", "KG", "KZ", "MX", "NI", "RS", "SG", "TJ", "TR", "TW", "UZ", "ZA"];

    /// <summary>RF-008: by way of a hub or of a state under embargo.</summary>
    public static IEnumerable<string> Detour(Circumstances sale) => sale.Facts.Sale.Destination.Transit.Index()
        .Where(stop => CountryCodes.Candidates(stop.Item).Any(country => !sale.Facts.Destinations.Contains(country, StringComparer.Ordinal)
            && (Hubs.Contains(country) || UnderEmbargo(sale.Facts, country))))
        .Select(stop => $"/destination/transit/{stop.Index}");

    /// <summary>RF-025: the destination is such a hub itself.</summary>
    public static IEnumerable<string> OnwardMovement(Circumstances sale) =>
        sale.Tier < 3 && sale.Facts.Destinations.Any(Hubs.Contains) ? ["/destination/country"] : [];

    /// <summary>RF-043: run by the exporter, or outside both the country of use and, for a user in it, the Union.</summary>
    public static IEnumerable<string> HostedElsewhere(Circumstances sale)
    {
        if (sale.Facts.Sale.Hosting is not { } hosting || sale.Tier > 2)
            yield break;

        var inUnion = sale.Facts.WithinUnion;
        if (CountryCodes.Candidates(hosting.Country).Any(host => !sale.Facts.Destinations.Contains(host, StringComparer.Ordinal)
            && !(inUnion && sale.Facts.Regulation.EuMembers.Contains(host))))
        {
            yield return "/hosting/country";
        }

        if (!inUnion && hosting.Operator is { } manager && sale.Facts.Sale.Exporter.Name is { } exporter
            && NameWords.Of(manager).SequenceEqual(NameWords.Of(exporter)))
        {
            yield return "/hosting/operator";
        }
    }

    /// <summary>RF-055: Western Sahara and the occupied regions of Ukraine.</summary>
    public static IEnumerable<string> DisputedTerritory(Circumstances sale)
    {
        var destination = sale.Facts.Sale.Destination;
        return destination.Country == "EH" ? ["/destination/country"]
            : OccupiedRegions.Of(destination.Country, destination.Region, destination.City) is not null
            ? [destination.Region is null ? "/destination/city" : "/destination/region"] : [];
    }

    static bool UnderEmbargo(Facts facts, string country) => facts.InUsGroup(country, "E:1", "E:2")
        || facts.Regulation.ArmsEmbargoes.Any(embargo => embargo.Country == country)
        || facts.Regulation.MonitoringProhibitions.Any(prohibition => prohibition.Country == country);
}
