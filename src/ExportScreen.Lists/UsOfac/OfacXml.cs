using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Reads OFAC's SDN.XML and CONSOLIDATED.XML, whose namespace changes with the years.</summary>
static class OfacXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "publshInformation", "sdnEntry" };

    public static void Read(Stream content, ListBuilder list)
    {
        ListXml.Read(content, "sdnList", Entries, _ => { }, entry =>
        {
            if (entry.Name.LocalName is "sdnEntry")
                list.Next(entry.ToString(SaveOptions.DisableFormatting), () => Listing(list, entry));
            else
                Publication(list, entry);
        });
        OfacLists.Settle(list);
    }

    static void Publication(ListBuilder list, XElement about)
    {
        list.PublishedAt = OfacDates.Day(about.Text("Publish_Date")) is { } day
            ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
        list.DeclaredCount = int.TryParse(about.Text("Record_Count"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var count) ? count : null;
    }

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var word = entry.Text("sdnType");
        if ((word is null ? PartyType.Unknown : OfacLists.Type(word)) is not { } type)
        {
            list.Reject("its type is none of Individual, Entity, Vessel and Aircraft");
            return null;
        }

        var draft = new Draft(list) { Key = entry.Text("uid"), Type = type };
        draft.Reference(OfacLists.Reference(draft.Key));
        Name(draft, entry, weak: false, former: false);
        foreach (var alias in entry.All("akaList", "aka"))
            Name(draft, alias, weak: alias.Text("category") is "weak", former: alias.Text("type") is "f.k.a.");

        foreach (var address in entry.All("addressList", "address"))
        {
            draft.Address(address.Text("country"), address.Text("address1"), address.Text("address2"), address.Text("address3"),
                address.Text("city"), address.Text("stateOrProvince"), address.Text("postalCode"));
        }

        foreach (var country in entry.All("nationalityList", "nationality", "country")
            .Concat(entry.All("citizenshipList", "citizenship", "country")))
        {
            draft.Countries.Add(country.Value);
        }

        foreach (var birth in entry.All("dateOfBirthList", "dateOfBirthItem", "dateOfBirth"))
            draft.Birth(OfacDates.Parse(Text.Clean(birth.Value)));

        foreach (var birth in entry.All("placeOfBirthList", "placeOfBirthItem"))
        {
            var place = birth.Text("placeOfBirth");
            draft.BirthPlace(place);
        }

        foreach (var programme in entry.All("programList", "program"))
            draft.Programme(programme.Value);

        foreach (var id in entry.All("idList", "id"))
            Id(draft, id);

        foreach (var vessel in entry.All("vesselInfo"))
        {
            draft.Countries.Add(vessel.Text("vesselFlag"));
            draft.Identifiers.Add("call_sign", vessel.Text("callSign"), null);
            draft.Relation("Vessel owner", vessel.Text("vesselOwner"));
        }

        draft.Remark(entry.Text("title"));
        if (entry.Text("remarks") is { } remarks)
            OfacRemarks.Read(draft, remarks);

        return draft.Build();
    }

    static void Name(Draft draft, XElement element, bool weak, bool former) =>
        OfacNames.Add(draft, element.Text("firstName"), element.Text("lastName"), weak, former);

    static void Id(Draft draft, XElement id)
    {
        var (kind, number) = (id.Text("idType"), id.Text("idNumber"));
        var isNumber = kind is not null && OfacNumbers.Add(
            draft, kind, number, id.Text("idCountry"), OfacDates.Day(id.Text("issueDate")), OfacDates.Day(id.Text("expirationDate")));
        if (!isNumber && kind?.Contains("Directive", StringComparison.Ordinal) is true)
            draft.MeasureText($"{kind} {number}");
    }
}
