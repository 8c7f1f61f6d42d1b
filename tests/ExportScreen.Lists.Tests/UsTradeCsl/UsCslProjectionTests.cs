using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Tests.UsTradeCsl;

public sealed class UsCslProjectionTests
{
    static readonly LoadedList List = Fixture.Load("us-csl", ListFormats.UsCslProjection, "us-csl.json");

    [Fact]
    public void Its_date_is_the_publishers() =>
        Assert.Equal("2026-07-31", List.Version);

    [Fact]
    public void Nothing_of_the_excerpt_is_rejected()
    {
        Assert.Empty(List.Rejects);
        Assert.Equal(26, List.Listings.Count);
    }

    [Theory]
    [InlineData("us-csl:SDN-26418", Measure.AssetFreeze)]
    [InlineData("us-csl:CAP-15268", Measure.Sectoral)]
    [InlineData("us-csl:CMIC-30882", Measure.Sectoral)]
    [InlineData("us-csl:NS-MBS-17250", Measure.Sectoral)]
    [InlineData("us-csl:PLC-9640", Measure.Sectoral)]
    [InlineData("us-csl:SSI-17016", Measure.Sectoral)]
    public void A_treasury_entry_is_known_by_its_number_and_means_what_its_list_means(string id, Measure measure) =>
        Assert.Equal(measure, List.The(id).Measure);

    [Theory]
    [InlineData("NSO Group", "EL", Measure.EntityList)]
    [InlineData("Academy of Aerospace Solid Propulsion Technology (AASPT)", "MEU", Measure.MilitaryEndUser)]
    [InlineData("Atlas Sanatgaran", "UVL", Measure.Unverified)]
    [InlineData("JOHN EDWARD MEADOWS", "DPL", Measure.DeniedPerson)]
    [InlineData("A & C International Trade, Inc.", "DTC", Measure.Debarred)]
    [InlineData("SPC Supachoke", "ISN", Measure.Nonproliferation)]
    public void An_entry_of_commerce_or_state_is_known_by_a_hash(string name, string source, Measure measure)
    {
        var listing = Named(name);

        Assert.Matches($"^us-csl:{source}-[0-9a-f]{{16}}$", listing.Id);
        Assert.Equal((source, measure), (listing.Source, listing.Measure));
    }

    [Fact]
    public void The_hash_stays_the_same_from_version_to_version() =>
        Assert.Equal("us-csl:EL-af9cacd3d34942c3", Named("NSO Group").Id);

    [Fact]
    public void Repeated_orders_against_one_party_are_told_apart_by_an_ordinal() =>
        Assert.Equal(
            ["", "-2", "-3", "-4"],
            List.Listings.Where(listing => listing.Caption == "I. ASH").Select(listing => listing.Id["us-csl:DPL-59f4d2500be18ca9".Length..]));

    [Fact]
    public void A_person_stands_in_natural_order() =>
        Assert.Equal(
            ["Omar Jose PRIETO FERNANDEZ", "Omar PRIETO"],
            List.The("us-csl:SDN-26418").Names.Select(name => name.Value));

    [Fact]
    public void A_generational_suffix_stays_at_the_end() =>
        Assert.Equal("Feliciano Semborio DELOS REYES, Jr.", List.The("us-csl:SDN-10851").Caption);

    [Fact]
    public void A_comma_in_an_organisations_name_means_nothing() =>
        Assert.Equal("GLOBAL RELIEF FOUNDATION, INC.", List.The("us-csl:SDN-7270").Caption);

    [Fact]
    public void An_alias_inside_the_name_becomes_a_name_of_its_own()
    {
        Assert.Contains(Named("KOLOKOL").Names, name => name is { Value: "ALDRICH AMES", Kind: NameKind.Alias });
        Assert.Contains(Named("KOW SENG LIM").Names, name => name is { Value: "ERIC LIM", Kind: NameKind.Alias });
    }

    [Fact]
    public void A_former_name_inside_an_alias_is_marked_as_former() =>
        Assert.Contains(Named("Institut Stroiproekt, AO").Names, name => name is
        {
            Value: "Institut Stroiproekt Zakrytoe Aktsionernoe Obshchestvo",
            Kind: NameKind.Former,
        });

    [Fact]
    public void A_remark_among_the_aliases_is_no_name() =>
        Assert.DoesNotContain(
            Named("Chinese Academy of Engineering Physics").Names,
            name => name.Value.StartsWith("(all of", StringComparison.Ordinal));

    [Theory]
    [InlineData("JOHN EDWARD MEADOWS", "GB")]
    [InlineData("AUK Group", "TR")]
    [InlineData("Chernomorneftegaz", "UA")]
    public void A_country_that_is_no_code_is_understood(string name, string code) =>
        Assert.Equal([code], Named(name).Countries);

    [Fact]
    public void A_country_that_is_not_understood_is_noted() =>
        Assert.Equal("country not known: REGION: KASHMIR", Assert.Single(List.Notes).Reason);

    [Theory]
    [InlineData("us-csl:SDN-26418", PartyType.Person)]
    [InlineData("us-csl:SDN-7270", PartyType.Organization)]
    [InlineData("us-csl:SDN-4238", PartyType.Vessel)]
    [InlineData("us-csl:SDN-15432", PartyType.Vessel)]
    [InlineData("us-csl:EL-af9cacd3d34942c3", PartyType.Unknown)]
    public void The_type_is_told_where_the_publisher_tells_it(string id, PartyType type) =>
        Assert.Equal(type, List.The(id).Type);

    [Fact]
    public void What_a_licence_is_needed_for_comes_from_the_tables()
    {
        var listing = Named("NSO Group");

        Assert.StartsWith("All items subject to the EAR", listing.LicenceRequirement, StringComparison.Ordinal);
        Assert.Equal("Presumption of denial.", listing.LicencePolicy);
        Assert.Equal("86 FR 60760", listing.LegalReference);
    }

    [Fact]
    public void Programmes_are_split() =>
        Assert.Equal(["UKRAINE-EO13662", "RUSSIA-EO14024"], List.The("us-csl:SSI-17016").Programmes);

    [Fact]
    public void A_list_that_is_not_known_yet_has_an_unknown_measure()
    {
        var list = Fixture.Read(ListFormats.UsCslProjection, """
            {"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":1,
             "tables":{"sources":["New List (NEW) - Treasury Department"]},"entries":[{"n":"Somebody","s":0,"e":"1"}]}
            """);

        Assert.Equal(Measure.Unknown, list.The("a-list:NEW-1").Measure);
    }

    [Fact]
    public void An_entry_without_a_name_is_a_reject()
    {
        var list = Fixture.Read(ListFormats.UsCslProjection, """
            {"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":3,
             "tables":{"sources":["Entity List (EL) - BIS"]},"entries":[{"n":" ","s":0},{"n":"B","s":7},{"n":"C","s":0}]}
            """);

        Assert.Equal([1, 2], list.Rejects.Select(reject => reject.Position));
        Assert.Equal("C", Assert.Single(list.Listings).Caption);
    }

    [Fact]
    public void A_file_whose_own_count_differs_is_refused() =>
        Assert.Throws<ListFormatException>(() => Fixture.Read(ListFormats.UsCslProjection, """
            {"sourceGeneratedAt":"2026-07-31T00:00:00Z","entryCount":2,
             "tables":{"sources":["Entity List (EL) - BIS"]},"entries":[{"n":"A","s":0}]}
            """));

    static Listing Named(string caption) => List.Listings.First(listing => listing.Caption == caption);
}
