using ExportScreen.Audit;
using ExportScreen.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Tests.Sqlite;

/// <summary>That a search goes by an index shows in SQLite's plan long before it shows in a long log.</summary>
public sealed class EntrySearchTests : IDisposable
{
    static readonly DateTimeOffset Noon = Samples.Noon;

    readonly SqliteConnection connection = new("Data Source=:memory:");

    public EntrySearchTests()
    {
        connection.Open();
        SqliteSchema.Prepare(connection, "memory");
    }

    public void Dispose() => connection.Dispose();

    static EntryQuery All { get; } = new() { Tenant = "acme", Limit = 50 };

    public static TheoryData<string> Filters { get; } =
        ["nothing", "type", "actor", "decision", "status", "destination", "state", "term", "time", "before"];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Every_filter_goes_by_an_index_and_sorts_no_leaves(string filter)
    {
        var (query, index) = filter switch
        {
            "type" => (All with { Types = ["screening"] }, "entries_type"),
            "actor" => (All with { Actor = "key_1" }, "entries_actor"),
            "decision" => (All with { Decision = "flag" }, "entries_decision"),
            "status" => (All with { Status = "clear" }, "entries_status"),
            "destination" => (All with { Destination = "UZ" }, "entries_destination"),
            "state" => (All with { EndUserState = "UZ" }, "SEARCH w0 USING PRIMARY KEY (log=? AND state=?)"),
            "term" => (All with { Terms = ["t"], Actor = "key_1" }, "SEARCH w0 USING PRIMARY KEY (log=? AND term=?)"),
            "time" => (All with { From = Noon, To = Noon.AddDays(1) }, "entries_time"),
            "before" => (All with { After = ("acme-2026", 9) }, "entries_place (log=? AND idx<?)"),
            _ => (All, "entries_place (log=?)")
        };

        var plan = PlanOf(query);

        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
        Assert.Equal(filter == "time", plan.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
    }

    string PlanOf(EntryQuery query)
    {
        using var search = EntrySearch.In("acme-2026", query, query.Limit, "leaf", connection);
        using var explain = connection.Statement("EXPLAIN QUERY PLAN " + search.CommandText);
        foreach (SqliteParameter parameter in search.Parameters)
            explain.Parameters.AddWithValue(parameter.ParameterName, parameter.Value);
        using var steps = explain.ExecuteReader();
        var plan = "";
        while (steps.Read())
            plan += steps.GetString(3) + "\n";
        return plan;
    }
}
