using ExportScreen.Audit;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

/// <summary>What an error of SQLite means to the log.</summary>
static class SqliteFailure
{
    const int Full = 13, Busy = 5, Locked = 6, ReadOnly = 8, CanNotOpen = 14, Constraint = 19;
    const int Corrupt = 11, NotADatabase = 26, Interrupted = 9;
    const int FsyncFailed = 1034, DirectoryFsyncFailed = 1290, BadChecksum = 8202, CorruptFileSystem = 8458;

    public static bool IsInterrupted(SqliteException failure) => failure.SqliteErrorCode == Interrupted;

    /// <summary>
    /// <see cref="LogFatalException"/> where this process must not go on: what is on disk is damaged, or unknown
    /// because an fsync failed (the system drops such pages, so a second fsync would lie).
    /// <see cref="InvalidOperationException"/> where the write would break a rule of the log. Otherwise
    /// <see cref="IOException"/>: nothing was written, and it may work again once the cause is gone.
    /// </summary>
    public static Exception Translate(SqliteException failure, string path) => failure switch
    {
        { SqliteExtendedErrorCode: FsyncFailed or DirectoryFsyncFailed } =>
            new LogFatalException($"The disk failed to keep what was written to {path} (fsync).", failure),
        { SqliteErrorCode: Corrupt or NotADatabase } or { SqliteExtendedErrorCode: BadChecksum or CorruptFileSystem } =>
            new LogFatalException($"{path} is damaged. Restore it; do not append to it.", failure),
        { SqliteErrorCode: Constraint } =>
            new InvalidOperationException($"Refused, and nothing was written: {failure.Message}", failure),
        _ => new IOException($"{Cause(failure.SqliteErrorCode)}: {path} ({failure.Message})", failure)
    };

    static string Cause(int code) => code switch
    {
        Full => "The disk is full",
        Busy or Locked => "Another program holds the database's lock",
        ReadOnly => "The database is read-only",
        CanNotOpen => "The database cannot be opened",
        _ => "The database cannot be used now"
    };
}
