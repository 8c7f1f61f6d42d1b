using System.Globalization;
using ExportScreen.Lists.Eu;
using ExportScreen.Lists.InHouse;
using ExportScreen.Lists.Uk;
using ExportScreen.Lists.UsBis;
using ExportScreen.Lists.UsOfac;
using ExportScreen.Lists.UsTradeCsl;

namespace ExportScreen.Lists.Reading;

/// <summary>Tells the format of a CSV file by its header, or by the form of its rows where it has none.</summary>
static class CsvSniffer
{
    /// <summary>Rows among which a header is looked for; publishers put a date in front.</summary>
    const int HeaderRows = 5;

    /// <summary>Columns that a format has and no other.</summary>
    static readonly (string[] Columns, string Format)[] Headers =
    [
        (CslCsv.Signature, ListFormats.UsCslCsv),
        (EuFsfCsv.Signature, ListFormats.EuFsfCsv),
        (UkSlCsv.Signature, ListFormats.UkSlCsv),
        (DeniedPersons.Signature, ListFormats.UsBisDpl),
        (AgencyCsv.Ita, ListFormats.UsItaCsv),
        (AgencyCsv.Nonproliferation, ListFormats.UsStateIsnCsv),
        (AgencyCsv.Debarred, ListFormats.UsStateDdtcCsv),
        (AgencyCsv.Unverified, ListFormats.UsBisUvlCsv),
    ];

    /// <summary>The same for layouts that are not read, and why.</summary>
    static readonly (string Word, string Refusal)[] Refused =
    [
        ("Naal_", "It is the EU's CSV 1.0, which was retired; take the file of version 1.1."),
        ("Group Type,Alias Type", "It is OFSI's consolidated list, closed in January 2026; take the UK Sanctions List."),
        ("Group Type,Alias Quality", "It is OFSI's consolidated list, closed in January 2026; take the UK Sanctions List."),
        ("id,schema,name,aliases,birth_date", "It is OpenSanctions' simple CSV, which is not read; take the entities in FollowTheMoney form."),
        ("所在地", "It is the text of a PDF document, whose entries cannot be told apart safely."),
    ];

    /// <param name="head">The file's beginning.</param>
    public static FormatSniffer.Recognised Recognise(byte[] head)
    {
        var text = ListText.Decode(head);
        foreach (var (word, refusal) in Refused)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                throw new ListFormatException(refusal);
        }

        var rows = ListCsv.Rows(new MemoryStream(head)).Take(HeaderRows).ToList();
        foreach (var row in rows)
        {
            var columns = row.Fields.Select(CsvTable.Key).ToHashSet(StringComparer.Ordinal);
            if (Array.Find(Headers, format => Array.TrueForAll(format.Columns, name => columns.Contains(CsvTable.Key(name)))).Format is { } id)
                return new(ListFormats.Find(id)!);
        }

        var plain = ListCsv.Rows(new MemoryStream(head), ',').Take(HeaderRows).ToList();
        return rows.Count > 0 && InHouseCsv.IsHeader(rows[0]) ? new(ListFormats.Find(ListFormats.InHouseCsv)!)
            : OfacCsv.Files.FirstOrDefault(columns => plain.Exists(row => IsOfac(row, columns))) is var ofac and > 0
                ? new(ListFormats.Find(ListFormats.UsOfacCsv)!, ofac)
            : throw new ListFormatException("It is text, but neither its header nor its rows are those of a known list.");
    }

    static bool IsOfac(CsvRow row, int columns) => row.Fields.Length == columns
        && int.TryParse(row.Fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
