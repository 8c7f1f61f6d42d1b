using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Names;

public sealed class OrganisationPartsTests
{
    static NameReading Read(string name) => NameReading.Of(name, PartyType.Organization, new());

    static string Words(string name) => string.Join(' ', Read(name).Parts.Select(part => part.Word.Roman));

    [Theory]
    [InlineData("Сомон МЧЖ", "llc")]
    [InlineData("Somon mas'uliyati cheklangan jamiyati", "llc")]
    [InlineData("«Сомон» жауапкершілігі шектеулі серіктестігі", "llc")]
    [InlineData("Сомон жоопкерчилиги чектелген коому", "llc")]
    [InlineData("ҶДММ «Сомон»", "llc")]
    [InlineData("Somon MMC", "llc")]
    [InlineData("SOMON MAHDUD MASULIYYATLI CAMIYYATI", "llc")]
    [InlineData("Somon Hojalyk Jemgyýeti", "llc")]
    [InlineData("Obshchestvo s ogranichennoi otvetstvennostiu Somon", "llc")]
    [InlineData("SomonLLC", "llc")]
    [InlineData("ОООСомон", "llc")]
    [InlineData("Somon GmbH & Co. KG", "partnership")]
    [InlineData("Somon (ПАО)", "jsc")]
    [InlineData("АК «Сомон» (ПАО)", "jsc")]
    [InlineData("Somon S.p.A.", "jsc")]
    [InlineData("Somon S.A.S.", "llc")]
    [InlineData("Somon LLP", "llp")]
    [InlineData("ФГУП Сомон", "state")]
    [InlineData("Somon davlat unitar korxonasi", "state")]
    [InlineData("ИП Сомон", "sole")]
    [InlineData("Somon Pvt. Ltd.", "ltd")]
    public void Legal_forms_have_one_class_in_all_languages(string name, string form)
    {
        Assert.Equal("somon", Words(name));
        Assert.Contains(form, Read(name).LegalForms);
    }

    [Theory]
    [InlineData("C O M E X Trading", "comex trading")]
    [InlineData("AT&T Inc.", "at and t")]
    [InlineData("A.B.C. Company", "abc")]
    [InlineData("KazakhmysAB", "kazakhmys")]
    [InlineData("YouTube", "youtube")]
    public void Letters_that_are_no_legal_form_stay(string name, string words) => Assert.Equal(words, Words(name));

    [Theory]
    [InlineData("llc", "jsc", true)]
    [InlineData("llc", "ltd", false)]
    [InlineData("jsc", "inc", false)]
    [InlineData("llp", "llc", false)]
    [InlineData("state", "llc", true)]
    public void Legal_forms_contradict_unless_one_fits_the_other(string left, string right, bool contradict)
    {
        Assert.Equal(contradict, LegalForms.Contradict([left], [right]));
        Assert.Equal(contradict, LegalForms.Contradict([right], [left]));
        Assert.False(LegalForms.Contradict([left], []));
    }

    [Theory]
    [InlineData("Министерство внутренних дел Республики Узбекистан", "Oʻzbekiston Respublikasi Ichki ishlar vazirligi")]
    [InlineData("Министерство внутренних дел Республики Узбекистан", "Ministry of Internal Affairs of Uzbekistan")]
    [InlineData("Служба безпеки України", "Security Service of Ukraine")]
    [InlineData("Дөвләт Тәһлүкәсизлији Хидмәти", "Dövlət Təhlükəsizliyi Xidməti")]
    [InlineData("Қазақстан Республикасы Қорғаныс министрлігі", "Министерство обороны Республики Казахстан")]
    [InlineData("Вазорати корҳои дохилии Тоҷикистон", "Ministry of Internal Affairs of Tajikistan")]
    [InlineData("Kamitet dzyarzhaunai biaspeki", "Комитет государственной безопасности")]
    [InlineData("Улуттук коопсуздук боюнча мамлекеттик комитети", "State Committee for National Security")]
    [InlineData("НПО «Сомон»", "Научно-производственное объединение «Сомон»")]
    [InlineData("Торговый дом Сомон", "Somon Trading House")]
    [InlineData("Банк Сомон", "Somon banki")]
    [InlineData("Moskovskij industrialnyj zavod", "Московский индустриальный завод")]
    [InlineData("АКБ Сомон", "Joint-Stock Commercial Bank Somon")]
    [InlineData("Завод Сомон", "Somon Factory")]
    [InlineData("Раменский завод", "Ramenskoye Plant")]
    [InlineData("وزارة الداخلية", "Ministry of the Interior")]
    public void Words_of_one_meaning_are_one_word(string left, string right) =>
        Assert.Equal(Telling(left), Telling(right));

    [Theory]
    [InlineData("Fund II", "fund 2")]
    [InlineData("Fund ii", "fund 2")]
    [InlineData("Fund I", "fund 1")]
    [InlineData("Trust VIII", "trust 8")]
    [InlineData("Brigade Forty-Four", "brigade 44")]
    [InlineData("Brigade Forty 4", "brigade 44")]
    [InlineData("Second Factory", "2 plant")]
    [InlineData("Второй завод", "2 plant")]
    [InlineData("Завод № 5", "plant 5")]
    [InlineData("Plant No. 5", "plant 5")]
    [InlineData("2-й завод", "2 plant")]
    [InlineData("Sky One", "sky one")]
    [InlineData("I Machine Works", "i machine plant")]
    public void Numbers_are_figures(string name, string words) => Assert.Equal(words, Words(name));

    /// <summary>Order is the aligner's affair.</summary>
    static string Telling(string name) => string.Join(' ', Read(name).Parts
        .Where(part => part.Role != PartRole.Stop).Select(part => part.Word.Roman).Order(StringComparer.Ordinal));
}
