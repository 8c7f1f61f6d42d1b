namespace ExportScreen.Core.Rules;

/// <summary>Provisions that a person must look at: the engine names them and does not judge them.</summary>
static class NotModelled
{
    public static Rule RedFlags { get; } = Of("R51", "Red flags",
        "Circumstances that call for inquiry. The answers are kept with the sale; a person weighs them.",
        Law.Ear("part 732, supp. 3"));

    public static Rule SecondSignature { get; } = Of("R61", "Second signature",
        "A clear sale of tier 1 or 2 waits for the signatures that the profile asks for. This belongs to the determination.",
        Law.Policy("R61"));

    public static Rule ChangesAfterScreening { get; } = Of("R62", "Changes after the screening",
        "A change of party, item, quantity, destination, route or end use needs a new screening. The release is bound to the sale.",
        Law.Policy("R62"));

    static Rule Of(string id, string title, string explanation, params IReadOnlyList<Citation> citations) => new()
    {
        Id = id,
        Title = title,
        Explanation = explanation,
        Citations = citations,
        Mandatory = false,
        Modelling = Modelling.NotModelled,
    };
}
