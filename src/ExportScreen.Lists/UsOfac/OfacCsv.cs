using System.Globalization;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Reads OFAC's legacy CSV set: entries (<c>sdn.csv</c>, <c>cons_prim.csv</c>), addresses, aliases and the ends of
/// long remarks. The files have no header and say neither a date nor which list they are.</summary>
static class OfacCsv
{
    /// <summary>Columns of the files; each has another number of them, which tells them apart.</summary>
    public const int Entries = 12, Addresses = 6, Aliases = 5, Comments = 2;

    /// <summary>Several times those of today; they are kept until the entries are read.</summary>
    const int MaxSideRows = 200_000;

    public static IReadOnlyList<int> Files { get; } = [Entries, Addresses, Aliases, Comments];

    /// <param name="sides">The files beside the entries, by their number of columns.</param>
    public static void Read(Stream entries, IEnumerable<(int Columns, Stream Content)> sides, ListBuilder list)
    {
        var rows = sides.ToLookup(side => side.Columns, side => Rows(side.Content, side.Columns, list));
        var beside = rows.ToDictionary(
            side => side.Key, side => side.SelectMany(file => file).ToLookup(row => Key(row.Fields[0])!, StringComparer.Ordinal));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in ListCsv.Rows(entries, ','))
        {
            if (row.IsOpen || row.Fields.Length != Entries || Key(row.Fields[0]) is not { } key)
            {
                list.RejectAt(row.Line, Mistake(row, Entries));
                continue;
            }

            known.Add(key);
            List<CsvRow> Side(int columns) => beside.TryGetValue(columns, out var file) ? [.. file[key]] : [];
            var (addresses, aliases, comments) = (Side(Addresses), Side(Aliases), Side(Comments));
            var raw = string.Concat([row.Raw, .. addresses.Concat(aliases).Concat(comments).Select(side => side.Raw)]);
            list.At(row.Line, raw, () => Listing(list, key, row.Fields, addresses, aliases, comments));
        }

        foreach (var (columns, file) in beside)
        {
            foreach (var orphan in file.Where(group => !known.Contains(group.Key)).SelectMany(group => group))
                list.RejectAt(orphan.Line, $"{Name(columns)}: it belongs to no entry");
        }

        OfacLists.Settle(list);
    }

    static IEnumerable<CsvRow> Rows(Stream content, int columns, ListBuilder list)
    {
        foreach (var (at, row) in ListCsv.Rows(content, ',').Index())
        {
            if (at >= MaxSideRows)
                throw new ListFormatException($"The file of {Name(columns)} has more than {MaxSideRows} rows.");

            if (!row.IsOpen && row.Fields.Length == columns && Key(row.Fields[0]) is not null)
                yield return row;
            else
                list.RejectAt(row.Line, $"{Name(columns)}: {Mistake(row, columns)}");
        }
    }

    static string Name(int columns) => columns switch
    {
        Addresses => "addresses",
        Aliases => "aliases",
        _ => "comments",
    };

    static string Mistake(CsvRow row, int columns) =>
        row.IsOpen ? "a quote is opened and not closed"
        : row.Fields.Length != columns ? $"it has {row.Fields.Length} columns, not {columns}"
        : "its first column is no number of an entry";

    static string? Key(string field) =>
        int.TryParse(field, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
            out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    static Listing? Listing(
        ListBuilder list, string key, string[] fields, List<CsvRow> addresses, List<CsvRow> aliases, List<CsvRow> comments)
    {
        if (OfacLists.Type(Text.Value(fields[2])) is not { } type)
        {
            list.Reject("its type is none of individual, vessel, aircraft and -0-");
            return null;
        }

        var draft = new Draft(list) { Key = key, Type = type };
        draft.Reference(OfacLists.Reference(key));
        OfacNames.Add(draft, null, fields[1]);
        foreach (var alias in aliases)
        {
            list.Saw("types of aliases", Text.Value(alias.Fields[2]) is "aka" or "fka" or "nka");
            list.Saw("names of aliases", Text.Value(alias.Fields[3]) is not null);
            OfacNames.Add(draft, null, alias.Fields[3], former: Text.Value(alias.Fields[2]) is "fka");
        }

        foreach (var address in addresses)
            draft.Address(Text.Value(address.Fields[4]), address.Fields[2], address.Fields[3]);

        list.Saw("programmes", Text.Value(fields[3]) is not null);
        foreach (var programme in (Text.Value(fields[3]) ?? "").Split("] ["))
            draft.Programme(programme);

        draft.Remark(Text.Value(fields[4]));
        draft.Identifiers.Add("call_sign", fields[5], null);
        draft.Countries.Add(fields[9], "flags of vessels");
        draft.Relation("Vessel owner", fields[10]);

        // The overflow goes on where the remark was cut, in the middle of a word.
        OfacRemarks.Read(draft, string.Concat([Text.Value(fields[11]), .. comments.Select(row => row.Fields[1].TrimEnd())]));
        if (type == PartyType.Person)
            list.Saw("remarks on people", Text.Value(fields[11])?.Contains("DOB", StringComparison.Ordinal) is true);

        return draft.Build();
    }
}
