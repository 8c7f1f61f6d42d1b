using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using ExportScreen.Audit;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

public sealed partial class SqliteLogStore
{
    const string HeadColumns = "log, tenant, origin, size, root, epoch, wrapped_key";

    /// <summary>In the order that <see cref="ToEntry"/> reads.</summary>
    const string EntryColumns =
        """
        log, tenant, idx, commit_size, id, type, time, leaf, payload, key_hash, body_hash,
        actor, decision, status, destination, states, terms
        """;

    public Task<LogHead?> ReadHeadAsync(string log, CancellationToken ct) =>
        ReadAsync(connection => ReadHead(connection, log), ct);

    public Task<StoredEntry?> ReadEntryAsync(string log, long index, CancellationToken ct) => ReadAsync(
        connection => connection.Rows(
            ToEntry, $"SELECT {EntryColumns} FROM entries WHERE log = $log AND idx = $idx",
            ("$log", log), ("$idx", index)).SingleOrDefault(), ct);

    public Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(string log, long first, int count, CancellationToken ct) =>
        ReadAsync<IReadOnlyList<StoredEntry>>(
            connection => connection.Rows(
                ToEntry,
                $"SELECT {EntryColumns} FROM entries WHERE log = $log AND idx >= $first ORDER BY idx LIMIT $count",
                ("$log", log), ("$first", first), ("$count", Math.Max(count, 0))), ct);

    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadLeavesAsync(
        string log, long first, int count, CancellationToken ct) =>
        ReadAsync<IReadOnlyList<ReadOnlyMemory<byte>>>(
            connection => connection.Rows<ReadOnlyMemory<byte>>(
                row => row.Bytes(0),
                "SELECT leaf FROM entries WHERE log = $log AND idx >= $first ORDER BY idx LIMIT $count",
                ("$log", log), ("$first", first), ("$count", Math.Max(count, 0))), ct);

    public Task<StoredEntry?> FindByIdAsync(string tenant, string id, CancellationToken ct) => ReadAsync(
        connection => connection.Rows(
            ToEntry, $"SELECT {EntryColumns} FROM entries WHERE tenant = $tenant AND id = $id",
            ("$tenant", tenant), ("$id", id)).SingleOrDefault(), ct);

    public Task<StoredEntry?> FindByKeyAsync(string tenant, ReadOnlyMemory<byte> keyHash, CancellationToken ct) =>
        ReadAsync(
            connection => connection.Rows(
                ToEntry, $"SELECT {EntryColumns} FROM entries WHERE tenant = $tenant AND key_hash = $key",
                ("$tenant", tenant), ("$key", keyHash.ToArray())).SingleOrDefault(), ct);

    /// <summary>
    /// As the interface says; logs of a tenant follow one another by name. <see cref="EntryQuery.After"/> is where the
    /// last page ended: with <see cref="EntryQuery.OldestFirst"/>, what is newer than it comes next.
    /// </summary>
    public Task<IReadOnlyList<StoredEntry>> QueryAsync(EntryQuery query, CancellationToken ct) =>
        ReadAsync<IReadOnlyList<StoredEntry>>(
            connection =>
            {
                List<StoredEntry> found = [];
                foreach (var log in EntrySearch.Logs(connection, query))
                {
                    if (found.Count >= query.Limit)
                        break;
                    using var search = EntrySearch.In(log, query, query.Limit - found.Count, EntryColumns, connection);
                    using var rows = search.ExecuteReader();
                    while (rows.Read())
                        found.Add(ToEntry(rows));
                }

                return found;
            }, ct);

    public Task<byte[]?> ReadTileAsync(string log, int level, long n, CancellationToken ct) => ReadAsync(
        connection => (byte[]?)connection.Scalar(
            "SELECT hashes FROM tiles WHERE log = $log AND level = $level AND n = $n",
            ("$log", log), ("$level", level), ("$n", n)), ct);

    public Task<IReadOnlyList<LogHead>> ListAsync(string? tenant, CancellationToken ct) =>
        ReadAsync<IReadOnlyList<LogHead>>(
            connection => tenant is null
                ? connection.Rows(ToHead, $"SELECT {HeadColumns} FROM logs ORDER BY tenant, log")
                : connection.Rows(
                    ToHead, $"SELECT {HeadColumns} FROM logs WHERE tenant = $tenant ORDER BY log",
                    ("$tenant", tenant)), ct);

    /// <summary>As the interface says; bytes that no longer are those of their name are an exception.</summary>
    public async Task<byte[]?> ReadPartAsync(string sha256, CancellationToken ct)
    {
        var parts = await ReadAsync(
            connection => connection.Rows(
                row => (Encoding: row.GetString(0), Content: row.Bytes(1)),
                "SELECT encoding, content FROM parts WHERE sha256 = $sha256", ("$sha256", sha256)), ct);
        if (parts is not [var (encoding, stored)])
            return null;

        var content = encoding == "br" ? Decompress(stored) : stored;
        return Convert.ToHexStringLower(SHA256.HashData(content)) == sha256
            ? content
            : throw new InvalidDataException($"The part {sha256} in {path} is damaged.");
    }

    public Task<string?> ReadSettingAsync(string name, CancellationToken ct) => ReadAsync(
        connection => (string?)connection.Scalar("SELECT value FROM settings WHERE name = $name", ("$name", name)), ct);

    Task<bool> HasPartAsync(string sha256, CancellationToken ct) => ReadAsync(
        connection => connection.Scalar(
            "SELECT 1 FROM parts WHERE sha256 = $sha256", ("$sha256", sha256)) is not null, ct);

    static LogHead? ReadHead(SqliteConnection connection, string log) => connection.Rows(
        ToHead, $"SELECT {HeadColumns} FROM logs WHERE log = $log", ("$log", log)).SingleOrDefault();

    static LogHead ToHead(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.Bytes(4), row.GetInt64(5),
        row.Bytes(6));

    static StoredEntry ToEntry(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), new NewEntry
        {
            Id = row.GetString(4),
            Type = row.GetString(5),
            Time = new DateTimeOffset(row.GetInt64(6), TimeSpan.Zero),
            Leaf = row.Bytes(7),
            Payload = row.BytesOrNull(8),
            KeyHash = row.BytesOrNull(9),
            BodyHash = row.BytesOrNull(10),
            Facts = new EntryFacts
            {
                Actor = row.TextOrNull(11),
                Decision = row.TextOrNull(12),
                Status = row.TextOrNull(13),
                Destination = row.TextOrNull(14),
                EndUserStates = JsonSerializer.Deserialize<string[]>(row.GetString(15))!,
                Terms = JsonSerializer.Deserialize<string[]>(row.GetString(16))!
            }
        });

    static byte[] Decompress(byte[] packed)
    {
        using var content = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            brotli.CopyTo(content);
        return content.ToArray();
    }
}
