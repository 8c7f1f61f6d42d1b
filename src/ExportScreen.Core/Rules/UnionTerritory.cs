using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules;

/// <summary>What lies within the Union for dual-use items: its customs territory, and Northern Ireland.</summary>
static class UnionTerritory
{
    const string UnitedKingdom = "GB";

    /// <summary>Whether exporter, destination, server and users of a hosted service and seats of end users all lie within it.</summary>
    public static bool HoldsAll(Facts facts)
    {
        var sale = facts.Sale;
        return facts.Destinations.Count > 0
            && (IsMember(facts, sale.Exporter.Country)
                || (sale.Exporter.Country == UnitedKingdom && sale.Exporter.Jurisdictions.Any(Jurisdiction.IsNorthernIreland)))
            && facts.Destinations.All(state => IsMember(facts, state)
                || (state == UnitedKingdom && (Jurisdiction.IsNorthernIreland(sale.Destination.Country)
                    || (sale.Destination.Region is { } region && Jurisdiction.IsNorthernIreland(region)))))
            && (sale.Hosting?.Users ?? []).Append(sale.Hosting?.Country).SelectMany(CountryCodes.Candidates).All(state => IsMember(facts, state))
            && facts.EndUsers.All(user => user.Party.Seats.All(seat => IsMember(facts, seat)
                || (seat == UnitedKingdom && IsInNorthernIreland(user.Party.Party))));
    }

    static bool IsMember(Facts facts, string country) => facts.Regulation.EuMembers.Contains(Jurisdiction.StateOf(country));

    /// <summary>By an address that says so, and none in Great Britain.</summary>
    static bool IsInNorthernIreland(Party party) => party.Addresses.Where(address => address.Country == UnitedKingdom)
        .Select(address => address.Region is { } region && Jurisdiction.IsNorthernIreland(region))
        .DefaultIfEmpty(false).All(inside => inside);
}
