using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Tests.Names;

public sealed class SkeletonsTests
{
    static Word Read(string word) => new Vocabulary().Read(Assert.Single(NameText.Tokens(NameText.Clean(word))));

    [Theory]
    [InlineData("petrov", "btrv")]
    [InlineData("ivanov", "avnv")]
    [InlineData("jovan", "svn avn")]
    [InlineData("Джамал", "sml")]
    [InlineData("george", "hrh srs")]
    [InlineData("قاسم", "ksm hsm")]
    public void A_letter_read_in_several_ways_gives_several_keys(string word, string skeletons) =>
        Assert.Equal(skeletons.Split(' ').Order(), Read(word).Skeletons.Order());

    [Theory]
    [InlineData("ベラルーシベラルーシベラルーシベラルーシ")]
    [InlineData("قوقوقوقوقوقوقوقوقوقوقوقو")]
    [InlineData("jwcxjwcxjwcxjwcxjwcxjwcx")]
    [InlineData("رئيسيقذافيبوتفليقة")]
    public void Keys_of_a_word_stay_few(string word) => Assert.InRange(KeysOf(Read(word)).Count, 1, 32);

    [Theory]
    [InlineData("Gorbachev", "Gorbahev")]
    [InlineData("Schwarzenegger", "Schwazenegger")]
    [InlineData("Medvedev", "Medveldev")]
    public void A_word_with_one_consonant_more_or_less_shares_a_key(string left, string right) =>
        Assert.NotEmpty(KeysOf(Read(left)).Intersect(KeysOf(Read(right))));

    static List<ulong> KeysOf(Word word)
    {
        var keys = new List<ulong>();
        Keys.AddWord(word, keys);
        return keys;
    }
}
