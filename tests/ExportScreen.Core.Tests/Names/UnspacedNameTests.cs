using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Names;

public sealed class UnspacedNameTests
{
    static int Score(string left, string right) => NameComparison.Compare(
        PreparedName.Of(left, PartyType.Person), PreparedName.Of(right, PartyType.Person)).Score;

    [Theory]
    [InlineData("김정은", "Jong Un KIM")]
    [InlineData("김정은", "Kim Jong-un")]
    [InlineData("김정은", "김 정은")]
    [InlineData("남궁민수", "Namgung Minsu")]
    [InlineData("陈全国", "Quanguo CHEN")]
    [InlineData("陈全国", "Chen Quanguo")]
    [InlineData("习近平", "Xi Jinping")]
    [InlineData("欧阳海", "Ouyang Hai")]
    [InlineData("푸틴", "Putin")]
    [InlineData("오바마", "Obama")]
    [InlineData("列宁", "Lenin")]
    [InlineData("克林顿", "Clinton")]
    public void A_name_without_spaces_is_known_in_latin_letters(string left, string right) =>
        Assert.InRange(Score(left, right), 800, 1000);

    [Theory]
    [InlineData("김정은", "Park Jong Un")]
    [InlineData("김정은", "Kim Min Su")]
    [InlineData("陈全国", "Chen Wei")]
    [InlineData("陈全国", "Wang Quanguo")]
    public void Another_name_is_not(string left, string right) => Assert.InRange(Score(left, right), 0, 799);
}
