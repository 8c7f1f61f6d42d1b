using System.Globalization;
using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Reading;

/// <summary>Rows of a sheet under a header, whose columns are found by name, in any order.</summary>
sealed class SheetTable
{
    /// <summary>Days as spreadsheets count them: from 1927 to 2063, and so no years.</summary>
    const int FirstSerial = 10_000, LastSerial = 60_000;

    readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public SheetTable(SheetRow header)
    {
        for (var at = 0; at < header.Cells.Length; at++)
        {
            if (CsvTable.Key(header[at] ?? "") is { Length: > 0 } key)
                columns.TryAdd(key, at);
        }
    }

    public bool Has(IEnumerable<string> names) => names.All(name => columns.ContainsKey(CsvTable.Key(name)));

    /// <summary>The cell's text with its line breaks; null where it is blank or there is no such column.</summary>
    public string? Get(SheetRow row, string column) =>
        columns.TryGetValue(CsvTable.Key(column), out var at) ? row[at] : null;

    /// <returns>The day that a spreadsheet's count means; null where the text is no such count.</returns>
    public static PartialDate? Serial(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= FirstSerial and <= LastSerial
            && DateOnly.FromDateTime(DateTime.FromOADate(days)) is var day ? new(day.Year, day.Month, day.Day) : null;
}
