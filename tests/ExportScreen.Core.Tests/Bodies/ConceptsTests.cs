using ExportScreen.Core.Bodies;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Tests.Bodies;

public sealed class ConceptsTests
{
    [Theory]
    [InlineData("Ministry of Internal Affairs", "Министерство внутренних дел")]
    [InlineData("Ministry of Internal Affairs", "Ichki ishlar vazirligi")]
    [InlineData("Ministry of Internal Affairs", "Ішкі істер министрлігі")]
    [InlineData("Ministry of Internal Affairs", "Daxili İşlər Nazirliyi")]
    [InlineData("Ministry of the Interior", "İçişleri Bakanlığı")]
    [InlineData("Ministry of the Interior", "Ministère de l'Intérieur")]
    [InlineData("Ministry of the Interior", "Ministerio del Interior")]
    [InlineData("Ministry of the Interior", "وزارة الداخلية")]
    [InlineData("Interior Ministry", "შინაგან საქმეთა სამინისტრო")]
    [InlineData("Interior Ministry", "Innenministerium")]
    [InlineData("State Security Service", "Davlat xavfsizlik xizmati")]
    [InlineData("State Security Service", "Dövlət Təhlükəsizliyi Xidməti")]
    [InlineData("State Security Service", "Служба госбезопасности")]
    [InlineData("State Security Service", "სახელმწიფო უსაფრთხოების სამსახური")]
    [InlineData("National Security Service", "Ազգային անվտանգության ծառայություն")]
    [InlineData("State Border Guard Service", "Государственная пограничная служба")]
    [InlineData("Armed Forces", "Вооружённые Силы")]
    [InlineData("Armed Forces", "Fuerzas Armadas")]
    [InlineData("Ministry of Health", "Министерство здравоохранения")]
    [InlineData("Ministry of Health", "Денсаулық сақтау министрлігі")]
    [InlineData("Ministry of Health", "Міністерство охорони здоров'я")]
    [InlineData("State Securlty Servlce", "State Security Service")]
    public void One_meaning_in_two_languages(string left, string right)
    {
        Assert.NotEqual(UInt128.Zero, Meaning(left));
        Assert.Equal(Meaning(left), Meaning(right));
    }

    [Theory]
    [InlineData("Ministry of Internal Affairs", "Ministry of Foreign Affairs")]
    [InlineData("Министерство обороны", "Министерство внутренних дел")]
    [InlineData("State Security Service", "State Security Council")]
    [InlineData("State Security Service", "National Security Service")]
    [InlineData("State Security Committee", "State Committee for National Security")]
    [InlineData("Border Service", "Customs Service")]
    [InlineData("Police", "Policy Committee")]
    public void Two_meanings(string left, string right) => Assert.NotEqual(Meaning(left), Meaning(right));

    [Theory]
    [InlineData("Kaspersky Laboratory")]
    [InlineData("Ministry of Magic")]
    [InlineData("Security")]
    [InlineData("National Service")]
    [InlineData("")]
    public void No_office(string name) => Assert.Equal(UInt128.Zero, Meaning(name));

    static UInt128 Meaning(string name) => Concepts.Of(BodyText.Of(name, new Vocabulary()).Core);
}
