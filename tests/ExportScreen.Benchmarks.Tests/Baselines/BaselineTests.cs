using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Benchmarks.Speed;

namespace ExportScreen.Benchmarks.Tests.Baselines;

public sealed class BaselineTests
{
    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("ca", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Levenshtein_counts_edits(string left, string right, int edits) =>
        Assert.Equal(edits, Levenshtein.Distance(left, right));

    [Theory]
    [InlineData("martha", "marhta", .9611)]
    [InlineData("dwayne", "duane", .84)]
    [InlineData("dixon", "dicksonx", .8133)]
    [InlineData("abc", "xyz", 0)]
    [InlineData("", "a", 0)]
    [InlineData("", "", 1)]
    public void Jaro_Winkler_gives_the_figures_known_from_the_papers(string left, string right, double likeness)
    {
        Assert.Equal(likeness, JaroWinkler.Likeness(left, right), .0001);
        Assert.Equal(likeness, JaroWinkler.Likeness(right, left), .0001);
    }

    [Fact]
    public void Jaro_Winkler_counts_by_bits_what_it_counts_one_by_one()
    {
        var random = new SplitMix64(7);
        for (var pair = 0; pair < 5000; pair++)
        {
            var (left, right) = (Text(), Text());
            Assert.Equal(JaroWinkler.Count(left, right), JaroWinkler.CountByBits(left, right));
        }

        string Text() => string.Concat(Enumerable.Range(0, 1 + random.Below(64)).Select(_ => (char)('a' + random.Below(5))));
    }

    [Theory]
    [InlineData("fuzzy was a bear", "fuzzy fuzzy was a bear", 1)]
    [InlineData("vladimir putin", "putin vladimir vladimirovich", 1)]
    [InlineData("abc", "abd", 2.0 / 3)]
    [InlineData("", "abc", 0)]
    public void A_token_set_minds_neither_order_nor_repetition(string left, string right, double likeness) =>
        Assert.Equal(likeness, TokenSet.Likeness(PlainName.Of(left), PlainName.Of(right)), .0001);

    [Theory]
    [InlineData("Шойгу,  Сергей", "shoygu sergey")]
    [InlineData("O‘zbekiston", "ozbekiston")]
    [InlineData("GÖTEBORG-Ltd.", "goteborg ltd")]
    [InlineData("\ud800", "")]
    public void A_plain_name_is_Latin_and_bare(string name, string plain) => Assert.Equal(plain, PlainName.Of(name).Text);
}
