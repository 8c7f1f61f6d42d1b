using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace ExportScreen.Lists.Reading;

/// <summary>An Excel workbook (.xlsx) as strangers send it: neither its parts nor its sheets are endless.</summary>
sealed class Workbook : IDisposable
{
    const int MaxFile = 64 << 20;
    const long MaxUnpacked = 128L << 20;
    const int MaxRows = 100_000;
    const int MaxColumns = 100;

    const int MaxCells = 2_000_000;

    /// <summary>Texts that cells share.</summary>
    const int MaxTexts = 300_000;

    /// <summary>Of all cells that are read, where a text counts for each cell that has it: cells that share a long one are
    /// short in the file.</summary>
    const int MaxLetters = 64 << 20;

    static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false };

    readonly MemoryStream file;
    int letters;

    Workbook(MemoryStream file) => this.file = file;

    /// <summary>When it was last changed; null: it does not say.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <exception cref="ListFormatException">It is damaged or no workbook.</exception>
    public static Workbook Open(Stream content)
    {
        var file = new MemoryStream();
        var part = new byte[64 * 1024];
        int read;
        while ((read = content.Read(part)) > 0)
        {
            file.Write(part, 0, read);
            if (file.Length > MaxFile)
                throw new ListFormatException($"The workbook is longer than {MaxFile >> 20} MB.");
        }

        var workbook = new Workbook(file);
        try
        {
            workbook.Check();
            return workbook;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            workbook.Dispose();
            throw new ListFormatException("The workbook is damaged or cut off.");
        }
    }

    public IReadOnlyList<string> Sheets => Reading(() => MiniExcel.GetSheetNames(Start(), Configuration));

    /// <summary>All rows of a sheet with their numbers, from 1; a blank cell is null. Dates are of the form
    /// <c>2026-03-08</c>.</summary>
    public IEnumerable<SheetRow> Rows(string sheet)
    {
        using var rows = Reading(() => MiniExcel
            .Query(Start(), useHeaderRow: false, sheetName: sheet, configuration: Configuration).GetEnumerator());
        for (var number = 1; Reading(rows.MoveNext); number++)
            yield return new(number, [.. ((IDictionary<string, object?>)rows.Current).Values.Select(Cell)]);
    }

    public void Dispose() => file.Dispose();

    static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (ListFormatException or OutOfMemoryException))
        {
            throw new ListFormatException("The workbook is damaged: a sheet cannot be read.");
        }
    }

    string? Cell(object? value)
    {
        var text = value switch
        {
            null => null,
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool flag => flag ? "1" : "0",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        letters += text?.Length ?? 0;
        return letters > MaxLetters
            ? throw new ListFormatException($"The workbook's cells hold more than {MaxLetters >> 20} million characters.")
            : Lines(text);
    }

    /// <summary>Line breaks stay, as they separate values; their remains from other programs become such.</summary>
    static string? Lines(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
            : text.Replace("_x000D_", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Trim();

    MemoryStream Start() => new(file.GetBuffer(), 0, (int)file.Length, writable: false);

    /// <summary>Looks at all parts before the library does, which keeps whatever a sheet says in memory.</summary>
    void Check()
    {
        using var archive = new ZipArchive(Start(), ZipArchiveMode.Read, leaveOpen: true);
        var isWorkbook = false;
        var left = MaxUnpacked;
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var content = new Unpacked.Limited(entry.Open(), left);
            isWorkbook |= entry.FullName is "xl/workbook.xml";
            using var reader = ListXml.Open(content);
            var inSheet = entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal);
            var (texts, cells) = (0, 0);
            while (reader.Read())
            {
                if (inSheet && reader.NodeType == XmlNodeType.Element)
                    CheckPlace(reader);

                cells += inSheet && reader is { NodeType: XmlNodeType.Element, LocalName: "c" } ? 1 : 0;
                texts += reader is { NodeType: XmlNodeType.Element, LocalName: "si" } ? 1 : 0;
                if (texts > MaxTexts || cells > MaxCells)
                    throw new ListFormatException($"The workbook has more than {MaxTexts} texts or {MaxCells} cells.");
            }

            if (entry.FullName is "docProps/core.xml")
                ChangedAt = Changed(entry);

            left -= content.Position;
        }

        if (!isWorkbook)
            throw new ListFormatException("It is a ZIP archive, but no Excel workbook.");
    }

    static void CheckPlace(XmlReader reader)
    {
        var place = reader.LocalName switch
        {
            "c" or "row" => reader.GetAttribute("r"),
            "dimension" => reader.GetAttribute("ref")?.Split(':')[^1],
            _ => null,
        };
        if (place is null)
            return;

        // A cell's place is its column in letters and its row.
        var letters = place.TakeWhile(char.IsAsciiLetterUpper).ToList();
        var column = letters.Take(4).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);
        if (column > MaxColumns
            || (int.TryParse(place[letters.Count..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > MaxRows))
        {
            throw new ListFormatException($"A sheet reaches beyond {MaxRows} rows or {MaxColumns} columns.");
        }
    }

    static DateTimeOffset? Changed(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var reader = ListXml.Open(content);
        var text = XDocument.Load(reader).Descendants().FirstOrDefault(element => element.Name.LocalName is "modified")?.Value;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.ToUniversalTime() : null;
    }
}

/// <param name="Number">From 1.</param>
readonly record struct SheetRow(int Number, string?[] Cells)
{
    public string? this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : null;

    public string Raw => string.Join('\u001F', Cells);
}
