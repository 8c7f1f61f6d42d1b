using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Japan;

/// <summary>Reads the Foreign User List of Japan's METI. Its numbers are positions, so the hash of a row is its key.</summary>
static partial class MetiXlsx
{
    public static readonly string[] Signature = ["Country or Region", "Company or Organization", "Also Known As"];

    public static void Read(Stream content, ListBuilder list)
    {
        using var workbook = Workbook.Open(content);
        list.PublishedAt = workbook.ChangedAt;
        foreach (var sheet in workbook.Sheets)
        {
            int[]? columns = null;
            foreach (var row in workbook.Rows(sheet))
            {
                if (columns is null)
                    columns = Columns(row);
                else if (Text.Value(row[columns[1]]) is not null)
                    list.At(row.Number, row.Raw, () => Listing(list, row, columns));
                else if (Array.Exists(row.Cells, cell => cell is not null))
                    list.RejectAt(row.Number, "it has no name");
            }
        }
    }

    /// <summary>Columns of country, name, aliases, weapons of mass destruction and others; null where it is no header.</summary>
    public static int[]? Columns(SheetRow row)
    {
        int Find(string words) => Array.FindIndex(row.Cells, cell => cell?.Contains(words, StringComparison.OrdinalIgnoreCase) is true);
        int[] columns = [.. Signature.Select(Find), Find("Type of WMD"), Find("Conventional Weapons")];
        return columns.AsSpan(0, Signature.Length).Contains(-1) ? null : columns;
    }

    static Listing? Listing(ListBuilder list, SheetRow row, int[] columns)
    {
        // The position changes whenever an entry is put in before it.
        var raw = string.Join('\u001F', columns.Select(column => row[column]));
        var draft = new Draft(list)
        {
            Key = ListBuilder.Hash(raw)[..32],
            Source = "EUL",
            Type = PartyType.Organization,
            Measure = Measure.EntityList,
        };
        draft.Names.Add(row[columns[1]]);
        foreach (var alias in Bullet().Split(row[columns[2]] ?? ""))
            draft.Names.Add(alias);

        draft.Countries.Add(row[columns[0]]?.Split('\n')[^1]);
        draft.Programme(row[columns[3]]?.Split('\n')[^1]);
        draft.Programme(row[columns[4]]?.Split('\n')[^1]);
        return draft.Build();
    }

    /// <summary>Each alias has a bullet; a line without one goes on with the alias before it.</summary>
    [GeneratedRegex(@"(?:^|\n)\s*[・･·]", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
