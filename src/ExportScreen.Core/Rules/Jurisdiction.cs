namespace ExportScreen.Core.Rules;

/// <summary>Names of regimes.</summary>
static class Jurisdiction
{
    /// <summary>One name for each regime: <c>GB</c> is <c>UK</c>, Northern Ireland follows the Union's dual-use rules.</summary>
    public static string Normal(string name) => name switch
    {
        "GB" => "UK",
        "LI" => "CH",
        _ when IsNorthernIreland(name) => "EU",
        _ => StateOf(name),
    };

    public static bool IsNorthernIreland(string name) => name is "XI" or "GB-NIR";

    /// <summary>The state whose customs territory a territory with a code of its own belongs to; others stand for themselves.</summary>
    public static string StateOf(string country) => country switch
    {
        "AX" => "FI",
        "GF" or "GP" or "MF" or "MQ" or "RE" or "YT" => "FR",
        "AS" or "GU" or "MP" or "PR" or "UM" or "VI" => "US",
        _ => country,
    };
}
