using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Names;

public sealed class PersonPartsTests
{
    static NameReading Read(string name) => NameReading.Of(name, PartyType.Person, new());

    static string Words(string name) => string.Join(' ', Read(name).Parts.Select(part => part.Word.Roman));

    static string With(string name, params PartRole[] roles) =>
        string.Join(' ', Read(name).Parts.Where(part => roles.Contains(part.Role)).Select(part => part.Word.Roman));

    [Theory]
    [InlineData("PUTIN, Vladimir Vladimirovich", "putin")]
    [InlineData("Vladimir PUTIN", "putin")]
    [InlineData("KIM Jong Un", "kim")]
    [InlineData("Al-TIKRITI, Ali Hassan", "tikriti")]
    [InlineData("GARCÍA LÓPEZ, Juan", "garcia lopez")]
    [InlineData("Smith, John, Jr.", "smith")]
    [InlineData("Vladimir Putin", "")]
    [InlineData("VLADIMIR PUTIN", "")]
    [InlineData("John Smith, PhD", "")]
    [InlineData("Ivanov, Petrov, Sidorov", "")]
    public void A_comma_and_capitals_tell_the_family_name(string name, string family) =>
        Assert.Equal(family, With(name, PartRole.Family));

    [Theory]
    [InlineData("Putin V.V.", "putin", "v v")]
    [InlineData("В.В. Путин", "putin", "v v")]
    [InlineData("JR Smith", "smith", "j r")]
    [InlineData("Koshanov E. Zh.", "koshanov", "e zh")]
    [InlineData("Дж. Р. Смит", "smit", "dzh r")]
    [InlineData("Yu. Ivanov", "ivanov", "yu")]
    [InlineData("Ng Wei", "ng wei", "")]
    [InlineData("LI Wei", "li wei", "")]
    public void Initials_are_told_from_names(string name, string names, string initials)
    {
        Assert.Equal(names, With(name, PartRole.Name, PartRole.Family));
        Assert.Equal(initials, With(name, PartRole.Initial));
    }

    [Theory]
    [InlineData("Dr. Rami Makhlouf", "rami makhlouf")]
    [InlineData("Gen. Ahmed Khan", "ahmed khan")]
    [InlineData("Gen Yamada Taro", "gen yamada taro")]
    [InlineData("г-н Иванов Иван Иванович", "ivanov ivan ivan")]
    [InlineData("тов. Иванов", "ivanov")]
    [InlineData("Генерал-майор Иванов", "ivanov")]
    [InlineData("Rami Makhlouf, Esq.", "rami makhlouf")]
    [InlineData("Rami Makhlouf Ph.D.", "rami makhlouf")]
    [InlineData("Nicolás Maduro LLC", "nicolas maduro")]
    [InlineData("Hajji Abdul Baqi", "abdul baqi")]
    [InlineData("Mullah Omar", "mullah omar")]
    [InlineData("Monsieur Ilie Bolojan", "ilie bolojan")]
    [InlineData("Hafez al-Assad", "hafez al assad")]
    [InlineData("Jack Yun Ma", "jack yun ma")]
    [InlineData("Doctor", "doctor")]
    public void Titles_are_cut_but_names_are_not(string name, string words) => Assert.Equal(words, Words(name));

    [Theory]
    [InlineData("John Smith Jr", "jr")]
    [InlineData("John Smith III", "3")]
    [InlineData("Smith II, John", "2")]
    [InlineData("John Smith", "")]
    public void A_generation_is_no_name(string name, string generation)
    {
        Assert.Equal(generation, With(name, PartRole.Generation));
        Assert.Equal("john smith", With(name, PartRole.Name, PartRole.Family));
    }

    [Theory]
    [InlineData("Abd al-Rahman Yasin")]
    [InlineData("Abdulrahman Yasin")]
    [InlineData("Abdurrahman Yasin")]
    [InlineData("Abdel Rahman Yasin")]
    [InlineData("Abd-ar-Rahman Yasin")]
    [InlineData("Абдуррахман Ясин")]
    [InlineData("ABDUR RAHMAN YASIN")]
    public void The_servant_of_God_is_written_in_many_ways(string name)
    {
        var parts = Read(name).Parts;

        Assert.Equal("abdul", parts[0].Word.Roman);
        Assert.InRange(Likeness.Of(parts[1].Word, Word.Of("rahman")), 900, 1000);
        Assert.Equal(3, parts.Length);
    }

    [Theory]
    [InlineData("BAQI, Abdul", "abdul baqi")]
    [InlineData("Salah ad-Din Ali", "salahuddin ali")]
    [InlineData("Salaheddine Ali", "salahuddin ali")]
    [InlineData("Salah uddin Ali", "salahuddin ali")]
    [InlineData("Rahmat Ullah Khan", "rahmatullah khan")]
    [InlineData("Abu Bakr Ali", "abubakr ali")]
    [InlineData("Aboubacar Ali", "abubakr ali")]
    [InlineData("Md. Rahim Khan", "muhammad rahim khan")]
    [InlineData("Abdullah Ali", "abdullah ali")]
    [InlineData("Abdurakhmanov Ali", "abdurakhmanov ali")]
    public void Compounds_have_one_form(string name, string words) => Assert.Equal(words, Words(name));

    [Theory]
    [InlineData("Владимир Владимирович Путин", "vladimir")]
    [InlineData("Vladimir Vladimirovitch Poutine", "vladimir")]
    [InlineData("Nig'matovich Abdulla Oripov", "nigmat")]
    [InlineData("Abramovich Roman Arkadyevich", "arkad")]
    [InlineData("Буданов Кирило Олексійович", "oleksi")]
    [InlineData("Кубракоў Іван Уладзіміравіч", "uladzimir")]
    [InlineData("Лукашенко Александра Ивановна", "ivan")]
    [InlineData("Тимошенко Юлія Володимирівна", "volodimir")]
    [InlineData("Nurlanbek Turgunbek uulu", "turgunbek")]
    [InlineData("Nurlanbek Turgunbekuulu", "turgunbek")]
    [InlineData("Гулнора Ислом қизи Каримова", "islom")]
    [InlineData("Ahmet Davutoğlu", "")]
    [InlineData("Jovan Marko Petrović", "")]
    [InlineData("Roman Abramovich", "")]
    [InlineData("Lukashevich, Viktor Ivan", "")]
    [InlineData("Lukashevich Abramovich, Viktor Ivan", "")]
    [InlineData("Viktor F. Yanukovych", "")]
    [InlineData("Yanukovych Viktor F.", "")]
    [InlineData("A. B. Rabinovich", "")]
    [InlineData("V.G. Lukashevich", "")]
    [InlineData("Anna Maria B. Rabinovich", "")]
    [InlineData("Mehmet Ali Karaoğlu", "")]
    [InlineData("V. Fedorovych Yanukovych", "fedor")]
    public void A_patronymic_is_told_from_a_surname(string name, string father) =>
        Assert.Equal(father, With(name, PartRole.Patronymic));

    [Theory]
    [InlineData("Salman bin Muhammad", "muhammad")]
    [InlineData("bin Salman Muhammad", "salman")]
    [InlineData("Ahmed s/o Karim", "karim")]
    [InlineData("Hamada Ould Mohamed", "mohamed")]
    [InlineData("Ben Stiller", "")]
    public void A_fathers_name_follows_its_word(string name, string father) => Assert.Equal(father, With(name, PartRole.Father));

    [Theory]
    [InlineData("Juan de la Cruz y Lopez", "juan cruz lopez")]
    [InlineData("Bashar al-Assad", "bashar assad")]
    [InlineData("Abbas an-Nasr", "abbas nasr")]
    [InlineData("An Lushan", "an lushan")]
    [InlineData("Le Duc Tho", "le duc tho")]
    public void Particles_are_small(string name, string names) => Assert.Equal(names, With(name, PartRole.Name));

    [Theory]
    [InlineData("AlisherUsmanov", "alisher usmanov")]
    [InlineData("PolPot", "pol pot")]
    [InlineData("Ronald McDonald", "ronald mcdonald")]
    [InlineData("Douglas MacArthur", "douglas macarthur")]
    public void Capitals_inside_a_word_part_it(string name, string words) => Assert.Equal(words, Words(name));
}
