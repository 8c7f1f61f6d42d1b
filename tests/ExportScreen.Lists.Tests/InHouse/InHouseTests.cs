using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.InHouse;

public sealed class InHouseTests
{
    const string Csv = """
        key,Name,type,measure,aliases,weak_aliases,former_names,birth_dates,birth_place,countries,addresses,identifiers,programmes,legal_reference,listed_on,ends_on,remarks
        A-1,Example Elektronika OOO,organization,asset_freeze,Primer Elektronika|Пример Электроника,EE,Old Example,,,RU|Kazakhstan,"1 Road, Almaty, Kazakhstan",inn:7707083893:RU|passport:AA1234567,Board,Minutes 3,2026-01-02,2027-01-02,why
        """;

    const string Json = """
        {"exportscreenList":1,"publishedAt":"2026-08-01T00:00:00Z","count":1,"entries":[
          {"key":"A-1","name":"Example Elektronika OOO","type":"organization","measure":"asset_freeze",
           "aliases":["Primer Elektronika","Пример Электроника"],"weakAliases":["EE"],"formerNames":["Old Example"],
           "countries":["RU","Kazakhstan"],"addresses":["1 Road, Almaty, Kazakhstan"],
           "identifiers":["inn:7707083893:RU","passport:AA1234567"],"programmes":["Board"],"legalReference":"Minutes 3",
           "listedOn":"2026-01-02","endsOn":"2027-01-02","remarks":"why"}]}
        """;

    [Theory]
    [InlineData(Csv)]
    [InlineData(Json)]
    public void Every_field_is_read(string text)
    {
        var listing = Fixture.ContentOf(text).The("in-house:A-1");

        Assert.Equal((PartyType.Organization, Measure.AssetFreeze), (listing.Type, listing.Measure));
        Assert.Equal(
            [
                ("Example Elektronika OOO", NameKind.Primary, NameStrength.Strong, "Latn"),
                ("Primer Elektronika", NameKind.Alias, NameStrength.Strong, "Latn"),
                ("Пример Электроника", NameKind.OriginalScript, NameStrength.Strong, "Cyrl"),
                ("EE", NameKind.Alias, NameStrength.Weak, "Latn"),
                ("Old Example", NameKind.Former, NameStrength.Strong, "Latn"),
            ],
            listing.Names.Select(name => (name.Value, name.Kind, name.Strength, name.Script)));
        Assert.Equal(["RU", "KZ"], listing.Countries);
        Assert.Equal(new ListedAddress("1 Road, Almaty, Kazakhstan", "KZ"), Assert.Single(listing.Details.Addresses));
        Assert.Equal(
            [new() { Type = "inn", Value = "7707083893", Country = "RU" }, new() { Type = "passport", Value = "AA1234567" }],
            listing.Identifiers);
        Assert.Equal("Board", Assert.Single(listing.Programmes));
        Assert.Equal(("Minutes 3", "why"), (listing.LegalReference, listing.Details.Remarks));
        Assert.Equal((new DateOnly(2026, 1, 2), new DateOnly(2027, 1, 2)), (listing.ListedOn, listing.EndsOn));
    }

    [Fact]
    public void A_name_alone_is_enough_and_then_its_hash_is_its_key_and_its_measure_the_strictest()
    {
        var listing = Assert.Single(Fixture.ContentOf("name\nSomebody\n").Listings);

        Assert.Matches("^in-house:[0-9a-f]{32}$", listing.Id);
        Assert.Equal((PartyType.Unknown, Measure.Unknown), (listing.Type, listing.Measure));
    }

    [Theory]
    [InlineData("name;type\r\nSomebody;person\r\n")]
    [InlineData("\uFEFFname\ttype\nSomebody\tperson")]
    [InlineData("TYPE,Name\nPerson,Somebody\n")]
    public void Separators_line_ends_and_the_order_of_columns_may_differ(string text) =>
        Assert.Equal(("Somebody", PartyType.Person), Fixture.ContentOf(text).Listings.Select(one => (one.Caption, one.Type)).Single());

    [Fact]
    public void Old_spreadsheets_letters_are_read() =>
        Assert.Equal("Müller", Fixture.ContentOf([.. "name\nM"u8, 0xFC, .. "ller\n"u8]).Listings[0].Caption);

    [Theory]
    [InlineData("name,type\nA,human\n", "its type is none of unknown, person, organization, vessel")]
    [InlineData("name,measure\nA,block\n", "its measure is none of unknown, asset_freeze")]
    [InlineData("name,birth_dates\nA,08/03/1971\n", "a birth date is none of 1971, 1971-03 and 1971-03-08")]
    [InlineData("name,countries\nA,Atlantis\n", "a country is neither an ISO code nor an English name")]
    [InlineData("name,identifiers\nA,7707083893\n", "an identifier is not of the form type:value")]
    [InlineData("name,listed_on\nA,1.2.2026\n", "listed_on is no date")]
    [InlineData("name,type\n,person\n", "it has no name")]
    [InlineData("name,type\n\"A,person\nB,person\n", "a quote is opened and not closed")]
    [InlineData("name,type\nA,person,UZ\n", "it has 3 columns, not 2")]
    public void A_mistake_keeps_the_entry_out_and_is_told_with_its_line(string text, string reason)
    {
        var list = Fixture.ContentOf(text.Replace("\n", "\nGood\n", StringComparison.Ordinal)[..(text.IndexOf('\n', StringComparison.Ordinal) + 6)]
            + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

        var reject = Assert.Single(list.Rejects);
        Assert.Equal(3, reject.Position);
        Assert.Contains(reason, reject.Reason, StringComparison.Ordinal);
        Assert.Equal("Good", Assert.Single(list.Listings).Caption);
    }

    [Theory]
    [InlineData("name,kind\nA,person\n", "Column 2 is none of key, name")]
    [InlineData("name,type,Name\nA,person,B\n", "The column 'name' occurs twice")]
    [InlineData("""{"exportscreenList":2,"entries":[{"name":"A"}]}""", "Its version")]
    [InlineData("""{"exportscreenList":1,"lists":3,"entries":[{"name":"A"}]}""", "a member that is none of")]
    [InlineData("""{"exportscreenList":1,"count":2,"entries":[{"name":"A"}]}""", "own count of entries, 2")]
    [InlineData("""{"exportscreenList":1,"entries":[{"name":"A"}]} {}""", "follows the end")]
    [InlineData("""{"exportscreenList":1,"entries":[{"name":"A"}""", "Not the expected JSON")]
    public void A_mistake_of_the_file_refuses_it(string text, string reason) =>
        Assert.Contains(reason, Fixture.Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void A_key_twice_is_a_reject() =>
        Assert.Equal(
            new Reject(3, "its key occurs a second time"),
            Assert.Single(Fixture.ContentOf("key,name\n1,A\n1,B\n").Rejects));

    [Fact]
    public void A_row_that_stands_twice_is_noted_and_loses_nothing()
    {
        var list = Fixture.ContentOf("name\nA\nB\nA");

        Assert.Empty(list.Rejects);
        Assert.Equal(new Reject(4, "the same record stands there twice"), Assert.Single(list.Notes));
        Assert.Equal(["A", "B"], list.Listings.Select(listing => listing.Caption));
    }

    [Fact]
    public void A_list_of_the_wanted_kind_holds_state_notices_only()
    {
        var files = new[] { new ListFile("a", () => new MemoryStream("name,measure\nA,asset_freeze\n"u8.ToArray())) };

        var list = ListReader.Read(files, "kz-wanted", ListKind.Wanted);

        Assert.Equal(("kz-wanted", Measure.StateNotice), list.Listings.Select(one => (one.List, one.Measure)).Single());
    }
}
