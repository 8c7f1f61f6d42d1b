using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
        var file = Parse(content);
        list.PublishedAt = file.SourceGeneratedAt.ToUniversalTime();
        list.DeclaredCount = file.EntryCount;
        var codes = file.Tables.Sources.Select(UsLists.Code).ToList();
        foreach (var entry in file.Entries)
        {
            list.Next(JsonSerializer.Serialize(entry, ProjectionJson.Default.Entry),
                () => Listing(list, file.Tables, codes, entry));
        }
    }

    static Projection Parse(Stream content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, ProjectionJson.Default.Projection)
                ?? throw new ListFormatException("The document is null.");
        }
        catch (JsonException error)
        {
            // The parser's own message may quote the list, so only the place goes on.
            throw new ListFormatException(
                $"Not the expected JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine}.");
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
