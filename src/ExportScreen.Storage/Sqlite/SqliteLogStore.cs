using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ExportScreen.Audit;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ExportScreen.Storage.Sqlite;

/// <summary>
/// All logs in one SQLite file, for one process. Commits follow one another; reads run beside them, each on the state
/// of the last commit. A full or unwritable disk makes writes fail with <see cref="IOException"/> until it is well
/// again, and reads go on; damage and failed fsyncs are a <see cref="LogFatalException"/>. Not for network file systems.
/// </summary>
[SuppressMessage("Usage", "CA2213", Justification = "Disposing a semaphore would strand those who wait for it.")]
public sealed partial class SqliteLogStore : ILogStore
{
    const int MaxReaders = 16;
    const int BusyTimeoutSeconds = 5;

    readonly string path;
    readonly FileStream processLock;
    readonly SemaphoreSlim writing = new(1, 1);
    readonly SemaphoreSlim reading = new(MaxReaders, MaxReaders);
    readonly ConcurrentBag<SqliteConnection> idleReaders = [];

    /// <summary>Null after a failed write: the next one opens it anew.</summary>
    SqliteConnection? writer;

    LogFatalException? fatal;

    volatile bool closed;

    SqliteLogStore(string path, FileStream processLock) => (this.path, this.processLock) = (path, processLock);

    /// <summary>
    /// Opens the file, or makes it. What an earlier process left in the write-ahead log is first moved into the file
    /// and synced: that process may have ended because its last fsync failed.
    /// </summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The store owns the lock, and is returned.")]
    public static SqliteLogStore Open(string path)
    {
        path = Path.GetFullPath(path);
        if (new FileInfo(path).LinkTarget is not null)
            path = File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        var store = new SqliteLogStore(path, LockForThisProcess(path));
        try
        {
            store.writer = store.OpenWriter();
            SqliteSchema.Prepare(store.writer, path);
            store.Settle(store.writer);
            return store;
        }
        catch (Exception failure)
        {
            store.Close();
            if (failure is SqliteException sqlite)
                throw SqliteFailure.Translate(sqlite, path);
            throw;
        }
    }

    void Settle(SqliteConnection connection)
    {
        if (connection.Scalar("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L)
            throw new IOException($"Another program reads {path}, so that it cannot be made durable. End it first.");
    }

    static FileStream LockForThisProcess(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure)
        {
            throw new IOException(
                $"{path} is already open in another process, and only one may use it ({failure.Message})", failure);
        }
    }

    SqliteConnection OpenWriter()
    {
        var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        try
        {
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
            connection.Execute("PRAGMA cache_size = -65536"); // KiB; search terms land all over their index
            connection.Execute("PRAGMA journal_size_limit = 67108864"); // gives back what a burst took
            Require(connection, "journal_mode", "wal");
            Require(connection, "synchronous", 2L); // FULL: a signed commit that power loss undid would be a fork
            Require(connection, "fullfsync", 1L);
            Require(connection, "checkpoint_fullfsync", 1L);
            Require(connection, "secure_delete", 1L); // an erased payload is overwritten
            Require(connection, "foreign_keys", 1L);
            Require(connection, "recursive_triggers", 1L); // a REPLACE deletes, and must be refused as a DELETE is
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Sets it, and makes sure that SQLite took it on: it passes over what it cannot do in silence.</summary>
    internal static void Require(SqliteConnection connection, string pragma, object value)
    {
        connection.Scalar($"PRAGMA {pragma} = {value}");
        if (connection.Scalar($"PRAGMA {pragma}") is var found && !value.Equals(found))
            throw new IOException($"SQLite keeps {pragma} at {found} where it must be {value}.");
    }

    SqliteConnection OpenReader()
    {
        var connection = Connect(SqliteOpenMode.ReadOnly);
        try
        {
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY"); // sorts need no disk
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = BusyTimeoutSeconds
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs short queries in one snapshot on a connection of their own, and on the caller's thread.</summary>
    async Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken ct)
    {
        await reading.WaitAsync(ct);
        try
        {
            return Read(read, ct);
        }
        catch (SqliteException failure) when (SqliteFailure.IsInterrupted(failure))
        {
            throw new OperationCanceledException(ct);
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Translate(failure, path);
        }
        finally
        {
            reading.Release();
        }
    }

    T Read<T>(Func<SqliteConnection, T> read, CancellationToken ct)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var connection = idleReaders.TryTake(out var idle) ? idle : OpenReader();
        try
        {
            T result;
            using (ct.Register(() => raw.sqlite3_interrupt(connection.Handle)))
            {
                connection.Execute("BEGIN");
                result = read(connection);
                connection.Execute("COMMIT");
            }

            idleReaders.Add(connection);
            return result;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await writing.WaitAsync();
        for (var reader = 0; reader < MaxReaders; reader++)
            await reading.WaitAsync();
        Close();
        reading.Release(MaxReaders); // whoever waited finds the store closed
        writing.Release();
    }

    void Close()
    {
        closed = true;
        while (idleReaders.TryTake(out var reader))
            reader.Dispose();
        writer?.Dispose();
        writer = null;
        processLock.Dispose(); // last, so that the next process finds the file closed; the lock file stays
    }
}
