using System.Text.Json;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.OpenSanctions;

/// <summary>Schemas and properties of FollowTheMoney as far as they tell who a party is.</summary>
static class FtmSchemas
{
    static readonly (string Property, string Type)[] Numbers =
    [
        ("passportNumber", "passport"), ("idNumber", "national_id"), ("socialSecurityNumber", "national_id"),
        ("innCode", "inn"), ("ogrnCode", "ogrn"), ("kppCode", "kpp"), ("taxNumber", "tax"), ("vatCode", "tax"),
        ("registrationNumber", "registration"), ("okpoCode", "registration"), ("imoNumber", "imo"), ("mmsi", "mmsi"),
        ("callSign", "call_sign"), ("serialNumber", "msn"), ("leiCode", "lei"), ("swiftBic", "bic"), ("bikCode", "bik"),
        ("uscCode", "usci"), ("dunsCode", "duns"), ("uniqueEntityId", "other"),
    ];

    static readonly string[] Countries =
        ["nationality", "citizenship", "country", "jurisdiction", "mainCountry", "registrationCountry", "flag", "birthCountry"];

    /// <returns>Null where it is no party.</returns>
    public static PartyType? Type(string schema) => schema switch
    {
        "Person" => PartyType.Person,
        "Organization" or "Company" or "PublicBody" => PartyType.Organization,
        "Vessel" or "Airplane" or "Vehicle" => PartyType.Vessel,
        "LegalEntity" or "Thing" => PartyType.Unknown,
        _ => null,
    };

    public static void Fill(Draft draft, JsonElement item, JsonElement properties)
    {
        draft.Names.Add(item.Text("caption"));
        foreach (var name in properties.Texts("name").Concat(properties.Texts("alias")))
            draft.Names.Add(name);

        foreach (var name in properties.Texts("previousName"))
            draft.Names.Add(name, former: true);

        foreach (var name in properties.Texts("weakAlias"))
            draft.Names.Add(name, weak: true);

        foreach (var birth in properties.Texts("birthDate"))
            draft.Birth(PartialDate.Parse(birth));

        foreach (var country in Countries.SelectMany(name => properties.Texts(name)))
            draft.Countries.Add(Code(country));

        foreach (var place in properties.Texts("birthPlace"))
            draft.BirthPlace(place);

        foreach (var address in properties.Texts("address"))
            draft.AddressText(address);

        var only = draft.Countries.Codes is [var one] ? one : null;
        foreach (var (property, type) in Numbers)
        {
            foreach (var number in properties.Texts(property))
                draft.Identifiers.Add(type, number, only);
        }

        foreach (var programme in properties.Texts("programId").Concat(properties.Texts("program")))
            draft.Programme(programme);

        foreach (var former in item.Texts("referents"))
            draft.Reference(former);

        foreach (var note in properties.Texts("notes"))
            draft.Remark(note);
    }

    /// <summary>Codes stand in lower case; a state that is no more has four letters.</summary>
    public static string Code(string country) => country.ToUpperInvariant();
}
