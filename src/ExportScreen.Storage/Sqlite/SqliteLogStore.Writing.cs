using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using ExportScreen.Audit;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

public sealed partial class SqliteLogStore
{
    public Task<bool> CreateAsync(LogHead empty, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(empty.Size, 0, nameof(empty));
        return WriteAsync(
            connection => connection.Execute(
                """
                INSERT INTO logs (log, tenant, origin, size, root, epoch, wrapped_key)
                VALUES ($log, $tenant, $origin, 0, $root, $epoch, $key) ON CONFLICT (log) DO NOTHING
                """,
                ("$log", empty.Log), ("$tenant", empty.Tenant), ("$origin", empty.Origin),
                ("$root", empty.Root.ToArray()), ("$epoch", empty.Epoch), ("$key", empty.WrappedKey.ToArray())) == 1,
            wasCommitted: null, ct);
    }

    /// <summary>
    /// As the interface says. An id or idempotency key that the tenant has used before is an
    /// <see cref="InvalidOperationException"/>, and nothing is written. Not cancelled once it has begun.
    /// </summary>
    public Task<bool> CommitAsync(LogHead expected, LogCommit commit, CancellationToken ct)
    {
        var size = expected.Size + commit.Entries.Count;
        return WriteAsync(
            connection =>
            {
                if (MoveHead(connection, expected, size, commit.NewRoot) is not { } tenant)
                    return false;
                if (commit.Entries.Count == 0)
                    Probe(connection);
                InsertEntries(connection, expected.Log, tenant, expected.Size, size, commit.Entries);
                IndexWords(connection, expected, "entry_states (log, state, idx, time)", "states");
                IndexWords(connection, expected, "entry_terms (log, term, idx, time)", "terms");
                UpsertTiles(connection, expected.Log, commit.Tiles);
                return true;
            },
            // A head that was not to move tells nothing of whether the commit went through.
            wasCommitted: commit.Entries.Count == 0 ? null : connection => ReadHead(connection, expected.Log) is { } head
                && head.Size == size && head.Root.Span.SequenceEqual(commit.NewRoot.Span),
            ct);
    }

    public async Task PutPartAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(content.Span)) != sha256)
            throw new ArgumentException($"The content is not that of {sha256}.", nameof(sha256));
        if (await HasPartAsync(sha256, ct))
            return;

        var packed = Compress(content.Span);
        var (encoding, bytes) = packed.Length < content.Length ? ("br", packed) : ("identity", content.ToArray());
        await WriteAsync(
            connection => connection.Execute(
                """
                INSERT INTO parts (sha256, encoding, content) VALUES ($sha256, $encoding, $content)
                ON CONFLICT DO NOTHING
                """,
                ("$sha256", sha256), ("$encoding", encoding), ("$content", bytes)) == 1,
            wasCommitted: null, ct);
    }

    public Task<bool> SetSettingAsync(string name, string value, CancellationToken ct) => WriteAsync(
        connection => connection.Execute(
            "INSERT INTO settings (name, value) VALUES ($name, $value) ON CONFLICT DO NOTHING",
            ("$name", name), ("$value", value)) == 1,
        wasCommitted: null, ct);

    /// <summary>
    /// A commit without entries asks whether the disk takes one. SQLite writes no page that stays as it was, so this
    /// changes as many as a large entry would.
    /// </summary>
    static void Probe(SqliteConnection connection) => connection.Execute(
        """
        INSERT INTO probe (id, filler) VALUES (1, randomblob(65536))
        ON CONFLICT (id) DO UPDATE SET filler = excluded.filler
        """);

    /// <summary>The log's tenant; null where the head is not the expected one.</summary>
    static string? MoveHead(SqliteConnection connection, LogHead expected, long size, ReadOnlyMemory<byte> root) =>
        (string?)connection.Scalar(
            """
            UPDATE logs SET size = $newSize, root = $newRoot
            WHERE log = $log AND size = $size AND root = $root AND epoch = $epoch RETURNING tenant
            """,
            ("$newSize", size), ("$newRoot", root.ToArray()), ("$log", expected.Log), ("$size", expected.Size),
            ("$root", expected.Root.ToArray()), ("$epoch", expected.Epoch));

    static void InsertEntries(
        SqliteConnection connection, string log, string tenant, long first, long size, IReadOnlyList<NewEntry> entries)
    {
        using var insert = connection.Statement(
            """
            INSERT INTO entries (log, idx, tenant, id, type, time, commit_size, actor, decision, status, destination,
                states, terms, key_hash, body_hash, leaf, payload)
            VALUES ($log, $idx, $tenant, $id, $type, $time, $size, $actor, $decision, $status, $destination,
                $states, $terms, $key, $body, $leaf, $payload)
            """);
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, facts) = (entries[i], entries[i].Facts);
            Bind(insert,
                ("$log", log), ("$idx", first + i), ("$tenant", tenant), ("$id", entry.Id), ("$type", entry.Type),
                ("$time", entry.Time.UtcTicks), ("$size", size), ("$actor", facts.Actor), ("$decision", facts.Decision),
                ("$status", facts.Status), ("$destination", facts.Destination),
                ("$states", JsonSerializer.Serialize(facts.EndUserStates)),
                ("$terms", JsonSerializer.Serialize(facts.Terms)),
                ("$key", entry.KeyHash?.ToArray()), ("$body", entry.BodyHash?.ToArray()),
                ("$leaf", entry.Leaf.ToArray()), ("$payload", entry.Payload?.ToArray()));
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Sorted, because words land all over their index.</summary>
    static void IndexWords(SqliteConnection connection, LogHead before, string table, string column) =>
        connection.Execute(
            $"""
            INSERT OR IGNORE INTO {table}
            SELECT e.log, word.value, e.idx, e.time FROM entries e, json_each(e.{column}) word
            WHERE e.log = $log AND e.idx >= $first ORDER BY word.value, e.idx
            """,
            ("$log", before.Log), ("$first", before.Size));

    static void UpsertTiles(SqliteConnection connection, string log, IReadOnlyList<TileRow> tiles)
    {
        using var upsert = connection.Statement(
            """
            INSERT INTO tiles (log, level, n, hashes) VALUES ($log, $level, $n, $hashes)
            ON CONFLICT (log, level, n) DO UPDATE SET hashes = excluded.hashes
            """);
        foreach (var tile in tiles)
        {
            Bind(upsert, ("$log", log), ("$level", tile.Level), ("$n", tile.N), ("$hashes", tile.Hashes.ToArray()));
            upsert.ExecuteNonQuery();
        }
    }

    /// <summary>Gives the values for the next run, always the same names in the same order.</summary>
    static void Bind(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (command.Parameters.Count == 0)
        {
            foreach (var (name, _) in values)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
    }

    static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
            brotli.Write(content);
        return packed.ToArray();
    }

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction of its own: durable where it says true, undone where false.
    /// </summary>
    /// <param name="wasCommitted">Tells after a failed COMMIT whether it is in after all; null: nobody asks.</param>
    async Task<bool> WriteAsync(
        Func<SqliteConnection, bool> work, Func<SqliteConnection, bool>? wasCommitted, CancellationToken ct)
    {
        await writing.WaitAsync(ct);
        try
        {
            // Away from the caller's thread, because it waits for the disk.
            return await Task.Run(() => Write(work, wasCommitted), CancellationToken.None);
        }
        finally
        {
            writing.Release();
        }
    }

    bool Write(Func<SqliteConnection, bool> work, Func<SqliteConnection, bool>? wasCommitted)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (fatal is not null)
            throw new LogFatalException("The database failed before, and this process must end.", fatal);

        var committing = false;
        try
        {
            writer ??= OpenWriter();
            writer.Execute("BEGIN IMMEDIATE");
            committing = work(writer);
            writer.Execute(committing ? "COMMIT" : "ROLLBACK");
            return committing;
        }
        catch (Exception failure)
        {
            var meaning = failure is SqliteException sqlite ? SqliteFailure.Translate(sqlite, path) : failure;
            fatal = meaning as LogFatalException;
            if (fatal is null)
            {
                // Closing undoes what is open. Whatever state the handle was in, the next write starts on a new one.
                writer?.Dispose();
                writer = null;
                if (committing && wasCommitted is not null && IsIn(wasCommitted, failure))
                    return true;
            }

            if (meaning == failure)
                throw;
            throw meaning;
        }
    }

    /// <summary>SQLite promises that a failed COMMIT has done nothing. A signature hangs on it, so we look.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps us from looking leaves the outcome unknown.")]
    bool IsIn(Func<SqliteConnection, bool> wasCommitted, Exception commitFailure)
    {
        try
        {
            return Read(wasCommitted, CancellationToken.None);
        }
        catch (Exception failure)
        {
            fatal = new LogFatalException(
                $"It is unknown whether a commit to {path} is in: it failed, and so did looking for it.",
                new AggregateException(commitFailure, failure));
            throw fatal;
        }
    }
}
