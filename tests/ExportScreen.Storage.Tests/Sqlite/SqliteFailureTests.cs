using ExportScreen.Audit;
using ExportScreen.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Tests.Sqlite;

public sealed class SqliteFailureTests
{
    [Theory]
    [InlineData(1034)] // IOERR_FSYNC
    [InlineData(1290)] // IOERR_DIR_FSYNC
    [InlineData(11)] // CORRUPT
    [InlineData(267)] // CORRUPT_VTAB
    [InlineData(26)] // NOTADB
    [InlineData(8458)] // IOERR_CORRUPTFS
    public void A_disk_that_lost_or_damaged_what_was_written_is_fatal(int code) =>
        Assert.IsType<LogFatalException>(Translate(code));

    [Theory]
    [InlineData(13)] // FULL
    [InlineData(5)] // BUSY
    [InlineData(517)] // BUSY_SNAPSHOT
    [InlineData(8)] // READONLY
    [InlineData(14)] // CANTOPEN
    [InlineData(778)] // IOERR_WRITE
    [InlineData(4874)] // IOERR_SHMSIZE
    [InlineData(1546)] // IOERR_TRUNCATE
    public void What_may_pass_is_an_IOException(int code) => Assert.IsType<IOException>(Translate(code));

    [Theory]
    [InlineData(2067)] // CONSTRAINT_UNIQUE
    [InlineData(1811)] // CONSTRAINT_TRIGGER
    public void A_broken_rule_is_the_callers_mistake(int code) =>
        Assert.IsType<InvalidOperationException>(Translate(code));

    static Exception Translate(int code) =>
        SqliteFailure.Translate(new SqliteException("it failed", code & 0xff, code), "/data/logs.db");
}
