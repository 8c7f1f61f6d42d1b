namespace ExportScreen.Lists.Reading;

/// <summary>Rows that are one entry together.</summary>
static class CsvGroups
{
    /// <summary>Rows that follow each other and have the same key; those without one stand alone.</summary>
    public static IEnumerable<List<CsvRow>> Of(IEnumerable<CsvRow> rows, Func<CsvRow, string?> key)
    {
        var group = new List<CsvRow>();
        string? current = null;
        foreach (var row in rows)
        {
            var next = key(row);
            if (group.Count > 0 && (next is null || !string.Equals(next, current, StringComparison.Ordinal)))
            {
                yield return group;
                group = [];
                next = key(row);
            }

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
