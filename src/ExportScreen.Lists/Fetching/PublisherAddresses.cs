namespace ExportScreen.Lists.Fetching;

/// <summary>Publishers' addresses, for each list the format that says most first. They are starting values that an
/// operator replaces: publishers move their files, and none of these addresses was requested by the authors. Each stands
/// in public source code that fetches from it; where that code's authors say when they last had an answer, the date is
/// given here. Read in November 2026.
/// <para>Lists without a fixed address are missing: METI's and MOF's file names hold a date, OpenSanctions needs a
/// licence, the State Department's pages move, and the Entity List, the Unverified List and the Military End User List
/// come with the Consolidated Screening List.</para></summary>
public static class PublisherAddresses
{
    /// <summary>Answers with a redirection to a signed address of a storage service, and 403 without a User-Agent.</summary>
    const string Ofac = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

    const string TradeGov = "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.";

    /// <summary>The token is a public one, part of the links that the Commission prints.</summary>
    const string Fsf = "https://webgate.ec.europa.eu/fsd/fsf/public/files/{0}FullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw";

    const string Fcdo = "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.";

    public static IReadOnlyList<PublisherAddress> All { get; } =
    [
        // Answered in 2026 (SDN.XML in July); SDN_ENHANCED.XML and CONS_ENHANCED.XML: no date is told.
        Of("us-sdn", ListFormats.UsOfacEnhancedXml, Ofac + "SDN_ENHANCED.XML"),
        Of("us-sdn", ListFormats.UsOfacXml, Ofac + "SDN.XML"),
        Of("us-sdn", ListFormats.UsOfacCsv, Ofac + "SDN.CSV", Ofac + "ADD.CSV", Ofac + "ALT.CSV", Ofac + "SDN_COMMENTS.CSV"),
        Of("us-consolidated", ListFormats.UsOfacEnhancedXml, Ofac + "CONS_ENHANCED.XML"),
        Of("us-consolidated", ListFormats.UsOfacXml, Ofac + "CONSOLIDATED.XML"),
        Of("us-consolidated", ListFormats.UsOfacCsv,
            Ofac + "CONS_PRIM.CSV", Ofac + "CONS_ADD.CSV", Ofac + "CONS_ALT.CSV", Ofac + "CONS_COMMENTS.CSV"),

        // Answered in 2026.
        Of("us-csl", ListFormats.UsCslJson, TradeGov + "json"),
        Of("us-csl", ListFormats.UsCslCsv, TradeGov + "csv"),

        // No date is told; BIS has moved its site since.
        Of("us-dpl", ListFormats.UsBisDpl, "https://www.bis.doc.gov/dpl/dpl.txt"),

        // Answered in September 2026, with a redirection to a storage service.
        Of("un-sc", ListFormats.UnXml, "https://scsanctions.un.org/resources/xml/en/consolidated.xml"),

        // Answered in August 2026.
        Of("eu-fsf", ListFormats.EuFsfXml, Fsf.Replace("{0}", "xml", StringComparison.Ordinal)),
        Of("eu-fsf", ListFormats.EuFsfCsv, Fsf.Replace("{0}", "csv", StringComparison.Ordinal)),

        // Answered in September 2026.
        Of("uk-sl", ListFormats.UkSlXml, Fcdo + "xml"),
        Of("uk-sl", ListFormats.UkSlCsv, Fcdo + "csv"),

        // Answered in 2026.
        Of("ch-seco", ListFormats.ChSecoXml,
            "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction"),

        // Answered in August 2026.
        Of("ca-sema", ListFormats.CaSemaXml,
            "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml"),

        // Renamed in November 2025; refuses some User-Agents and some countries.
        Of("au-dfat", ListFormats.AuDfatXlsx,
            "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx"),
    ];

    /// <returns>Null: none is known, and an operator has to give one.</returns>
    /// <param name="format">Null: the one that says most.</param>
    public static ListAddress? Find(string list, string? format = null) => All.FirstOrDefault(known =>
        string.Equals(known.Address.List, list, StringComparison.Ordinal)
            && (format is null || string.Equals(known.Format, format, StringComparison.Ordinal)))?.Address;

    static PublisherAddress Of(string list, string format, params string[] files) =>
        new(format, new(list, [.. files.Select(file => new Uri(file))]));
}

/// <param name="Format">One of <see cref="ListFormats"/>.</param>
public sealed record PublisherAddress(string Format, ListAddress Address);
