namespace ExportScreen.Core.Rules;

/// <summary>Provisions that a person must look at: the engine names them and does not judge them.</summary>
static class NotModelled
{

    public static Rule SecondSignature { get; } = Of("R61", "Second signature",
        "A clear sale of tier 1 or 2 waits for the signatures that the profile asks for. This belongs to the determination.",
        Law.Policy("R61"));

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
