using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Uk;

/// <summary>Reads the UK Sanctions List of the FCDO.</summary>
static class UkSlXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "DateGenerated", "Designation" };

    static readonly string[] AddressLines =
        ["AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5", "AddressLine6"];

    static readonly string[] NameParts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"];

    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static void Read(Stream content, ListBuilder list) =>
        ListXml.Read(content, "Designations", Entries, _ => { }, entry =>
        {
            if (entry.Name.LocalName is "DateGenerated")
                list.PublishedAt = Day(entry.Value.Trim()) is { } day ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
            else
                list.Next(entry.ToString(SaveOptions.DisableFormatting), () => Listing(list, entry));
        });

    /// <param name="entry">A <c>Designation</c>, read or made of the CSV's rows.</param>
    public static Listing? Listing(ListBuilder list, XElement entry)
    {
        if (Type(entry.Text("IndividualEntityShip")) is not { } type)
        {
            list.Reject("its type is none of Individual, Entity and Ship");
            return null;
        }

        var draft = new Draft(list)
        {
            Key = entry.Text("UniqueID"),
            Type = type,
            Measure = MeasureOf(entry.Text("SanctionsImposed")),
            LegalReference = entry.Text("UNReferenceNumber") ?? entry.Text("RegimeName"),
            ListedOn = Day(entry.Text("DateDesignated")),
            UpdatedOn = Day(entry.Text("LastUpdated")),
        };
        if (entry.Text("SanctionsImposed") is { } imposed)
            list.Saw("sanctions imposed", imposed.Contains("Asset freeze", StringComparison.OrdinalIgnoreCase));

        Names(list, draft, entry);
        foreach (var address in entry.All("Addresses", "Address"))
        {
            draft.Address(address.Text("AddressCountry"),
                [.. AddressLines.Select(address.Text), address.Text("AddressPostalCode")]);
        }

        foreach (var person in entry.All("IndividualDetails", "Individual"))
            Person(list, draft, person);

        UkIdentifiers.Read(list, draft.Identifiers, entry, draft.Countries.Codes);
        draft.Programme(entry.Text("RegimeName"));
        foreach (var measure in (entry.Text("SanctionsImposed") ?? "").Split('|'))
            draft.MeasureText(measure);

        draft.Reference(entry.Text("UNReferenceNumber"));
        if (entry.Text("OFSIGroupID") is { } group)
            draft.Reference($"OFSI {group}");

        foreach (var parent in entry.All("EntityDetails", "Entity", "ParentCompanies", "ParentCompany"))
            draft.Relation("Parent company", parent.Value);

        foreach (var owner in entry.All("ShipDetails", "Ship", "CurrentOwnerOperators", "CurrentOwnerOperator"))
            draft.Relation("Owner or operator", owner.Value);

        draft.Remark(entry.Text("UKStatementofReasons"));
        draft.Remark(entry.Text("OtherInformation"));
        return draft.Build();
    }

    static void Person(ListBuilder list, Draft draft, XElement person)
    {
        foreach (var nationality in person.All("Nationalities", "Nationality"))
            draft.Countries.Add(nationality.Value);

        foreach (var born in person.All("BirthDetails", "Location"))
            draft.BirthPlace(born.Text("TownOfBirth"), born.Text("CountryOfBirth"));

        foreach (var birth in person.All("DOBs", "DOB"))
        {
            if (Birth(list, birth.Value) is { } date)
                draft.Birth(date);
        }
    }

    /// <summary>Null for a word that is none; what is not told is unknown.</summary>
    static PartyType? Type(string? word) => word switch
    {
        "Individual" => PartyType.Person,
        "Entity" => PartyType.Organization,
        "Ship" => PartyType.Vessel,
        null => PartyType.Unknown,
        _ => null,
    };

    /// <summary>Name1 to Name5 are given names, Name6 the family name or an organisation's whole name. The publisher
    /// spells the types in several ways.</summary>
    static void Names(ListBuilder list, Draft draft, XElement entry)
    {
        var all = entry.All("Names", "Name").ToList();
        var first = all.FindIndex(name =>
            string.Equals(name.Text("NameType"), "Primary Name", StringComparison.OrdinalIgnoreCase));

        foreach (var type in all.Select(name => name.Text("NameType")).OfType<string>())
        {
            list.Saw("types of names", type.StartsWith("Primary", StringComparison.OrdinalIgnoreCase)
                || type.StartsWith("Alias", StringComparison.OrdinalIgnoreCase));
        }

        foreach (var name in first > 0 ? [all[first], .. all] : all)
        {
            var given = Text.Clean(string.Join(' ', NameParts[..^1].Select(name.Text).OfType<string>()));
            var weak = name.Text("AliasStrength")?.StartsWith("Low", StringComparison.OrdinalIgnoreCase) ?? false;
            if (draft.Type == PartyType.Person)
                draft.Names.AddParts(given, name.Text(NameParts[^1]), weak);
            else
                draft.Names.Add($"{given} {name.Text(NameParts[^1])}", weak);
        }

        foreach (var name in entry.All("NonLatinNames", "NonLatinName"))
            draft.Names.Add(name.Text("NameNonLatinScript"));
    }

    /// <summary>Only an asset freeze forbids all dealings; bans on ports, services or travel forbid some. Where nothing
    /// is told, the strictest is assumed.</summary>
    static Measure MeasureOf(string? imposed) =>
        imposed is null || imposed.Contains("Asset freeze", StringComparison.OrdinalIgnoreCase)
            ? Measure.AssetFreeze
            : Measure.Sectoral;

    /// <summary>Reads <c>dd/mm/yyyy</c>, in which <c>dd</c>, <c>mm</c> or noughts stand for what is not known.</summary>
    static PartialDate? Birth(ListBuilder list, string printed)
    {
        if (Text.Clean(printed) is not { } text)
            return null;

        if (text.Split('/') is [var day, var month, var year] && PartialDate.Parse(year) is { } known)
        {
            var (m, d) = (Number(month, 12), Number(day, 31));
            return known with { Month = m, Day = m is null ? null : d };
        }

        list.Saw("birth dates", false);
        list.Note("birth date not understood");
        return null;
    }

    static int? Number(string text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= max ? number : null;

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Split('T', ' ')[0], ["dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var date) ? date : null;
}
