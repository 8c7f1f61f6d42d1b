namespace ExportScreen.Lists.Tests;

public sealed class MalformedListTests
{
    public static TheoryData<string, string> XmlLists => new()
    {
        { ListFormats.UnXml, "un-sc.xml" },
        { ListFormats.EuFsfXml, "eu-fsf.xml" },
        { ListFormats.UkSlXml, "uk-sl.xml" },
    };

    public static TheoryData<string> Formats =>
        [ListFormats.UnXml, ListFormats.EuFsfXml, ListFormats.UkSlXml, ListFormats.UsCslProjection];

    [Theory]
    [MemberData(nameof(XmlLists))]
    public void A_truncated_file_is_refused_and_no_part_of_it_is_a_list(string format, string file)
    {
        var text = Fixture.Text(file);

        foreach (var share in new[] { 0.3, 0.6, 0.9 })
            Assert.Throws<ListFormatException>(() => Fixture.Read(format, text[..(int)(text.Length * share)]));
    }

    [Theory]
    [MemberData(nameof(XmlLists))]
    public void A_document_type_is_refused(string format, string file)
    {
        var text = Fixture.Text(file);
        var end = text.IndexOf("?>", StringComparison.Ordinal) + 2;

        var withEntity = text.Insert(end, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>");

        Assert.Throws<ListFormatException>(() => Fixture.Read(format, withEntity));
    }

    [Fact]
    public void A_truncated_JSON_file_is_refused()
    {
        var text = Fixture.Text("us-csl.json");

        Assert.Throws<ListFormatException>(() => Fixture.Read(ListFormats.UsCslProjection, text[..(text.Length / 2)]));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_error_page_is_no_list(string format)
    {
        Assert.Throws<ListFormatException>(() => Fixture.Read(format, "<html><body>Service unavailable</body></html>"));
        Assert.Throws<ListFormatException>(() => Fixture.Read(format, "<!DOCTYPE html><html><br></html>"));
        Assert.Throws<ListFormatException>(() => Fixture.Read(format, ""));
    }

    [Theory]
    [InlineData(ListFormats.UnXml, "<CONSOLIDATED_LIST dateGenerated='2026-08-01T00:00:00Z'/>")]
    [InlineData(ListFormats.EuFsfXml, "<export generationDate='2026-05-01T00:00:00Z'/>")]
    [InlineData(ListFormats.UkSlXml, "<Designations><DateGenerated>22/08/2026</DateGenerated></Designations>")]
    [InlineData(ListFormats.UsCslProjection,
        """{"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":0,"tables":{"sources":[]},"entries":[]}""")]
    public void A_list_without_entries_is_refused(string format, string content) =>
        Assert.Throws<ListFormatException>(() => Fixture.Read(format, content));

    [Theory]
    [InlineData("""{"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":0,"tables":null,"entries":[]}""")]
    [InlineData("""{"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":0,"tables":{"sources":[]},"entries":null}""")]
    [InlineData("""{"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":1,"tables":{"sources":[""]},"entries":[{"n":7}]}""")]
    [InlineData("null")]
    public void JSON_of_another_shape_is_refused(string content) =>
        Assert.Throws<ListFormatException>(() => Fixture.Read(ListFormats.UsCslProjection, content));

    [Fact]
    public void Null_entries_and_null_sources_are_rejects()
    {
        var list = Fixture.Read(ListFormats.UsCslProjection, """
            {"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":3,
             "tables":{"sources":[null,"Entity List (EL)"]},
             "entries":[null,{"n":"A","s":0},{"n":"B","s":1,"a":[null],"c":[null]}]}
            """);

        Assert.Equal([1, 2], list.Rejects.Select(reject => reject.Position));
        Assert.Equal("B", Assert.Single(list.Listings).Caption);
    }

    [Fact]
    public void A_list_without_a_date_is_refused() =>
        Assert.Throws<ListFormatException>(() => Fixture.Read(
            ListFormats.UkSlXml,
            "<Designations><Designation><UniqueID>A</UniqueID><Names><Name><Name6>B</Name6></Name></Names></Designation></Designations>"));

    [Fact]
    public void What_stands_in_the_list_does_not_stand_in_the_exception()
    {
        var error = Assert.Throws<ListFormatException>(() => Fixture.Read(
            ListFormats.UsCslProjection, """{"sourceGeneratedAt":"Jane Roe","entryCount":1}"""));

        Assert.DoesNotContain("Roe", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_nobody_knows_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Fixture.Read("xlsx", ""));
}
