using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Reads the files from which the Consolidated Screening List is made: those of BIS as trade.gov arranges them, a
/// row per alias and address, and those of the State Department, a row per programme or notice. They have no keys: a party
/// is its name on one list, and its key the hash of all its rows.</summary>
static class AgencyCsv
{
    /// <summary>Columns that tell the layouts from each other.</summary>
    public static readonly string[]
        Ita = ["Source List", "Entity Number", "SDN Type", "License Requirement"],
        Unverified = ["COUNTRY", "NAME", "ADDRESS"],
        Nonproliferation = ["Source List", "Programs", "Alternative Names"],
        Debarred = ["Notice Date", "Corrected Notice", "Corrected Notice Date"];

    static readonly string[] Names = ["Name", "Party Name", "Debarred Party Full Name and Alias"];

    static readonly string[] Notices = ["Federal Register Notice", "Notice"];

    static readonly string[] Days = ["Effective Date", "Notice Date"];

    /// <param name="source">The list's code where no column says it.</param>
    public static void Read(Stream content, ListBuilder list, string source)
    {
        CsvTable? table = null;
        var parties = new Dictionary<(string Source, string Name), List<CsvRow>>();
        foreach (var row in ListCsv.Rows(content))
        {
            if (table is null)
            {
                table = new(row);
                continue;
            }

            var name = First(table, row, Names);
            if ((table.Mistake(row) ?? (name is null ? "it has no name" : null)) is { } mistake)
            {
                list.RejectAt(row.Line, mistake);
                continue;
            }

            var party = (table.Get(row, "Source List") ?? source, name!);
            if (parties.TryGetValue(party, out var known))
                known.Add(row);
            else
                parties[party] = [row];
        }

        foreach (var ((code, name), rows) in parties)
        {
            var raw = string.Concat(rows.Select(row => row.Raw));
            list.At(rows[0].Line, raw, () => Listing(list, table!, code, name, rows, $"{code}-{ListBuilder.Hash(raw)[..32]}"));
        }
    }

    static Listing? Listing(ListBuilder list, CsvTable table, string code, string name, List<CsvRow> rows, string key)
    {
        var first = rows[0];
        var draft = new Draft(list)
        {
            Key = key,
            Source = code,
            Type = UsLists.Type(table.Get(first, "SDN Type")),
            Measure = UsLists.MeasureOf(code),
            LegalReference = First(table, first, Notices),
            ListedOn = OfacDates.Day(First(table, first, Days)),
            LicenceRequirement = table.Get(first, "License Requirement"),
            LicencePolicy = table.Get(first, "License Policy"),
        };
        CslNames.Add(draft.Names, name, person: false);
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            CslNames.Add(draft.Names, table.Get(row, "Alternate Name"), person: false);
            foreach (var alias in (table.Get(row, "Alternative Names") ?? "").Split(';'))
                CslNames.Add(draft.Names, alias, person: false);

            string?[] address =
            [
                table.Get(row, "Address"), table.Get(row, "City"), table.Get(row, "State/Province"),
                table.Get(row, "Postal Code"), table.Get(row, "Country"),
            ];
            if (addresses.Add(string.Join('\n', address)))
                draft.Address(address[^1], address.AsSpan(0, address.Length - 1));

            draft.Programme(table.Get(row, "Programs"));
            draft.Remark(table.Get(row, "Remarks/Notes"));
        }

        return draft.Build();
    }

    static string? First(CsvTable table, CsvRow row, string[] columns) =>
        columns.Select(column => table.Get(row, column)).FirstOrDefault(text => text is not null);
}
