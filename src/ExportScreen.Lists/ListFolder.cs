using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists;

/// <summary>Tells which files of a folder make one list.</summary>
public static class ListFolder
{
    /// <summary>OFAC's CSV set together, around its file of entries; every other file by itself.</summary>
    public static IReadOnlyList<IReadOnlyList<ListFile>> Group(IReadOnlyList<ListFile> files)
    {
        var parts = files.ToDictionary(file => file, Columns);
        var mains = files.Where(file => parts[file] == OfacCsv.Entries).ToList();
        var sides = files.Where(file => parts[file] is { } columns && columns != OfacCsv.Entries).ToList();
        var groups = files.Where(file => parts[file] is null).Select(file => (IReadOnlyList<ListFile>)[file]).ToList();
        if (mains.Count == 0 && sides.Count > 0)
            return [.. groups, sides];

        if (mains.Count == 1)
            return [.. groups, [.. mains, .. sides]];

        var keys = mains.ToDictionary(main => main, Keys);
        var owners = sides.ToLookup(side => mains.MaxBy(main => Keys(side).Count(keys[main].Contains)));
        return [.. groups, .. mains.Select(main => (IReadOnlyList<ListFile>)[main, .. owners[main]])];
    }

    static int? Columns(ListFile file)
    {
        try
        {
            return FormatSniffer.Recognise(file).Columns;
        }
        catch (ListFormatException)
        {
            // Refused when it is read, with the reason.
            return null;
        }
    }

    static HashSet<string> Keys(ListFile file)
    {
        using var content = Unpacked.Open(file, Unpacked.MaxPiece);
        try
        {
            return [.. ListCsv.Rows(content, ',').Select(row => row.Fields[0])];
        }
        catch (ListFormatException)
        {
            return [];
        }
    }
}
