using CsCheck;
using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.Tests.Bodies;

public sealed class OrganisationWordsTests
{
    internal static readonly KeywordTable Keywords = new()
    {
        Languages = new Dictionary<string, LanguageKeywords>
        {
            ["en"] = Language(
                new()
                {
                    ["state_security"] = ["state security", "security service"],
                    ["police"] = ["police"],
                    ["affiliated"] = ["academy", "university"],
                    ["government_other"] = ["ministry"],
                    ["cyber_agency"] = ["information security"],
                },
                "social security", "information security solutions"),
            ["ru"] = Language(new() { ["state_security"] = ["государственн* безопасност*"], ["telecom"] = ["*телеком"] }),
            ["fr"] = Language(new() { ["state_security"] = ["sûreté de l état"] }),
            ["ar"] = new(
                new Dictionary<string, IReadOnlyList<string>> { ["interior_ministry"] = ["وزارة داخلية"] }, [], ["ال"], ["و"]),
            ["zh"] = Language(new() { ["police"] = ["公安"], ["state_security"] = ["安全"] }, "食品安全"),
        },
        SubstringLanguages = new HashSet<string> { "zh" },
        LegalForms = new Dictionary<string, IReadOnlyList<string>>
        {
            ["en"] = ["llc", "l l c", "inc", "jsc"],
            ["pt"] = ["lda"],
            ["ru"] = ["ооо"],
            ["zh"] = ["有限公司"],
        },
        StateLegalForms = new Dictionary<string, IReadOnlyList<string>> { ["ru"] = ["гуп"] },
        UnitPatterns =
        [
            new("ru", "войсковая часть", 5, "armed_forces"),
            new("zh", "部队", 5, "armed_forces"),
        ],
    };

    static readonly OrganisationWords Words = new(Keywords);

    static LanguageKeywords Language(Dictionary<string, IReadOnlyList<string>> phrases, params string[] negatives) =>
        new(phrases, negatives, [], []);

    [Theory]
    [InlineData("State Security Service", "state_security")]
    [InlineData("Social Security Fund", "")]
    [InlineData("Information Security Solutions LLC", "private_company")]
    [InlineData("Центр государственной безопасности", "state_security")]
    [InlineData("Белтелеком", "telecom")]
    [InlineData("Direction de la sûreté de l'État", "state_security")]
    [InlineData("وزارة الداخلية", "interior_ministry")]
    [InlineData("新疆公安厅", "police")]
    [InlineData("北京食品安全有限公司", "private_company")]
    [InlineData("61398部队", "armed_forces")]
    [InlineData("Войсковая часть 12345", "armed_forces")]
    [InlineData("Войсковая часть 123", "")]
    [InlineData("ООО «Ромашка»", "private_company")]
    [InlineData("Ромашка ООО плюс", "")]
    [InlineData("Romashka L.L.C.", "private_company")]
    [InlineData("ГУП Ромашка", "government_other")]
    [InlineData("Ministry of Police Academy", "affiliated government_other police")]
    public void Words_tell_what_a_name_is(string name, string categories) =>
        Assert.Equal(categories, string.Join(' ', Words.Categories(name)));

    [Fact]
    public void Any_string_can_be_asked_about() => Gen.String.Sample(text => _ = Words.Categories(text));
}
