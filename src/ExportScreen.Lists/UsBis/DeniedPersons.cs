using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.UsBis;

/// <summary>Reads the Denied Persons List of the Bureau of Industry and Security, one row per name and address. It has no
/// keys: a party is its name, and its key the hash of all its rows.</summary>
static class DeniedPersons
{
    public static readonly string[] Signature = ["Name", "Street_Address", "Effective_Date", "Expiration_Date", "Standard_Order"];

    /// <summary>Old files leave the last columns of a row out where they are blank.</summary>
    const int ShortestRow = 9;

    public static void Read(Stream content, ListBuilder list)
    {
        var rows = ListCsv.Rows(content).ToList();
        var table = new CsvTable(rows[0], ShortestRow);
        var parties = new Dictionary<string, List<CsvRow>>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (table.Mistake(row) is { } mistake)
                list.RejectAt(row.Line, mistake);
            else if (table.Get(row, "Name") is not { } name)
                list.RejectAt(row.Line, "it has no name");
            else if (table.Get(row, "Effective_Date") is { } date && OfacDates.Day(date) is null)
                list.RejectAt(row.Line, "its effective date is no date");
            else if (parties.TryGetValue(name, out var known))
                known.Add(row);
            else
                parties[name] = [row];
        }

        foreach (var (name, orders) in parties)
        {
            var raw = string.Concat(orders.Select(row => row.Raw));
            list.At(orders[0].Line, raw, () => Listing(list, table, name, orders, ListBuilder.Hash(raw)[..32]));
        }
    }

    static Listing? Listing(ListBuilder list, CsvTable table, string name, List<CsvRow> orders, string key)
    {
        var ends = orders.ConvertAll(row => OfacDates.Day(table.Get(row, "Expiration_Date")));
        var draft = new Draft(list)
        {
            Key = key,
            Source = "DPL",
            Measure = Measure.DeniedPerson,
            LegalReference = table.Get(orders[0], "FR_Citation"),
            ListedOn = orders.Min(row => OfacDates.Day(table.Get(row, "Effective_Date"))),

            // One order without an end has none for the party.
            EndsOn = ends.Contains(null) ? null : ends.Max(),
            UpdatedOn = orders.Max(row => OfacDates.Day(table.Get(row, "Last_Update"))),
        };
        draft.Names.Add(name);
        foreach (var row in orders)
        {
            draft.Address(table.Get(row, "Country"), table.Get(row, "Street_Address"), table.Get(row, "City"),
                table.Get(row, "State"), table.Get(row, "Postal_Code"));
            draft.Remark(table.Get(row, "Action"));
        }

        return draft.Build();
    }
}
