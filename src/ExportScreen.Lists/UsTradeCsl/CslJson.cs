using System.Globalization;
using System.Text.Json;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Reads the Consolidated Screening List's JSON.</summary>
static class CslJson
{
    public static void Read(Stream content, ListBuilder list)
    {
        int? total = null;
        ListJson.Items(content, "results",
            item => list.Next(item.GetRawText(), () => Record(item).Listing(list, item.GetRawText())),
            (name, value) =>
            {
                if (name is "total" && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
                    total = number;
                else if (name is "sources_used")
                    list.PublishedAt = Updated(value) ?? list.PublishedAt;
            });
        list.DeclaredCount = total;
    }

    static CslRecord Record(JsonElement item) => new()
    {
        Id = item.Text("id") ?? item.Text("_id"),
        Source = item.Text("source"),
        EntityNumber = item.Text("entity_number"),
        Type = item.Text("type"),
        Programmes = item.Texts("programs"),
        Name = item.Text("name"),
        Title = item.Text("title"),
        Addresses = [.. item.Items("addresses").Select(Address)],
        FederalRegisterNotice = item.Text("federal_register_notice"),
        StartDate = item.Text("start_date"),
        EndDate = item.Text("end_date"),
        LicenceRequirement = item.Text("license_requirement"),
        LicencePolicy = item.Text("license_policy"),
        CallSign = item.Text("call_sign"),
        VesselFlag = item.Text("vessel_flag"),
        VesselOwner = item.Text("vessel_owner"),
        Remarks = item.Text("remarks"),
        AltNames = item.Texts("alt_names"),
        Countries = [.. item.Texts("nationalities"), .. item.Texts("citizenships")],
        BirthDates = item.Texts("dates_of_birth"),
        BirthPlaces = item.Texts("places_of_birth"),
        Numbers = [.. item.Items("ids").Where(id => id.Text("type") is not null).Select(id => new CslNumber(
            id.Text("type")!, id.Text("number"), id.Text("country"),
            OfacDates.Day(id.Text("issue_date")), OfacDates.Day(id.Text("expiration_date"))))],
    };

    static (string? Text, string? Country) Address(JsonElement address)
    {
        string?[] parts = [address.Text("address"), address.Text("city"), address.Text("state"), address.Text("postal_code")];
        return (string.Join(", ", parts.OfType<string>()), address.Text("country"));
    }

    /// <summary>The youngest of the dates on which the sources were updated.</summary>
    static DateTimeOffset? Updated(JsonElement sources) =>
        sources.ValueKind != JsonValueKind.Array ? null
        : sources.EnumerateArray().Max(source => (DateTimeOffset?)(DateTimeOffset.TryParse(
            source.Text("last_updated"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                ? date.ToUniversalTime() : null));
}
