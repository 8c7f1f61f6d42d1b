using System.Globalization;
using ExportScreen.Api.Contract;
using ExportScreen.Audit;

namespace ExportScreen.Api.Log;

/// <summary>Cursors through logs: the place of the last entry that was shown.</summary>
static class LogCursor
{
    public static string Write(StoredEntry last) =>
        Cursor.After(string.Create(CultureInfo.InvariantCulture, $"{last.Log}/{last.Index}"));

    /// <summary>Null where there is none, or it is none of ours.</summary>
    public static (string Log, long Index)? Read(string? cursor) =>
        Cursor.Place(cursor)?.Split('/') is [var log, var number]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (log, index) : null;
}
