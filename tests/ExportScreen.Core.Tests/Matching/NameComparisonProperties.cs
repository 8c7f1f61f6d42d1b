using CsCheck;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

/// <summary>What holds for every two names.</summary>
public sealed class NameComparisonProperties
{
    static readonly Gen<PartyType> Types = RealisticNames.Of(PartyType.Person, PartyType.Organization, PartyType.Unknown);

    static readonly Gen<string> AnyName = Gen.OneOf(
        RealisticNames.Person, RealisticNames.Organisation, RealisticNames.OfAnyScript, RealisticNames.AnyText);

    static int Score(string left, string right, PartyType type) => Compare(left, right, type).Score;

    static NameComparison Compare(string left, string right, PartyType type) =>
        NameComparison.Compare(PreparedName.Of(left, type), PreparedName.Of(right, type));

    static long Iterations => Math.Max(Check.Iter, 500);

    [Fact]
    public void The_score_is_the_same_whichever_name_comes_first() => Gen.Select(AnyName, AnyName, Types).Sample((left, right, type) =>
    {
        var (there, back) = (Compare(left, right, type), Compare(right, left, type));

        Assert.Equal((there.Score, there.Equal), (back.Score, back.Equal));
    }, iter: Iterations);

    [Fact]
    public void A_name_that_can_be_searched_is_equal_to_itself() =>
        Gen.Select(AnyName.Where(name => NameWords.IsSearchable(name) && NameWords.Of(name).Count > 0), Types).Sample((name, type) =>
        {
            var comparison = Compare(name, name, type);

            Assert.Equal((1000, true), (comparison.Score, comparison.Equal));
        }, iter: Iterations);

    [Fact]
    public void A_different_rare_word_on_each_side_never_raises_a_persons_score() =>
        Gen.Select(TwoOf(RealisticNames.Person), RealisticNames.Different).Sample((names, more) =>
            Assert.InRange(Score($"{names.Left} {more.One}", $"{names.Right} {more.Other}", PartyType.Person), 0,
                Most(names.Left, names.Right, PartyType.Person)), iter: Iterations);

    [Fact]
    public void Another_patronymic_on_each_side_never_raises_the_score() =>
        Gen.Select(TwoOf(RealisticNames.GivenAndSurname), RealisticNames.FatherName, RealisticNames.FatherName)
            .Where((_, one, other) => one != other).Sample((names, one, other) =>
                Assert.InRange(Score(With(names.Left, one), With(names.Right, other), PartyType.Person), 0,
                    Most(names.Left, names.Right, PartyType.Person)), iter: Iterations);

    [Fact]
    public void A_different_rare_word_on_each_side_never_raises_an_organisations_score() => NeverRaises(RealisticNames.Different);

    [Fact]
    public void Another_number_on_each_side_never_raises_the_score() =>
        NeverRaises(Gen.Select(Gen.Int[2, 9], Gen.Int[10, 20], (one, other) => ($"{one}", $"{other}")));

    [Fact]
    public void Another_state_on_each_side_never_raises_the_score() => NeverRaises(
        Gen.Select(RealisticNames.Of("Uzbekistan", "Belarus"), RealisticNames.Of("Georgia", "Turkmenistan")));

    static void NeverRaises(Gen<(string One, string Other)> words) =>
        Gen.Select(TwoOf(RealisticNames.Split), words).Sample((names, more) =>
        {
            var (left, right) = names;
            var with = Score($"{left.Front} {more.One} {left.Back}", $"{right.Front} {more.Other} {right.Back}", PartyType.Organization);

            Assert.InRange(with, 0, Most($"{left.Front} {left.Back}", $"{right.Front} {right.Back}", PartyType.Organization));
        }, iter: Iterations);

    /// <summary>Twice the same, or two.</summary>
    static Gen<(T Left, T Right)> TwoOf<T>(Gen<T> names) => Gen.Select(names, names, Gen.Bool, (one, other, same) => (one, same ? one : other));

    /// <summary>Where hardly anything speaks for two names, letters that are alike by chance may move the score a little.</summary>
    static int Most(string left, string right, PartyType type) => Math.Max(Score(left, right, type), 100);

    static string With(string name, string father) => name.Replace(" ", $" {father} ", StringComparison.Ordinal);
}
