namespace ExportScreen.Cli.Service;

/// <summary>The service did not do it. The message is for people.</summary>
sealed class ServiceException : Exception
{
    public ServiceException()
    {
    }

    public ServiceException(string message) : base(message)
    {
    }

    public ServiceException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public ServiceException(string message, int exitCode, Exception? innerException = null) : base(message, innerException) =>
        ExitCode = exitCode;

    /// <summary>One of <see cref="Cli.ExitCode"/>.</summary>
    public int ExitCode { get; } = Cli.ExitCode.Refused;
}
