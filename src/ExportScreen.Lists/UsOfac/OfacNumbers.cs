using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Kinds of numbers as OFAC calls them. What it prints beside them (sex, addresses on the net, risks) is no
/// number that tells a party apart.</summary>
static partial class OfacNumbers
{
    /// <summary>What is longer is prose.</summary>
    const int LongestItem = 400;

    /// <summary>Words that a kind holds, and its type; the first that fits. An empty type: no identifier.</summary>
    static readonly (string Word, string Type)[] Types =
    [
        ("Phone", ""), ("Telephone", ""), ("Fax", ""), ("Email", ""), ("Website", ""), ("Date", ""), ("Gender", ""),
        ("Equity Ticker", ""), ("Issuer Name", ""), ("Target Type", ""), ("Organization Type", ""), (":", ""),
        ("Sanctions Information", ""), ("Determination", ""), ("Directive", ""), ("Nationality", ""), ("Year of", ""),
        ("Digital Currency Address", "crypto"), ("Passport", "passport"), ("IMO", "imo"),
        ("Vessel Registration Identification", "imo"), ("MMSI", "mmsi"), ("Call Sign", "call_sign"),
        ("Serial Number (MSN)", "msn"), ("Construction Number", "msn"), ("Tail Number", "tail"), ("Transponder", "mode_s"),
        ("ISIN", "isin"), ("SWIFT", "bic"), ("BIK", "bik"), ("D-U-N-S", "duns"), ("Legal Entity Number", "lei"),
        ("Social Credit", "usci"),
        ("Driver", "other"), ("Birth Cert", "other"), ("Pilot", "other"), ("Visa", "other"), ("Resid", "other"),
        ("Travel", "other"), ("Military", "other"), ("Refugee", "other"),
        ("Tax", "tax"), ("V.A.T.", "tax"), ("Fiscal", "tax"), ("R.F.C.", "tax"), ("NIT", "tax"), ("RUC", "tax"),
        ("RIF", "tax"), ("C.U.I.T.", "tax"), ("RTN", "tax"),
        ("National", "national_id"), ("Cedula", "national_id"), ("C.U.R.P.", "national_id"), ("SSN", "national_id"),
        ("D.N.I.", "national_id"), ("Personal", "national_id"), ("Citizen", "national_id"), ("Identi", "national_id"),
        ("I.F.E.", "national_id"), ("N.I.E.", "national_id"), ("C.U.I.", "national_id"), ("Electoral", "national_id"),
        ("Kenyan ID", "national_id"), ("Stateless", "national_id"), ("Tarjeta", "national_id"),
        ("Regist", "registration"), ("Company Number", "registration"), ("Commerc", "registration"),
        ("Mercantil", "registration"), ("C.R. No.", "registration"), ("Enterprise", "registration"),
        ("Incorporation", "registration"), ("Gazette", "registration"), ("License", "registration"),
        ("Charity", "registration"), ("Business", "registration"),
        ("No.", "other"), ("Number", "other"), ("#", "other"), ("Card", "other"),
    ];

    /// <param name="country">As printed; null: not told.</param>
    /// <returns>Whether the kind is one of numbers.</returns>
    public static bool Add(
        Draft draft, string kind, string? number, string? country, DateOnly? issued = null, DateOnly? expires = null,
        DocumentStatus status = DocumentStatus.Unknown)
    {
        if (Text.Value(number) is not { } value || Type(kind) is not { } type)
            return false;

        if (value.StartsWith("IMO ", StringComparison.OrdinalIgnoreCase))
            (type, value) = ("imo", value[4..]);

        if (type is "lei" && value.Count(char.IsLetterOrDigit) != 20)
            type = "registration";

        var code = draft.Countries.Add(country);
        var russian = code is "RU";
        draft.Identifiers.Add(RegistryNumbers.Russian(type, value, russian), value, code,
            new(kind, issued, expires, status));
        return true;
    }

    /// <summary>Reads <c>Passport EA804478 (Belgium) issued 01 Sep 2015 expires 01 Sep 2025</c>.</summary>
    public static bool AddText(Draft draft, string text)
    {
        if (text.Length > LongestItem || Item().Match(text) is not { Success: true } match)
            return false;

        var place = match.Groups["place"].Captures is [.., var last] ? last.Value : null;
        return Add(draft, match.Groups["kind"].Value, match.Groups["number"].Value, place,
            OfacDates.Day(match.Groups["issued"].Value), OfacDates.Day(match.Groups["expires"].Value));
    }

    /// <summary>Whether a text is the name of a kind of number.</summary>
    public static bool IsKind(string text) => !text.Any(char.IsAsciiDigit) && Type(text) is not null;

    static string? Type(string kind)
    {
        foreach (var (word, type) in Types)
        {
            if (kind.Contains(word, StringComparison.OrdinalIgnoreCase))
                return type.Length == 0 ? null : type;
        }

        return null;
    }

    /// <summary>A kind is told by its last word; those without one of the common endings are spelt out.</summary>
    [GeneratedRegex(
        """
        ^(?<kind>(?:[^:]{0,60}?(?:\bNo\.?|\bNumber|\#|\bID|\bCard|\bCode|\bPassport|\bIdentification)
            |C\.U\.R\.P\.|R\.F\.C\.|D\.N\.I\.|SSN|ISIN|MMSI|SWIFT/BIC|BIK|License|C\.U\.I\.T\.|I\.F\.E\.|N\.I\.E\.|C\.U\.I\.
            |Digital\ Currency\ Address\ -\ [A-Z0-9]+)(?:\ \((?:MSN|RU|USCC|CBLS|also\ called[^)]*)\))?)
        (?!\ (?:No\.|Number|Card|Code|ID|\#)\ )\ (?<number>(?:IMO\ )?(?=[^()]*\d)[^\s()][^()]*?)
        (?:\s*\((?<place>[^()]*)\))*
        (?:\s+issued\ (?<issued>\d[\w ]*?\d{4}|\d{4}))?(?:\s+expires\ (?<expires>\d[\w ]*?\d{4}|\d{4}))?
        (?:\s*\([^()]*\))?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
