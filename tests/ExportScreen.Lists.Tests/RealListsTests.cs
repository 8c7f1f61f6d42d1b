using System.Text.Json;

namespace ExportScreen.Lists.Tests;

/// <summary>Reads the publishers' whole files, which are no part of the repository, and compares with what is known to
/// stand in them. The folder is named by <c>EXPORTSCREEN_TEST_LISTS</c>; its <c>manifest.json</c> has the counts.</summary>
public sealed class RealListsTests
{
    const string Variable = "EXPORTSCREEN_TEST_LISTS";

    /// <summary>A file, or a folder whose files are one list; the manifest's member that counts its entries, and which of
    /// its other counts are the reader's too. Where they are not, the reason is told.</summary>
    public static TheoryData<string, string, string, string[]> Lists => new()
    {
        { "us_ofac/sdn_2026-07-29", "us_ofac/sdn_2026-07-29/sdn.reconstructed.csv.gz", "entities", [] },
        { "us_ofac/cons_2025-12", "us_ofac/cons_2025-12/cons_prim.csv", "entities", [] },

        // Aliases without a name are none; identifiers count features such as sex and risks.
        { "us_ofac/cons_xml_2025-06-30/consolidated.xml", "", "entities", ["addresses"] },

        // Names in other scripts are aliases here; addresses without a word in them are none.
        { "us_ofac/enhanced_2024-08-28/IRGC_sanctions.xml", "", "entities", [] },
        { "us_trade_csl/fixtures/consolidated.csv", "", "entities", [] },
        { "us_trade_csl/fixtures/old_27col_2016.csv", "", "entities", ["aliases", "addresses"] },
        { "us_trade_csl/csl_2026-07-31_projection/screening-list.json", "", "entities", [] },

        // Names in original script are aliases too, and IMO numbers stand in comments.
        { "un/2026-08-01/consolidated.xml", "", "entities", ["addresses"] },
        { "un/fixtures/un_sample.xml", "", "entities", ["addresses", "identifiers"] },
        { "eu_fsf/fixtures/fsf_1_1_real_excerpt_2018-12-21.xml", "", "entities", ["aliases", "addresses"] },

        // Two spellings of a name that differ by blanks are one; addresses without a word in them are none.
        { "eu_fsf/reconstructed_2026-05-01/20260501-FULL-1_1.reconstructed.xml.gz", "", "entities", [] },
        { "eu_fsf/reconstructed_2026-05-01/20260501-FULL-1_1.reconstructed.csv.gz", "", "entities", [] },
        { "eu_fsf/reconstructed_2026-05-01/excerpt.reconstructed.xml", "", "entities", [] },
        { "eu_fsf/reconstructed_2026-05-01/excerpt.reconstructed.csv", "", "entities", [] },

        // Names in other scripts are aliases too; numbers in prose that cannot be told safely are none.
        { "uk/uksl_reconstructed_2026-08-22/UK_Sanctions_List.reconstructed.xml.gz", "", "entities", ["addresses"] },
        { "uk/uksl_reconstructed_2026-08-22/excerpt.reconstructed.xml", "", "entities", ["addresses", "identifiers"] },
        { "uk/uksl_reconstructed_2026-08-22/excerpt.reconstructed.csv", "", "entities", [] },
        { "uk/fixtures/uksl_csv_header_and_one_real_row_2026-10-08.csv", "", "entities", [] },
        { "ca_sema/2025-05/sema-lmes.xml", "", "entities", ["aliases", "addresses", "identifiers"] },

        // A name that stands twice is one alias; an address is one for each party that has several.
        { "au_dfat/2026-07-23/Australian_Sanctions_Consolidated_List.xlsx", "", "entities", ["identifiers"] },
        { "jp_meti/foreign_user_list_2025-09-29/20250929_4.xlsx", "", "entities", [] },
        { "jp_mof/2026-03-05/shisantouketsu20260305.xlsx", "", "entities", [] },
    };

    /// <summary>Files of which the count of entries is another one than the manifest's, and how many there are.</summary>
    public static TheoryData<string, int, int> Others => new()
    {
        // Two spellings of one name differ by a blank.
        { "us_bis/dpl_2023-11/dpl.txt", 545, 0 },

        // One row is broken by a line break outside quotes.
        { "us_trade_csl/csl_2023-11/csl.csv", 4226, 1 },
        { "us_trade_csl/fixtures/malformed_csl.csv", 2, 4 },

        // An excerpt: addresses and aliases of entries that are not in it.
        { "us_ofac/fixtures/watchman_small", 17, 9 },

        // The first entry is one that was taken off.
        { "ch_seco/fixtures/seco_whole_list_shape_sample.xml", 3, 0 },
        { "ch_seco/fixtures/seco_amendment_example_2024-01-17.xml", 3, 0 },

        // The third entry of the delta is taken off.
        { "us_ofac/fixtures/delta/delta_shape_sample.xml", 2, 0 },

        // The manifest counts lines; these are the names that differ.
        { "us_bis/fixtures/ita_csl/dpl.txt", 9, 0 },
        { "us_bis/fixtures/ita_csl/el.csv", 5, 0 },
        { "us_bis/fixtures/ita_csl/meu.csv", 5, 0 },
        { "us_bis/fixtures/ita_csl/uvl.csv", 13, 0 },
        { "us_state/fixtures/isn.csv", 3, 0 },
        { "us_state/fixtures/itar_debarred_parties.csv", 4, 0 },
        { "us_state/isn_2019-10/isn.csv", 178, 0 },
        { "us_state/itar_debarred_2018-01-24/itar_debarred_party_list_01242018.csv", 511, 0 },
        { "us_state/tel/us_tel.json", 10, 0 },
        { "au_dfat/fixtures/dfat_sample.xlsx", 3, 0 },
    };

    /// <summary>Files that are refused, and why.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "us_ofac/fixtures/ita_csl/sdn.xml", "own count of entries, 5704" },
        { "us_ofac/fixtures/ita_csl/consolidated.xml", "own count of entries, 115" },
        { "us_ofac/fixtures/malformed", "is missing" },
        { "us_ofac/schema/sdn_advanced.xsd", "an XML schema" },
        { "eu_fsf/legacy_2016-02-11/data.xml", "was retired" },
        { "eu_fsf/csv_1_0_excerpt_2018-07-04/EUSanctionsShort.csv", "was retired" },
        { "uk/ofsi_2016-02-12_excerpt/data.csv", "closed in January 2026" },
        { "uk/uksl_index_2025-08-11/FCDO_SL_Mon_Aug_11_2025.ods", "no Excel workbook" },
        { "jp_meti/russia_export_ban_2025-09-12/250912_list_russia_tokutei.pdf.txt", "text of a PDF" },
        { "jp_meti/third_country_export_ban_2025-09-12/250912_list_daisangoku_tokutei.pdf.txt", "text of a PDF" },
        { "ch_seco/derived_2026-02/ch_targets.jsonl.gz", "not those of a known list" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_file_has_as_many_entries_as_the_manifest_says(string path, string counted, string entries, string[] others)
    {
        var list = Read(path);
        var counts = Manifest(counted.Length == 0 ? path : counted);

        Assert.Empty(list.Rejects);
        Assert.Equal(counts.GetProperty(entries).GetInt32(), list.Listings.Count);
        foreach (var name in others)
        {
            var read = name switch
            {
                "aliases" => list.Aliases,
                "addresses" => list.Addresses,
                _ => list.Identifiers,
            };
            Assert.Equal((name, counts.GetProperty(name).GetInt32()), (name, read));
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_count_has_a_reason(string path, int listings, int rejects)
    {
        var list = Read(path);

        Assert.Equal((listings, rejects), (list.Listings.Count, list.Rejects.Count));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_list_is_refused(string path, string reason) =>
        Assert.Contains(reason, Assert.Throws<ListFormatException>(() => Read(path)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_address_and_alias_of_the_SDN_set_is_read()
    {
        var list = Read("us_ofac/sdn_2026-07-29");
        var addresses = Manifest("us_ofac/sdn_2026-07-29/add.csv").GetProperty("addresses_nonempty").GetInt32();
        var aliases = Manifest("us_ofac/sdn_2026-07-29/alt.csv").GetProperty("aliases").GetInt32();

        Assert.Equal(addresses, list.Addresses);

        // A few aliases stand twice, and the weak ones of the remarks come on top.
        Assert.InRange(list.Aliases, aliases, aliases + 4_000);
    }

    [Fact]
    public void No_file_of_the_folder_is_left_out()
    {
        var covered = Lists.Select(row => row.Data.Item1).Concat(Others.Select(row => row.Data.Item1))
            .Concat(Refused.Select(row => row.Data.Item1)).ToList();
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")));

        var missing = manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()!)
            .Where(file => !covered.Exists(path => file == path || file.StartsWith(path + "/", StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{Variable} names no folder of publishers' files.");
            return folder;
        }
    }

    static ListContent Read(string path)
    {
        var full = Path.Combine(Folder, path);
        string[] files = Directory.Exists(full) ? [.. Directory.GetFiles(full).Order(StringComparer.Ordinal)] : [full];
        return ListReader.Read([.. files.Select(ListFile.OnDisk)]);
    }

    static JsonElement Manifest(string path)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")));
        return manifest.RootElement.GetProperty("files").EnumerateArray()
            .Single(file => file.GetProperty("file").GetString() == path).GetProperty("counts").Clone();
    }
}
