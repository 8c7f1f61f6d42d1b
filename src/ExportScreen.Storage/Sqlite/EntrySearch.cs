using System.Diagnostics.CodeAnalysis;
using System.Text;
using ExportScreen.Audit;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

/// <summary>Turns a query into statements, one a log: each index starts with the log, and so gives its rows in order.</summary>
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
        ("$tenant", query.Tenant), ("$log", query.Log), ("$place", query.Before?.Log));

    /// <summary>
    /// The statement for one log. It finds the indexes first and reads the entries last, so that no sort ever carries a
    /// leaf or a payload.
    /// </summary>
    [SuppressMessage("Security", "CA2100", Justification = "The text is put together from constants; values are bound.")]
    public static SqliteCommand In(string log, EntryQuery query, int limit, string columns, SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        var joins = new StringBuilder();
        var conditions = new StringBuilder("e.log = $log");
        command.Parameters.AddWithValue("$log", log);

        if (query.Before is { } place && place.Log == log)
            Where(query.OldestFirst ? "e.idx > " : "e.idx < ", place.Index);
        if (query.Types is { } types)
            conditions.Append(" AND e.type IN (").AppendJoin(", ", types.Select(Value)).Append(')');
        if (query.Actor is { } actor)
            Where("e.actor = ", actor);
        if (query.Decision is { } decision)
            Where("e.decision = ", decision);
        if (query.Status is { } status)
            Where("e.status = ", status);
        if (query.Destination is { } destination)
            Where("e.destination = ", destination);
        if (query.From is { } from)
            Where("e.time >= ", from.UtcTicks);
        if (query.To is { } to)
            Where("e.time < ", to.UtcTicks);
        if (query.EndUserState is { } state)
            Join("entry_states", "state", state);
        foreach (var term in query.Terms)
            Join("entry_terms", "term", term);

        command.CommandText =
            $"""
            SELECT {columns} FROM entries WHERE log = $log AND idx IN (
                SELECT e.idx FROM entries e{joins} WHERE {conditions}
                ORDER BY e.idx {Direction(query)} LIMIT {Value(limit)})
            ORDER BY idx {Direction(query)}
            """;
        return command;

        void Where(string condition, object value) => conditions.Append(" AND ").Append(condition).Append(Value(value));

        void Join(string table, string column, string value)
        {
            var name = $"w{command.Parameters.Count}";
            joins.Append(" JOIN ").Append(table).Append(' ').Append(name).Append(" ON ").Append(name)
                .Append(".log = e.log AND ").Append(name).Append(".idx = e.idx AND ").Append(name).Append('.')
                .Append(column).Append(" = ").Append(Value(value));
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
