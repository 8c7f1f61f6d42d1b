using System.Text;
using System.Text.Json;
using CsCheck;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

/// <summary>What holds for every search.</summary>
public sealed class MatcherProperties
{
    const int Threshold = 800;
    const int MostParts = 24;
    const int MostSkeletons = 24;

    static readonly NameIndex Index = NameIndex.Build(
    [
        .. GrownNames.Of(2000),
        .. RealisticNames.Person.Array[400].Single(_ => true, "65EKg3jiTC71").Select((name, number) => GrownNames.Person($"p:{number}", name)),
        .. RealisticNames.Organisation.Array[400].Single(_ => true, "dKknXkaiRlS2").Select((name, number) => GrownNames.Firm($"o:{number}", name)),
    ]);

    /// <summary>The words that most names bear.</summary>
    static readonly string Commonest = string.Join(' ', Enumerable.Range(0, Index.Lexicon.Count)
        .OrderByDescending(word => Index.NamesWith(word).Length).ThenBy(word => word).Take(MostParts).Select(word => Index.Lexicon[word].Roman));

    static readonly Gen<MatchQuery> Query = Gen.Select(
        Gen.OneOf(RealisticNames.Person, RealisticNames.Organisation, RealisticNames.AnyText, Gen.Const(Commonest)),
        Gen.Enum<PartyType>(), (name, type) => new MatchQuery { Names = [new() { Value = name }], Type = type });

    static long Iterations => Math.Max(Check.Iter, 200);

    /// <summary>With <c>CsCheck_Iter</c> as often as one likes.</summary>
    [Fact]
    public void Any_text_is_searched_in_bounded_work() => Gen.OneOf(RealisticNames.AnyText, Gen.Const(Commonest)).Sample(text =>
    {
        var vocabulary = new Vocabulary(Index.Lexicon.Find);
        var person = NameReading.Of(text, PartyType.Person, vocabulary);
        var other = NameReading.Of(text, PartyType.Organization, vocabulary);

        var found = Candidates.Find(Index, person, other, vocabulary, background: 0);

        Assert.InRange(found.Compared, 0, Candidates.MostCompared);
        Assert.InRange(found.Read, 0, Candidates.MostRead);
        Assert.InRange(found.Names.Count, 0, Candidates.MostEstimated);
        foreach (var reading in new[] { person, other })
        {
            Assert.InRange(reading.Parts.Length, 0, MostParts);
            Assert.All(reading.Parts, part => Assert.InRange(part.Word.Roman.Length, 1, Word.MaxLength));
            Assert.All(reading.Parts, part => Assert.InRange(part.Word.Sound.Length, 0, Word.MaxLength));
            Assert.All(reading.Parts, part => Assert.InRange(part.Word.Skeletons.Length, 1, MostSkeletons));
        }

        Assert.All(Matcher.Match(Index, new() { Names = [new() { Value = text }] }, 1).Hits, hit => Assert.InRange(hit.Score, 1, 1000));
    }, iter: Iterations);

    [Fact]
    public void The_same_search_gives_the_same_bytes_from_several_threads() => Query.Sample(query =>
    {
        var answers = new byte[4][];
        Parallel.For(0, answers.Length, at => answers[at] = Bytes(Matcher.Match(Index, query, 300)));

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
    });

    static byte[] Bytes(MatchResult result) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(result));

    static readonly NameIndex Background = NameIndex.Build(
    [
        GrownNames.Person("t:1", "Rustam Belousov") with { BirthDates = [new(1971, 3, 8)], Countries = ["UZ"] },
        GrownNames.Firm("t:2", "Zarafshan Vektor LLC") with { Countries = ["UZ"] },
    ]);

    static readonly Gen<(MatchQuery Query, string Listing)> Listed = Gen.Select(
        RealisticNames.Of(("Rustam Belousov", "t:1"), ("Belousov R.", "t:1"), ("Rustam Belousow", "t:1"), ("Rustam Petrovich Belousov", "t:1"),
            ("Zarafshan Vektor", "t:2"), ("Zarafshon Vector", "t:2"), ("OOO Zarafshan", "t:2")),
        RealisticNames.Of(null, "UZ", "DE"), RealisticNames.Of<PartialDate?>(null, new(1971), new(1971, 3, 8), new(1950)),
        (name, country, born) => (new MatchQuery
        {
            Names = [new() { Value = name.Item1 }],
            Countries = country is null ? [] : [country],
            BirthDate = born,
        }, name.Item2));

    [Fact]
    public void Another_country_never_raises_the_score() => NeverRaises(query => query with { Countries = ["BR"] });

    [Fact]
    public void Another_birth_date_never_raises_the_score() => NeverRaises(query => query with { BirthDate = new(1899, 12, 31) });

    [Fact]
    public void Another_type_never_raises_the_score() => NeverRaises(query => query with { Type = PartyType.Vessel });

    static void NeverRaises(Func<MatchQuery, MatchQuery> contradict) => Listed.Sample((query, listing) =>
        Assert.InRange(Score(contradict(query), listing), 0, Score(query, listing)));

    static int Score(MatchQuery query, string listing) =>
        Matcher.Match(Background, query, 1).Hits.FirstOrDefault(hit => hit.Listing.Id == listing)?.Score ?? 0;

    [Fact]
    public void Of_equal_names_the_one_that_fewer_listings_bear_comes_first() =>
        Gen.Select(RealisticNames.Rare, RealisticNames.Rare, RealisticNames.Rare).Where((a, b, c) => a != b && b != c && a != c)
            .Sample((given, rare, common) =>
            {
                var index = NameIndex.Build(
                [
                    GrownNames.Person("a", $"{given} {common}"), GrownNames.Person("b", $"{given} {rare}"),
                    .. Enumerable.Range(0, 20).Select(number => GrownNames.Person($"c:{number:00}", $"{common} {(char)('A' + number)}qaza")),
                ]);
                var query = new MatchQuery { Names = [new() { Value = $"{given} {common}" }, new() { Value = $"{given} {rare}" }] };

                var hits = Matcher.Match(index, query, Threshold).Hits;

                Assert.Equal((1000, 1000), (hits[0].Score, hits[1].Score));
                Assert.Equal(["b", "a"], hits.Take(2).Select(hit => hit.Listing.Id));
                Assert.True(hits[0].Strength >= hits[1].Strength);
            });
}
