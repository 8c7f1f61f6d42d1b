using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.ChSeco;

/// <summary>Reads the list of the Swiss SECO: the whole list, in which those taken off stay, and amendments of it.</summary>
static partial class SecoXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "sanctions-program", "target", "place" };

    public static void Read(Stream content, ListBuilder list)
    {
        var sets = new Dictionary<string, Set>(StringComparer.Ordinal);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var targets = new List<(XElement Element, string Hash)>();
        var amendment = false;
        ListXml.Read(content, "swiss-sanctions-list", Entries,
            root =>
            {
                amendment = root.GetAttribute("list-type") is "amendment";
                list.PublishedAt = Day(root.GetAttribute("date")) is { } day ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
            },
            element =>
            {
                if (element.Name.LocalName is "target")
                    targets.Add((Current(element), ListBuilder.Hash(element.ToString(SaveOptions.DisableFormatting))));
                else if (element.Name.LocalName is "place" && element.Attr("ssid") is { } id)
                    places[id] = Place.Of(element);
                else
                    Programme(sets, element);
            });

        if (amendment)
            list.IsChange();

        // Places stand behind the targets that name them.
        var gone = 0;
        for (var at = 0; at < targets.Count; at++)
        {
            var (target, hash) = targets[at];
            if (target.All("modification").FirstOrDefault()?.Attr("modification-type") is not "de-listed")
                list.AtHash(at + 1, hash, () => Listing(list, target, sets, places));
            else if (amendment && target.Attr("ssid") is { } key)
                list.Remove(key);
            else
                gone++;
        }

        if (gone > 0)
            list.Note($"{gone} entries say that they were taken off, and are left out");
    }

    /// <summary>The newest modification stands first. What modifications hold are copies of former states.</summary>
    static XElement Current(XElement target)
    {
        foreach (var modification in target.All("modification"))
            modification.RemoveNodes();

        return target;
    }

    static void Programme(Dictionary<string, Set> sets, XElement programme)
    {
        var key = programme.All("program-key").OrderByDescending(key => key.Attr("lang") is "eng").FirstOrDefault();
        foreach (var set in programme.All("sanctions-set"))
        {
            if (set.Attr("ssid") is { } id && (set.Attr("lang") is "eng" || !sets.ContainsKey(id)))
                sets[id] = new(Text.Clean(key?.Value), Text.Clean(set.Value));
        }
    }

    static Listing? Listing(
        ListBuilder list, XElement entry, Dictionary<string, Set> sets, Dictionary<string, Place> places)
    {
        var subject = entry.Elements().FirstOrDefault(element => element.Name.LocalName is "individual" or "entity" or "object");
        if (subject is null)
        {
            list.Reject("it is none of individual, entity and object");
            return null;
        }

        var modifications = entry.All("modification").ToList();
        var draft = new Draft(list)
        {
            Key = entry.Attr("ssid"),
            Type = subject.Name.LocalName switch
            {
                "individual" => PartyType.Person,
                "entity" => PartyType.Organization,
                _ => PartyType.Vessel,
            },
            Measure = Measure.Sectoral,
            ListedOn = Day(modifications.LastOrDefault()?.Attr("effective-date")),
            UpdatedOn = Day(modifications.FirstOrDefault()?.Attr("effective-date")),
        };
        foreach (var id in entry.All("sanctions-set-id"))
            Under(draft, sets.GetValueOrDefault(id.Value.Trim()));

        foreach (var identity in subject.All("identity").OrderByDescending(identity => identity.Attr("main") is "true"))
            Identity(list, draft, identity, places);

        foreach (var relation in subject.All("relation"))
        {
            var target = relation.Attr("target-id");
            draft.Relation(relation.Attr("relation-type") ?? "related", relation.Text("remark") ?? target, target);
        }

        foreach (var text in subject.All("justification").Concat(subject.All("other-information")))
        {
            draft.Remark(text.Value);
            foreach (Match imo in Imo().Matches(text.Value))
                draft.Identifiers.Add("imo", imo.Groups[1].Value, null);
        }

        draft.Reference(entry.Text("foreign-identifier"));
        return draft.Build();
    }

    /// <summary>Only the restrictions on the capital market and on travel forbid less than all dealings; what is not
    /// told is the strictest.</summary>
    static void Under(Draft draft, Set? set)
    {
        draft.Programme(set?.Programme);
        draft.MeasureText(set?.Title);
        var partial = set?.Title?.Contains("capital market", StringComparison.OrdinalIgnoreCase) is true
            || set?.Title?.StartsWith("Travel ban", StringComparison.OrdinalIgnoreCase) is true;
        draft.Measure = partial ? draft.Measure : Measure.AssetFreeze;
    }

    static void Identity(ListBuilder list, Draft draft, XElement identity, Dictionary<string, Place> places)
    {
        foreach (var name in identity.All("name").OrderByDescending(name => name.Attr("name-type") is "primary-name"))
            SecoNames.Add(draft.Names, name);

        foreach (var country in identity.All("nationality", "country"))
            draft.Countries.Add(country.Attr("iso-code"));

        foreach (var birth in identity.All("day-month-year"))
        {
            if (birth.Attr("calendar") is null or "Gregorian")
                draft.Birth(Date(birth));
            else
                list.Note("birth date in another calendar");
        }

        foreach (var born in identity.All("place-of-birth"))
        {
            if (places.GetValueOrDefault(born.Attr("place-id") ?? "") is { } place)
                draft.BirthPlace(place.Location ?? place.Area, place.Country);
        }

        foreach (var address in identity.All("address"))
        {
            var place = places.GetValueOrDefault(address.Attr("place-id") ?? "");
            draft.Address(place?.Country, address.Text("c-o"), address.Text("address-details"), address.Text("p-o-box"),
                address.Text("zip-code"), place?.Location, place?.Area);
        }

        foreach (var document in identity.All("identification-document"))
        {
            var kind = document.Attr("document-type");
            draft.Identifiers.Add(
                kind is "passport" or "diplomatic-passport" ? "passport" : kind is "id-card" ? "national_id" : "other",
                document.Text("number"), draft.Countries.Add(document.All("issuer").FirstOrDefault()?.Attr("code")),
                new(kind, Day(document.Text("date-of-issue")), Day(document.Text("expiry-date"))));
        }
    }

    static PartialDate? Date(XElement birth)
    {
        var year = Number(birth.Attr("year"), 9999);
        var month = Number(birth.Attr("month"), 12);
        return year is null or < 1000 ? null : new(year.Value, month, month is null ? null : Number(birth.Attr("day"), 31));
    }

    static int? Number(string? text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max
            ? number : null;

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\bIMO\s*(?:[Nn]umber|[Nn]o\.?)?\s*:?\s*(\d{7})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Imo();

    sealed record Set(string? Programme, string? Title);

    sealed record Place(string? Location, string? Area, string? Country)
    {
        public static Place Of(XElement place) => new(
            place.Text("location"), place.Text("area"), place.All("country").FirstOrDefault()?.Attr("iso-code"));
    }
}
