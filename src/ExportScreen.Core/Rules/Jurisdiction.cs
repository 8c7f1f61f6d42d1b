namespace ExportScreen.Core.Rules;

/// <summary>Names of regimes.</summary>
static class Jurisdiction
{
    /// <summary>One name for each regime: <c>GB</c> is <c>UK</c>, Northern Ireland follows the Union's dual-use rules.</summary>
    public static string Normal(string name) => name switch
    {
        "GB" => "UK",
        "XI" or "GB-NIR" => "EU",
        "LI" => "CH",
        _ => name,
    };
}
