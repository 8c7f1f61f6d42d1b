using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Tests.Reading;

public sealed class TextTests
{
    [Theory]
    [InlineData(" Ahmed  KERIMOV ", "Ahmed KERIMOV")]
    [InlineData("a\u00A0\u202F\r\n b", "a b")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData(" \n ", null)]
    public void Blanks_collapse_and_letters_are_composed(string printed, string? clean) =>
        Assert.Equal(clean, Text.Clean(printed));

    [Theory]
    [InlineData("Ağayev, Əli O‘g‘li", true)]
    [InlineData("ООО “Синезис”", false)]
    [InlineData("حاجی", false)]
    [InlineData("中国", false)]
    [InlineData("9 – 9", true)]
    public void The_script_is_that_of_most_letters(string text, bool latin) => Assert.Equal(latin, Text.IsLatin(text));
}
