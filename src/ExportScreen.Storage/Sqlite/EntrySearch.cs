using System.Diagnostics.CodeAnalysis;
using ExportScreen.Audit;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

/// <summary>
/// Turns a query into statements, one a log: each index starts with the log, and so gives its rows in order.
/// </summary>
static class EntrySearch
{
    /// <summary>The logs it has to look into, in the order asked for.</summary>
    public static List<string> Logs(SqliteConnection connection, EntryQuery query) => connection.Rows(
        row => row.GetString(0),
        $"""
        SELECT log FROM logs
        WHERE tenant = $tenant AND ($log IS NULL OR log = $log)
            AND ($place IS NULL OR log {(query.OldestFirst ? ">=" : "<=")} $place)
        ORDER BY log {Direction(query)}
        """,
        ("$tenant", query.Tenant), ("$log", query.Log), ("$place", query.After?.Log));

    /// <summary>
    /// The statement for one log. It finds the indexes first and reads the entries last, so that no sort ever carries a
    /// leaf or a payload.
    /// </summary>
    [SuppressMessage("Security", "CA2100", Justification = "Put together from constants; values are bound.")]
    public static SqliteCommand In(string log, EntryQuery query, int limit, string columns, SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.Parameters.AddWithValue("$log", log);
        List<string> tables = [];
        List<string> conditions = [];

        // What stands first drives the search: words are rare, and their rows come in paging order too.
        foreach (var term in query.Terms)
            Add("entry_terms", "term", term);
        if (query.EndUserState is { } state)
            Add("entry_states", "state", state);
        tables.Add("entries e");
        conditions.Add("e.log = $log");
        var first = tables.Count > 1 ? "w0" : "e";
        conditions.Add($"e.idx = {first}.idx");

        if (query.After is { } place && place.Log == log)
            conditions.Add($"{first}.idx {(query.OldestFirst ? ">" : "<")} {Value(place.Index)}");
        if (query.Types is { } types)
            conditions.Add($"e.type IN ({string.Join(", ", types.Select(Value))})");
        if (query.Actor is { } actor)
            conditions.Add($"e.actor = {Value(actor)}");
        if (query.Decision is { } decision)
            conditions.Add($"e.decision = {Value(decision)}");
        if (query.Status is { } status)
            conditions.Add($"e.status = {Value(status)}");
        if (query.Destination is { } destination)
            conditions.Add($"e.destination = {Value(destination)}");
        if (query.From is { } from)
            conditions.Add($"{first}.time >= {Value(from.UtcTicks)}");
        if (query.To is { } to)
            conditions.Add($"{first}.time < {Value(to.UtcTicks)}");

        command.CommandText =
            $"""
            SELECT {columns} FROM entries WHERE log = $log AND idx IN (
                SELECT e.idx FROM {string.Join(" CROSS JOIN ", tables)} WHERE {string.Join(" AND ", conditions)}
                ORDER BY {first}.idx {Direction(query)} LIMIT {Value(limit)})
            ORDER BY idx {Direction(query)}
            """;
        return command;

        void Add(string table, string column, string word)
        {
            var name = $"w{tables.Count}";
            tables.Add($"{table} {name}");
            conditions.Add($"{name}.log = $log AND {name}.{column} = {Value(word)}");
            if (tables.Count > 1)
                conditions.Add($"{name}.idx = w0.idx");
        }

        string Value(object value)
        {
            var name = $"$v{command.Parameters.Count}";
            command.Parameters.AddWithValue(name, value);
            return name;
        }
    }

    static string Direction(EntryQuery query) => query.OldestFirst ? "ASC" : "DESC";
}
