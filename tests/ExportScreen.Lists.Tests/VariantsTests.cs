using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Tests;

/// <summary>The same list in other clothes: what publishers change from one year to the next, and copies on their way, must
/// change nothing of what is read.</summary>
public sealed partial class VariantsTests
{
    public static TheoryData<string> Xml =>
        ["un-sc.xml", "eu-fsf.xml", "uk-sl.xml", "ofac-cons.xml", "ofac-enhanced.xml", "seco.xml", "sema.xml"];

    /// <summary>With the header's line.</summary>
    public static TheoryData<string, int> Tables => new()
    {
        { "eu-fsf.csv", 0 }, { "uk-sl.csv", 1 }, { "csl.csv", 0 }, { "csl-2016.csv", 0 }, { "dpl.txt", 0 }, { "isn.csv", 0 },
        { "ddtc.csv", 0 }, { "bis-el.csv", 0 }, { "bis-uvl.csv", 0 },
    };

    public static TheoryData<string> Texts =>
        [.. Xml.Select(row => row.Data), .. Tables.Select(row => row.Data.Item1), "us-csl.json", "ftm.json", "ofac-sdn.csv"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Line_ends_and_a_byte_order_mark_change_nothing(string file)
    {
        var text = Text(file).ReplaceLineEndings("\n");

        AssertSame(file, text);
        AssertSame(file, text.ReplaceLineEndings("\r\n"));
        AssertSame(file, "\uFEFF" + text);
        AssertSame(file, text.TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Another_namespace_or_none_changes_nothing(string file)
    {
        var text = Text(file);
        var plain = DefaultNamespace().Replace(text, "");

        AssertSame(file, plain);
        AssertSame(file, FirstTag().Replace(plain, "<$1 xmlns=\"https://lists.example/next\"", 1));
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Comments_and_elements_that_nobody_knows_change_nothing(string file)
    {
        var text = Text(file);

        AssertSame(file, LastTag().Replace(text, "<!-- a comment --><newElement kind=\"new\"/></$1>"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_are_found_by_their_names_in_any_order_and_new_ones_are_passed_over(string file, int header)
    {
        var rows = Rows(file);

        AssertSame(file, Text(rows.Select(row => row[0].StartsWith("Report Date", StringComparison.Ordinal) ? row : [.. Enumerable.Reverse(row)])));
        AssertSame(file, Text(rows.Select((row, at) =>
            at < header ? row : [.. row, row.SequenceEqual(rows[header]) ? "A new column" : ""])));
    }

    static void AssertSame(string file, string text) =>
        Assert.Equal(Said(Fixture.ContentOf(Fixture.Bytes(file))), Said(Fixture.ContentOf(text)));

    /// <summary>All but the raw record, and keys that are its hash.</summary>
    static string Said(ListContent list) => JsonSerializer.Serialize(new
    {
        list.Format.Id,
        list.List,
        list.PublishedAt,
        Rejects = list.Rejects.Count,
        Listings = list.Listings.OrderBy(listing => listing.Caption, StringComparer.Ordinal).Select(listing => new
        {
            Id = HashKey().Replace(listing.Id, ""),
            Listing = listing with { Id = "" },
            Details = listing.Details with { Raw = null },
            Parts = listing.Names.Select(name => name.Parts),
        }),
    });

    static List<string[]> Rows(string file)
    {
        var text = Text(file).TrimStart('\uFEFF');
        var separator = file.EndsWith(".txt", StringComparison.Ordinal) ? '\t' : file.StartsWith("eu", StringComparison.Ordinal) ? ';' : ',';
        var rows = ListCsv.Rows(new MemoryStream(Encoding.UTF8.GetBytes(text)), separator).Select(row => row.Fields).ToList();
        var longest = rows.Max(row => row.Length);
        return [.. rows.Select(row => row[0].StartsWith("Report Date", StringComparison.Ordinal) ? row
            : [.. row, .. Enumerable.Repeat("", longest - row.Length)])];
    }

    static string Text(string file) => ListText.Decode(Fixture.Bytes(file));

    static string Text(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(row =>
        string.Join(',', row.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

    [GeneratedRegex("""\sxmlns=("|')[^"']*\1""")]
    private static partial Regex DefaultNamespace();

    [GeneratedRegex(@"<([A-Za-z][\w-]*)")]
    private static partial Regex FirstTag();

    [GeneratedRegex(@"</([\w-]+)>\s*$")]
    private static partial Regex LastTag();

    [GeneratedRegex("[0-9a-f]{32}(-[0-9]+)?$")]
    private static partial Regex HashKey();
}
