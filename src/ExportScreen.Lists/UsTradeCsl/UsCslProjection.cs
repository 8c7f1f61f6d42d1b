using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>Reads the Consolidated Screening List of the US Departments of Commerce, State and the Treasury from its
/// projection with reduced fields.</summary>
public static class UsCslProjection
{
    /// <exception cref="ListFormatException">It is no such file, or not whole.</exception>
    public static LoadedList Read(Stream content, ListSource source)
    {
        var file = Parse(content);
        if (file.EntryCount != file.Entries.Count)
            throw new ListFormatException("The file's own count of entries is not the number of its entries.");

        var list = new ListBuilder(source);
        var codes = file.Tables.Sources.Select(Code).ToList();
        foreach (var entry in file.Entries)
            list.Next(() => Listing(list, file.Tables, codes, entry));

        return list.Build(file.SourceGeneratedAt.ToUniversalTime());
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

        var type = Type(entry.Type);
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
            List = list.Source.Id,
            Source = code,
            Type = type,
            Measure = MeasureOf(code),
            Names = names.Names,
            Countries = countries.Codes,
            Programmes = At(tables.Programmes, entry.Programmes)
                ?.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            LicenceRequirement = At(tables.LicenceRequirements, entry.LicenceRequirement),
            LicencePolicy = At(tables.LicencePolicies, entry.LicencePolicy),
            LegalReference = Text.Clean(entry.FederalRegisterNotice),
        };
    }

    /// <summary>The Treasury's entries have numbers. Those of Commerce and State have none, so theirs is a hash of
    /// what they say of who it is; an ordinal tells repeated orders against the same party apart.</summary>
    static string Id(ListBuilder list, string code, Entry entry)
    {
        if (Text.Clean(entry.EntityNumber) is { } number)
            return $"{list.Source.Id}:{code}-{number}";

        var countries = string.Join(',', (entry.Countries ?? []).Order(StringComparer.Ordinal));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{code}|{Text.Clean(entry.Name)}|{countries}"));
        var id = $"{list.Source.Id}:{code}-{Convert.ToHexStringLower(hash)[..16]}";
        for (var ordinal = 2; list.Has(id); ordinal++)
            id = $"{(ordinal == 2 ? id : id[..id.LastIndexOf('-')])}-{ordinal}";

        return id;
    }

    /// <summary>The bracketed code of a source's long name: <c>Entity List (EL) - Bureau of Industry and Security</c>.</summary>
    static string? Code(string? source)
    {
        if (source is null)
            return null;

        var (open, close) = (source.IndexOf('(', StringComparison.Ordinal), source.IndexOf(')', StringComparison.Ordinal));
        return open >= 0 && close > open
            ? source[(open + 1)..close].Replace(" List", "", StringComparison.Ordinal).Trim()
            : null;
    }

    static Measure MeasureOf(string code) => code switch
    {
        "SDN" => Measure.AssetFreeze,
        "SSI" or "CMIC" or "NS-MBS" or "CAP" or "PLC" => Measure.Sectoral,
        "EL" => Measure.EntityList,
        "MEU" => Measure.MilitaryEndUser,
        "UVL" => Measure.Unverified,
        "DPL" => Measure.DeniedPerson,
        "DTC" => Measure.Debarred,
        "ISN" => Measure.Nonproliferation,
        _ => Measure.Unknown,
    };

    /// <summary>Aircraft stand with vessels: a means of transport, neither a person nor an organisation.</summary>
    static PartyType Type(string? type) => type switch
    {
        "Individual" => PartyType.Person,
        "Entity" => PartyType.Organization,
        "Vessel" or "Aircraft" => PartyType.Vessel,
        _ => PartyType.Unknown,
    };

    static string? At(IReadOnlyList<string?>? table, int? index) =>
        table is not null && index is { } place && place >= 0 && place < table.Count ? Text.Clean(table[place]) : null;
}
