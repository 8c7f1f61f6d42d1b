using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Japan;

/// <summary>Reads the asset freezes of Japan's MOF: a sheet per measure, each with columns of its own. Those taken off
/// stay as rows that have only their number. Sheet and number together are the key.</summary>
static partial class MofXlsx
{
    /// <summary>Opens the header of every sheet.</summary>
    public const string Signature = "告示日付";

    const string Off = "削除";

    public static void Read(Stream content, ListBuilder list)
    {
        using var workbook = Workbook.Open(content);
        list.PublishedAt = workbook.ChangedAt;
        var gone = 0;
        foreach (var sheet in workbook.Sheets)
            gone += Read(list, sheet, workbook.Rows(sheet));

        if (gone > 0)
            list.Note($"{gone} entries say that they were taken off, and are left out");
    }

    /// <returns>How many entries say that they were taken off.</returns>
    static int Read(ListBuilder list, string sheet, IEnumerable<SheetRow> rows)
    {
        MofColumns? columns = null;
        var gone = 0;
        var entries = new List<List<SheetRow>>();
        foreach (var row in rows.Where(row => Array.Exists(row.Cells, cell => cell is not null)))
        {
            if (columns is null)
                columns = MofColumns.Of(row);
            else if (row[columns.Date]?.Contains(Off, StringComparison.Ordinal) is true && row[columns.English] is null)
                gone++;
            else if (row[columns.Number] is not null && (row[columns.English] ?? row[columns.Japanese]) is not null)
                entries.Add([row]);
            else if (row.Cells.Count(cell => cell is not null) == 2 && row[columns.Number] is not null && row[columns.Date] is not null)
                list.Note($"sheet {Ordinal(sheet)}, row {row.Number} has a number and nothing else");
            else if (row[columns.Number] is not null && row[columns.Date] is not null)
                list.RejectAt(row.Number, $"sheet {Ordinal(sheet)}: it has no name");
            else if (entries.Count > 0)
                entries[^1].Add(row);
        }

        foreach (var entry in entries)
        {
            list.At(entry[0].Number, string.Join('\n', entry.Select(row => row.Raw)),
                () => Listing(list, sheet, columns!, entry));
        }

        return gone;
    }

    static Listing? Listing(ListBuilder list, string sheet, MofColumns columns, List<SheetRow> rows)
    {
        var first = rows[0];
        var draft = new Draft(list)
        {
            Key = Digits().Match(MofText.Normal(first[columns.Number])) is { Success: true } number
                ? $"{Ordinal(sheet)}-{number.Value}" : null,
            Type = Type(sheet),
            Measure = Measure.AssetFreeze,
            ListedOn = MofText.Day(first[columns.Date]),
        };
        foreach (var name in MofText.Names(first[columns.English]))
            draft.Names.Add(name);

        foreach (var name in MofText.Names(first[columns.Japanese]))
            draft.Names.Add(name);

        foreach (var row in rows)
        {
            foreach (var (column, weak, former) in columns.Aliases)
            {
                foreach (var name in MofText.Names(row[column]))
                    draft.Names.Add(name, weak, former);
            }
        }

        foreach (var birth in MofText.Dates(first[columns.Birth]))
            draft.Birth(birth);

        draft.BirthPlace(first[columns.BirthPlace]);
        foreach (var country in MofText.Countries(first[columns.Nationality]))
            draft.Countries.Add(country);

        draft.AddressText(first[columns.Address]);

        Number(draft, "passport", first[columns.Passport]);
        Number(draft, "national_id", first[columns.Identity]);
        draft.Programme(sheet);
        draft.Reference(first[columns.UnReference]);
        foreach (var row in rows)
            draft.Remark(row[columns.Remarks]);

        return draft.Build();
    }

    /// <summary>Numbers stand in prose; only a text that holds one is told apart safely.</summary>
    static void Number(Draft draft, string type, string? text)
    {
        if (Document().Matches(MofText.Normal(text)) is [var only])
            draft.Identifiers.Add(type, only.Value, null);
    }

    static PartyType Type(string sheet) =>
        sheet.Contains("団体", StringComparison.Ordinal) || sheet.Contains("銀行", StringComparison.Ordinal) ? PartyType.Organization
        : sheet.Contains("個人", StringComparison.Ordinal) ? PartyType.Person
        : PartyType.Unknown;

    static string Ordinal(string sheet) => Digits().Match(sheet) is { Success: true } number ? number.Value : sheet.Trim();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![A-Za-z\d])[A-Z]{0,3}[ -]?\d[\d-]{4,}(?![年月日\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}
