using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Eu;

/// <summary>Numbers of the financial sanctions file, whose types are broad: a fiscal code may be an INN, a registration
/// number an OGRN or, with its label in front, a KPP.</summary>
static class EuIdentifications
{
    /// <param name="country">Of the number; null: unknown.</param>
    /// <param name="links">Every country of the party.</param>
    public static void Read(IdentifierSet into, XElement identification, string? country, IReadOnlyList<string> links)
    {
        var type = Type(identification.Attr("identificationTypeCode"));
        var number = identification.Attr("number") ?? identification.Attr("latinNumber");
        if (number is null)
            return;

        // Russian numbers of parties in occupied Ukraine come without a country.
        var russian = country is "RU" || (country is null && (links.Count == 0 || links.Contains("RU") || links.Contains("UA")));
        var told = type is "registration" or "tax" or "other"
            && !char.IsAsciiDigit(number[0]) && RegistryNumbers.Read(into, number, type, country);
        if (!told)
        {
            into.Add(RegistryNumbers.Russian(type, number, russian), number, country,
                new(identification.Attr("identificationTypeDescription"), Status: Status(identification)));
        }
    }

    static DocumentStatus Status(XElement identification) =>
        identification.Attr("knownFalse") is "true" ? DocumentStatus.False
        : identification.Attr("knownExpired") is "true" ? DocumentStatus.Expired
        : DocumentStatus.Unknown;

    static string Type(string? code) => code switch
    {
        "passport" => "passport",
        "id" or "ssn" => "national_id",
        "fiscalcode" or "taxid" or "euvat" => "tax",
        "regnumber" or "tradelic" or "unssn" => "registration",
        "imo" => "imo",
        "swiftbic" => "bic",
        _ => "other",
    };
}
