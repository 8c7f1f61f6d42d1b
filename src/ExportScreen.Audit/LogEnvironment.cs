namespace ExportScreen.Audit;

/// <summary>What all logs of an installation share.</summary>
public sealed record LogEnvironment
{
    public required ILogStore Store { get; init; }

    public required MasterKey Keys { get; init; }

    public required SignerLatch Latch { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>
    /// Believe a log whose latch is lost. Nothing then tells a database that was turned back from the newest one, and
    /// whoever goes on from an old one forks the log: only where its head was compared with a checkpoint held elsewhere.
    /// </summary>
    public bool TrustUnlatched { get; init; }

    /// <summary>
    /// Called once a store has thrown a <see cref="LogFatalException"/>, before any waiting caller is answered. The host
    /// must end the process; the log takes no further entry.
    /// </summary>
    public required Action<Exception> OnFatal { get; init; }
}
