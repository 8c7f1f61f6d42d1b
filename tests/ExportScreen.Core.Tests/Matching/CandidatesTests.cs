using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

public sealed class CandidatesTests
{
    static readonly NameIndex Index = NameIndex.Build(
    [
        .. GrownNames.Of(20_000),
        GrownNames.Person("t:1", "TOKTOMAMBETOV, Zhyldyzbek Askarovich"),
        GrownNames.Person("t:2", "Q. Ermekbaylov"),
        GrownNames.Person("t:3", "Qudratov Abdul Rahman"),
        GrownNames.Person("t:4", "Emomali Rahmon"),
        GrownNames.Firm("t:5", "Special Wiretap Equipment Bureau"),
        GrownNames.Firm("t:6", "NSTK"),
        GrownNames.Firm("t:7", "Vanderbilt Optronics"),
        .. Enumerable.Range(0, 3000).Select(number => GrownNames.Person($"m:{number}", $"Mohammed Q{number}")),
        .. Enumerable.Range(0, 3000).Select(number => GrownNames.Person($"a:{number}", $"Ahmed Q{number}")),
        GrownNames.Person("t:8", "Ahmed Mohammed"),
    ]);

    static Candidates Find(NameIndex index, string name)
    {
        var vocabulary = new Vocabulary(index.Lexicon.Find);
        return Candidates.Find(
            index, NameReading.Of(name, PartyType.Person, vocabulary),
            NameReading.Of(name, PartyType.Unknown, vocabulary), vocabulary, background: 0);
    }

    static List<string> Best(string name) =>
        [.. Find(Index, name).Names.Take(10).Select(found => Index.Listings[Index.Name(found.Name).Listing].Id)];

    [Theory]
    [InlineData("Zhyldyzbek Askarovich Toktomambetov", "t:1")]
    [InlineData("Жылдызбек Токтомамбетов", "t:1")]
    [InlineData("Toktomambetof Jildizbek", "t:1")]
    [InlineData("Zhyldybzek Toktomanbetov", "t:1")]
    [InlineData("Zhyldyz bek Tokto mambetov", "t:1")]
    [InlineData("Zh. A. Toktomambetov", "t:1")]
    [InlineData("Z Toktomambetov", "t:1")]
    [InlineData("Qairat Ermekbaylov", "t:2")]
    [InlineData("Abdulrahman Kudratov", "t:3")]
    [InlineData("Abdulrahman", "t:3")]
    [InlineData("Emomali Rahmonov", "t:4")]
    [InlineData("SWEB", "t:5")]
    [InlineData("Norsi Sibir Telekom Kontur", "t:6")]
    [InlineData("Van der Bilt Optronics", "t:7")]
    [InlineData("VanderbiltOptronics", "t:7")]
    public void Misspelt_split_joined_reordered_and_abbreviated_names_are_found_among_twenty_thousand(string name, string listing) =>
        Assert.Contains(listing, Best(name));

    [Fact]
    public void A_name_of_words_that_thousands_bear_is_found_by_bearing_both() =>
        Assert.Equal("t:8", Best("Mohammed Ahmed")[0]);

    [Fact]
    public void Every_name_finds_itself_first()
    {
        for (var listing = 0; listing < 20_000; listing += 97)
        {
            var name = Index.Listings[listing].Caption;

            var first = Find(Index, name).Names[0];

            Assert.Equal(1000, first.Score);
            Assert.Equal(
                name.Split(' ').Order(StringComparer.Ordinal),
                Index.Listings[Index.Name(first.Name).Listing].Caption.Split(' ').Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_work_of_any_query_is_bounded()
    {
        var common = Enumerable.Range(0, Index.Lexicon.Count).OrderByDescending(word => Index.NamesWith(word).Length)
            .ThenBy(word => word).Take(24).Select(word => Index.Lexicon[word].Roman);
        var unknown = Enumerable.Range(0, 24).Select(number => $"m{"aeiou"[number % 5]}r{"aeiou"[number / 5]}n");

        foreach (var name in new[] { string.Join(' ', common), string.Join(' ', unknown), new string('a', 512) })
        {
            var found = Find(Index, name);

            Assert.InRange(found.Compared, 0, Candidates.MostCompared);
            Assert.InRange(found.Read, 0, Candidates.MostRead);
            Assert.InRange(found.Names.Count, 0, Candidates.MostEstimated);
        }
    }

    [Fact]
    public void A_common_word_beside_a_rare_one_is_hardly_read()
    {
        var rare = Find(Index, "Toktomambetov").Read;

        var both = Find(Index, "Mohammed Ahmed Toktomambetov").Read;

        Assert.InRange(both, rare, rare + Index.NamesWith(Index.Lexicon.Number(Word.Of("mohammed"))!.Value).Length
            + Index.NamesWith(Index.Lexicon.Number(Word.Of("ahmed"))!.Value).Length + 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("'' ...")]
    public void A_name_without_words_finds_none(string name) => Assert.Empty(Find(Index, name).Names);

    [Fact]
    public void A_search_leaves_nothing_behind_for_the_next_one()
    {
        var before = Find(Index, "Emomali Rahmonov").Names;

        Find(Index, "Mohammed Ahmed Qudratov");

        Assert.Equal(before, Find(Index, "Emomali Rahmonov").Names);
    }
}
