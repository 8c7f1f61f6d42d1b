using System.Globalization;
using System.IO.Compression;

namespace ExportScreen.Lists.Tests;

/// <summary>Columns that stand under each other's names: most values are not of their column's form, which shows without an
/// earlier version to compare with.</summary>
public sealed class ExchangedColumnsTests
{
    const string Uk = "Last Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name type,Regime Name,Designation Type,Sanctions Imposed,"
        + "Address Country,Date Designated,D.O.B,Nationality(/ies),Passport number,IMO number";

    [Fact]
    public void Columns_in_their_places_are_read() => Assert.Equal(20, Fixture.ContentOf(UkRows(Uk)).Listings.Count);

    [Theory]
    [InlineData("Name 6", "Address Country", "20 countries of addresses")]
    [InlineData("Name 6", "D.O.B", "20 birth dates")]
    [InlineData("Unique ID", "Regime Name", "20 keys")]
    [InlineData("Address Country", "Regime Name", "20 countries of addresses")]
    [InlineData("Nationality(/ies)", "Name 1", "20 countries")]
    [InlineData("D.O.B", "Passport number", "20 birth dates")]
    [InlineData("D.O.B", "Last Updated", "20 birth dates of those listed")]
    [InlineData("Passport number", "Name 1", "20 passport numbers")]
    [InlineData("Sanctions Imposed", "Address Country", "20 sanctions imposed")]
    [InlineData("Name type", "Nationality(/ies)", "20 types of names")]
    [InlineData("IMO number", "Name 1", "20 numbers of the type imo")]
    public void Columns_under_each_others_names_are_refused_and_the_column_is_named(string one, string other, string reason) =>
        Assert.Contains(reason, Fixture.Refusal(UkRows(Exchanged(Uk, one, other))), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 3, "entries have only 1 names")]
    [InlineData(1, 11, "25 remarks on people")]
    [InlineData(2, 5, "types of parties that were born")]
    [InlineData(3, 4, "25 programmes")]
    [InlineData(4, 11, "25 remarks on people")]
    [InlineData(9, 10, "25 flags of vessels")]
    [InlineData(0, 1, "it has no key or no name")]
    public void Columns_of_OFAC_in_each_others_places_are_refused(int one, int other, string reason)
    {
        var rows = Enumerable.Range(1, 25).Select(number => Row(
            $"{number}", $"\"FAMILY{number}, Given\"", "\"individual\"", "\"SDGT\"", "-0- ", "-0- ", "-0- ", "-0- ", "-0- ", "\"Iran\"",
            $"\"Owner {number}\"", $"\"DOB {number:00} Nov 1958; POB Tashkent, Uzbekistan; Passport AB12345{number:00} (Iran); nationality Iran.\""));

        var refusal = Fixture.Refusal(string.Concat(rows));

        Assert.Contains(one == 0 ? "of a known list" : reason, refusal, StringComparison.Ordinal);

        string Row(params string[] fields)
        {
            (fields[one], fields[other]) = (fields[other], fields[one]);
            return string.Join(',', fields) + "\r\n";
        }
    }

    [Fact]
    public void Countries_under_the_name_of_streets_beside_the_entries_of_OFAC_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sdn.csv", "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n");
        folder.Write("add.csv", string.Concat(Enumerable.Range(1, 20).Select(number => $"36,{number},\"Cuba\",\"Havana\",\"Street {number}\",-0- \r\n")));

        Assert.Contains("countries of addresses",
            Assert.Throws<ListFormatException>(() => ListReader.Read(folder.Files)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name of Individual or Entity", "Citizenship")]
    [InlineData("Name of Individual or Entity", "Date of Birth")]
    [InlineData("Citizenship", "Committees")]
    [InlineData("Type", "Name Type")]
    [InlineData("Targeted Financial Sanction", "Committees")]
    public void Columns_of_a_workbook_under_each_others_names_are_refused(string one, string other)
    {
        using var workbook = new MemoryStream();
        workbook.Write(Fixture.Bytes("dfat.xlsx"));
        using (var archive = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true))
        {
            var texts = archive.GetEntry("xl/sharedStrings.xml")!;
            string xml;
            using (var reader = new StreamReader(texts.Open()))
                xml = reader.ReadToEnd();

            texts.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/sharedStrings.xml").Open());
            writer.Write(Exchanged(xml, $">{one}<", $">{other}<"));
        }

        Assert.NotEmpty(Fixture.Refusal(workbook.ToArray()));
    }

    static string UkRows(string header) => $"Report Date: 13-Feb-2026\n{header}\n" + string.Concat(Enumerable.Range(1, 20).Select(number =>
        string.Create(CultureInfo.InvariantCulture,
            $"01/02/2026,RUS{number:0000},{9000 + number},FAMILY{(char)('A' + number)},Given,Primary Name,Regulations {(char)('A' + number)},Individual,Asset freeze|Travel Ban,"
                + $"Russia,01/03/2022,{number:00}/05/1965,Russia,51{number:000000},95622{number:00}\n")));

    static string Exchanged(string text, string one, string other) =>
        text.Replace(one, "\0", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("\0", other, StringComparison.Ordinal);
}
