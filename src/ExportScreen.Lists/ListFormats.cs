using ExportScreen.Core.Listings;
using ExportScreen.Lists.AuDfat;
using ExportScreen.Lists.CaSema;
using ExportScreen.Lists.ChSeco;
using ExportScreen.Lists.Japan;
using ExportScreen.Lists.OpenSanctions;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsBis;
using ExportScreen.Lists.UsOfac;
using ExportScreen.Lists.UsTradeCsl;

namespace ExportScreen.Lists;

/// <summary>The formats that can be read, and their ids.</summary>
public static class ListFormats
{
    /// <summary>The Consolidated Screening List with reduced fields and interned tables, JSON.</summary>
    public const string UsCslProjection = "us-csl-projection";

    /// <summary>The Consolidated Screening List's CSV, of 27, 28 or 29 columns.</summary>
    public const string UsCslCsv = "us-csl-csv";

    public const string UsCslJson = "us-csl-json";

    /// <summary>The Denied Persons List, tab-separated.</summary>
    public const string UsBisDpl = "us-bis-dpl";

    /// <summary>Lists of BIS as trade.gov arranges them for its own.</summary>
    public const string UsItaCsv = "us-ita-csv";

    public const string UsBisUvlCsv = "us-bis-uvl-csv";

    public const string UsStateIsnCsv = "us-state-isn-csv";

    public const string UsStateDdtcCsv = "us-state-ddtc-csv";

    /// <summary>OFAC's legacy CSV set: entries, addresses, aliases, comments.</summary>
    public const string UsOfacCsv = "us-ofac-csv";

    public const string UsOfacXml = "us-ofac-xml";

    public const string UsOfacEnhancedXml = "us-ofac-enhanced-xml";

    /// <summary>Changes of OFAC's lists, in the form of the Enhanced XML.</summary>
    public const string UsOfacDelta = "us-ofac-delta";

    /// <summary>The Security Council's consolidated list.</summary>
    public const string UnXml = "un-xml";

    /// <summary>The Commission's financial sanctions files, version 1.1.</summary>
    public const string EuFsfXml = "eu-fsf-xml-1.1";

    public const string EuFsfCsv = "eu-fsf-csv-1.1";

    public const string UkSlCsv = "uk-sl-csv";

    /// <summary>The FCDO's UK Sanctions List.</summary>
    public const string UkSlXml = "uk-sl-xml";

    /// <summary>The Swiss SECO's list, whole or an amendment of it.</summary>
    public const string ChSecoXml = "ch-seco-xml";

    public const string CaSemaXml = "ca-sema-xml";

    public const string AuDfatXlsx = "au-dfat-xlsx";

    /// <summary>The Foreign User List.</summary>
    public const string JpMetiXlsx = "jp-meti-xlsx";

    /// <summary>Asset freezes.</summary>
    public const string JpMofXlsx = "jp-mof-xlsx";

    /// <summary>A customer's own list; the folder InHouse documents it.</summary>
    public const string InHouseCsv = "in-house-csv";

    public const string InHouseJson = "in-house-json";

    /// <summary>OpenSanctions' entities, JSON Lines.</summary>
    public const string FollowTheMoney = "ftm-json";

    const string Ofac = "US Treasury, OFAC";
    const string Bis = "US Commerce, BIS";
    const string State = "US State Department";
    const string TradeGov = "US Commerce, ITA";
    const string Commission = "European Commission";
    const string Fcdo = "UK FCDO";

    public static IReadOnlyList<ListFormat> All { get; } =
    [
        Format(UsOfacCsv, "OFAC legacy CSV", OfacLists.Sdn, Ofac, "US") with { MaxBytes = Unpacked.MaxPiece, Read = (content, list) => OfacCsv.Read(content, [], list) },
        Format(UsOfacXml, "OFAC SDN XML", OfacLists.Sdn, Ofac, "US") with { Read = OfacXml.Read },
        Format(UsOfacEnhancedXml, "OFAC Enhanced XML", OfacLists.Sdn, Ofac, "US") with { Read = OfacEnhancedXml.Read },
        Format(UsOfacDelta, "OFAC delta file", OfacLists.Sdn, Ofac, "US") with { Read = OfacEnhancedXml.Read },
        Format(UsCslCsv, "Consolidated Screening List, CSV", "us-csl", TradeGov, "US") with { Read = CslCsv.Read },
        Format(UsCslJson, "Consolidated Screening List, JSON", "us-csl", TradeGov, "US") with { Read = CslJson.Read },
        Format(UsBisDpl, "Denied Persons List", "us-dpl", Bis, "US", ListKind.ExportControl) with { MaxBytes = Unpacked.MaxPiece, Read = DeniedPersons.Read },
        Format(UsItaCsv, "BIS list, CSV", "us-bis", Bis, "US", ListKind.ExportControl) with { MaxBytes = Unpacked.MaxPiece, Read = (content, list) => AgencyCsv.Read(content, list, "EL") },
        Format(UsBisUvlCsv, "Unverified List, CSV", "us-uvl", Bis, "US", ListKind.ExportControl) with { MaxBytes = Unpacked.MaxPiece, Read = (content, list) => AgencyCsv.Read(content, list, "UVL") },
        Format(UsStateIsnCsv, "Nonproliferation sanctions, CSV", "us-isn", State, "US", ListKind.ExportControl) with { MaxBytes = Unpacked.MaxPiece, Read = (content, list) => AgencyCsv.Read(content, list, "ISN") },
        Format(UsStateDdtcCsv, "AECA debarments, CSV", "us-dtc", State, "US", ListKind.ExportControl) with { MaxBytes = Unpacked.MaxPiece, Read = (content, list) => AgencyCsv.Read(content, list, "DTC") },
        Format(UsCslProjection, "Consolidated Screening List, projection", "us-csl", TradeGov, "US") with { MaxBytes = Unpacked.MaxPiece, Read = UsTradeCsl.UsCslProjection.Read },
        Format(UnXml, "UN Security Council XML", "un-sc", "UN Security Council", "UN") with { Read = Un.UnXml.Read },
        Format(EuFsfXml, "EU FSF XML 1.1", "eu-fsf", Commission, "EU") with { Read = Eu.EuFsfXml.Read },
        Format(EuFsfCsv, "EU FSF CSV 1.1", "eu-fsf", Commission, "EU") with { Read = Eu.EuFsfCsv.Read },
        Format(UkSlCsv, "UK Sanctions List CSV", "uk-sl", Fcdo, "UK") with { Read = Uk.UkSlCsv.Read },
        Format(ChSecoXml, "SECO XML", "ch-seco", "Swiss SECO", "CH") with { Read = SecoXml.Read },
        Format(CaSemaXml, "Canada SEMA XML", "ca-sema", "Global Affairs Canada", "CA") with { Read = SemaXml.Read },
        Format(AuDfatXlsx, "DFAT consolidated list, XLSX", "au-dfat", "Australia, DFAT", "AU") with { Read = DfatXlsx.Read },
        Format(JpMetiXlsx, "METI Foreign User List, XLSX", "jp-meti", "Japan, METI", "JP", ListKind.ExportControl) with { Read = MetiXlsx.Read },
        Format(JpMofXlsx, "MOF asset freezes, XLSX", "jp-mof", "Japan, MOF", "JP") with { Read = MofXlsx.Read },
        Format(InHouseCsv, "In-house list, CSV", "in-house", "", "", ListKind.InHouse) with { MaxBytes = Unpacked.MaxPiece, Read = InHouse.InHouseCsv.Read },
        Format(InHouseJson, "In-house list, JSON", "in-house", "", "", ListKind.InHouse) with { MaxBytes = Unpacked.MaxPiece, Read = InHouse.InHouseJson.Read },
        Format(FollowTheMoney, "FollowTheMoney entities", "opensanctions", "OpenSanctions", "") with { Read = FtmJson.Read },
        Format(UkSlXml, "UK Sanctions List XML", "uk-sl", Fcdo, "UK") with { Read = Uk.UkSlXml.Read },
    ];

    /// <summary>Null: no reader knows it.</summary>
    public static ListFormat? Find(string id) =>
        All.FirstOrDefault(format => string.Equals(format.Id, id, StringComparison.Ordinal));

    static ListFormat Format(
        string id, string title, string list, string publisher, string issuer, ListKind kind = ListKind.Sanctions) => new()
        {
            Id = id,
            Title = title,
            List = list,
            Publisher = publisher,
            Issuer = issuer,
            Kind = kind,
        };
}
