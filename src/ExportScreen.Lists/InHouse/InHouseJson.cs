using System.Globalization;
using System.Text.Json;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.InHouse;

/// <summary>Reads a customer's own list from JSON. Its members and mistakes are told in this folder's README.</summary>
static class InHouseJson
{
    public const string Mark = "exportscreenList";

    /// <summary>The fields, in the spelling of JSON.</summary>
    static readonly string[] Members =
    [
        .. InHouseEntry.Fields.Select(name => JsonNamingPolicy.CamelCase.ConvertName(
            CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name).Replace("_", "", StringComparison.Ordinal))),
    ];

    public static void Read(Stream content, ListBuilder list) => ListJson.Items(content, "entries",
        item => list.Next(item.GetRawText(), () =>
        {
            if (Mistake(item) is { } mistake)
            {
                list.Reject(mistake);
                return null;
            }

            return Entry(item).Listing(list, item.GetRawText());
        }),
        (name, value) => Member(list, name, value));

    static void Member(ListBuilder list, string name, JsonElement value)
    {
        switch (name)
        {
            case Mark when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var version) && version == 1:
                break;
            case Mark:
                throw new ListFormatException($"Its version, '{Mark}', is not 1.");
            case "publishedAt":
                list.PublishedAt = value.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(value.GetString(),
                    CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                        ? date.ToUniversalTime()
                        : throw new ListFormatException("'publishedAt' is no date.");
                break;
            case "count":
                list.DeclaredCount = value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count
                    : throw new ListFormatException("'count' is no number.");
                break;
            default:
                throw new ListFormatException($"The document has a member that is none of {Mark}, publishedAt, count and entries.");
        }
    }

    static string? Mistake(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return "it is no object";

        var known = item.EnumerateObject().TakeWhile(member => Members.Contains(member.Name, StringComparer.Ordinal)).Count();
        return known == item.EnumerateObject().Count() ? null
            : $"its member {known + 1} is none of {string.Join(", ", Members)}";
    }

    static InHouseEntry Entry(JsonElement item) => new()
    {
        Key = item.Text("key"),
        Name = item.Text("name"),
        Type = item.Text("type"),
        Measure = item.Text("measure"),
        Aliases = item.Texts("aliases"),
        WeakAliases = item.Texts("weakAliases"),
        FormerNames = item.Texts("formerNames"),
        BirthDates = item.Texts("birthDates"),
        BirthPlace = item.Text("birthPlace"),
        Countries = item.Texts("countries"),
        Addresses = item.Texts("addresses"),
        Identifiers = item.Texts("identifiers"),
        Programmes = item.Texts("programmes"),
        LegalReference = item.Text("legalReference"),
        ListedOn = item.Text("listedOn"),
        EndsOn = item.Text("endsOn"),
        Remarks = item.Text("remarks"),
    };
}
