using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Eu;

/// <summary>Reads the Commission's financial sanctions file, XML version 1.1.</summary>
static class EuFsfXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "sanctionEntity" };

    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static void Read(Stream content, ListBuilder list) =>
        ListXml.Read(content, "export", Entries,
            root => list.PublishedAt = Published(root.GetAttribute("generationDate")),
            entry => list.Next(entry.ToString(SaveOptions.DisableFormatting), () => Listing(list, entry)));

    /// <param name="entry">A <c>sanctionEntity</c>, read or made of the CSV's rows.</param>
    public static Listing? Listing(ListBuilder list, XElement entry)
    {
        if (Type(entry.All("subjectType").FirstOrDefault()?.Attr("classificationCode")) is not { } type)
        {
            list.Reject("its type is neither P nor E");
            return null;
        }

        var regulation = entry.All("regulation").FirstOrDefault();
        var draft = new Draft(list)
        {
            Key = entry.Attr("logicalId"),
            Type = type,
            Measure = Measure.AssetFreeze,
            LegalReference = regulation?.Attr("numberTitle"),

            // The regulation's date is that of the latest act, not of the listing.
            ListedOn = Day(entry.Attr("designationDate")),
            UpdatedOn = Day(regulation?.Attr("publicationDate")),
        };
        Names(draft.Names, entry);
        foreach (var citizenship in entry.All("citizenship"))
            draft.Countries.Add(citizenship.Attr("countryIso2Code"));

        foreach (var address in entry.All("address"))
        {
            draft.Address(address.Attr("countryIso2Code"), address.Attr("street"), address.Attr("poBox"), address.Attr("city"),
                address.Attr("zipCode"), address.Attr("region"), address.Attr("place"));
        }

        foreach (var birth in entry.All("birthdate"))
        {
            draft.BirthPlace(birth.Attr("city") ?? birth.Attr("place") ?? birth.Attr("region"), birth.Attr("countryIso2Code"));
            if (Birth(list, birth) is { } date)
                draft.Birth(date);
        }

        foreach (var number in entry.All("identification"))
        {
            EuIdentifications.Read(
                draft.Identifiers, number, draft.Countries.Add(number.Attr("countryIso2Code")), draft.Countries.Codes);
        }

        draft.Programme(regulation?.Attr("programme"));
        draft.Reference(entry.Attr("euReferenceNumber"));
        draft.Reference(entry.Attr("unitedNationId"));
        foreach (var remark in entry.All("remark"))
            draft.Remark(remark.Value);

        return draft.Build();
    }

    /// <summary>Null for a word that is none; what is not told is unknown.</summary>
    static PartyType? Type(string? code) => code switch
    {
        "P" => PartyType.Person,
        "E" => PartyType.Organization,
        null => PartyType.Unknown,
        _ => null,
    };

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Midnight stands for a day, and the day is the publisher's own, whatever the zone.</summary>
    static DateTimeOffset? Published(string? text) =>
        !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? null
        : date.TimeOfDay == TimeSpan.Zero ? new(date.DateTime, TimeSpan.Zero)
        : date.ToUniversalTime();

    /// <summary>The primary name is the first in Latin script (a quarter of the entries open with another one), rather
    /// an English one or one of no told language than a translation.</summary>
    static void Names(NameSet names, XElement entry)
    {
        var aliases = entry.All("nameAlias").Select(alias => (Element: alias, Name: Text.Value(alias.Attr("wholeName"))))
            .Where(alias => alias.Name is not null).ToList();
        var first = aliases.FindIndex(alias =>
            Text.IsLatin(alias.Name!) && alias.Element.Attr("nameLanguage") is null or "EN");
        first = first >= 0 ? first : aliases.FindIndex(alias => Text.IsLatin(alias.Name!));

        foreach (var (element, name) in first > 0 ? [aliases[first], .. aliases] : aliases)
        {
            var remark = string.Join(' ', element.All("remark").Select(text => text.Value));
            names.Add(
                name,
                weak: element.Attr("strong") is "false" || Says(remark, "low quality") || Says(remark, "weak"),
                former: Says(remark, "f.k.a") || Says(remark, "formerly"),
                lang: element.Attr("nameLanguage") is { } lang ? CultureInfo.InvariantCulture.TextInfo.ToLower(lang) : null,
                parts: Parts(element));
        }
    }

    static NameParts? Parts(XElement alias)
    {
        var given = Text.Clean($"{alias.Attr("firstName")} {alias.Attr("middleName")}");
        return given is null && alias.Attr("lastName") is null ? null : new(given, alias.Attr("lastName"));
    }

    static PartialDate? Birth(ListBuilder list, XElement birth)
    {
        var circa = birth.Attr("circa") is "true";
        var printed = birth.Attr("birthdate");
        if (PartialDate.Parse(printed) is { } day)
            return day with { Circa = circa };

        if (printed is not null)
            list.Saw("birth dates", false);

        if (PartialDate.Parse(birth.Attr("yearRangeFrom")) is { } since)
            return since with { ToYear = PartialDate.Parse(birth.Attr("yearRangeTo"))?.Year, Circa = circa };

        if (PartialDate.Parse(birth.Attr("year")) is not { } year)
            return null;

        // A year of another calendar spans two of ours, and which calendar is meant is not always told.
        if (birth.Attr("calendarType") is not (null or "GREGORIAN"))
        {
            list.Note("birth year in another calendar");
            return null;
        }

        var month = Number(birth.Attr("monthOfYear"), 12);
        return year with { Month = month, Day = month is null ? null : Number(birth.Attr("dayOfMonth"), 31), Circa = circa };
    }

    static int? Number(string? text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= max ? number : null;

    static bool Says(string remark, string words) => remark.Contains(words, StringComparison.OrdinalIgnoreCase);
}
