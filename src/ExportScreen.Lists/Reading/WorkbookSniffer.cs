using ExportScreen.Lists.AuDfat;
using ExportScreen.Lists.Japan;

namespace ExportScreen.Lists.Reading;

/// <summary>Tells the format of a workbook by the headers of its sheets.</summary>
static class WorkbookSniffer
{
    /// <summary>Rows and sheets among which a header is looked for.</summary>
    const int Rows = 12, Sheets = 5;

    public static FormatSniffer.Recognised Recognise(ListFile file)
    {
        using var content = Unpacked.Open(file);
        using var workbook = Workbook.Open(content);
        foreach (var sheet in workbook.Sheets.Take(Sheets))
        {
            foreach (var row in workbook.Rows(sheet).Take(Rows))
            {
                if (Format(row) is { } id)
                    return new(ListFormats.Find(id)!);
            }
        }

        throw new ListFormatException("It is an Excel workbook, but its headers are not those of a known list.");
    }

    static string? Format(SheetRow row) =>
        new SheetTable(row).Has(DfatXlsx.Signature) ? ListFormats.AuDfatXlsx
        : MetiXlsx.Columns(row) is not null ? ListFormats.JpMetiXlsx
        : MofColumns.Of(row) is not null ? ListFormats.JpMofXlsx
        : null;
}
