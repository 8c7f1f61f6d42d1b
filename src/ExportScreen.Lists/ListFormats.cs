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
        Sanctions(UsOfacCsv, "OFAC legacy CSV", OfacLists.Sdn, Ofac, "US",
            (content, list) => OfacCsv.Read(content, [], list), Unpacked.MaxPiece),
        Sanctions(UsOfacXml, "OFAC SDN XML", OfacLists.Sdn, Ofac, "US", OfacXml.Read),
        Sanctions(UsOfacEnhancedXml, "OFAC Enhanced XML", OfacLists.Sdn, Ofac, "US", OfacEnhancedXml.Read),
        Sanctions(UsOfacDelta, "OFAC delta file", OfacLists.Sdn, Ofac, "US", OfacEnhancedXml.Read),
        Sanctions(UsCslCsv, "Consolidated Screening List, CSV", "us-csl", TradeGov, "US", CslCsv.Read),
        Sanctions(UsCslJson, "Consolidated Screening List, JSON", "us-csl", TradeGov, "US", CslJson.Read),
        Sanctions(UsCslProjection, "Consolidated Screening List, projection", "us-csl", TradeGov, "US",
            UsTradeCsl.UsCslProjection.Read, Unpacked.MaxPiece),
        Exports(UsBisDpl, "Denied Persons List", "us-dpl", Bis, DeniedPersons.Read),
        Exports(UsItaCsv, "BIS list, CSV", "us-bis", Bis, (content, list) => AgencyCsv.Read(content, list, "EL")),
        Exports(UsBisUvlCsv, "Unverified List, CSV", "us-uvl", Bis, (content, list) => AgencyCsv.Read(content, list, "UVL")),
        Exports(UsStateIsnCsv, "Nonproliferation sanctions, CSV", "us-isn", State,
            (content, list) => AgencyCsv.Read(content, list, "ISN")),
        Exports(UsStateDdtcCsv, "AECA debarments, CSV", "us-dtc", State,
            (content, list) => AgencyCsv.Read(content, list, "DTC")),
        Sanctions(UnXml, "UN Security Council XML", "un-sc", "UN Security Council", "UN", Un.UnXml.Read),
        Sanctions(EuFsfXml, "EU FSF XML 1.1", "eu-fsf", Commission, "EU", Eu.EuFsfXml.Read),
        Sanctions(EuFsfCsv, "EU FSF CSV 1.1", "eu-fsf", Commission, "EU", Eu.EuFsfCsv.Read),
        Sanctions(UkSlXml, "UK Sanctions List XML", "uk-sl", Fcdo, "UK", Uk.UkSlXml.Read),
        Sanctions(UkSlCsv, "UK Sanctions List CSV", "uk-sl", Fcdo, "UK", Uk.UkSlCsv.Read),
        Sanctions(ChSecoXml, "SECO XML", "ch-seco", "Swiss SECO", "CH", SecoXml.Read, Unpacked.MaxPiece),
        Sanctions(CaSemaXml, "Canada SEMA XML", "ca-sema", "Global Affairs Canada", "CA", SemaXml.Read),
        Sanctions(AuDfatXlsx, "DFAT consolidated list, XLSX", "au-dfat", "Australia, DFAT", "AU", DfatXlsx.Read),
        Sanctions(JpMofXlsx, "MOF asset freezes, XLSX", "jp-mof", "Japan, MOF", "JP", MofXlsx.Read),
        Exports(JpMetiXlsx, "METI Foreign User List, XLSX", "jp-meti", "Japan, METI", MetiXlsx.Read) with
        {
            Issuer = "JP",
            MaxBytes = Unpacked.MaxBytes,
        },
        Sanctions(FollowTheMoney, "FollowTheMoney entities", "opensanctions", "OpenSanctions", "", FtmJson.Read),
        OwnList(InHouseCsv, "In-house list, CSV", InHouse.InHouseCsv.Read),
        OwnList(InHouseJson, "In-house list, JSON", InHouse.InHouseJson.Read),
    ];

    /// <summary>Null: no reader knows it.</summary>
    public static ListFormat? Find(string id) =>
        All.FirstOrDefault(format => string.Equals(format.Id, id, StringComparison.Ordinal));

    static ListFormat Sanctions(
        string id, string title, string list, string publisher, string issuer, Action<Stream, ListBuilder> read,
        long maxBytes = Unpacked.MaxBytes) => new()
        {
            Id = id,
            Title = title,
            List = list,
            Publisher = publisher,
            Issuer = issuer,
            Kind = ListKind.Sanctions,
            MaxBytes = maxBytes,
            Read = read,
        };

    static ListFormat Exports(string id, string title, string list, string publisher, Action<Stream, ListBuilder> read) =>
        Sanctions(id, title, list, publisher, "US", read, Unpacked.MaxRows) with { Kind = ListKind.ExportControl };

    static ListFormat OwnList(string id, string title, Action<Stream, ListBuilder> read) =>
        Sanctions(id, title, "in-house", "", "", read, Unpacked.MaxPiece) with { Kind = ListKind.InHouse };
}
