using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.AuDfat;

/// <summary>Reads Australia's consolidated list, one row per name; the rows of a party share the number of their
/// reference (<c>2</c>, <c>2a</c>, <c>2b</c>).</summary>
static partial class DfatXlsx
{
    public static readonly string[] Signature = ["Reference", "Name of Individual or Entity", "Name Type"];

    /// <summary>Columns with 1 or Yes where a measure is imposed.</summary>
    static readonly string[] Measures = ["Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction"];

    const StringSplitOptions Options = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static void Read(Stream content, ListBuilder list)
    {
        using var workbook = Workbook.Open(content);
        list.PublishedAt = workbook.ChangedAt;
        foreach (var sheet in workbook.Sheets)
        {
            var rows = workbook.Rows(sheet).Where(row => Array.Exists(row.Cells, cell => cell is not null)).ToList();
            if (rows.Count == 0)
                continue;

            var table = new SheetTable(rows[0]);
            if (!table.Has(Signature))
                throw new ListFormatException("A sheet has not the columns of the list.");

            Read(list, table, rows.Skip(1));
        }
    }

    static void Read(ListBuilder list, SheetTable table, IEnumerable<SheetRow> rows)
    {
        var parties = new OrderedDictionary<string, List<SheetRow>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (Number().Match(table.Get(row, "Reference") ?? "") is not { Success: true } key)
                list.RejectAt(row.Number, "its reference is no number");
            else if (parties.TryGetValue(key.Value, out var known))
                known.Add(row);
            else
                parties.Add(key.Value, [row]);
        }

        foreach (var (key, group) in parties)
            list.At(group[0].Number, string.Join('\n', group.Select(row => row.Raw)), () => Listing(list, table, key, group));
    }

    static Listing? Listing(ListBuilder list, SheetTable table, string key, List<SheetRow> rows)
    {
        if (Type(table.Get(rows[0], "Type")) is not { } type)
        {
            list.Reject("its type is none of Individual, Entity and Vessel");
            return null;
        }

        string? Get(string column) => rows.Select(row => table.Get(row, column)).FirstOrDefault(text => text is not null);
        var freeze = Get(Measures[0]);
        var draft = new Draft(list)
        {
            Key = key,
            Type = type,
            Measure = freeze is null or "1" or "Yes" ? Measure.AssetFreeze : Measure.Sectoral,
            LegalReference = Get("Instrument of Designation"),
            ListedOn = OfacDates.Day(Get("Control Date")),
        };
        list.Saw("targeted financial sanctions", freeze is null or "0" or "1" or "Yes" or "No");
        foreach (var row in rows.OrderByDescending(row => table.Get(row, "Name Type") is "Primary Name"))
            draft.Names.Add(table.Get(row, "Name of Individual or Entity"), weak: table.Get(row, "Alias Strength") is "Weak");

        foreach (var birth in Values(table, rows, "Date of Birth").SelectMany(cell => cell.Split([',', ';', '\n'], Options)))
        {
            var dates = DfatDates.Parse(birth);
            if (dates.Count == 0)
                draft.Birth(null);

            foreach (var date in dates)
                draft.Birth(date);
        }

        foreach (var citizenship in Values(table, rows, "Citizenship"))
            Citizenship(draft, citizenship);

        foreach (var place in Values(table, rows, "Place of Birth"))
            draft.BirthPlace(place);

        foreach (var address in Values(table, rows, "Address"))
            draft.AddressText(address);

        draft.Identifiers.Add("imo", Get("IMO Number"), null);
        foreach (var committee in (Get("Committees") ?? "").Split('\n'))
            draft.Programme(committee);

        foreach (var measure in Measures.Where(measure => Get(measure) is "1" or "Yes"))
            draft.MeasureText(measure);

        draft.Reference(UnReference().Match(Get("Additional Information") ?? "").Value);
        draft.Remark(Get("Additional Information"));
        draft.Remark(Get("Listing Information"));
        return draft.Build();
    }

    static IEnumerable<string> Values(SheetTable table, List<SheetRow> rows, string column) =>
        rows.Select(row => table.Get(row, column)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Commas separate countries, and stand in the names of some.</summary>
    static void Citizenship(Draft draft, string cell)
    {
        foreach (var part in cell.Split([';', '\n'], Options))
        {
            foreach (var country in CountryNames.Code(part) is null ? part.Split(',', Options) : [part])
                draft.Countries.Add(country);
        }
    }

    static PartyType? Type(string? word) => word switch
    {
        "Individual" => PartyType.Person,
        "Entity" => PartyType.Organization,
        "Vessel" => PartyType.Vessel,
        null => PartyType.Unknown,
        _ => null,
    };

    [GeneratedRegex(@"^\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[A-Z]{2}[A-Za-z]?[ie]\.\d{3}", RegexOptions.CultureInvariant)]
    private static partial Regex UnReference();
}
