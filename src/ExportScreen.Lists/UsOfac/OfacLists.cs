using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Which of OFAC's two lists a file holds. The files do not say, their programmes do.</summary>
static class OfacLists
{
    public const string Sdn = "us-sdn";

    public const string Consolidated = "us-consolidated";

    /// <summary>Treats the file as the Consolidated (non-SDN) List where most of its entries stand under programmes that
    /// block nobody; otherwise as the stricter one.</summary>
    public static void Settle(ListBuilder list)
    {
        var partial = list.Listings.Count(listing => Part(listing) is not null);
        if (partial * 2 > list.Listings.Count)
            list.Settle(Consolidated, listing => listing with { Source = Part(listing) ?? "NS-MBS", Measure = Measure.Sectoral });
        else
            list.Settle(Sdn, listing => listing with { Source = "SDN", Measure = Measure.AssetFreeze });
    }

    /// <summary>OFAC has one number for a party on all its lists.</summary>
    public static string? Reference(string? number) => number is null ? null : $"OFAC {number}";

    /// <summary>The OFAC type words, in any of the formats.</summary>
    /// <returns>Null where it is none.</returns>
    public static PartyType? Type(string? word) => word?.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => PartyType.Person,
        null or "ENTITY" => PartyType.Organization,
        "VESSEL" or "AIRCRAFT" => PartyType.Vessel,
        _ => null,
    };

    static string? Part(Listing listing) => listing.Programmes.Select(Part).FirstOrDefault(part => part is not null);

    static string? Part(string programme) => programme switch
    {
        "NS-PLC" => "PLC",
        "561-Related" => "CAP",
        "UKRAINE-EO13662" => "SSI",
        _ when programme.StartsWith("CMIC-", StringComparison.Ordinal) => "CMIC",
        _ when programme.StartsWith("FSE-", StringComparison.Ordinal) => "FSE",
        _ => null,
    };
}
