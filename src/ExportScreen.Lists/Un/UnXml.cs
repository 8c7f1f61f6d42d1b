using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Un;

/// <summary>Reads the consolidated list of the UN Security Council.</summary>
public static partial class UnXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "INDIVIDUAL", "ENTITY" };

    static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static LoadedList Read(Stream content, ListSource source)
    {
        var list = new ListBuilder(source);
        DateTimeOffset? published = null;
        ListXml.Read(content, "CONSOLIDATED_LIST", Entries,
            root => published = DateTimeOffset.TryParse(root.GetAttribute("dateGenerated"),
                CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date) ? date : null,
            entry => list.Next(() => Listing(list, entry)));

        return list.Build(published);
    }

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var person = entry.Name.LocalName is "INDIVIDUAL";
        var kind = entry.Name.LocalName;
        var names = Names(entry, person, kind);
        if (entry.Text("DATAID") is not { } key || names.IsEmpty)
        {
            list.Reject("it has no key or no name");
            return null;
        }

        var countries = new CountrySet(list);
        foreach (var place in entry.All("NATIONALITY", "VALUE")
            .Concat(entry.All($"{kind}_ADDRESS", "COUNTRY")).Concat(entry.All($"{kind}_PLACE_OF_BIRTH", "COUNTRY")))
        {
            countries.Add(place.Value);
        }

        var identifiers = new IdentifierSet();
        foreach (var document in entry.All($"{kind}_DOCUMENT"))
        {
            var country = countries.Add(document.Text("ISSUING_COUNTRY") ?? document.Text("COUNTRY_OF_ISSUE"));
            identifiers.Add(
                UnDocuments.Type(document.Text("TYPE_OF_DOCUMENT"), document.Text("TYPE_OF_DOCUMENT2")),
                document.Text("NUMBER"), country);
        }

        var comments = entry.Text("COMMENTS1") ?? "";
        if (!person)
        {
            foreach (Match imo in Imo().Matches(comments))
                identifiers.Add("imo", imo.Groups[1].Value, null);
        }

        return new Listing
        {
            Id = $"{list.Source.Id}:{key}",
            List = list.Source.Id,
            Source = list.Source.Id,
            Type = person ? PartyType.Person : IsShip(comments) ? PartyType.Vessel : PartyType.Organization,
            Measure = Measure.AssetFreeze,
            Names = names.Names,
            BirthDates = [.. entry.All("INDIVIDUAL_DATE_OF_BIRTH").Select(Birth).OfType<PartialDate>().Distinct()],
            Countries = countries.Codes,
            Identifiers = identifiers.Identifiers,
            Programmes = entry.Text("UN_LIST_TYPE") is { } programme ? [programme] : [],
            LegalReference = entry.Text("REFERENCE_NUMBER"),
            ListedOn = Day(entry.Text("LISTED_ON")),
        };
    }

    static NameSet Names(XElement entry, bool person, string kind)
    {
        var names = new NameSet();
        var name = string.Join(' ', NameParts.Select(entry.Text).OfType<string>());

        // An entity's name may be two, joined by a semicolon.
        foreach (var one in person ? [name] : name.Split(';'))
            names.Add(one);

        foreach (var alias in entry.All($"{kind}_ALIAS"))
        {
            var quality = alias.Text("QUALITY");
            names.Add(
                alias.Text("ALIAS_NAME"),
                weak: string.Equals(quality, "Low", StringComparison.OrdinalIgnoreCase),
                former: string.Equals(quality, "f.k.a.", StringComparison.OrdinalIgnoreCase));
        }

        names.Add(entry.Text("NAME_ORIGINAL_SCRIPT"));
        return names;
    }

    static PartialDate? Birth(XElement birth)
    {
        var circa = string.Equals(birth.Text("TYPE_OF_DATE"), "APPROXIMATELY", StringComparison.OrdinalIgnoreCase);
        return PartialDate.Parse(birth.Text("FROM_YEAR")) is { } since
            ? since with { ToYear = PartialDate.Parse(birth.Text("TO_YEAR"))?.Year, Circa = circa }
            : PartialDate.Parse(birth.Text("DATE")?.Split('T')[0]) is { } day ? day with { Circa = circa }
            : PartialDate.Parse(birth.Text("YEAR")) is { } year ? year with { Circa = circa }
            : null;
    }

    /// <summary>The list has no kind for ships; those it names are told by the number their comment opens with.</summary>
    static bool IsShip(string comments) =>
        comments.StartsWith("IMO: ", StringComparison.Ordinal)
            && comments.Contains("Flag State", StringComparison.Ordinal);

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date) ? date : null;

    [GeneratedRegex(@"\bIMO\)?\s*(?:[Nn]umber)?\s*:?\s*(\d{7})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Imo();
}
