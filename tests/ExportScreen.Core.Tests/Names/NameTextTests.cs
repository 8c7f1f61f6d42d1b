using System.Text;
using CsCheck;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Names;

public sealed class NameTextTests
{
    /// <summary>Letters that only Latin has, so that no look-alike makes another script of the word.</summary>
    static readonly Gen<string> LatinWord = Gen.Select(
        Gen.Char["aceijopsxyhkmtbABCEHIJKMOPTXY"].Array[1, 6], Gen.Char["dglnruvzDGLNRUV"], Gen.Char["aceiop"].Array[0, 4],
        (front, own, back) => new string(front) + own + new string(back));

    static readonly Gen<string> CyrillicWord = Gen.Select(
        Gen.Char["асеорухкмтнвАВСЕНКМОРТХ"].Array[1, 6], Gen.Char["бгджзлпфцчшщыэюяБГДЖЗЛПФ"], Gen.Char["асеор"].Array[0, 4],
        (front, own, back) => new string(front) + own + new string(back));

    static readonly string[] Names = ["Vladimir PUTIN", "Karimov R.A.", "ООО «Ромашка»", "Abd al-Rahman", "SiemensAG"];

    static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String, Gen.String["aоЕ'ʻ\u00AD\u200B\u202E\u0301\u0300ﬁ№&;1l$@.,- \uD83C\uDD70łßİıἀ한中ﷺᏟ"],
        Gen.Char['\u0000', '\uFFFF'].Array[0, 40].Select(letters => new string(letters)));

    static string Words(string name, PartyType type = PartyType.Person) =>
        string.Join(' ', NameReading.Of(name, type, new()).Parts.Select(part => $"{part.Word.Roman}:{part.Role}"));

    [Theory]
    [InlineData("Gazprom", "Ｇａｚｐｒｏｍ")]
    [InlineData("Gazprom", "𝐆𝐚𝐳𝐩𝐫𝐨𝐦")]
    [InlineData("Gazprom", "Ⓖⓐⓩⓟⓡⓞⓜ")]
    [InlineData("Gazprom", "🅶🅰🆉🅿🆁🅾🅼")]
    [InlineData("Gazprom", "Gaᴢprom")]
    [InlineData("Gazprom", "Gаzрrоm")]
    [InlineData("Gazprom", "Gαzprοm")]
    [InlineData("Gazprom", "Gazprօm")]
    [InlineData("GAZPROM", "GᎪZᏢROM")]
    [InlineData("Gazprom", "Gazpr0m")]
    [InlineData("Sberbank", "$berbank")]
    [InlineData("Газпром", "Гaзпpoм")]
    [InlineData("ПУТИН", "ПУTИH")]
    [InlineData("Unit 2008", "Unit 2ОО8")]
    [InlineData("Microsoft", "Micro\u00ADsoft™")]
    [InlineData("Владимир", "Влади\u0301мир")]
    [InlineData("Vladimir", "V\u0336l\u0336a\u0336d\u0336i\u0336m\u0336i\u0336r\u0336")]
    [InlineData("Johnson and Johnson", "Johnson &amp; Johnson")]
    [InlineData("Johnson and Johnson", "Johnson & Johnson")]
    [InlineData("Unit 61398", "Unit №61398")]
    [InlineData("Vladimir Putin", "Vladimir_Putin")]
    [InlineData("ウラジーミル プーチン", "ウラジーミル・プーチン")]
    [InlineData("弗拉基米尔 普京", "弗拉基米尔·普京")]
    public void A_disguise_changes_nothing(string plain, string disguised) =>
        Assert.Equal(Words(plain, PartyType.Vessel), Words(disguised, PartyType.Vessel));

    [Theory]
    [InlineData("info@gazprom.ru", "info gazprom ru")]
    [InlineData("3Com", "3com")]
    [InlineData("Tu154m", "tu154m")]
    public void Signs_and_digits_that_mean_themselves_stay(string name, string words) =>
        Assert.Equal(words, string.Join(' ', NameText.Tokens(NameText.Clean(name))));

    [Fact]
    public void Cleaning_twice_is_cleaning_once() => AnyText.Sample(text =>
    {
        var clean = NameText.Clean(text);

        Assert.Equal(clean, NameText.Clean(clean));
    });

    [Fact]
    public void Any_text_is_read_as_any_type() => AnyText.Sample(text =>
    {
        Assert.NotNull(NameReading.Of(text, PartyType.Person, new()));
        Assert.NotNull(NameReading.Of(text, PartyType.Organization, new()));
    });

    [Fact]
    public void Every_apostrophe_is_the_same() => Gen.Char["'`´ʹʻʼʽʾʿˈˊˋ‘’‛′‵Ꞌꞌ＇｀"].Sample(apostrophe =>
        Assert.Equal(
            Words("Gʻafurov Oʻtkir Maʼmur oʻgʻli"),
            Words($"G{apostrophe}afurov O{apostrophe}tkir Ma{apostrophe}mur o{apostrophe}g{apostrophe}li")));

    [Fact]
    public void What_cannot_be_seen_changes_nothing() => Gen.Select(
        Gen.Int[0, Names.Length - 1].Select(which => Names[which]), Gen.Int[0, 20],
        Gen.Char["\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u202E\u2060\u2066\u2069\uFEFF\u034F\uFE0F\u180E\u3164"])
        .Sample((name, at, unseen) => Assert.Equal(
            Words(name, PartyType.Organization),
            Words(name.Insert(Math.Min(at, name.Length), unseen.ToString()), PartyType.Organization)));

    [Fact]
    public void Look_alikes_never_change_a_Latin_word() => Gen.Select(LatinWord, Gen.Int[0, 63]).Sample((word, which) =>
        Assert.Equal(NameText.Clean(word), NameText.Clean(Swap(word, which, "aаcсeеiіjјoоpрsѕxхyуAАBВCСEЕHНIІJЈKКMМOОPРTТXХYУ"))));

    [Fact]
    public void Look_alikes_never_change_a_Cyrillic_word() => Gen.Select(CyrillicWord, Gen.Int[0, 63]).Sample((word, which) =>
        Assert.Equal(NameText.Clean(word), NameText.Clean(Swap(word, which, "аaсcеeоoрpуyхxАAВBСCЕEНHКKМMОOРPТTХX"))));

    [Fact]
    public void What_is_read_from_a_romanised_name_is_the_name() => LatinWord.Array[1, 3].Sample(words =>
    {
        var reading = NameReading.Of(string.Join(' ', words), PartyType.Vessel, new());
        var romanised = string.Join(' ', reading.Parts.Select(part => part.Word.Roman));

        Assert.Equal(
            reading.Parts.Select(part => part.Word.Roman),
            NameReading.Of(romanised, PartyType.Vessel, new()).Parts.Select(part => part.Word.Roman));
    });

    [Fact]
    public void Words_keep_their_order() => LatinWord.Array[1, 6].Sample(words =>
    {
        var order = words.Select(word => NameText.Clean(word)).ToList();
        var read = NameReading.Of(string.Join(" - ", words), PartyType.Unknown, new()).Parts.Select(part => part.Word.Roman);

        Assert.True(IsInOrder([.. read], order));
    });

    /// <summary>Terms and numbers have changed; what is as it was stands as it stood.</summary>
    static bool IsInOrder(List<string> read, List<string> order)
    {
        var at = -1;
        foreach (var word in read.Where(word => order.Count(other => other == word) == 1))
        {
            if (order.IndexOf(word) <= at) return false;
            at = order.IndexOf(word);
        }

        return true;
    }

    /// <summary>At most the letters of which <paramref name="which"/> has a bit, and never all letters that differ.</summary>
    static string Swap(string word, int which, string pairs)
    {
        var swapped = new StringBuilder(word);
        for (var i = 0; i < word.Length; i++)
        {
            var at = pairs.IndexOf(word[i], StringComparison.Ordinal);
            if ((which & (1 << (i % 6))) != 0 && at >= 0 && at % 2 == 0) swapped[i] = pairs[at + 1];
        }

        return swapped.ToString();
    }
}
