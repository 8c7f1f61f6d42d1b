using CsCheck;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Names;

public sealed class NameReadingTests
{
    static NameReading Read(string name, PartyType type = PartyType.Organization) => NameReading.Of(name, type, new());

    static string Words(NameReading reading) => string.Join(' ', reading.Parts.Select(part => part.Word.Roman));

    static string With(NameReading reading, PartRole role) =>
        string.Join(' ', reading.Parts.Where(part => part.Role == role).Select(part => part.Word.Roman));

    [Theory]
    [InlineData("Oʻzbekiston")]
    [InlineData("O‘zbekiston")]
    [InlineData("O'zbekiston")]
    [InlineData("O’zbekiston")]
    [InlineData("Ўзбекистон")]
    [InlineData("Ｏzbekiston")]
    [InlineData("O\u200Bzbekiston")]
    public void One_word_has_one_form_however_it_is_typed(string name) => Assert.Equal("uzbekistan", Words(Read(name)));

    [Theory]
    [InlineData("Рoссия", "russia")]
    [InlineData("Gаzprоm", "gazprom")]
    [InlineData("St4te Serv1ce", "state service")]
    [InlineData("Unit 61398", "unit 61398")]
    [InlineData("Tu154m", "tu154m")]
    public void Letters_of_another_script_and_digits_do_not_disguise_a_word(string name, string words) =>
        Assert.Equal(words, Words(Read(name)));

    [Theory]
    [InlineData("ҶДММ Сомон", "llc")]
    [InlineData("«Сомон» ЖШС", "llc")]
    [InlineData("Somon MChJ", "llc")]
    [InlineData("Somon L.L.C.", "llc")]
    [InlineData("ООО «Сомон»", "llc")]
    [InlineData("OsOO Somon", "llc")]
    [InlineData("შპს Somon", "llc")]
    [InlineData("Somon ՍՊԸ", "llc")]
    [InlineData("Somon GmbH", "llc")]
    [InlineData("Somon Məhdud Məsuliyyətli Cəmiyyəti", "llc")]
    [InlineData("ОАО Сомон", "jsc")]
    [InlineData("Somon Open Joint Stock Company", "jsc")]
    [InlineData("ГУП Сомон", "state")]
    public void Legal_forms_are_cut_off_in_every_script(string name, string form)
    {
        var reading = Read(name);

        Assert.Equal("somon", Words(reading));
        Assert.Equal([form], reading.LegalForms);
    }

    [Fact]
    public void A_legal_form_inside_a_name_is_a_word() =>
        Assert.Equal("alpha gmbh beta", Words(Read("Alpha GmbH Beta")));

    [Fact]
    public void A_name_that_is_all_legal_form_keeps_a_word() => Assert.NotEmpty(Read("OOO").Parts);

    [Theory]
    [InlineData("PUTIN, Vladimir Vladimirovich", "vladimir")]
    [InlineData("Каримов Рустам Алишер ўғли", "alisher")]
    [InlineData("Karimov Rustam Alisher oʻgʻli", "alisher")]
    [InlineData("Aliyev İlham Heydər oğlu", "heydar")]
    [InlineData("Қошанов Ерлан Жақанұлы", "zhaqan")]
    [InlineData("Каримова Лола Исламовна", "islam")]
    public void A_patronymic_is_the_fathers_name(string name, string father) =>
        Assert.Equal(father, With(Read(name, PartyType.Person), PartRole.Patronymic));

    [Fact]
    public void A_surname_that_ends_like_a_patronymic_stays_a_surname() =>
        Assert.Equal("viktor lukashevich", With(Read("Viktor Lukashevich", PartyType.Person), PartRole.Name));

    [Fact]
    public void The_word_after_bin_is_a_fathers_name() =>
        Assert.Equal("muhammad", With(Read("Salman bin Muhammad", PartyType.Person), PartRole.Father));

    [Fact]
    public void Honorifics_are_not_part_of_a_persons_name() =>
        Assert.Equal("omar khalid", Words(Read("Sheikh Dr. Omar Khalid", PartyType.Person)));

    [Theory]
    [InlineData("Шойгу", "Shoygu")]
    [InlineData("Хусейн", "Huseyn")]
    [InlineData("Җуманазаров", "Zhumanazarov")]
    [InlineData("Məmmədov", "Mammadov")]
    [InlineData("Şükürow", "Shukurov")]
    [InlineData("Жапаров", "Japarov")]
    [InlineData("Раҳмон", "Rakhmon")]
    [InlineData("Ғафуров", "Gafurov")]
    [InlineData("Qodirov", "Kadyrov")]
    [InlineData("Cəfərov", "Jafarov")]
    [InlineData("محمد", "Muhammad")]
    [InlineData("الرحمن", "Rahman")]
    [InlineData("חסן", "Hassan")]
    public void Systems_of_romanisation_sound_alike(string left, string right)
    {
        var vocabulary = new Vocabulary();

        Assert.InRange(Likeness.Of(vocabulary.Read(NameText.Clean(left)), vocabulary.Read(NameText.Clean(right))), 850, 1000);
    }

    [Theory]
    [InlineData("Lukashevich", "Lukashenko")]
    [InlineData("Hassan", "Hussein")]
    [InlineData("Li", "Lu")]
    [InlineData("Karimov", "Rahimov")]
    [InlineData("2013", "2014")]
    public void Different_words_are_different(string left, string right)
    {
        var vocabulary = new Vocabulary();

        Assert.InRange(Likeness.Of(vocabulary.OfRoman(NameText.Clean(left)), vocabulary.OfRoman(NameText.Clean(right))), 0, 799);
    }

    [Theory]
    [InlineData("El Al", PartyType.Organization, "el al")]
    [InlineData("De Van", PartyType.Person, "de van")]
    [InlineData("The Angeles", PartyType.Organization, "angeles")]
    public void Small_words_that_are_all_of_a_name_are_the_name(string name, PartyType type, string words) =>
        Assert.Equal(words, With(Read(name, type), PartRole.Name));

    [Fact]
    public void Any_string_can_be_read() => Gen.String.Sample(text =>
    {
        _ = Read(text);
        _ = Read(text, PartyType.Person);
    });

    [Fact]
    public void Likeness_is_symmetric_and_within_bounds() => Gen.Select(Gen.String.AlphaNumeric, Gen.String.AlphaNumeric)
        .Sample((left, right) =>
        {
            var (a, b) = (Word.Of(NameText.Clean(left)), Word.Of(NameText.Clean(right)));
            var score = Likeness.Of(a, b);

            Assert.InRange(score, 0, 1000);
            Assert.Equal(score, Likeness.Of(b, a));
        });
}
