using ExportScreen.Benchmarks.Speed;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Benchmarks.Tests.Speed;

public sealed class CorpusTests
{
    static readonly Listing[] Real =
    [
        Listed("t:1", PartyType.Person, "SHOIGU, Sergei Kuzhugetovich", "Шойгу Сергей"),
        Listed("t:2", PartyType.Person, "KADYROV, Ramzan Akhmatovich", "Кадыров Рамзан"),
        Listed("t:3", PartyType.Organization, "Rosoboronexport Trading LLC"),
        Listed("t:4", PartyType.Organization, "Miramar Shipping Company"),
    ];

    static Listing Listed(string id, PartyType type, params string[] names) => new()
    {
        Id = id,
        List = "t",
        Source = "t",
        Type = type,
        Measure = Measure.AssetFreeze,
        Names = [.. names.Select(name => new ListedName(name, NameKind.Primary, NameStrength.Strong))],
    };

    static List<string> Names(List<Listing> listings) =>
        [.. listings.SelectMany(listing => listing.Names).Select(name => name.Value)];

    [Fact]
    public void Real_names_come_first_and_grown_ones_after_them()
    {
        var names = Names(new Corpus(Real).Take(50));

        Assert.InRange(names.Count, 50, 52);
        Assert.Equal(Names([.. Real]), names[..6]);
        Assert.DoesNotContain("", names);
    }

    [Fact]
    public void A_smaller_list_is_the_beginning_of_a_larger_one()
    {
        var (smaller, larger) = (Names(new Corpus(Real).Take(20)), Names(new Corpus(Real).Take(60)));

        Assert.Equal(smaller, larger[..smaller.Count]);
    }

    [Fact]
    public void A_listing_is_found_again_by_its_place()
    {
        var taken = new Corpus(Real).Take(20);

        Assert.Equal(Enumerable.Range(0, taken.Count), taken.Select(Corpus.Place));
    }

    [Fact]
    public void Queries_are_the_same_every_time_and_most_differ_from_what_they_were_made_of()
    {
        var queries = new QueryMaker(Real).Make(100);

        Assert.Equal(queries.Select(query => query.Name), new QueryMaker(Real).Make(100).Select(query => query.Name));
        Assert.All(queries, query => Assert.Equal(query.Kind == QueryKind.Nobody, query.Planted is null));
        Assert.All(queries.Where(query => query.Kind == QueryKind.AsListed),
            query => Assert.Equal(query.Planted, query.Name));
        Assert.True(queries.Count(query => query.Kind == QueryKind.Misspelt && query.Name != query.Planted) >= 15);
        Assert.All(queries.Where(query => query.Kind == QueryKind.OtherOrder), query => Assert.Equal(
            query.Planted!.Replace(",", "", StringComparison.Ordinal).Split(' ').Order(StringComparer.Ordinal),
            query.Name.Split(' ').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Whoever_bears_a_planted_name_is_expected()
    {
        Listing[] listings = [.. Real, Listed("u:1", PartyType.Person, "Sergei Kuzhugetovich Shoigu")];
        var query = new Query("Shoigu Sergei", PartyType.Person, QueryKind.Misspelt, "SHOIGU, Sergei Kuzhugetovich");
        var expected = new Expected(listings, [query]);

        Assert.True(expected.Meets(query, [3, 0]));
        Assert.True(expected.Meets(query, [4]));
        Assert.False(expected.Meets(query, [1, 2, 3]));
        Assert.False(expected.Meets(query with { Planted = null }, [0]));
    }

    [Fact]
    public void Hostile_names_of_every_kind_stay_within_the_cap()
    {
        var hostile = new HostileNames(Real);

        Assert.All(hostile.Kinds, kind => Assert.All(
            Enumerable.Range(0, 50), _ => Assert.InRange(kind.Make().Length, 0, HostileNames.MaxLength)));
    }
}
