using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Eu;

/// <summary>Reads the Commission's financial sanctions file, CSV version 1.1: a row per name, address, birth date,
/// identification or citizenship, each with the entity's own columns. They are put together into the XML's elements.</summary>
static class EuFsfCsv
{
    public static readonly string[] Signature = ["fileGenerationDate", "Entity_LogicalId", "NameAlias_WholeName"];

    const string Key = "Entity_LogicalId";

    /// <summary>Prefix of the columns, the element and the column that must be there for it to be one.</summary>
    static readonly (string Prefix, string Element, string[] Any)[] Parts =
    [
        ("NameAlias_", "nameAlias", ["WholeName"]),
        ("Address_", "address", ["City", "Street", "Place", "Region", "CountryIso2Code"]),
        ("BirthDate_", "birthdate", ["BirthDate", "Year", "City", "Place", "CountryIso2Code"]),
        ("Identification_", "identification", ["Number", "LatinNumber"]),
        ("Citizenship_", "citizenship", ["CountryIso2Code"]),
    ];

    /// <summary>Columns whose names are other ones than the XML's attributes with a capital.</summary>
    static readonly Dictionary<string, string> Attributes = new(StringComparer.Ordinal)
    {
        ["BirthDate"] = "birthdate",
        ["Day"] = "dayOfMonth",
        ["Month"] = "monthOfYear",
        ["TypeCode"] = "identificationTypeCode",
        ["TypeDescription"] = "identificationTypeDescription",
    };

    public static void Read(Stream content, ListBuilder list)
    {
        CsvTable? table = null;
        var columns = new List<(string Column, string Element, string Attribute)>();
        foreach (var rows in CsvGroups.Of(ListCsv.Rows(content), row => table?.Get(row, Key)))
        {
            if (table is null)
            {
                table = new(rows[0]);
                columns = [.. rows[0].Fields.SelectMany(Column)];
                continue;
            }

            if (CsvGroups.Mistake(list, table, rows))
                continue;

            list.PublishedAt ??= Published(table.Get(rows[0], "fileGenerationDate"));
            list.At(rows[0].Line, string.Concat(rows.Select(row => row.Raw)),
                () => EuFsfXml.Listing(list, Entity(table, columns, rows)));
        }
    }

    static IEnumerable<(string Column, string Element, string Attribute)> Column(string column)
    {
        var name = column.Trim('\uFEFF', ' ', '"');
        return Parts.Where(part => name.StartsWith(part.Prefix, StringComparison.Ordinal))
            .Select(part => (name, part.Element, Attribute(name[part.Prefix.Length..])));
    }

    static string Attribute(string name) =>
        Attributes.TryGetValue(name, out var other) ? other : char.ToLowerInvariant(name[0]) + name[1..];

    static XElement Entity(CsvTable table, List<(string Column, string Element, string Attribute)> columns, List<CsvRow> rows)
    {
        var first = rows[0];
        var entity = new XElement("sanctionEntity",
            Attr("logicalId", table.Get(first, Key)),
            Attr("euReferenceNumber", table.Get(first, "Entity_EU_ReferenceNumber")),
            Attr("unitedNationId", table.Get(first, "Entity_UnitedNationId")),
            Attr("designationDate", table.Get(first, "Entity_DesignationDate")),
            table.Get(first, "Entity_Remark") is { } remark ? new XElement("remark", remark) : null,
            new XElement("subjectType", Attr("classificationCode", Type(table, first))),
            new XElement("regulation",
                Attr("programme", table.Get(first, "Entity_Regulation_Programme")),
                Attr("numberTitle", table.Get(first, "Entity_Regulation_NumberTitle")),
                Attr("publicationDate", table.Get(first, "Entity_Regulation_PublicationDate"))));
        foreach (var row in rows)
        {
            foreach (var (prefix, element, any) in Parts)
            {
                if (Array.Exists(any, name => table.Get(row, prefix + name) is not null))
                    entity.Add(Part(table, columns, row, element));
            }
        }

        return entity;
    }

    static XElement Part(
        CsvTable table, List<(string Column, string Element, string Attribute)> columns, CsvRow row, string element)
    {
        var part = new XElement(element);
        foreach (var (column, owner, attribute) in columns)
        {
            if (!string.Equals(owner, element, StringComparison.Ordinal) || table.Get(row, column) is not { } value)
                continue;

            if (attribute is "remark")
                part.Add(new XElement(attribute, value));
            else if (!attribute.Contains('_', StringComparison.Ordinal))
                part.SetAttributeValue(attribute, value switch { "True" => "true", "False" => "false", _ => value });
        }

        return part;
    }

    /// <summary>The publisher has the contents of these two columns the wrong way round.</summary>
    static string? Type(CsvTable table, CsvRow row)
    {
        var (type, code) = (table.Get(row, "Entity_SubjectType"), table.Get(row, "Entity_SubjectType_ClassificationCode"));
        return type is "person" || code is "person" ? "P" : type is "enterprise" || code is "enterprise" ? "E" : type ?? code;
    }

    static XAttribute? Attr(string name, string? value) => value is null ? null : new(name, value);

    static DateTimeOffset? Published(string? text) =>
        DateOnly.TryParseExact(text, ["dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
