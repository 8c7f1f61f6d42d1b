using ExportScreen.Core.Names;
using ExportScreen.Core.Names.Scripts;
using Writing = ExportScreen.Core.Names.Scripts.Scripts;

namespace ExportScreen.Core.Tests.Names.Scripts;

public sealed class ScriptsTests
{
    [Fact]
    public void A_word_is_of_the_script_of_its_first_letter()
    {
        (string Word, Script Script)[] known =
        [
            ("ivan", Script.Latin), ("əliyev", Script.Latin), ("иван", Script.Alphabet), ("γιάννης", Script.Alphabet), ("გიორგი", Script.Alphabet),
            ("հայկ", Script.Alphabet), ("محمد", Script.Arabic), ("דוד", Script.Hebrew), ("김", Script.Hangul), ("さくら", Script.Kana),
            ("トム", Script.Kana), ("王", Script.Han), ("2011", Script.Latin),
        ];

        Assert.All(known, word => Assert.Equal(word.Script, Writing.Of(word.Word)));
    }

    [Theory]
    [InlineData("トランプ", "torampu")]
    [InlineData("ジョージ", "joji")]
    [InlineData("ティム", "timu")]
    [InlineData("ヴィクトリア", "vikutoria")]
    [InlineData("さくら", "sakura")]
    [InlineData("きょうと", "kyouto")]
    [InlineData("ッ", "")]
    public void Kana_are_read_by_syllables(string token, string roman) => Assert.Equal(roman, Kana.Romanise(token));

    [Theory]
    [InlineData("김정은", "gimJENUn")]
    [InlineData("박", "bak")]
    [InlineData("서울", "sEul")]
    [InlineData("힣", "hi")]
    public void Hangul_is_read_by_its_letters(string token, string sounds) => Assert.Equal(sounds, Hangul.Sounds(token));

    [Theory]
    [InlineData("约翰", "johan")]
    [InlineData("乔治", "JoJi")]
    [InlineData("王", "waN")]
    [InlineData("爾", "l")]
    public void Chinese_characters_are_read_as_in_foreign_names(string token, string sounds) =>
        Assert.Equal(sounds, Han.Sounds(token));

    [Theory]
    [InlineData("παπαδόπουλος", "papadopoulos")]
    [InlineData("μπένος", "benos")]
    [InlineData("ευάγγελος", "evangelos")]
    [InlineData("θεοχάρης", "theocharis")]
    public void Greek_is_read_as_it_is_pronounced(string token, string roman) =>
        Assert.Equal(roman, Greek.Romanise(token));

    [Theory]
    [InlineData("الحسن", "hsn")]
    [InlineData("فاطمة", "fAtmP")]
    [InlineData("علی", "VlI")]
    [InlineData("بۆتان", "bwtAn")]
    public void Arabic_letters_are_read_without_the_article(string token, string sounds) =>
        Assert.Equal(sounds, Romanisation.Sound(token, Script.Arabic));

    [Theory]
    [InlineData("שרה", "SrP")]
    [InlineData("אברהם", "VBrhm")]
    public void Hebrew_letters_may_stand_for_two_sounds(string token, string sounds) =>
        Assert.Equal(sounds, Romanisation.Sound(token, Script.Hebrew));
}
