using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Uk;

/// <summary>Reads the UK Sanctions List's CSV, in which a designation is a row for each combination of its names,
/// addresses, birth dates and numbers. They are put together into the XML's elements, each once.</summary>
static class UkSlCsv
{
    public static readonly string[] Signature = ["Unique ID", "OFSI Group ID", "Name 6", "Regime Name"];

    const string Key = "Unique ID";

    /// <summary>What a designation has once.</summary>
    static readonly (string Column, string Element)[] Single =
    [
        (Key, "UniqueID"), ("Last Updated", "LastUpdated"), ("Date Designated", "DateDesignated"),
        ("OFSI Group ID", "OFSIGroupID"), ("UN Reference Number", "UNReferenceNumber"), ("Regime Name", "RegimeName"),
        ("Designation Type", "IndividualEntityShip"), ("Sanctions Imposed", "SanctionsImposed"),
        ("Other Information", "OtherInformation"), ("UK Statement of Reasons", "UKStatementofReasons"),
    ];

    /// <summary>What it has several of: where it stands in the XML, the columns of one and their elements.</summary>
    static readonly (string[] Path, (string Column, string? Element)[] Columns)[] Several =
    [
        (["Names", "Name"],
        [
            ("Name 1", "Name1"), ("Name 2", "Name2"), ("Name 3", "Name3"), ("Name 4", "Name4"), ("Name 5", "Name5"),
            ("Name 6", "Name6"), ("Name type", "NameType"), ("Alias strength", "AliasStrength"),
        ]),
        (["NonLatinNames", "NonLatinName"], [("Name non-latin script", "NameNonLatinScript")]),
        (["Addresses", "Address"],
        [
            ("Address Line 1", "AddressLine1"), ("Address Line 2", "AddressLine2"), ("Address Line 3", "AddressLine3"),
            ("Address Line 4", "AddressLine4"), ("Address Line 5", "AddressLine5"), ("Address Line 6", "AddressLine6"),
            ("Address Postal Code", "AddressPostalCode"), ("Address Country", "AddressCountry"),
        ]),
        (["IndividualDetails", "Individual", "DOBs", "DOB"], [("D.O.B", null)]),
        (["IndividualDetails", "Individual", "Nationalities", "Nationality"], [("Nationality(/ies)", null)]),
        (["IndividualDetails", "Individual", "BirthDetails", "Location"],
            [("Town of birth", "TownOfBirth"), ("Country of birth", "CountryOfBirth")]),
        (["IndividualDetails", "Individual", "PassportDetails", "Passport"],
            [("Passport number", "PassportNumber"), ("Passport additional information", "PassportAdditionalInformation")]),
        (["IndividualDetails", "Individual", "NationalIdentifierDetails", "NationalIdentifier"],
        [
            ("National Identifier number", "NationalIdentifierNumber"),
            ("National Identifier additional information", "NationalIdentifierAdditionalInformation"),
        ]),
        (["EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber"],
            [("Business registration number (s)", null)]),
        (["EntityDetails", "Entity", "ParentCompanies", "ParentCompany"], [("Parent company", null)]),
        (["ShipDetails", "Ship", "IMONumbers", "IMONumber"], [("IMO number", null)]),
        (["ShipDetails", "Ship", "CurrentOwnerOperators", "CurrentOwnerOperator"], [("Current owner/operator (s)", null)]),
    ];

    public static void Read(Stream content, ListBuilder list)
    {
        CsvTable? table = null;
        foreach (var rows in CsvGroups.Of(ListCsv.Rows(content), row => table?.Get(row, Key)))
        {
            if (table is null)
            {
                table = Begin(list, rows[0]);
            }
            else if (!CsvGroups.Mistake(list, table, rows))
            {
                list.At(rows[0].Line, string.Concat(rows.Select(row => row.Raw)),
                    () => UkSlXml.Listing(list, Designation(table, rows)));
            }
        }
    }

    /// <summary>The report's date stands in front of the header.</summary>
    static CsvTable? Begin(ListBuilder list, CsvRow row)
    {
        if (row.Fields.Select(CsvTable.Key).Contains(CsvTable.Key(Key), StringComparer.Ordinal))
            return new(row);

        var text = row.Fields[0];
        list.PublishedAt = DateOnly.TryParseExact(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(),
            ["dd-MMM-yyyy", "d-MMM-yyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
        return null;
    }

    static XElement Designation(CsvTable table, List<CsvRow> rows)
    {
        var entry = new XElement("Designation");
        foreach (var (column, element) in Single)
        {
            if (rows.Select(row => table.Get(row, column)).FirstOrDefault(text => text is not null) is { } text)
                entry.Add(new XElement(element, text));
        }

        foreach (var (path, columns) in Several)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in rows)
            {
                var texts = Array.ConvertAll(columns, column => table.Get(row, column.Column));
                if (Array.Exists(texts, text => text is not null) && seen.Add(string.Join('\n', texts)))
                    Place(entry, path).Add(Fill(new(path[^1]), columns, texts));
            }
        }

        return entry;
    }

    static XElement Place(XElement entry, string[] path)
    {
        var at = entry;
        foreach (var name in path[..^1])
        {
            if (at.Element(name) is { } there)
            {
                at = there;
                continue;
            }

            var made = new XElement(name);
            at.Add(made);
            at = made;
        }

        return at;
    }

    static XElement Fill(XElement element, (string Column, string? Element)[] columns, string?[] texts)
    {
        foreach (var (column, text) in columns.Zip(texts))
        {
            if (text is not null)
                element.Add(column.Element is null ? text : new XElement(column.Element, text));
        }

        return element;
    }
}
