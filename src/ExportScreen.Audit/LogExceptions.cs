namespace ExportScreen.Audit;

/// <summary>Nothing may be released: the log did not take the entry, or can't say that it did. Answered with 503.</summary>
public abstract class LogException : Exception
{
    protected LogException() { }

    protected LogException(string message) : base(message) { }

    protected LogException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>Too many requests wait already. The entry was not taken; try again in a second.</summary>
public sealed class LogBusyException : LogException
{
    public LogBusyException() { }

    public LogBusyException(string message) : base(message) { }

    public LogBusyException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>The store or the signing failed. The entry may be in: trying again with the same key tells.</summary>
public sealed class LogUnavailableException : LogException
{
    public LogUnavailableException() { }

    public LogUnavailableException(string message) : base(message) { }

    public LogUnavailableException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>The clock, or the entry's time, lies before the log's last entry. Nothing was written.</summary>
public sealed class ClockBehindException : LogException
{
    public ClockBehindException() { }

    public ClockBehindException(string message) : base(message) { }

    public ClockBehindException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>What the store holds contradicts itself or what was signed. Trying again can't help; a person must look.</summary>
public sealed class LogTamperedException : LogException
{
    public LogTamperedException() { }

    public LogTamperedException(string message) : base(message) { }

    public LogTamperedException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>
/// Thrown by a store when nothing that this process has open can be trusted any more, as after a failed fsync. The
/// process must end.
/// </summary>
public sealed class LogFatalException : LogException
{
    public LogFatalException() { }

    public LogFatalException(string message) : base(message) { }

    public LogFatalException(string message, Exception innerException) : base(message, innerException) { }
}
