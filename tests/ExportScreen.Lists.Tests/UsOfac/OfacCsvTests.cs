using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.UsOfac;

public sealed class OfacCsvTests
{
    static readonly ListContent Sdn =
        Fixture.Content("ofac-sdn-add.csv", "ofac-sdn.csv", "ofac-sdn-comments.csv", "ofac-sdn-alt.csv");

    static readonly ListContent Consolidated =
        Fixture.Content("ofac-cons.csv", "ofac-cons-add.csv", "ofac-cons-alt.csv", "ofac-cons-comments.csv");

    [Fact]
    public void The_four_files_are_one_list_and_the_end_mark_is_no_row()
    {
        Assert.Equal(ListFormats.UsOfacCsv, Sdn.Format.Id);
        Assert.Empty(Sdn.Rejects);
        Assert.Null(Sdn.PublishedAt);
    }

    [Fact]
    public void The_list_is_told_by_its_programmes()
    {
        Assert.All(Sdn.Listings, listing => Assert.Equal(
            ("us-sdn", "SDN", Measure.AssetFreeze), (listing.List, listing.Source, listing.Measure)));
        Assert.All(Consolidated.Listings, listing => Assert.Equal(
            ("us-consolidated", Measure.Sectoral), (listing.List, listing.Measure)));
        Assert.Equal("SSI", Consolidated.The("us-consolidated:17016").Source);
        Assert.Equal("PLC", Consolidated.The("us-consolidated:9639").Source);
        Assert.Equal("CMIC", Consolidated.The("us-consolidated:30882").Source);
    }

    [Fact]
    public void A_person_stands_in_natural_order_with_parts()
    {
        var name = Sdn.The("us-sdn:48603").Names[0];

        Assert.Equal("Dmitry Yuryevich KHOROSHEV", name.Value);
        Assert.Equal(new NameParts("Dmitry Yuryevich", "KHOROSHEV"), name.Parts);
        Assert.Equal("Latn", name.Script);
    }

    [Fact]
    public void A_name_in_quotes_in_the_remarks_is_a_weak_alias()
    {
        var names = Consolidated.The("us-consolidated:9647").Names;

        Assert.Equal(NameStrength.Weak, Assert.Single(names, name => name.Value == "Mahmoud ZAHAR").Strength);
    }

    [Fact]
    public void Documents_and_numbers_are_read_from_the_remarks_with_their_issuers()
    {
        var bank = Consolidated.The("us-consolidated:17016").Identifiers;

        Assert.Contains(new Identifier { Type = "inn", Value = "7744001497", Country = "RU" }, bank);
        Assert.Contains(new Identifier { Type = "ogrn", Value = "1027700167110", Country = "RU" }, bank);
        Assert.Contains(new Identifier { Type = "lei", Value = "253400WSS48YWMBUA688" }, bank);
        Assert.DoesNotContain(bank, number => number.Value.Contains("http", StringComparison.Ordinal));
    }

    [Fact]
    public void The_overflow_goes_on_in_the_middle_of_a_word() =>
        Assert.Contains(
            Consolidated.The("us-consolidated:17014").Identifiers,
            number => number is { Type: "ogrn", Value: "1027700342890", Country: "RU" });

    [Fact]
    public void Directives_are_measures() =>
        Assert.Contains(
            "Executive Order 13662 Directive Determination - Subject to Directive 1",
            Consolidated.The("us-consolidated:17016").Details.Measures);

    [Fact]
    public void A_ship_has_its_number_and_flag()
    {
        var ship = Sdn.The("us-sdn:40716");

        Assert.Equal(PartyType.Vessel, ship.Type);
        Assert.Contains("IR", ship.Countries);
    }

    [Fact]
    public void Programmes_are_split_at_their_inner_brackets() =>
        Assert.Equal(["SDGT", "NS-PLC"], Consolidated.The("us-consolidated:9647").Programmes);

    [Fact]
    public void Every_address_that_says_something_is_read()
    {
        var address = Assert.Single(Sdn.The("us-sdn:306").Details.Addresses, place => place.Country == "CH");

        Assert.Contains("Zurich", address.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sdn.Listings, listing => listing.Details.Addresses.Any(place => place is (null, null)));
    }

    [Fact]
    public void A_listing_says_where_it_stands_and_what_stood_there()
    {
        var raw = Sdn.The("us-sdn:36").Details.Raw!;

        Assert.Equal(1, raw.Position);
        Assert.Matches("^[0-9a-f]{64}$", raw.Sha256);
    }

    [Fact]
    public void A_junk_row_is_a_reject_with_its_line()
    {
        var list = Fixture.ContentOf("1,\"A\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n||||\r\n");

        Assert.Equal(new Reject(2, "it has 1 columns, not 12"), Assert.Single(list.Rejects));
    }

    [Fact]
    public void Columns_in_another_order_are_no_list() =>
        Assert.Contains("its type is none of individual, vessel, aircraft and -0-", Fixture.Refusal(
            "1,\"individual\",\"IRAN\",\"A, B\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"), StringComparison.Ordinal);

    [Fact]
    public void A_row_beside_that_belongs_to_no_entry_is_a_reject()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a", "1,\"A\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n");
        folder.Write("b", "1,10,\"aka\",\"B\",-0- \r\n2,11,\"aka\",\"C\",-0- \r\n");

        var list = ListReader.Read(folder.Files);

        Assert.Equal(new Reject(2, "aliases: it belongs to no entry"), Assert.Single(list.Rejects));
        Assert.Equal(["A", "B"], Assert.Single(list.Listings).Names.Select(name => name.Value));
    }

    [Fact]
    public void Without_the_file_of_entries_there_is_no_list() =>
        Assert.Contains("is missing", Assert.Throws<ListFormatException>(
            () => Fixture.Content("ofac-sdn-add.csv", "ofac-sdn-alt.csv")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_with_both_sets_is_two_lists()
    {
        string[] names =
        [
            "ofac-cons-add.csv", "ofac-cons-alt.csv", "ofac-cons-comments.csv", "ofac-cons.csv", "ofac-sdn-add.csv",
            "ofac-sdn-alt.csv", "ofac-sdn-comments.csv", "ofac-sdn.csv",
        ];
        var files = names.Select(name => ListFile.OnDisk(Path.Combine(AppContext.BaseDirectory, "Fixtures", name)));

        var groups = ListFolder.Group([.. files]).Select(group => group.Select(file => file.Name).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal([names[..4], names[4..]], groups);
    }
}
