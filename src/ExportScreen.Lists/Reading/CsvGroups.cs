namespace ExportScreen.Lists.Reading;

/// <summary>Rows that are one entry together.</summary>
static class CsvGroups
{
    /// <summary>Of the rows of one entry, in characters.</summary>
    const int Longest = 32 << 20;

    /// <summary>Rows that follow each other and have the same key; those without one stand alone.</summary>
    public static IEnumerable<List<CsvRow>> Of(IEnumerable<CsvRow> rows, Func<CsvRow, string?> key)
    {
        var group = new List<CsvRow>();
        string? current = null;
        var length = 0;
        foreach (var row in rows)
        {
            var next = key(row);
            if (group.Count > 0 && (next is null || !string.Equals(next, current, StringComparison.Ordinal)))
            {
                yield return group;
                group = [];
                length = 0;
                next = key(row);
            }

            length += row.Raw.Length;
            if (length > Longest)
                throw new ListFormatException($"The rows of one entry, up to line {row.Line}, are longer than {Longest >> 20} million characters.");

            group.Add(row);
            current = next;
        }

        if (group.Count > 0)
            yield return group;
    }

    /// <summary>Takes rows of a wrong form out, as rejects.</summary>
    /// <returns>Whether none is left.</returns>
    public static bool Mistake(ListBuilder list, CsvTable table, List<CsvRow> rows)
    {
        rows.RemoveAll(row =>
        {
            if (table.Mistake(row) is not { } mistake)
                return false;

            list.RejectAt(row.Line, mistake);
            return true;
        });
        return rows.Count == 0;
    }
}
