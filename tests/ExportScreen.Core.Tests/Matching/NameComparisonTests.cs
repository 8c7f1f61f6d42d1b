using CsCheck;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

public sealed class NameComparisonTests
{
    static readonly string[] Words =
        ["Salman", "bin", "Muhammad", "Сергей", "Shoigu", "Kuzhugetovich", "S.", "Trading", "LLC", "2", "of", "Ivanov"];

    static readonly Gen<string> Name = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).Array[0, 5].Select(words => string.Join(' ', words)),
        Gen.String[0, 40]);

    static readonly Gen<PreparedName> Prepared = Gen.Select(Name, Gen.Enum<PartyType>(), (name, type) => PreparedName.Of(name, type));

    static NameComparison Compare(string left, string right, PartyType type = PartyType.Person) =>
        NameComparison.Compare(PreparedName.Of(left, type), PreparedName.Of(right, type));

    [Fact]
    public void It_does_not_matter_which_name_comes_first() => Gen.Select(Prepared, Prepared).Sample((left, right) =>
    {
        var (there, back) = (NameComparison.Compare(left, right), NameComparison.Compare(right, left));

        return (there.Score, there.Equal, there.Cap) == (back.Score, back.Equal, back.Cap)
            && there.Pairs.SequenceEqual(back.Pairs.Select(pair => pair with { Left = pair.Right, Right = pair.Left }));
    });

    [Theory]
    [InlineData("Sergei Shoigu", PartyType.Person)]
    [InlineData("Шойгу Сергей Кужугетович", PartyType.Person)]
    [InlineData("Rosoboronexport OAO", PartyType.Organization)]
    [InlineData("Rosoboronexport OAO", PartyType.Unknown)]
    public void A_name_is_equal_to_itself(string name, PartyType type)
    {
        var comparison = Compare(name, name, type);

        Assert.True(comparison.Equal);
        Assert.Equal(1000, comparison.Score);
        Assert.Null(comparison.Cap);
    }

    [Fact]
    public void What_found_what_is_told_in_the_order_of_the_names()
    {
        var pairs = Compare("Shoygu Sergey", "Сергей Кужугетович Шойгу").Pairs;
        var turned = Compare("Сергей Кужугетович Шойгу", "Shoygu Sergey").Pairs;

        Assert.Contains(pairs, pair => pair is { Left: "shoygu", Right: "shoigu" or "shoygu", Score: > 900 });
        Assert.Contains(turned, pair => pair is { Right: "shoygu", Left: "shoigu" or "shoygu", Score: > 900 });
    }

    [Fact]
    public void A_contradiction_caps_the_score_and_is_told()
    {
        var comparison = Compare("Izzat Ibrahim al-Dulaimi", "Izzat Ibrahim al-Tikriti");

        Assert.InRange(comparison.Score, 1, 700);
        Assert.NotNull(comparison.Cap);
    }

    [Fact]
    public void A_name_of_unknown_kind_is_read_as_what_it_is_compared_with()
    {
        var person = PreparedName.Of("PUTIN, Vladimir Vladimirovich", PartyType.Person);

        var comparison = NameComparison.Compare(PreparedName.Of("Vladimir Putin", PartyType.Unknown), person);

        Assert.InRange(comparison.Score, 900, 1000);
    }

    [Fact]
    public void Nothing_is_like_nothing()
    {
        var comparison = Compare("", " .,");

        Assert.Equal(0, comparison.Score);
        Assert.False(comparison.Equal);
        Assert.Empty(comparison.Pairs);
    }

    /// <summary>Each letter stands for a word of the greatest length, and the name is longer than what is compared by letters.</summary>
    [Fact]
    public void An_acronym_may_stand_for_words_of_any_length()
    {
        var words = string.Join(' ', "bdfghklm".Select(letter => letter + new string('o', 60)));

        Assert.InRange(Compare("BDFGHKLM", words, PartyType.Organization).Score, 0, 1000);
    }
}
