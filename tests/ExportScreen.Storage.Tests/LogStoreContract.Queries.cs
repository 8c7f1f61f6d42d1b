using ExportScreen.Audit;
using static ExportScreen.Storage.Tests.Samples;

namespace ExportScreen.Storage.Tests;

public abstract partial class LogStoreContract
{
    /// <summary>Five entries of acme in two logs, a day apart; another tenant has the same facts.</summary>
    async Task FillAsync()
    {
        await Store.AppendAsync(
            await Store.CreateAsync("acme", 2026),
            At(0, "a", new EntryFacts { Actor = "key_1", Decision = "allow", Status = "clear", Destination = "FR" }),
            At(1, "b", new EntryFacts
            {
                Actor = "key_1",
                Decision = "flag",
                Status = "prohibited",
                Destination = "UZ",
                EndUserStates = ["TJ", "UZ"],
                Terms = ["t-alpha", "t-beta"]
            }),
            At(2, "c", new EntryFacts { Actor = "key_2" }) with { Type = "determination" });
        await Store.AppendAsync(
            await Store.CreateAsync("acme", 2027),
            At(3, "d", new EntryFacts
            {
                Actor = "key_2",
                Decision = "flag",
                Status = "prohibited",
                Destination = "TJ",
                EndUserStates = ["TJ"],
                Terms = ["t-alpha"]
            }),
            At(4, "e", new EntryFacts { Decision = "allow", Status = "clear", Terms = ["t-beta", "t-beta"] }) with
            {
                Type = "simulation"
            });
        await Store.AppendAsync(
            await Store.CreateAsync("bolt", 2026),
            At(1, "z", new EntryFacts { Decision = "flag", EndUserStates = ["TJ"], Terms = ["t-alpha"] }));

        static NewEntry At(int day, string id, EntryFacts facts) =>
            Entry(id) with { Time = Noon.AddDays(day), Facts = facts };
    }

    static EntryQuery All { get; } = new() { Tenant = "acme", Limit = 100 };

    async Task<string> IdsAsync(EntryQuery query) =>
        string.Concat((await Store.QueryAsync(query, default)).Select(entry => entry.Entry.Id));

    public static TheoryData<string, string> Filters { get; } = new()
    {
        { "nothing", "edcba" },
        { "log", "cba" },
        { "log of another tenant", "" },
        { "one type", "dba" },
        { "two types", "ec" },
        { "no type", "" },
        { "actor", "dc" },
        { "decision", "db" },
        { "status", "ea" },
        { "destination", "b" },
        { "end user's state", "db" },
        { "term", "db" },
        { "both terms", "b" },
        { "unknown term", "" },
        { "from", "edc" },
        { "to", "ba" },
        { "from and to", "cb" },
        { "all at once", "b" }
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Every_filter_narrows_newest_first_and_oldest_first(string filter, string ids)
    {
        await FillAsync();
        var query = filter switch
        {
            "nothing" => All,
            "log" => All with { Log = "acme-2026" },
            "log of another tenant" => All with { Log = "bolt-2026" },
            "one type" => All with { Types = ["screening"] },
            "two types" => All with { Types = ["simulation", "determination"] },
            "no type" => All with { Types = [] },
            "actor" => All with { Actor = "key_2" },
            "decision" => All with { Decision = "flag" },
            "status" => All with { Status = "clear" },
            "destination" => All with { Destination = "UZ" },
            "end user's state" => All with { EndUserState = "TJ" },
            "term" => All with { Terms = ["t-alpha"] },
            "both terms" => All with { Terms = ["t-alpha", "t-beta"] },
            "unknown term" => All with { Terms = ["t-alpha", "t-gamma"] },
            "from" => All with { From = Noon.AddDays(2) },
            "to" => All with { To = Noon.AddDays(2).ToOffset(TimeSpan.FromHours(5)) },
            "from and to" => All with { From = Noon.AddDays(1), To = Noon.AddDays(3) },
            _ => All with
            {
                Log = "acme-2026",
                Types = ["screening", "replay"],
                Actor = "key_1",
                Decision = "flag",
                Status = "prohibited",
                Destination = "UZ",
                EndUserState = "UZ",
                Terms = ["t-beta", "t-alpha"],
                From = Noon,
                To = Noon.AddDays(9),
                After = ("acme-2026", 2)
            }
        };

        Assert.Equal(ids, await IdsAsync(query));
        if (query.After is null)
            Assert.Equal(string.Concat(ids.Reverse()), await IdsAsync(query with { OldestFirst = true }));
    }

    [Theory]
    [InlineData(false, "edcba")]
    [InlineData(true, "abcde")]
    public async Task Pages_follow_one_another_across_logs_without_gap_or_overlap(bool oldestFirst, string ids)
    {
        await FillAsync();
        for (var limit = 1; limit <= 6; limit++)
        {
            var query = All with { Limit = limit, OldestFirst = oldestFirst };
            var seen = "";
            while (await Store.QueryAsync(query, default) is [.., var last] page)
            {
                Assert.True(page.Count <= limit);
                seen += string.Concat(page.Select(entry => entry.Entry.Id));
                query = query with { After = (last.Log, last.Index) };
            }

            Assert.Equal(ids, seen);
        }
    }

    [Fact]
    public async Task A_page_of_none_is_empty()
    {
        await FillAsync();

        Assert.Empty(await Store.QueryAsync(All with { Limit = 0 }, default));
    }

    [Fact]
    public async Task A_query_gives_whole_entries()
    {
        await Store.AppendAsync(await Store.CreateAsync(), FullEntry("scr_1"));

        var found = Assert.Single(await Store.QueryAsync(All, default));

        AssertSame(FullEntry("scr_1"), found.Entry);
    }
}
