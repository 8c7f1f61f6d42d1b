using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.InHouse;

/// <summary>Reads a customer's own list from CSV. Its columns and mistakes are told in this folder's README.</summary>
static class InHouseCsv
{
    public static void Read(Stream content, ListBuilder list)
    {
        CsvTable? table = null;
        foreach (var row in ListCsv.Rows(content))
        {
            if (table is null)
                table = Header(row);
            else if (table.Mistake(row) is { } mistake)
                list.RejectAt(row.Line, mistake);
            else
                list.At(row.Line, row.Raw, () => Entry(table, row).Listing(list, row.Raw));
        }
    }

    /// <summary>Whether a row is a header of this format, mistakes in it or not: a list of names needs nothing more.</summary>
    public static bool IsHeader(CsvRow row) => row.Fields.Any(field => CsvTable.Key(field) == CsvTable.Key("name"));

    static CsvTable Header(CsvRow row)
    {
        var known = InHouseEntry.Fields.Select(CsvTable.Key).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in row.Fields.Select(CsvTable.Key).Where(key => key.Length > 0))
        {
            if (!known.Contains(key))
            {
                var column = Array.FindIndex(row.Fields, field => CsvTable.Key(field) == key) + 1;
                throw new ListFormatException($"Column {column} is none of {string.Join(", ", InHouseEntry.Fields)}.");
            }

            if (!seen.Add(key))
            {
                var name = InHouseEntry.Fields.First(name => CsvTable.Key(name) == key);
                throw new ListFormatException($"The column '{name}' occurs twice.");
            }
        }

        return new(row, shortest: 1);
    }

    static InHouseEntry Entry(CsvTable table, CsvRow row)
    {
        string? Get(string column) => table.Get(row, column);
        return new()
        {
            Key = Get("key"),
            Name = Get("name"),
            Type = Get("type"),
            Measure = Get("measure"),
            Aliases = Several(Get("aliases")),
            WeakAliases = Several(Get("weak_aliases")),
            FormerNames = Several(Get("former_names")),
            BirthDates = Several(Get("birth_dates")),
            BirthPlace = Get("birth_place"),
            Countries = Several(Get("countries")),
            Addresses = Several(Get("addresses")),
            Identifiers = Several(Get("identifiers")),
            Programmes = Several(Get("programmes")),
            LegalReference = Get("legal_reference"),
            ListedOn = Get("listed_on"),
            EndsOn = Get("ends_on"),
            Remarks = Get("remarks"),
        };
    }

    static string[] Several(string? cell) =>
        cell?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
