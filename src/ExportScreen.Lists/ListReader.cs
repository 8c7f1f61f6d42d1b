using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists;

/// <summary>Reads a list in whichever format its publisher has.</summary>
public static class ListReader
{
    /// <summary>Reads content of which the format is known.</summary>
    /// <param name="format">One of <see cref="ListFormats"/>.</param>
    /// <exception cref="ListFormatException">The content is no whole list of that format.</exception>
    /// <exception cref="ArgumentException">The format is none that can be read.</exception>
    public static LoadedList Read(string format, Stream content, ListSource source)
    {
        var found = ListFormats.Find(format)
            ?? throw new ArgumentException($"No reader knows the list format '{format}'.", nameof(format));
        var list = new ListBuilder(found, source.Id, source.Kind);
        using var limited = new Unpacked.Limited(content, found.MaxBytes, leaveOpen: true);
        found.Read(limited, list);
        return list.Build().ToList(source);
    }

    /// <summary>Reads one file, or a publisher's set of files that make one list together. The format is told by what
    /// stands in them.</summary>
    /// <param name="list">Id of the list; null: as its format has it.</param>
    /// <param name="kind">Null: as its format has it.</param>
    /// <exception cref="ListFormatException">They are no whole list of a known format; the message says why.</exception>
    public static ListContent Read(IReadOnlyList<ListFile> files, string? list = null, ListKind? kind = null)
    {
        var known = files.Select(file => (File: file, Content: FormatSniffer.Recognise(file))).ToList();
        return known switch
        {
            [] => throw new ListFormatException("There is no file."),
            [var only] when only.Content.Columns is null => ReadOne(only.File, only.Content.Format, list, kind),
            _ when known.TrueForAll(file => file.Content.Columns is not null) => ReadSet(
                [.. known.Select(file => (file.Content.Columns!.Value, file.File))], list, kind),
            _ => throw new ListFormatException("The files are several lists; each is read by itself."),
        };
    }

    static ListContent ReadOne(ListFile file, ListFormat format, string? list, ListKind? kind)
    {
        var builder = new ListBuilder(format, list, kind);
        using var content = Unpacked.Open(file, format.MaxBytes);
        format.Read(content, builder);
        return builder.Build();
    }

    static ListContent ReadSet(List<(int Columns, ListFile File)> files, string? list, ListKind? kind)
    {
        var main = files.FindAll(file => file.Columns == OfacCsv.Entries);
        if (main.Count != 1)
        {
            throw new ListFormatException(main.Count == 0
                ? "Of OFAC's CSV set, the file of entries (sdn.csv or cons_prim.csv) is missing."
                : "There is more than one file of entries of OFAC's CSV set.");
        }

        var format = ListFormats.Find(ListFormats.UsOfacCsv)!;
        var sides = new List<(int Columns, Stream Content)>();
        try
        {
            foreach (var (columns, file) in files.Where(file => file.Columns != OfacCsv.Entries))
                sides.Add((columns, Unpacked.Open(file, Unpacked.MaxRows)));

            var builder = new ListBuilder(format, list, kind);
            using var entries = Unpacked.Open(main[0].File, format.MaxBytes);
            OfacCsv.Read(entries, sides, builder);
            return builder.Build();
        }
        finally
        {
            sides.ForEach(side => side.Content.Dispose());
        }
    }
}
