using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Un;

/// <summary>Reads the consolidated list of the UN Security Council.</summary>
static partial class UnXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "INDIVIDUAL", "ENTITY" };

    static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static void Read(Stream content, ListBuilder list) =>
        ListXml.Read(content, "CONSOLIDATED_LIST", Entries,
            root => list.PublishedAt = DateTimeOffset.TryParse(root.GetAttribute("dateGenerated"),
                CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date) ? date : null,
            entry => list.Next(entry.ToString(SaveOptions.DisableFormatting), () => Listing(list, entry)));

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var kind = entry.Name.LocalName;
        var person = kind is "INDIVIDUAL";
        var comments = entry.Text("COMMENTS1") ?? "";
        var draft = new Draft(list)
        {
            Key = entry.Text("DATAID"),
            Type = person ? PartyType.Person : IsShip(comments) ? PartyType.Vessel : PartyType.Organization,
            Measure = Measure.AssetFreeze,
            LegalReference = entry.Text("REFERENCE_NUMBER"),
            ListedOn = Day(entry.Text("LISTED_ON")),
            UpdatedOn = entry.All("LAST_DAY_UPDATED", "VALUE").Max(day => Day(Text.Clean(day.Value))),
        };
        Names(draft, entry, person, kind);
        foreach (var country in entry.All("NATIONALITY", "VALUE"))
            draft.Countries.Add(country.Value);

        foreach (var address in entry.All($"{kind}_ADDRESS"))
        {
            draft.Address(address.Text("COUNTRY"), address.Text("STREET"), address.Text("CITY"),
                address.Text("STATE_PROVINCE"), address.Text("ZIP_CODE"), address.Text("NOTE"));
        }

        foreach (var birth in entry.All($"{kind}_PLACE_OF_BIRTH"))
            draft.BirthPlace(Joined(birth.Text("CITY"), birth.Text("STATE_PROVINCE")), birth.Text("COUNTRY"));

        foreach (var birth in entry.All("INDIVIDUAL_DATE_OF_BIRTH").Select(Birth).OfType<PartialDate>())
            draft.Birth(birth);

        foreach (var document in entry.All($"{kind}_DOCUMENT"))
            Document(draft, document);

        if (!person)
        {
            foreach (Match imo in Imo().Matches(comments))
                draft.Identifiers.Add("imo", imo.Groups[1].Value, null);
        }

        draft.Programme(entry.Text("UN_LIST_TYPE"));
        draft.Reference(entry.Text("REFERENCE_NUMBER"));
        foreach (var text in entry.All("TITLE", "VALUE").Concat(entry.All("DESIGNATION", "VALUE")))
            draft.Remark(text.Value);

        draft.Remark(comments);
        return draft.Build();
    }

    static void Document(Draft draft, XElement document)
    {
        var kind = document.Text("TYPE_OF_DOCUMENT");
        draft.Identifiers.Add(
            UnDocuments.Type(kind, document.Text("TYPE_OF_DOCUMENT2")), document.Text("NUMBER"),
            draft.Countries.Add(document.Text("ISSUING_COUNTRY") ?? document.Text("COUNTRY_OF_ISSUE")),
            new(kind, Day(document.Text("DATE_OF_ISSUE")), Day(document.Text("DATE_OF_EXPIRY"))));
    }

    static string Joined(params ReadOnlySpan<string?> parts)
    {
        var told = new List<string>();
        foreach (var part in parts)
        {
            if (Text.Value(part) is { } text)
                told.Add(text);
        }

        return string.Join(", ", told);
    }

    static void Names(Draft draft, XElement entry, bool person, string kind)
    {
        var names = draft.Names;
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
