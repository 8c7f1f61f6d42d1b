namespace ExportScreen.Core.Bodies;

/// <summary>What kind of organisation a name is of whose every word is understood, whatever the language.</summary>
static class ConceptCategories
{
    static readonly (string Category, UInt128 All)[] Rules =
    [
        ("state_security", Concepts.MeaningOf("state security")),
        ("state_security", Concepts.MeaningOf("national security")),
        ("intelligence", Concepts.MeaningOf("intelligence service")),
        ("intelligence", Concepts.MeaningOf("intelligence department")),
        ("intelligence", Concepts.MeaningOf("intelligence agency")),
        ("intelligence", Concepts.MeaningOf("intelligence foreign")),
        ("intelligence", Concepts.MeaningOf("intelligence military")),
        ("interior_ministry", Concepts.MeaningOf("ministry interior")),
        ("police", Concepts.MeaningOf("department interior")),
        ("police", Concepts.MeaningOf("police")),
        ("paramilitary", Concepts.MeaningOf("gendarmerie")),
        ("paramilitary", Concepts.MeaningOf("national guard")),
        ("border_guard", Concepts.MeaningOf("border service")),
        ("border_guard", Concepts.MeaningOf("border forces")),
        ("border_guard", Concepts.MeaningOf("border department")),
        ("presidential_security", Concepts.MeaningOf("president security service")),
        ("presidential_security", Concepts.MeaningOf("state guard service")),
        ("armed_forces", Concepts.MeaningOf("armed forces")),
        ("defence_ministry", Concepts.MeaningOf("ministry defence")),
        ("prosecutor", Concepts.MeaningOf("prosecutor")),
        ("prosecutor", Concepts.MeaningOf("counter corruption")),
        ("prosecutor", Concepts.MeaningOf("investigation committee")),
        ("prison", Concepts.MeaningOf("prison service")),
        ("prison", Concepts.MeaningOf("prison department")),
        ("financial_intelligence", Concepts.MeaningOf("finance monitoring")),
        ("financial_intelligence", Concepts.MeaningOf("finance intelligence")),
        ("cyber_agency", Concepts.MeaningOf("cyber security")),
        (OrganisationWords.GovernmentOther, Concepts.MeaningOf("ministry")),
        (OrganisationWords.GovernmentOther, Concepts.MeaningOf("customs")),
        (OrganisationWords.GovernmentOther, Concepts.MeaningOf("state committee")),
        (OrganisationWords.GovernmentOther, Concepts.MeaningOf("government")),
    ];

    /// <summary>Fields in which security, control and guard mean something harmless.</summary>
    static readonly UInt128 Harmless = Concepts.MeaningOf(
        "food social fire health environment bank sport culture education science agriculture labour tourism youth private water rights trade");

    public static IEnumerable<string> Of(UInt128 meaning) => Rules
        .Where(rule => (meaning & rule.All) == rule.All
            && ((meaning & Harmless) == 0 || rule.Category == OrganisationWords.GovernmentOther))
        .Select(rule => rule.Category);
}
