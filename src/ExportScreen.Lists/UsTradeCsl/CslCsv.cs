using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Reads the Consolidated Screening List's CSV, of 27 columns (2016), 28 or 29.</summary>
static class CslCsv
{
    public static readonly string[] Signature = ["source", "entity_number", "addresses", "alt_names", "license_policy"];

    public static void Read(Stream content, ListBuilder list)
    {
        CsvTable? table = null;
        foreach (var row in ListCsv.Rows(content))
        {
            if (table is null)
            {
                table = new(row);
            }
            else if (string.Equals(row.Raw, table.Header.Raw, StringComparison.Ordinal))
            {
                // The publisher's file has its header twice.
            }
            else if (table.Mistake(row) is { } mistake)
            {
                list.RejectAt(row.Line, mistake);
            }
            else
            {
                list.At(row.Line, row.Raw, () => Record(table, row).Listing(list, row.Raw));
            }
        }
    }

    static CslRecord Record(CsvTable table, CsvRow row) => new()
    {
        Id = table.Get(row, "_id"),
        Source = table.Get(row, "source"),
        EntityNumber = table.Get(row, "entity_number"),
        Type = table.Get(row, "type"),
        Programmes = Parts(table.Get(row, "programs")),
        Name = table.Get(row, "name"),
        Title = table.Get(row, "title"),
        Addresses = [.. Parts(table.Get(row, "addresses")).Select(Address)],
        FederalRegisterNotice = table.Get(row, "federal_register_notice"),
        StartDate = table.Get(row, "start_date"),
        EndDate = table.Get(row, "end_date"),
        LicenceRequirement = table.Get(row, "license_requirement"),
        LicencePolicy = table.Get(row, "license_policy"),
        CallSign = table.Get(row, "call_sign"),
        VesselFlag = table.Get(row, "vessel_flag"),
        VesselOwner = table.Get(row, "vessel_owner"),
        Remarks = table.Get(row, "remarks"),
        AltNames = Parts(table.Get(row, "alt_names")),
        Countries = [.. Parts(table.Get(row, "nationalities")), .. Parts(table.Get(row, "citizenships"))],
        BirthDates = Parts(table.Get(row, "dates_of_birth")),
        BirthPlaces = Parts(table.Get(row, "places_of_birth")),
        Numbers = [.. Parts(table.Get(row, "ids")).Select(Number)],
    };

    static string[] Parts(string? cell) =>
        cell?.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The country's code stands last; it may be all there is.</summary>
    static (string? Text, string? Country) Address(string address)
    {
        var at = address.LastIndexOf(',');
        var last = address[(at + 1)..].Trim();
        return Iso.Countries.Contains(last) ? (at < 0 ? null : address[..at], last) : (address, null);
    }

    /// <summary>Kind, number and, where it has two letters, the issuer; a number may hold commas.</summary>
    static CslNumber Number(string text)
    {
        var parts = text.Split(", ");
        var country = parts.Length > 2 && Iso.Countries.Contains(parts[^1]) ? parts[^1] : null;
        return new(parts[0], string.Join(", ", parts[1..(country is null ? parts.Length : parts.Length - 1)]), country);
    }
}
