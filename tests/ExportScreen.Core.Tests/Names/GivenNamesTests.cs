using ExportScreen.Core.Names;

namespace ExportScreen.Core.Tests.Names;

public sealed class GivenNamesTests
{
    static int Alike(string left, string right)
    {
        var vocabulary = new Vocabulary();
        return GivenNames.Alike(vocabulary.Read(NameText.Clean(left)), vocabulary.Read(NameText.Clean(right)));
    }

    [Theory]
    [InlineData("Mykola", "Николай")]
    [InlineData("Uladzimir", "Volodymyr")]
    [InlineData("Рыгор", "Grigoriy")]
    [InlineData("Гліб", "Gleb")]
    [InlineData("Heorhii", "Георгий")]
    [InlineData("Yauhen", "Евгений")]
    [InlineData("Mehmet", "Muhammad")]
    [InlineData("Ахмет", "Ahmed")]
    [InlineData("Ömer", "Umar")]
    [InlineData("Гейдар", "Heydər")]
    [InlineData("محمد", "Mohd")]
    [InlineData("Hakob", "Акоп")]
    public void One_name_in_two_languages_is_one_name(string left, string right) => Assert.Equal(950, Alike(left, right));

    [Theory]
    [InlineData("Bob", "Robert", 850)]
    [InlineData("Саша", "Aleksandr", 850)]
    [InlineData("Sasha", "Aleksandra", 850)]
    [InlineData("Vova", "Володимир", 850)]
    [InlineData("Andrew", "Andrei", 800)]
    [InlineData("José", "Joseph", 800)]
    public void Pet_forms_and_translations_are_less(string left, string right, int score) =>
        Assert.Equal(score, Alike(left, right));

    [Theory]
    [InlineData("Vladimir", "Vladislav")]
    [InlineData("Ivan", "John")]
    [InlineData("Yusuf", "Joseph")]
    [InlineData("Mahmud", "Muhammad")]
    [InlineData("Hasan", "Husayn")]
    [InlineData("Putin", "Gazprom")]
    public void Different_names_are_none(string left, string right) => Assert.Equal(0, Alike(left, right));

    [Fact]
    public void Likeness_of_names_is_symmetric() => Assert.Equal(Alike("Sasha", "Alexander"), Alike("Alexander", "Sasha"));

    [Fact]
    public void Every_form_of_the_table_is_known()
    {
        var vocabulary = new Vocabulary();
        var lines = GivenNameTable.Names.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var line = 0; line < lines.Length; line++)
        {
            foreach (var form in lines[line].Split([',', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Assert.Contains(vocabulary.Read(NameText.Clean(form)).GivenNames, name => name.Class == line + 1);
        }
    }
}
