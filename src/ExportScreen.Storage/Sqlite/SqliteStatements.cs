using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

static class SqliteStatements
{
    extension(SqliteConnection connection)
    {
        /// <summary>A statement with its parameters; null stands for NULL.</summary>
        [SuppressMessage("Security", "CA2100", Justification = "Put together from constants; values are bound.")]
        public SqliteCommand Statement(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            return command;
        }

        /// <summary>Runs it and says how many rows it changed.</summary>
        public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        {
            using var command = connection.Statement(sql, values);
            return command.ExecuteNonQuery();
        }

        /// <summary>First column of the first row; null where there is no row or it holds NULL.</summary>
        public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        {
            using var command = connection.Statement(sql, values);
            return command.ExecuteScalar() is { } value and not DBNull ? value : null;
        }

        /// <summary>All rows, each made into a <typeparamref name="T"/>.</summary>
        public List<T> Rows<T>(
            Func<SqliteDataReader, T> read, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        {
            using var command = connection.Statement(sql, values);
            using var rows = command.ExecuteReader();
            List<T> all = [];
            while (rows.Read())
                all.Add(read(rows));
            return all;
        }
    }

    extension(SqliteDataReader row)
    {
        public string? TextOrNull(int column) => row.IsDBNull(column) ? null : row.GetString(column);

        public byte[] Bytes(int column) => row.GetFieldValue<byte[]>(column);

        /// <summary>Spelt out, since a null array would become an empty memory and not null.</summary>
        public ReadOnlyMemory<byte>? BytesOrNull(int column) =>
            row.IsDBNull(column) ? default(ReadOnlyMemory<byte>?) : row.Bytes(column).AsMemory();
    }
}
