namespace ExportScreen.Cli;

/// <summary>What a command ends with, for scripts.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>What was to be verified is wrong; what and where was told.</summary>
    public const int Wrong = 1;

    /// <summary>It was refused or held back; the reason was told.</summary>
    public const int Refused = 2;

    /// <summary>The service could not be reached, or cannot answer now.</summary>
    public const int Unreachable = 3;
}
