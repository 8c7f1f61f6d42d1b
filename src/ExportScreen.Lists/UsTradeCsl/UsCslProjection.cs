using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Reads the Consolidated Screening List of the US Departments of Commerce, State and the Treasury from its
/// projection with reduced fields.</summary>
static class UsCslProjection
{
    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static void Read(Stream content, ListBuilder list)
    {
        Tables? tables = null;
        List<string?> codes = [];
        ListJson.Items(content, "entries",
            item =>
            {
                if (tables is null)
                    throw new ListFormatException("Its tables do not stand in front of its entries.");

                list.Next(item.GetRawText(), () => Listing(list, tables, codes, Value(item, ProjectionJson.Default.Entry)));
            },
            (name, value) =>
            {
                if (name is "tables" && Value(value, ProjectionJson.Default.Tables) is { } found)
                    (tables, codes) = (found, [.. found.Sources.Select(UsLists.Code)]);
                else if (name is "sourceGeneratedAt" && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var date))
                    list.PublishedAt = date.ToUniversalTime();
                else if (name is "entryCount" && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count))
                    list.DeclaredCount = count;
            });
        if (list.PublishedAt is null || list.DeclaredCount is null)
            throw new ListFormatException("It does not say when it was made, or of how many entries.");
    }

    /// <returns>Null where it is of another form.</returns>
    static T? Value<T>(JsonElement value, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return value.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static Listing? Listing(ListBuilder list, Tables tables, List<string?> codes, Entry? entry)
    {
        if (entry?.Source is not { } index || index < 0 || index >= codes.Count || codes[index] is not { } code)
        {
            list.Reject("it does not say which list it is on");
            return null;
        }

        var type = UsLists.Type(entry.Type);
        var names = new NameSet();
        CslNames.Add(names, entry.Name, type == PartyType.Person);
        if (names.IsEmpty)
        {
            list.Reject("it has no name");
            return null;
        }

        foreach (var alias in entry.AltNames ?? [])
            CslNames.Add(names, alias, type == PartyType.Person);

        var countries = new CountrySet(list);
        foreach (var country in entry.Countries ?? [])
            countries.Add(country);

        return new Listing
        {
            Id = Id(list, code, entry),
            List = list.List,
            Source = code,
            Type = type,
            Measure = UsLists.MeasureOf(code),
            Names = names.Names,
            Countries = countries.Codes,
            Programmes = At(tables.Programmes, entry.Programmes)
                ?.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            LicenceRequirement = At(tables.LicenceRequirements, entry.LicenceRequirement),
            LicencePolicy = At(tables.LicencePolicies, entry.LicencePolicy),
            LegalReference = Text.Clean(entry.FederalRegisterNotice),
            Details = new() { References = OfacLists.Reference(Text.Clean(entry.EntityNumber)) is { } number ? [number] : [] },
        };
    }

    /// <summary>The Treasury's entries have numbers. Those of Commerce and State have none, so theirs is a hash of
    /// what they say of who it is; an ordinal tells repeated orders against the same party apart.</summary>
    static string Id(ListBuilder list, string code, Entry entry)
    {
        if (Text.Clean(entry.EntityNumber) is { } number)
            return $"{list.List}:{code}-{number}";

        var countries = string.Join(',', (entry.Countries ?? []).Order(StringComparer.Ordinal));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{code}|{Text.Clean(entry.Name)}|{countries}"));
        var id = $"{list.List}:{code}-{Convert.ToHexStringLower(hash)[..16]}";
        for (var ordinal = 2; list.Has(id); ordinal++)
            id = $"{(ordinal == 2 ? id : id[..id.LastIndexOf('-')])}-{ordinal}";

        return id;
    }

    static string? At(IReadOnlyList<string?>? table, int? index) =>
        table is not null && index is { } place && place >= 0 && place < table.Count ? Text.Clean(table[place]) : null;
}
