using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Uk;

/// <summary>Reads the UK Sanctions List of the FCDO.</summary>
public static class UkSlXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "DateGenerated", "Designation" };

    static readonly string[] NameParts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"];

    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static LoadedList Read(Stream content, ListSource source)
    {
        var list = new ListBuilder(source);
        DateTimeOffset? published = null;
        ListXml.Read(content, "Designations", Entries, _ => { }, entry =>
        {
            if (entry.Name.LocalName is "DateGenerated")
                published = Day(entry.Value.Trim()) is { } day ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
            else
                list.Next(() => Listing(list, entry));
        });

        return list.Build(published);
    }

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var names = Names(entry);
        if (entry.Text("UniqueID") is not { } key || names.IsEmpty)
        {
            list.Reject("it has no key or no name");
            return null;
        }

        var countries = new CountrySet(list);
        var person = entry.All("IndividualDetails", "Individual").ToList();
        foreach (var place in entry.All("Addresses", "Address", "AddressCountry")
            .Concat(person.SelectMany(details => details.All("Nationalities", "Nationality")))
            .Concat(person.SelectMany(details => details.All("BirthDetails", "Location", "CountryOfBirth"))))
        {
            countries.Add(place.Value);
        }

        var identifiers = new IdentifierSet();
        UkIdentifiers.Read(list, identifiers, entry, countries.Codes);

        return new Listing
        {
            Id = $"{list.Source.Id}:{key}",
            List = list.Source.Id,
            Source = list.Source.Id,
            Type = entry.Text("IndividualEntityShip") switch
            {
                "Individual" => PartyType.Person,
                "Entity" => PartyType.Organization,
                "Ship" => PartyType.Vessel,
                _ => PartyType.Unknown,
            },
            Measure = MeasureOf(entry.Text("SanctionsImposed")),
            Names = names.Names,
            BirthDates = [.. person.SelectMany(details => details.All("DOBs", "DOB"))
                .Select(birth => Birth(list, birth.Value)).OfType<PartialDate>().Distinct()],
            Countries = countries.Codes,
            Identifiers = identifiers.Identifiers,
            Programmes = entry.Text("RegimeName") is { } regime ? [regime] : [],
            LegalReference = entry.Text("UNReferenceNumber") ?? entry.Text("RegimeName"),
            ListedOn = Day(entry.Text("DateDesignated")),
        };
    }

    /// <summary>Name1 to Name5 are given names, Name6 the family name or an organisation's whole name. The publisher
    /// spells the types in several ways.</summary>
    static NameSet Names(XElement entry)
    {
        var all = entry.All("Names", "Name").ToList();
        var first = all.FindIndex(name =>
            string.Equals(name.Text("NameType"), "Primary Name", StringComparison.OrdinalIgnoreCase));

        var names = new NameSet();
        foreach (var name in first > 0 ? [all[first], .. all] : all)
        {
            var parts = NameParts.Select(name.Text);
            names.Add(
                string.Join(' ', parts.OfType<string>()),
                weak: name.Text("AliasStrength")?.StartsWith("Low", StringComparison.OrdinalIgnoreCase) ?? false);
        }

        foreach (var name in entry.All("NonLatinNames", "NonLatinName"))
            names.Add(name.Text("NameNonLatinScript"));

        return names;
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

        list.Note("birth date not understood");
        return null;
    }

    static int? Number(string text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= max ? number : null;

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;
}
