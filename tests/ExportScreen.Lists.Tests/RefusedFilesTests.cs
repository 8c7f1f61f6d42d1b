using System.IO.Compression;

namespace ExportScreen.Lists.Tests;

/// <summary>Files that are no list, or not one that can be read: each is refused with what is wrong.</summary>
public sealed class RefusedFilesTests
{
    [Theory]
    [InlineData("eu-fsf-1.0.xml", "EU's XML 1.0, which was retired")]
    [InlineData("eu-fsf-1.0.csv", "EU's CSV 1.0, which was retired")]
    [InlineData("ofsi.csv", "OFSI's consolidated list, closed")]
    public void A_retired_layout_is_refused_by_name(string file, string reason) =>
        Assert.Contains(reason, Fixture.Refusal(Fixture.Bytes(file)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("  \r\n\u001A", "The file is empty.")]
    [InlineData("<!DOCTYPE html><html><br></html>", "It is an HTML page, not a list.")]
    [InlineData("<html><body>Service unavailable</body></html>", "It is an HTML page, not a list.")]
    [InlineData("<HTML lang='en'><body>locked</body></HTML>", "It is an HTML page, not a list.")]
    [InlineData("<!-- cached --><!DOCTYPE html><html><br></html>", "It is an HTML page, not a list.")]
    [InlineData("<?xml version='1.0'?><Sanctions/>", "OFAC's Advanced XML, which is not read")]
    [InlineData("<?xml version='1.0'?><rss/>", "its root element is not that of a list")]
    [InlineData("<?xml version='1.0'?><sdnList", "Not well-formed XML at line 1")]
    [InlineData("%PDF-1.7", "It is a PDF document, not a list.")]
    [InlineData("""{"error":"locked"}""", "its members are not those of a known list")]
    [InlineData("id,schema,name,aliases,birth_date,countries\n", "OpenSanctions' simple CSV, which is not read")]
    [InlineData("Dear customer,\nthe list is not available today.\n", "neither its header nor its rows")]
    public void What_is_no_list_is_told(string text, string reason) =>
        Assert.Contains(reason, Fixture.Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void Entities_are_not_expanded() =>
        Assert.Contains("document type", Fixture.Refusal("""
            <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><sdnList>&b;</sdnList>
            """), StringComparison.Ordinal);

    [Fact]
    public void Elements_too_deep_in_each_other_are_refused() =>
        Assert.Contains("deep in each other", Fixture.Refusal(
            "<sdnList><sdnEntry>" + string.Concat(Enumerable.Repeat("<a>", 100_000))), StringComparison.Ordinal);

    [Fact]
    public void Arrays_too_deep_in_each_other_are_refused() =>
        Assert.Equal("Values stand more than 64 deep in each other.", Fixture.Refusal(
            """{"results":[""" + new string('[', 100_000)));

    [Fact]
    public void Objects_too_deep_in_each_other_behind_a_good_entry_are_refused() =>
        Assert.Equal("Values stand more than 64 deep in each other.", Fixture.Refusal(
            """{"id":"1","schema":"Person","properties":{"name":["A B"]}}""" + new string('\n', 70_000)
                + string.Concat(Enumerable.Repeat("{\"a\":", 1000))));

    [Fact]
    public void A_text_without_end_is_refused() =>
        Assert.Contains("longer than 4 MB", Fixture.Refusal(
            "<sdnList><sdnEntry><uid>" + new string('1', 5 << 20)), StringComparison.Ordinal);

    [Fact]
    public void A_row_without_end_is_refused() =>
        Assert.Contains("longer than 1 MB", Fixture.Refusal(
            "name,type\nA,\"" + string.Concat(Enumerable.Repeat("B,person\n", 200_000))), StringComparison.Ordinal);

    [Fact]
    public void Blanks_without_end_in_a_gzip_are_refused_at_once() =>
        Assert.Equal("The file begins with nothing but blanks.", Fixture.Refusal(Gzip(stream =>
        {
            var blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            for (var megabyte = 0; megabyte < 1024; megabyte++)
                stream.Write(blanks);
        })));

    [Fact]
    public void Blanks_without_end_behind_a_beginning_are_refused() =>
        Assert.Contains("longer than 1 MB", Fixture.Refusal(Gzip(stream =>
        {
            stream.Write("source,entity_number,addresses,alt_names,license_policy\nA,"u8);
            var blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            for (var megabyte = 0; megabyte < 1024; megabyte++)
                stream.Write(blanks);
        })), StringComparison.Ordinal);

    [Theory]
    [InlineData("Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Regime Name,Designation Type\n", "A,B\n", 600_000)]
    [InlineData("Name\tStreet_Address\tEffective_Date\tExpiration_Date\tStandard_Order\n", "A\tB\n", 600_000)]
    public void Rows_without_end_are_refused_before_they_fill_the_memory(string header, string row, int rows) =>
        Assert.Equal("The file has more than 500000 rows.", Fixture.Refusal(header + string.Concat(Enumerable.Repeat(row, rows))));

    [Fact]
    public void Rows_without_end_beside_the_entries_of_OFAC_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sdn.csv", Fixture.Text("ofac-sdn.csv"));
        folder.Write("comments.csv", string.Concat(Enumerable.Repeat("1,A\n", 300_000)));

        Assert.Equal("The file of comments has more than 200000 rows.",
            Assert.Throws<ListFormatException>(() => ListReader.Read(folder.Files)).Message);
    }

    [Fact]
    public void Entries_without_end_of_the_projection_are_refused_before_they_fill_the_memory() =>
        Assert.Contains("10001 of 10001 entries cannot be read", Fixture.Refusal(
            """{"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":1,"tables":{"sources":["A (EL)"]},"entries":[{}"""
                + string.Concat(Enumerable.Repeat(",{}", 100_000)) + "]}"), StringComparison.Ordinal);

    [Fact]
    public void A_damaged_file_of_OFAC_keeps_no_other_list_of_its_folder_out()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.csv", "b.csv" })
            folder.Write(name, Fixture.Text("ofac-sdn.csv") + "9,\"" + new string(' ', 2 << 20));

        folder.Write("add.csv", Fixture.Text("ofac-sdn-add.csv"));
        folder.Write("un.xml", Fixture.Text("un-sc.xml"));

        var groups = ListFolder.Group(folder.Files);

        Assert.Equal(3, groups.Count);
        Assert.NotEmpty(ListReader.Read(groups[0]).Listings);
    }

    [Fact]
    public void A_list_of_nothing_but_rejects_is_refused_before_its_end() =>
        Assert.Contains("10001 of 10001 entries cannot be read", Fixture.Refusal(
            """{"results":[""" + string.Concat(Enumerable.Repeat("[],", 100_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", "beyond 100000 rows or 100 columns")]
    [InlineData("<row r=\"1048576\"/>", "beyond 100000 rows or 100 columns")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "its headers are not those of a known list")]
    public void A_workbook_whose_sheet_is_endless_or_another_is_refused(string rows, string reason) =>
        Assert.Contains(reason, Fixture.Refusal(WithSheet(rows)), StringComparison.Ordinal);

    [Fact]
    public void A_workbook_whose_cells_share_a_long_text_is_refused_before_it_fills_the_memory() =>
        Assert.Contains("cells hold more than 64 million characters", Fixture.Refusal(WithSheet(
            "<row r=\"1\">" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 90)) + "</row>",
            $"<si><t xml:space=\"preserve\">{new string('x', 3 << 20)} </t></si>")), StringComparison.Ordinal);

    [Fact]
    public void A_workbook_of_cells_without_end_is_refused() =>
        Assert.Contains("more than 300000 texts or 2000000 cells", Fixture.Refusal(WithSheet(
            "<row r=\"1\">" + string.Concat(Enumerable.Repeat("<c/>", 2_100_000)) + "</row>")), StringComparison.Ordinal);

    static byte[] WithSheet(string rows, string? texts = null)
    {
        const string Namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        using var workbook = new MemoryStream();
        workbook.Write(Fixture.Bytes("dfat.xlsx"));
        using (var archive = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true))
        {
            Replace(archive, "xl/worksheets/sheet1.xml", $"<worksheet {Namespace}><sheetData>{rows}</sheetData></worksheet>");
            if (texts is not null)
                Replace(archive, "xl/sharedStrings.xml", $"<sst {Namespace}>{texts}</sst>");
        }

        return workbook.ToArray();

        static void Replace(ZipArchive archive, string name, string content)
        {
            archive.GetEntry(name)?.Delete();
            using var part = new StreamWriter(archive.CreateEntry(name).Open());
            part.Write(content);
        }
    }

    [Fact]
    public void A_list_in_a_gzip_is_read() =>
        Assert.Equal(5, Fixture.ContentOf(Gzip(stream => stream.Write(Fixture.Bytes("eu-fsf.csv")))).Listings.Count);

    [Fact]
    public void A_list_alone_in_a_ZIP_archive_is_read_and_one_beside_another_file_is_not()
    {
        using var packed = new MemoryStream();
        Put("a.csv");
        Assert.Equal(5, Fixture.ContentOf(packed.ToArray()).Listings.Count);

        Put("b.csv");
        Assert.Contains("no Excel workbook", Fixture.Refusal(packed.ToArray()), StringComparison.Ordinal);

        void Put(string name)
        {
            using var archive = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true);
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(Fixture.Bytes("eu-fsf.csv"));
        }
    }

    [Fact]
    public void A_gzip_that_is_cut_off_is_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"{number},A\n"));
        var whole = Gzip(stream => stream.Write(System.Text.Encoding.ASCII.GetBytes("key,name\n" + rows)));

        Assert.Contains("gzip file is damaged or cut off", Fixture.Refusal(whole[..(whole.Length * 9 / 10)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ofac-cons.xml")]
    [InlineData("ofac-enhanced.xml")]
    [InlineData("un-sc.xml")]
    [InlineData("eu-fsf.xml")]
    [InlineData("uk-sl.xml")]
    [InlineData("seco.xml")]
    [InlineData("sema.xml")]
    [InlineData("us-csl.json")]
    [InlineData("ftm.json")]
    public void Ninety_per_cent_of_a_list_are_refused(string file)
    {
        var bytes = Fixture.Bytes(file);

        Assert.StartsWith("Not ", Fixture.Refusal(bytes[..(bytes.Length * 9 / 10)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ofac-sdn.csv")]
    [InlineData("csl.csv")]
    [InlineData("dpl.txt")]
    [InlineData("eu-fsf.csv")]
    [InlineData("uk-sl.csv")]
    public void The_row_at_which_a_file_is_cut_off_is_a_reject(string file)
    {
        var bytes = Fixture.Bytes(file);

        Assert.NotEmpty(Fixture.ContentOf(bytes[..(bytes.Length * 9 / 10)]).Rejects);
    }

    [Theory]
    [InlineData("uk-sl.csv", "Designation Type", "Regime Name", "its type is none of Individual, Entity and Ship")]
    [InlineData("eu-fsf.csv", "Entity_SubjectType;", "Entity_EU_ReferenceNumber;", "its type is neither P nor E")]
    [InlineData("csl.csv", "name,", "source,", "it does not say which list it is on")]
    [InlineData("dpl.txt", "\"Name\"", "\"Effective_Date\"", "its effective date is no date")]
    public void Columns_under_each_others_names_are_refused(string file, string one, string other, string reason)
    {
        var lines = Fixture.Text(file).Split('\n');
        var header = Array.FindIndex(lines, line => line.Contains(one, StringComparison.Ordinal));
        var swapped = lines[header].Replace(one, "\0", StringComparison.Ordinal)
            .Replace(other, one, StringComparison.Ordinal).Replace("\0", other, StringComparison.Ordinal);

        var text = Fixture.Text(file).Replace(lines[header], swapped, StringComparison.Ordinal)
            .Replace(";person;", ";other;", StringComparison.Ordinal).Replace(";enterprise;", ";other;", StringComparison.Ordinal);

        Assert.Contains(reason, Fixture.Refusal(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("un-sc.xml")]
    [InlineData("eu-fsf.csv")]
    [InlineData("dfat.xlsx")]
    [InlineData("us-csl.json")]
    public void The_format_is_told_whatever_the_name(string file) =>
        Assert.NotEmpty(Fixture.ContentOf(Fixture.Bytes(file)).Listings);

    [Fact]
    public void A_list_in_another_encoding_is_read() =>
        Assert.Equal(5, Fixture.ContentOf([.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(Fixture.Text("eu-fsf.csv"))]).Listings.Count);

    [Fact]
    public void What_stands_in_the_file_does_not_stand_in_the_message() =>
        Assert.DoesNotContain("Roe", Fixture.Refusal("Jane Roe\nJane Roe\n") + Fixture.Refusal("<Roe/>")
            + Fixture.Refusal("""{"Roe":1}""") + Fixture.Refusal("name,Roe\nA,B\n"), StringComparison.Ordinal);

    static byte[] Gzip(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            write(stream);

        return packed.ToArray();
    }
}
