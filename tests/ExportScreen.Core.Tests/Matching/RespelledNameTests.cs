using CsCheck;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

/// <summary>Three hundred names found at the shipped threshold however the spaces stand.</summary>
public sealed class RespelledNameTests
{
    const int Threshold = 800;

    /// <summary>A surname that ends like a patronymic is one when it is split.</summary>
    static readonly string[] Names = RealisticNames.GivenAndSurname
        .Where(name => !name.EndsWith("віч", StringComparison.Ordinal)).Array[300].Single(_ => true, "65EKg3jiTC71");

    static List<string> Missed(Func<string, string> respell) =>
        [.. Names.Where(name => Score(name, respell(name)) < Threshold).Select(respell)];

    static int Score(string left, string right) => NameComparison.Compare(
        PreparedName.Of(left, PartyType.Person), PreparedName.Of(right, PartyType.Person)).Score;

    [Fact]
    public void Joined_to_one_word() => Assert.Empty(Missed(name => name.Replace(" ", "", StringComparison.Ordinal)));

    [Fact]
    public void Surname_split_in_two() => Assert.Empty(Missed(name => Split(name, from: name.IndexOf(' ', StringComparison.Ordinal) + 1)));

    [Fact]
    public void Given_name_split_in_two() => Assert.Empty(Missed(name => Split(name, from: 0)));

    [Fact]
    public void With_a_hyphen_between() => Assert.Empty(Missed(name => name.Replace(' ', '-')));

    [Theory]
    [InlineData("Nikolai Platonovich Patrushev", "Nikolai Plat Ono Vich Patrushev")]
    [InlineData("Nikolai Patrushev", "Nikolai Patr ushev")]
    [InlineData("Salman bin Mohammed", "Salman Mohammed bin")]
    public void Spaces_and_particles_out_of_place(string name, string respelt) =>
        Assert.InRange(Score(name, respelt), Threshold, 1000);

    /// <summary>In the middle of the word.</summary>
    static string Split(string name, int from)
    {
        var end = name.IndexOf(' ', from) is >= 0 and var space ? space : name.Length;
        return name.Insert(from + ((end - from) / 2), " ");
    }
}
