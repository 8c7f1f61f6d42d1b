namespace ExportScreen.Api.Access;

/// <summary>What the holder of a key may do.</summary>
static class Role
{
    /// <summary>Has sales decided.</summary>
    public const string Screener = "screener";

    /// <summary>Works flagged sales.</summary>
    public const string Officer = "officer";

    /// <summary>Reads decisions and verifies the log.</summary>
    public const string Regulator = "regulator";

    /// <summary>Keeps keys, lists and the exile record.</summary>
    public const string Admin = "admin";

    public static string[] Any => [Screener, Officer, Regulator, Admin];
}
