namespace ExportScreen.Lists.Reading;

/// <summary>Rows under a header, whose columns are found by name, in any order.</summary>
sealed class CsvTable
{
    readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);
    readonly int shortest;

    /// <param name="shortest">Fields that a row has at least; null: as many as the header.</param>
    public CsvTable(CsvRow header, int? shortest = null)
    {
        for (var at = 0; at < header.Fields.Length; at++)
        {
            if (Key(header.Fields[at]) is { Length: > 0 } name)
                columns.TryAdd(name, at);
        }

        this.shortest = shortest ?? (columns.Count == 0 ? 0 : columns.Values.Max() + 1);
        Header = header;
    }

    public CsvRow Header { get; }

    public IReadOnlyCollection<string> Columns => columns.Keys;

    /// <summary>Letters and digits alone: publishers change blanks, dashes and capitals.</summary>
    public static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The field's text, cleaned; null where it is blank or there is no such column.</summary>
    public string? Get(CsvRow row, string column)
    {
        if (!asked.TryGetValue(column, out var at))
            asked[column] = at = columns.GetValueOrDefault(Key(column), -1);

        return at >= 0 && at < row.Fields.Length ? Text.Clean(row.Fields[at]) : null;
    }

    /// <summary>What is wrong with a row's form; null where nothing is.</summary>
    public string? Mistake(CsvRow row) =>
        row.IsOpen ? "a quote is opened and not closed"
        : row.Fields.Length < shortest ? $"it has {row.Fields.Length} columns, not {Header.Fields.Length}"
        : row.Fields.Length > Header.Fields.Length && row.Fields.Skip(Header.Fields.Length).Any(field => !string.IsNullOrWhiteSpace(field))
            ? $"it has {row.Fields.Length} columns, not {Header.Fields.Length}"
        : null;
}
