using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Names;

public sealed class GlossaryTests
{
    static string Words(string name) =>
        string.Join(' ', NameReading.Of(name, PartyType.Organization, new()).Parts.Where(part => part.Role != PartRole.Stop).Select(part => part.Word.Roman));

    [Theory]
    [InlineData("Scientific and Production Enterprise Neptun")]
    [InlineData("NAUCHNO-PROIZVODSTVENNOE PREDPRIYATIE NEPTUN")]
    [InlineData("NAUCHNO PROIZVODSTVENNOYE PREDPRIYATIYE NEPTUN")]
    [InlineData("Nauchno-proizvodstvennoe predpriiatie Neptun")]
    [InlineData("Naučno-proizvodstvennoe predprijatie Neptun")]
    [InlineData("Научно-производственное предприятие «Нептун»")]
    [InlineData("НПП «Нептун»")]
    [InlineData("NPP Neptun")]
    public void A_name_and_its_translation_are_the_same_words(string name) =>
        Assert.Equal("research production enterprise neptun", Words(name));

    [Theory]
    [InlineData("Муромский приборостроительный завод", "Murom Instrument-Making Plant")]
    [InlineData("STRAKHOVAYA GRUPPA BEREZA", "Bereza Insurance Group")]
    [InlineData("KAZANSKII VERTOLETNYI ZAVOD", "Kazan Helicopter Factory")]
    [InlineData("VOISKOVAIA CHAST 12345", "Military Unit 12345")]
    [InlineData("SPETSIALNOE KONSTRUKTORSKOE BIURO LADOGA", "SKB Ladoga")]
    [InlineData("Sanaye-e Foulad Alvand", "Alvand Steel Industries")]
    [InlineData("Harakat al-Jihad", "Jihad Movement")]
    [InlineData("شبكة الأمل الخيرية", "الأمل Charity Network")]
    [InlineData("Akasya Lojistik ve Ticaret", "Akasya Logistics and Trade")]
    [InlineData("O‘zbekiston milliy banki", "National Bank of Uzbekistan")]
    [InlineData("Қазақстан ұлттық банкі", "National Bank of Kazakhstan")]
    [InlineData("Fundación Aurora", "Aurora Foundation")]
    [InlineData("Radiozavod Baikal", "Radio Plant Baikal")]
    [InlineData("TEKHNOLOGII KREDITOVANIYA", "Lending Technologies")]
    public void Words_of_other_languages_are_found_in_the_English_name(string name, string english) => Assert.Equal(
        Words(english).Split(' ').Order(StringComparer.Ordinal), Words(name).Split(' ').Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("kreditanstalt")]
    [InlineData("gamma")]
    [InlineData("sahara")]
    [InlineData("darya")]
    [InlineData("gaza")]
    [InlineData("mir")]
    [InlineData("luch")]
    [InlineData("rus")]
    [InlineData("gazprom")]
    [InlineData("rossi")]
    [InlineData("rossini")]
    [InlineData("stalin")]
    [InlineData("al")]
    [InlineData("der")]
    [InlineData("schwarz")]
    public void Names_that_look_like_such_words_are_kept(string roman) => Assert.Null(Glossary.Find(roman));

    [Theory]
    [InlineData("المخابرات العامة", "general intelligence")]
    [InlineData("جامعة الملك", "university")]
    [InlineData("Maktab Neptun", "school")]
    [InlineData("Rossiya Neptun", "russia")]
    [InlineData("Rossii Neptun", "russia")]
    [InlineData("Rossijskaja Neptun", "russia")]
    public void A_form_stands_for_its_own_word_not_for_one_like_it(string name, string words) =>
        Assert.Subset(Words(name).Split(' ').ToHashSet(), words.Split(' ').ToHashSet());

    [Theory]
    [InlineData("techincal", "technical")]
    [InlineData("comapny", "company")]
    [InlineData("technoolgies", "technologies")]
    [InlineData("corpoartion", "corporation")]
    [InlineData("infrastracture", "infrastructure")]
    [InlineData("managment", "management")]
    public void A_slip_in_a_long_word_is_seen_through(string slipped, string meant) =>
        Assert.Equal(Glossary.Find(meant), Glossary.FindSlipped(slipped));

    [Fact]
    public void A_slip_in_the_name_of_a_firm_is_seen_through() =>
        Assert.Equal(Words("Neptun Technologies Baikal"), Words("Neptun Technoolgies Baikal"));

    [Theory]
    [InlineData("hongkong")]
    [InlineData("mohammad")]
    [InlineData("shopping")]
    [InlineData("election")]
    [InlineData("interpal")]
    [InlineData("eternal")]
    public void A_word_that_is_no_slip_is_kept(string word) => Assert.Null(Glossary.FindSlipped(word));

    [Fact]
    public void Daniel_is_no_Dane()
    {
        Assert.False(Places.IsCountry("daniel"));
        Assert.True(Places.IsCountry("daniya"));
    }

    [Fact]
    public void An_acronym_that_is_all_of_a_name_is_kept()
    {
        Assert.Equal("npp", Words("NPP"));
        Assert.Equal("research production enterprise kvant", Words("NPP Kvant"));
    }

    [Fact]
    public void A_word_for_what_a_firm_is_tells_less_than_one_for_what_it_makes()
    {
        Assert.True(Glossary.Weight("company") < Glossary.Weight("insurance"));
        Assert.True(Glossary.Weight("insurance") < Glossary.Weight("helicopter"));
        Assert.Null(Glossary.Weight("neptun"));
    }

    [Fact]
    public void Every_concept_stands_for_itself()
    {
        foreach (var concept in Glossary.Concepts)
            Assert.Equal([concept], Glossary.Find(concept));
    }
}
