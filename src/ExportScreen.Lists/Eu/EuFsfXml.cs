using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Eu;

/// <summary>Reads the Commission's financial sanctions file, XML version 1.1.</summary>
public static class EuFsfXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "sanctionEntity" };

    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static LoadedList Read(Stream content, ListSource source)
    {
        var list = new ListBuilder(source);
        DateTimeOffset? published = null;
        ListXml.Read(content, "export", Entries,
            root => published = Published(root.GetAttribute("generationDate")),
            entry => list.Next(() => Listing(list, entry)));

        return list.Build(published);
    }

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var names = Names(entry);
        if (entry.Attr("logicalId") is not { } key || names.IsEmpty)
        {
            list.Reject("it has no key or no name");
            return null;
        }

        var countries = new CountrySet(list);
        foreach (var name in (ReadOnlySpan<string>)["citizenship", "address", "birthdate"])
        {
            foreach (var place in entry.All(name))
                countries.Add(place.Attr("countryIso2Code"));
        }

        var identifiers = new IdentifierSet();
        foreach (var number in entry.All("identification"))
        {
            EuIdentifications.Read(identifiers, number, countries.Add(number.Attr("countryIso2Code")), countries.Codes);
        }

        var regulation = entry.All("regulation").FirstOrDefault();
        return new Listing
        {
            Id = $"{list.Source.Id}:{key}",
            List = list.Source.Id,
            Source = list.Source.Id,
            Type = entry.All("subjectType").FirstOrDefault()?.Attr("classificationCode") switch
            {
                "P" => PartyType.Person,
                "E" => PartyType.Organization,
                _ => PartyType.Unknown,
            },
            Measure = Measure.AssetFreeze,
            Names = names.Names,
            BirthDates = [.. entry.All("birthdate").Select(birth => Birth(list, birth)).OfType<PartialDate>().Distinct()],
            Countries = countries.Codes,
            Identifiers = identifiers.Identifiers,
            Programmes = regulation?.Attr("programme") is { } programme ? [programme] : [],
            LegalReference = regulation?.Attr("numberTitle"),

            // The regulation's date is that of the latest act, not of the listing.
            ListedOn = DateOnly.TryParseExact(entry.Attr("designationDate"), "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        };
    }

    /// <summary>Midnight stands for a day, and the day is the publisher's own, whatever the zone.</summary>
    static DateTimeOffset? Published(string? text) =>
        !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? null
        : date.TimeOfDay == TimeSpan.Zero ? new(date.DateTime, TimeSpan.Zero)
        : date.ToUniversalTime();

    /// <summary>The primary name is the first in Latin script (a quarter of the entries open with another one), rather
    /// an English one or one of no told language than a translation.</summary>
    static NameSet Names(XElement entry)
    {
        var aliases = entry.All("nameAlias").Select(alias => (Element: alias, Name: Text.Value(alias.Attr("wholeName"))))
            .Where(alias => alias.Name is not null).ToList();
        var first = aliases.FindIndex(alias =>
            Text.IsLatin(alias.Name!) && alias.Element.Attr("nameLanguage") is null or "EN");
        first = first >= 0 ? first : aliases.FindIndex(alias => Text.IsLatin(alias.Name!));

        var names = new NameSet();
        foreach (var (element, name) in first > 0 ? [aliases[first], .. aliases] : aliases)
        {
            var remark = string.Join(' ', element.All("remark").Select(text => text.Value));
            names.Add(
                name,
                weak: element.Attr("strong") is "false" || Says(remark, "low quality") || Says(remark, "weak"),
                former: Says(remark, "f.k.a") || Says(remark, "formerly"),
                lang: element.Attr("nameLanguage") is { } lang ? CultureInfo.InvariantCulture.TextInfo.ToLower(lang) : null);
        }

        return names;
    }

    static PartialDate? Birth(ListBuilder list, XElement birth)
    {
        var circa = birth.Attr("circa") is "true";
        if (PartialDate.Parse(birth.Attr("birthdate")) is { } day)
            return day with { Circa = circa };

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
