using System.Globalization;
using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Reads OFAC's Enhanced XML, which alone keeps original scripts, typed dates and relations by number; and its
/// delta files of the same form, whose entries say whether they are added, changed or taken off.</summary>
static class OfacEnhancedXml
{
    public const string DeltaNamespace = "https://www.treasury.gov/ofac/DeltaFile/";

    static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "publicationInfo", "entity" };

    public static void Read(Stream content, ListBuilder list)
    {
        ListXml.Read(content, "sanctionsData", Entries,
            root =>
            {
                if (root.NamespaceURI.StartsWith(DeltaNamespace, StringComparison.Ordinal))
                    list.IsChange();
            },
            entry =>
            {
                if (entry.Name.LocalName is "publicationInfo")
                    list.PublishedAt = Moment(entry.Text("dataAsOf") ?? entry.Text("datePublished"));
                else if (entry.Attr("action") is "remove" && entry.Attr("id") is { } key)
                    list.Remove(key);
                else
                    list.Next(entry.ToString(SaveOptions.DisableFormatting), () => Listing(list, entry));
            });

        var onSdn = list.Listings.Any(listing => listing.Measure == Measure.AssetFreeze) || list.Listings.Count == 0;
        list.Settle(onSdn ? OfacLists.Sdn : OfacLists.Consolidated, listing => listing);
    }

    static Listing? Listing(ListBuilder list, XElement entry)
    {
        var about = entry.All("generalInfo").FirstOrDefault();
        if (about?.Text("entityType") is not { } word || OfacLists.Type(word) is not { } type)
        {
            list.Reject("its type is none of Individual, Entity, Vessel and Aircraft");
            return null;
        }

        var lists = entry.All("sanctionsLists", "sanctionsList").ToList();

        // A delta file does not name the list; the stricter one is assumed.
        var onSdn = lists.Count == 0 || lists.Exists(one => Text.Clean(one.Value) is "SDN List");
        var draft = new Draft(list)
        {
            Key = entry.Attr("id"),
            Type = type,
            Source = onSdn ? "SDN" : Part(lists),
            Measure = onSdn ? Measure.AssetFreeze : Measure.Sectoral,
            LegalReference = Text.Clean(entry.All("legalAuthorities", "legalAuthority").FirstOrDefault()?.Value),
            ListedOn = lists.Min(one => OfacDates.Day(one.Attr("datePublished"))),
        };
        draft.Reference(OfacLists.Reference(draft.Key));
        foreach (var name in entry.All("names", "name").OrderByDescending(name => name.Text("isPrimary") is "true"))
            Names(draft, name);

        foreach (var address in entry.All("addresses", "address"))
        {
            var parts = address.All("translations", "translation").MaxBy(text => text.Text("isPrimary") is "true")
                ?.All("addressParts", "addressPart").Select(part => part.Text("value")).ToArray() ?? [];
            draft.Address(address.Text("country"), parts);
        }

        foreach (var programme in entry.All("sanctionsPrograms", "sanctionsProgram"))
            draft.Programme(programme.Value);

        foreach (var measure in entry.All("sanctionsTypes", "sanctionsType"))
            draft.MeasureText(measure.Value);

        foreach (var feature in entry.All("features", "feature"))
            OfacFeatures.Read(draft, feature);

        foreach (var document in entry.All("identityDocuments", "identityDocument"))
            Document(draft, document);

        foreach (var relation in entry.All("relationships", "relationship"))
        {
            var other = relation.All("relatedEntity").FirstOrDefault();
            draft.Relation(relation.Text("type") ?? "Related", other?.Value, other?.Attr("entityId"));
        }

        draft.Remark(about.Text("title"));
        draft.Remark(about.Text("remarks"));
        return draft.Build();
    }

    static void Names(Draft draft, XElement name)
    {
        var weak = name.Text("isLowQuality") is "true";
        var former = name.Text("aliasType") is "F.K.A.";
        foreach (var text in name.All("translations", "translation").OrderByDescending(text => text.Text("isPrimary") is "true"))
        {
            if (draft.Type == PartyType.Person && text.Text("formattedLastName") is { } family)
                OfacNames.Add(draft, text.Text("formattedFirstName"), family, weak, former);
            else
                draft.Names.Add(text.Text("formattedFullName"), weak, former);
        }
    }

    static void Document(Draft draft, XElement document)
    {
        if (document.Text("type") is not { } kind)
            return;

        OfacNumbers.Add(draft, kind, document.Text("documentNumber"), document.Text("issuingCountry"),
            OfacDates.Day(document.Text("issueDate")), OfacDates.Day(document.Text("expirationDate")),
            document.Text("isValid") switch
            {
                "true" => DocumentStatus.Valid,
                "false" => DocumentStatus.Expired,
                _ => DocumentStatus.Unknown,
            });
    }

    static string Part(List<XElement> lists)
    {
        var names = lists.ConvertAll(one => one.Value);
        (string Word, string Code)[] codes =
            [("Sectoral", "SSI"), ("CMIC", "CMIC"), ("Palestinian", "PLC"), ("CAPTA", "CAP"), ("FSE", "FSE")];
        return Array.Find(codes, code => names.Exists(name => name.Contains(code.Word, StringComparison.Ordinal))).Code ?? "NS-MBS";
    }

    static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.TimeOfDay == TimeSpan.Zero ? new(moment.DateTime, TimeSpan.Zero) : moment.ToUniversalTime()
            : null;
}
