using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>The lists of the US government and what being on one means.</summary>
static class UsLists
{
    /// <summary>The bracketed code of a source's long name: <c>Entity List (EL) - Bureau of Industry and Security</c>.</summary>
    public static string? Code(string? source)
    {
        if (source is null)
            return null;

        var (open, close) = (source.IndexOf('(', StringComparison.Ordinal), source.IndexOf(')', StringComparison.Ordinal));
        return open >= 0 && close > open
            ? source[(open + 1)..close].Replace(" List", "", StringComparison.Ordinal).Trim()
            : null;
    }

    public static Measure MeasureOf(string code) => code switch
    {
        "SDN" => Measure.AssetFreeze,
        "SSI" or "CMIC" or "NS-MBS" or "CAP" or "PLC" => Measure.Sectoral,
        "EL" => Measure.EntityList,
        "MEU" => Measure.MilitaryEndUser,
        "UVL" => Measure.Unverified,
        "DPL" => Measure.DeniedPerson,
        "DTC" => Measure.Debarred,
        "ISN" => Measure.Nonproliferation,
        _ => Measure.Unknown,
    };

    /// <summary>Aircraft stand with vessels: a means of transport, neither a person nor an organisation.</summary>
    public static PartyType Type(string? type) => type switch
    {
        "Individual" => PartyType.Person,
        "Entity" => PartyType.Organization,
        "Vessel" or "Aircraft" => PartyType.Vessel,
        _ => PartyType.Unknown,
    };
}
