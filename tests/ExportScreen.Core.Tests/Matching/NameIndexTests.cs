using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

public sealed class NameIndexTests
{
    [Fact]
    public void The_index_is_the_same_however_many_threads_build_it()
    {
        var listings = GrownNames.Of(20_000);

        var (alone, together) = (new NameIndexBuilder(listings, bodies: null, threads: 1).Build(), new NameIndexBuilder(listings, bodies: null, threads: 8).Build());

        Assert.Equal(Told(alone), Told(together));
    }

    static IEnumerable<string> Told(NameIndex index)
    {
        var (finder, alike) = (index.Lexicon.Finder(), new List<AlikeWord>());
        for (var word = 0; word < index.Lexicon.Count; word++)
        {
            alike.Clear();
            index.Lexicon.AddAlike(index.Lexicon[word], most: 0, finder, alike);
            yield return $"{index.Lexicon[word]} {index.Lexicon.Facts(word)} {string.Join(' ', alike)} {string.Join(' ', index.NamesWith(word).ToArray())}";
        }

        for (var name = 0; name < index.Listings.Count; name++)
        {
            var indexed = index.Name(name);
            var whole = index.NamesUnder(Keys.Whole(indexed.Reading.Joined)).ToArray();
            yield return $"{indexed.Listing} {indexed.Reading.Joined} {string.Join(' ', index.WordsOf(name).ToArray())}: {string.Join(' ', whole)}";
        }
    }

    [Fact]
    public void Searches_side_by_side_give_what_one_after_the_other_gives()
    {
        var listings = GrownNames.Of(5000);
        var index = NameIndex.Build(listings);
        string[] names = [.. listings.Where((_, at) => at % 50 == 0).Select(listing => listing.Caption)];
        var alone = names.Select(name => Told(index, name)).ToArray();

        var together = new string[names.Length];
        Parallel.For(0, names.Length, at => together[at] = Told(index, names[at]));

        Assert.Equal(alone, together);

        static string Told(NameIndex index, string name) => string.Join(' ', Matcher.Match(index, new() { Names = [new() { Value = name }] }, 700)
            .Hits.Select(hit => $"{hit.Listing.Id} {hit.Score}"));
    }

    [Fact]
    public void Hits_do_not_hang_on_the_order_of_the_listings()
    {
        var listings = GrownNames.Of(2000);
        listings.AddRange(Enumerable.Range(0, 20).Select(number => GrownNames.Firm($"t:{number:00}", "Alma Korund")));
        var (forwards, backwards) = (NameIndex.Build(listings), NameIndex.Build(Enumerable.Reverse(listings)));

        var query = new MatchQuery { Names = [new() { Value = "Alma Korund" }] };

        var hits = Matcher.Match(forwards, query, 800).Hits.Select(hit => hit.Listing.Id).ToList();
        Assert.Equal(20, hits.Count);
        Assert.Equal(hits, Matcher.Match(backwards, query, 800).Hits.Select(hit => hit.Listing.Id));
    }

    [Theory]
    [InlineData("Mohammed Ali")]
    [InlineData("Ali Mohammed")]
    public void The_one_born_that_year_is_found_among_thousands_of_the_same_name(string name)
    {
        var index = NameIndex.Build(Enumerable.Range(0, 3000).Select(number => GrownNames.Person($"t:{number:0000}", "Mohammed Ali") with
        {
            BirthDates = [new(number == 2500 ? 1971 : 1972 + (number % 30))],
            Countries = [number % 2 == 0 ? "SO" : "YE"],
        }));

        var query = new MatchQuery { Names = [new() { Value = name }], Type = PartyType.Person, BirthDate = new(1971), Countries = ["SO"] };

        Assert.Equal("t:2500", Matcher.Match(index, query, 800).Hits[0].Listing.Id);
    }

    [Fact]
    public void An_empty_list_finds_nothing()
    {
        var result = Matcher.Match(NameIndex.Build([]), new() { Names = [new() { Value = "Sergei Shoigu" }] }, 1);

        Assert.Empty(result.Hits);
        Assert.Equal(0, result.Considered);
        Assert.Null(result.NearestMiss);
    }

    [Fact]
    public void Postings_hold_each_place_once_and_ascending_under_its_key_alone()
    {
        var postings = new Postings([Postings.Entry(7, 3), Postings.Entry(5, 1), Postings.Entry(7, 2), Postings.Entry(7, 3)]);

        Assert.Equal([2, 3], postings.Of(7).ToArray());
        Assert.Equal([1], postings.Of(5).ToArray());
        Assert.Empty(postings.Of(6).ToArray());
    }

    [Fact]
    public void Postings_of_many_keys_are_all_found_again()
    {
        var postings = new Postings([.. Enumerable.Range(0, 10_000).Select(place => Postings.Entry((ulong)place % 3000, place))]);

        for (var key = 0; key < 3000; key++)
            Assert.Equal(Enumerable.Range(0, 10_000).Where(place => place % 3000 == key), postings.Of((ulong)key).ToArray());
    }
}
