namespace ExportScreen.Audit;

/// <summary>
/// The log cannot go on in this process: a commit's outcome is unknown, or what is stored is damaged. The host ends the
/// process; nothing is retried on the same handle.
/// </summary>
public sealed class LogFatalException : Exception
{
    public LogFatalException()
    {
    }

    public LogFatalException(string message)
        : base(message)
    {
    }

    public LogFatalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
