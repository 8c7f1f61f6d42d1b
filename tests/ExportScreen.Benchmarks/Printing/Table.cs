using System.Globalization;
using Spectre.Console;

namespace ExportScreen.Benchmarks.Printing;

/// <summary>Figures in rows; the first column names them. Drawn on a terminal that is wide enough, aligned plainly anywhere
/// else.</summary>
sealed class Table(string title, params string[] columns)
{
    /// <summary>A line and a space on both sides of what a drawn cell holds.</summary>
    const int BorderWidth = 3;

    readonly List<string[]> rows = [];

    /// <param name="cells">Strings, whole numbers, or fractions, which are shown with three decimals; NaN and null: there
    /// is none.</param>
    public void Add(params object?[] cells) => rows.Add([.. cells.Select(Cell)]);

    public void Print()
    {
        if (rows.Count == 0) return;
        var widths = columns.Select((column, at) => Math.Max(column.Length, rows.Max(row => row[at].Length))).ToList();
        if (!Console.IsOutputRedirected && widths.Sum(width => width + BorderWidth) < AnsiConsole.Profile.Width)
            AnsiConsole.Write(Drawn());
        else PrintPlainly(widths);
    }

    void PrintPlainly(List<int> widths)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        foreach (var row in rows.Prepend(columns))
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, at) => at == 0
                ? cell.PadRight(widths[at])
                : cell.PadLeft(widths[at]))));
        }
    }

    Spectre.Console.Table Drawn()
    {
        var table = new Spectre.Console.Table().Title(Markup.Escape(title)).RoundedBorder();
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column))
            {
                Alignment = column == columns[0] ? Justify.Left : Justify.Right,
            });
        }

        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        return table;
    }

    static string Cell(object? cell) => cell switch
    {
        null or double.NaN => "-",
        double fraction => fraction.ToString("0.000", CultureInfo.InvariantCulture),
        int or long => string.Create(CultureInfo.InvariantCulture, $"{cell:#,0}"),
        _ => $"{cell}",
    };
}
