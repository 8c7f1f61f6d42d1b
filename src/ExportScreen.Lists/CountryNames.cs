using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists;

/// <summary>Countries by the English names that publishers of lists print.</summary>
public static partial class CountryNames
{
    /// <summary>Of a text that can name a country; what is longer is prose.</summary>
    const int MaxLength = 100;

    static readonly FrozenDictionary<string, string> Codes = Table("""
        AD Andorra
        AE United Arab Emirates|UAE
        AF Afghanistan|Islamic Republic of Afghanistan
        AG Antigua and Barbuda
        AI Anguilla
        AL Albania
        AM Armenia
        AO Angola
        AQ Antarctica
        AR Argentina
        AS American Samoa
        AT Austria
        AU Australia
        AW Aruba
        AX Åland Islands|Aland Islands
        AZ Azerbaijan
        BA Bosnia and Herzegovina|Bosnia|Bosnia Herzegovina|Bosnia-Herzegovina
        BB Barbados
        BD Bangladesh
        BE Belgium
        BF Burkina Faso
        BG Bulgaria
        BH Bahrain
        BI Burundi
        BJ Benin
        BL Saint Barthélemy
        BM Bermuda
        BN Brunei|Brunei Darussalam
        BO Bolivia|Bolivia (Plurinational State of)
        BR Brazil
        BS Bahamas|Bahamas, The
        BT Bhutan
        BW Botswana
        BY Belarus
        BZ Belize
        CA Canada
        CD Democratic Republic of the Congo|Congo (Democratic Republic)|Congo, Democratic Republic of the|DRC
        CF Central African Republic
        CG Congo|Republic of the Congo|Congo, Republic of the|Congo-Brazzaville
        CH Switzerland
        CI Côte d'Ivoire|Cote d'Ivoire|Ivory Coast|Cote d Ivoire
        CK Cook Islands
        CL Chile
        CM Cameroon
        CN China|People's Republic of China|PRC|Mainland China
        CO Colombia
        CR Costa Rica
        CU Cuba
        CV Cape Verde|Cabo Verde
        CW Curaçao|Curacao
        CY Cyprus
        CZ Czechia|Czech Republic
        DE Germany|Federal Republic of Germany|German Democratic Republic
        DJ Djibouti
        DK Denmark
        DM Dominica
        DO Dominican Republic
        DZ Algeria
        EC Ecuador
        EE Estonia
        EG Egypt|Arab Republic of Egypt
        EH Western Sahara
        ER Eritrea
        ES Spain
        ET Ethiopia
        FI Finland
        FJ Fiji
        FK Falkland Islands
        FM Micronesia|Micronesia, Federated States of
        FO Faroe Islands
        FR France
        GA Gabon
        GB United Kingdom|United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|England|Scotland|Wales|Northern Ireland
        GD Grenada
        GE Georgia
        GG Guernsey
        GH Ghana
        GI Gibraltar
        GL Greenland
        GM Gambia|Gambia, The
        GN Guinea
        GQ Equatorial Guinea
        GR Greece
        GT Guatemala
        GW Guinea-Bissau
        GY Guyana
        HK Hong Kong|China, Hong Kong Special Administrative Region|Hong Kong SAR
        HN Honduras
        HR Croatia
        HT Haiti
        HU Hungary
        ID Indonesia
        IE Ireland|Republic of Ireland
        IL Israel|State of Israel
        IM Isle of Man|Man, Isle of
        IN India
        IQ Iraq
        IR Iran|Iran (Islamic Republic of)|Islamic Republic of Iran|Iran, Islamic Republic of
        IS Iceland
        IT Italy
        JE Jersey
        JM Jamaica
        JO Jordan
        JP Japan
        KE Kenya
        KG Kyrgyzstan|Kyrgyz Republic|Kyrgyz SSR
        KH Cambodia
        KI Kiribati
        KM Comoros|Comoros Islands
        KN Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis
        KP North Korea|Korea, North|DPRK|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea (Democratic People's Republic of)
        KR South Korea|Korea, South|Republic of Korea|Korea, Republic of
        KW Kuwait
        KY Cayman Islands
        KZ Kazakhstan|Kazakh SSR|Kazakh Soviet Socialist Republic
        LA Laos|Lao People's Democratic Republic
        LB Lebanon|Republic of Lebanon
        LC Saint Lucia|St Lucia
        LI Liechtenstein
        LK Sri Lanka
        LR Liberia
        LS Lesotho
        LT Lithuania
        LU Luxembourg
        LV Latvia
        LY Libya|Libyan Arab Jamahiriya
        MA Morocco
        MC Monaco
        MD Moldova|Republic of Moldova|Republic of Moldovia|Moldova, Republic of
        ME Montenegro
        MG Madagascar
        MH Marshall Islands
        MK North Macedonia|Macedonia|Macedonia, The Former Yugoslav Republic of|North Macedonia, The Republic of
        ML Mali|Northern Mali
        MM Myanmar|Burma
        MN Mongolia
        MO Macau|Macao|China, Macao Special Administrative Region
        MR Mauritania
        MS Montserrat
        MT Malta
        MU Mauritius
        MV Maldives
        MW Malawi
        MX Mexico
        MY Malaysia
        MZ Mozambique
        NA Namibia
        NC New Caledonia
        NE Niger
        NG Nigeria
        NI Nicaragua
        NL Netherlands|Netherlands (Kingdom of the)
        NO Norway
        NP Nepal
        NR Nauru
        NU Niue
        NZ New Zealand
        OM Oman
        PA Panama
        PE Peru
        PG Papua New Guinea
        PH Philippines
        PK Pakistan|Islamic Republic of Pakistan
        PL Poland
        PR Puerto Rico
        PS Palestine|State of Palestine|Palestinian|Palestinian Territory, Occupied|Occupied Palestinian Territories|West Bank|Gaza|Gaza Strip|North Gaza|Northern Gaza|Palestinian Territories
        PT Portugal
        PW Palau
        PY Paraguay
        QA Qatar
        RO Romania
        RS Serbia|Republic of Serbia
        RU Russia|Russian Federation|Russian SFSR|Russian Soviet Federative Socialist Republic|Yakut Autonomous SSR
        RW Rwanda
        SA Saudi Arabia
        SB Solomon Islands
        SC Seychelles
        SD Sudan
        SE Sweden
        SG Singapore
        SI Slovenia
        SK Slovakia
        SL Sierra Leone
        SM San Marino
        SN Senegal
        SO Somalia
        SR Suriname
        SS South Sudan
        ST Sao Tome and Principe|São Tomé and Príncipe
        SV El Salvador
        SX Sint Maarten
        SY Syria|Syrian Arab Republic|Occupied Golan Heights
        SZ Eswatini|Swaziland
        TC Turks and Caicos Islands
        TD Chad
        TG Togo
        TH Thailand
        TJ Tajikistan
        TL Timor-Leste|East Timor
        TM Turkmenistan
        TN Tunisia
        TO Tonga
        TR Türkiye|Turkiye|Turkey
        TT Trinidad and Tobago
        TV Tuvalu
        TW Taiwan|Taiwan, Province of China
        TZ Tanzania|United Republic of Tanzania|Tanzania, United Republic of
        UA Ukraine|Ukrainian SSR|Crimea (Occupied)|Crimea
        UG Uganda
        US United States|United States of America|USA
        UY Uruguay
        UZ Uzbekistan|Uzbekistan SSR|Uzbek SSR
        VA Holy See|Vatican City
        VC Saint Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent and the Grenadines
        VE Venezuela|Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of
        VG British Virgin Islands|Virgin Islands, British
        VI US Virgin Islands|Virgin Islands, U.S.
        VN Vietnam|Viet Nam
        VU Vanuatu
        WS Samoa
        XK Kosovo|Republic of Kosovo
        YE Yemen|Republic of Yemen
        ZA South Africa
        ZM Zambia
        ZW Zimbabwe
        """);

    /// <summary>The ISO 3166-1 alpha-2 code of a name or code; null where it is not known. A state that is no more
    /// stands for its successor only where the text names it (<c>Former USSR, now Belarus</c>).</summary>
    public static string? Code(string? name)
    {
        if (name is not { Length: <= MaxLength })
            return null;

        var key = Key(name);
        return Iso.Countries.Contains(key) ? key
            : Codes.TryGetValue(key, out var code) ? code
            : Successor().Match(key) is { Success: true } successor ? Code(successor.Groups[1].Value)
            : key.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? Code(key[..at])
            : null;
    }

    static string Key(string name)
    {
        var key = name.Trim().TrimEnd('.', ',').Replace('’', '\'').ToUpperInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["REGION: ", "FORMER ", "THE "])
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal))
                key = key[prefix.Length..];
        }

        return key;
    }

    static FrozenDictionary<string, string> Table(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(line => line[3..].TrimEnd().Split('|').Select(name => (Key: Key(name), Code: line[..2])))
        .ToFrozenDictionary(row => row.Key, row => row.Code, StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:NOW|CURRENTLY)\s+([^),]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Successor();
}
