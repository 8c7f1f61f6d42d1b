using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.CaSema;

/// <summary>Reads Canada's consolidated autonomous sanctions list. An entry's place in its schedule is its key; it is
/// given anew after amendments, and the country names the regulation, not whose the party is.</summary>
static class SemaXml
{
    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "record" };

    public static void Read(Stream content, ListBuilder list) =>
        ListXml.Read(content, "data-set", Entries, _ => { },
            entry => list.Next(entry.ToString(SaveOptions.DisableFormatting), () => Listing(list, entry)));

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var regulation = entry.Text("Country");
        if (regulation is null || entry.Text("Item") is not { } item)
        {
            list.Reject("it has no regulation or no item");
            return null;
        }

        var imo = entry.Text("ShipIMONumber");
        var organisation = entry.Text("EntityOrShip") ?? entry.Text("Entity");
        var draft = new Draft(list)
        {
            Key = Key(list, regulation, entry.Text("Schedule"), item),
            Type = imo is not null ? PartyType.Vessel : organisation is not null ? PartyType.Organization : PartyType.Person,
            Measure = Measure.AssetFreeze,
            LegalReference = entry.Text("Schedule") is { } schedule ? $"schedule {schedule}, item {item}" : $"item {item}",
            ListedOn = DateOnly.TryParseExact(entry.Text("DateOfListing"), "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var date) ? date : null,
        };
        if (organisation is not null)
            draft.Names.Add(organisation);
        else
            draft.Names.AddParts(entry.Text("GivenName"), entry.Text("LastName"));

        foreach (var alias in (entry.Text("Aliases") ?? "").Split(';'))
            draft.Names.Add(alias);

        draft.Identifiers.Add("imo", imo, null);
        if (draft.Type == PartyType.Person && (entry.Text("DateOfBirthOrShipBuildDate") ?? entry.Text("DateOfBirth")) is { } birth)
            Births(draft, birth);

        draft.Programme(regulation);
        draft.Remark(entry.Text("TitleOrShip") ?? entry.Text("Title"));
        return draft.Build();
    }

    /// <summary>Unique in the files seen so far, but nobody promises it: no entry may be lost to an item used twice.</summary>
    static string Key(ListBuilder list, string regulation, string? schedule, string item)
    {
        string?[] parts = [regulation.Split(" / ")[0], schedule, item];
        return list.Free(string.Join('/', parts.OfType<string>()).Replace(' ', '-'));
    }

    /// <summary>Reads <c>1972</c>, <c>1955-11</c>, <c>1963-1964</c> and several of them, joined by <c>or</c>.</summary>
    static void Births(Draft draft, string text)
    {
        const StringSplitOptions Options = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        foreach (var part in text.Split([" or ", " and ", ";", ","], Options))
        {
            var span = part is { Length: 9 } && part[4] == '-' && PartialDate.Parse(part[5..]) is { } to
                ? PartialDate.Parse(part[..4]) is { } since ? since with { ToYear = to.Year } : null
                : null;
            draft.Birth(span ?? PartialDate.Parse(part));
        }
    }
}
