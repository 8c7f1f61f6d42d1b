using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ExportScreen.Api.Installation;
using ExportScreen.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Lists;

/// <summary>Lists that change while the service runs.</summary>
public sealed class ListImportTests : IAsyncLifetime
{
    const string Sale = """
        {
          "reference": "SO-9", "exporter": { "name": "Beispiel GmbH", "country": "DE" },
          "items": [{ "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher", "quantity": 1 }],
          "parties": [{ "ref": "P", "roles": ["end_user"], "type": "person", "country": "KZ", "names": [{ "value": "Ermek Tastanov" }],
            "birthDate": "1971-03-08" }],
          "destination": { "country": "KZ" }
        }
        """;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exportscreen-");
    RunningService service = null!;
    HttpClient ada = null!;
    HttpClient ben = null!;

    public async ValueTask InitializeAsync()
    {
        service = await RunningService.StartAsync(folder);
        (ada, ben) = (await service.HolderAsync("Ada"), await service.HolderAsync("Ben"));
    }

    public async ValueTask DisposeAsync()
    {
        ada.Dispose();
        ben.Dispose();
        await service.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_list_that_shrank_is_held_back_until_another_holder_accepts_it_with_a_reason()
    {
        var whole = ReferenceParts.Open(ReferenceParts.Find("list/un-sc")!);
        var first = await ada.ImportAsync("un-sc", whole);
        Assert.Equal("in_use", (string?)first["version"]!["state"]);
        Assert.Equal(1011, (int?)first["version"]!["counts"]!["listings"]);
        Assert.Equal("default", await ProfileAsync());
        var before = await ada.DecideAsync(Sale);

        var held = (await ada.ImportAsync("un-sc", Without(whole, 30, out var gone)))["version"]!;

        Assert.Equal("quarantined", (string?)held["state"]);
        Assert.Contains("shrunk", held["doubts"]!.AsArray().Select(doubt => (string?)doubt!["code"]));
        Assert.Equal(1011, (int?)(await ListAsync("un-sc"))["listings"]);
        Assert.Equal((string?)held["id"], (string?)(await ListAsync("un-sc"))["held"]![0]);
        Assert.Contains("un-sc", await ConditionAsync("lists_held"), StringComparison.Ordinal);

        var id = (string)held["id"]!;
        Assert.Equal(HttpStatusCode.Conflict, (await ada.AcceptAsync("un-sc", id, "I brought it myself.")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ben.AcceptAsync("un-sc", id, "fine")).StatusCode);
        using var accepted = await ben.AcceptAsync("un-sc", id, "The Council delisted them; see its press release.");
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);

        Assert.Equal(1011 - gone.Count, (int?)(await ListAsync("un-sc"))["listings"]);
        Assert.Null(await ConditionAsync("lists_held"));
        var removed = await (await ada.AskAsync($"/v1/listings/un-sc:{gone[0]}")).JsonAsync();
        Assert.Equal("removed", (string?)removed["state"]);
        var history = await (await ada.AskAsync($"/v1/listings/un-sc:{gone[0]}/history")).JsonAsync();
        Assert.Equal("removed", (string?)history["events"]![0]!["change"]);
        await ActsAreOnRecordAsync(id);

        var replayed = await (await ada.PostJsonAsync($"/v1/screenings/{before["id"]}/replay", """{"mode":"as-decided"}""")).JsonAsync();
        Assert.True((bool?)replayed["identical"]);
    }

    [Fact]
    public async Task A_list_that_only_grows_comes_into_use_at_once_and_what_takes_away_waits_for_a_second()
    {
        Assert.Equal(HttpStatusCode.OK, (await ada.PutJsonAsync("/v1/lists/ours", """
            { "title": "Ours", "publisher": "Us", "issuer": "DE", "kind": "in_house", "licence": "ours" }
            """)).StatusCode);

        var first = await ada.ImportAsync("ours", Csv("1,Askar Bolatov\n2,Nurlan Ospanov\n"), "ours.csv", ("publishedAt", "2026-11-20"));
        var grown = await ada.ImportAsync("ours", Csv("1,Askar Bolatov\n2,Nurlan Ospanov\n3,Dina Abenova\n"), "ours.csv", ("publishedAt", "2026-11-21"));
        var shrunk = await ada.ImportAsync("ours",
            Csv("1,Askar Bolatov\n2,Nurlan Ospanov\n4,A\n5,B\n6,C\n7,D\n8,E\n9,F\n10,G\n11,H\n12,I\n13,J\n"), "ours.csv", ("publishedAt", "2026-11-22"));

        Assert.Equal("in_use", (string?)first["version"]!["state"]);
        Assert.Equal("in_use", (string?)grown["version"]!["state"]);
        Assert.Equal(1, (int?)grown["version"]!["diff"]!["added"]);
        Assert.Equal("quarantined", (string?)shrunk["version"]!["state"]);
        var diff = await (await ben.AskAsync(
            $"/v1/lists/ours/diff?from={first["version"]!["id"]}&to={grown["version"]!["id"]}")).JsonAsync();
        Assert.Equal("Dina Abenova", (string?)diff["added"]![0]!["caption"]);
        var again = await ben.ImportAsync("ours", Csv("1,Askar Bolatov\n2,Nurlan Ospanov\n3,Dina Abenova\n"), "ours.csv", ("publishedAt", "2026-11-21"));
        Assert.Equal((string?)grown["version"]!["id"], (string?)again["version"]!["id"]);
    }

    [Fact]
    public async Task A_name_that_is_taken_from_a_listing_by_hand_waits_for_another_holder()
    {
        using var declared = await ada.PutJsonAsync("/v1/lists/ours", """
            { "title": "Ours", "publisher": "Us", "issuer": "DE", "kind": "in_house", "licence": "ours" }
            """);
        const string rows = "1,Askar Bolatov\n2,Nurlan Ospanov\n3,Dina Abenova\n4,Aigul Sarsen\n";
        await ada.ImportAsync("ours", Csv(rows), "ours.csv", ("publishedAt", "2026-11-20"));

        var renamed = (await ada.ImportAsync("ours",
            Csv(rows.Replace("Nurlan Ospanov", "John Smith", StringComparison.Ordinal)), "ours.csv", ("publishedAt", "2026-11-21")))["version"]!;

        Assert.Equal("awaiting_second", (string?)renamed["state"]);
        Assert.Equal("ours.csv", (string?)renamed["files"]![0]!["name"]);
        using var own = await ada.AcceptAsync("ours", (string)renamed["id"]!, "I brought it myself.");
        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        using var other = await ben.AcceptAsync("ours", (string)renamed["id"]!, "The name was mistaken; seen in the register.");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_publishers_list_keeps_its_issuer_and_kind_though_nothing_of_it_is_in_use()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await ada.AskAsync("/v1/lists/nobodys")).StatusCode);
        Assert.Equal("US", (string?)(await (await ada.AskAsync("/v1/lists/us-consolidated")).JsonAsync())["declaration"]!["issuer"]);

        using var turned = await ada.PutJsonAsync("/v1/lists/us-consolidated", """
            { "title": "Ours", "publisher": "Us", "issuer": "RU", "kind": "wanted", "licence": "ours" }
            """);

        Assert.Equal(HttpStatusCode.Conflict, turned.StatusCode);
    }

    [Fact]
    public async Task A_wanted_list_of_a_pursuing_state_never_makes_the_wanted_a_hit()
    {
        using var declared = await ada.PutJsonAsync("/v1/lists/kz-wanted", """
            { "title": "Wanted persons", "publisher": "Interior Ministry", "issuer": "KZ", "kind": "wanted", "licence": "none told" }
            """);
        Assert.Equal(HttpStatusCode.OK, declared.StatusCode);
        var before = await ada.DecideAsync(Sale);

        var imported = await ada.ImportAsync("kz-wanted", Encoding.UTF8.GetBytes(
            "key,name,type,countries,birth_dates,measure\n1,Ermek Tastanov,person,KZ,1971-03-08,asset_freeze\n"), "wanted.csv", ("publishedAt", "2026-11-20"));
        var after = await ada.DecideAsync(Sale.Replace("SO-9", "SO-10", StringComparison.Ordinal));

        Assert.Equal("in_use", (string?)imported["version"]!["state"]);
        Assert.Equal("state_notice", (string?)(await (await ada.AskAsync("/v1/listings/kz-wanted:1")).JsonAsync())["measure"]);
        Assert.Empty(after["hits"]!.AsArray());
        Assert.DoesNotContain(after["findings"]!.AsArray(), finding => (string?)finding!["rule"] is "R10" or "R11" or "R12" or "R13");
        Assert.Contains(after["checks"]!.AsArray(), check => (string?)check!["note"] == "notice_of_pursuing_state_set_aside");
        Assert.DoesNotContain(before["checks"]!.AsArray(), check => (string?)check!["note"] == "notice_of_pursuing_state_set_aside");
        using var turned = await ada.PutJsonAsync("/v1/lists/kz-wanted", """
            { "title": "Wanted persons", "publisher": "Interior Ministry", "issuer": "KZ", "kind": "sanctions", "licence": "none told" }
            """);
        Assert.Equal(HttpStatusCode.Conflict, turned.StatusCode);
    }

    [Fact]
    public async Task What_is_no_list_changes_nothing_and_says_why()
    {
        var page = await ada.ImportAsync("un-sc", "<!DOCTYPE html><html><body>Service unavailable</body></html>"u8.ToArray());
        var cut = await ada.ImportAsync("un-sc", ReferenceParts.Open(ReferenceParts.Find("list/un-sc")!)[..1_900_000]);
        var other = await ada.ImportAsync("eu-fsf", ReferenceParts.Open(ReferenceParts.Find("list/un-sc")!));

        Assert.Equal("failed", (string?)page["state"]);
        Assert.Contains("HTML", (string?)page["reason"], StringComparison.Ordinal);
        Assert.Equal("failed", (string?)cut["state"]);
        Assert.Equal("failed", (string?)other["state"]);
        Assert.True((bool?)(await ListAsync("un-sc"))["starter"]);
        Assert.Empty(Directory.GetFiles(Path.Combine(service.Folder.FullName, "incoming")));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await ada.PostJsonAsync("/v1/lists/un-sc/imports", "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.UploadAsync("nothing-known", [1])).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ada.UploadAsync("un-sc", [1], "x", ("publishedat", "2026-01-01"))).StatusCode);
    }

    [Fact]
    public async Task What_is_in_use_stays_so_over_a_restart_and_only_the_tenant_main_changes_it()
    {
        await ada.PutJsonAsync("/v1/lists/ours", """
            { "title": "Ours", "publisher": "Us", "issuer": "DE", "kind": "in_house", "licence": "ours", "maxRemovedPercent": 50 }
            """);
        await ada.ImportAsync("ours", Csv("1,Askar Bolatov\n2,Nurlan Ospanov\n"), "ours.csv", ("publishedAt", "2026-11-20"));
        var waiting = await ada.ImportAsync("ours", Csv("1,Askar Bolatov\n"), "ours.csv", ("publishedAt", "2026-11-21"));
        Assert.Equal("awaiting_second", (string?)waiting["version"]!["state"]);
        using var tenant = await Tenant.MakeAsync(service);
        using var stranger = await tenant.ClientAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.UploadAsync("ours", Csv("9,X\n"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden,
            (await stranger.AcceptAsync("ours", (string)waiting["version"]!["id"]!, "It is as it should be.")).StatusCode);
        var digest = service.Services.SnapshotDigest();
        await service.DisposeAsync();

        service = await RunningService.StartAsync(folder);
        using var client = service.Everyone();
        var lists = (await (await client.AskAsync("/v1/lists")).JsonAsync())["lists"]!.AsArray();

        Assert.Equal(digest, service.Services.SnapshotDigest());
        Assert.Contains(lists, list => (string?)list!["id"] == "ours" && (int?)list["listings"] == 2 && list["held"]!.AsArray().Count == 1);
    }

    [Fact]
    public async Task A_file_of_changes_makes_a_version_that_is_read_again_from_both_files()
    {
        var whole = await ada.ImportAsync("us-sdn", Fixture("ofac-enhanced.xml"));
        var changed = await ada.ImportAsync("us-sdn", Fixture("ofac-delta.xml"));

        var before = (int)whole["version"]!["counts"]!["listings"]!;
        Assert.Equal("in_use", (string?)changed["version"]!["state"]);
        Assert.Equal(2, (int?)changed["version"]!["diff"]!["added"]);
        Assert.Equal(2, changed["version"]!["files"]!.AsArray().Count);
        Assert.Equal(before + 2, (int?)(await ListAsync("us-sdn"))["listings"]);
        using var strangers = new Snapshots(new(), service.Store, service.Services.GetRequiredService<Settings>(), new());
        var again = await strangers.AtAsync(service.Services.SnapshotDigest(), default);
        Assert.Equal(before + 2, again!.Reference.Lists.Single(list => list.Id == "us-sdn").Listings.Count);
    }

    [Fact]
    public async Task A_set_of_files_is_one_version()
    {
        using var form = new MultipartFormDataContent();
#pragma warning disable CA2000 // Disposed with the form.
        foreach (var name in (string[])["ofac-sdn-alt.csv", "ofac-sdn.csv", "ofac-sdn-add.csv", "ofac-sdn-comments.csv"])
            form.Add(new ByteArrayContent(Fixture(name)), "file", name);
#pragma warning restore CA2000

        using var day = new StringContent("2026-07-29");
        form.Add(day, "publishedAt");
        using var answer = await ada.PostAsync(new Uri("/v1/lists/us-sdn/imports", UriKind.Relative), form);
        var job = await ada.EndOfAsync(answer.Headers.Location!.ToString());

        Assert.True((string?)job["state"] == "done", job.ToJsonString());
        Assert.Equal("us-ofac-csv", (string?)job["version"]!["format"]);
        Assert.True((int?)job["version"]!["counts"]!["aliases"] > 0);
        Assert.True((int?)job["version"]!["counts"]!["addresses"] > 0);
    }

    static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));

    static byte[] Csv(string rows) => Encoding.UTF8.GetBytes("key,name\n" + rows);

    /// <summary>The list without a share of its individuals, and their keys.</summary>
    static byte[] Without(byte[] whole, int percent, out List<string> gone)
    {
        using var stream = new MemoryStream(whole);
        var document = XDocument.Load(stream);
        var entries = document.Descendants("INDIVIDUAL").Concat(document.Descendants("ENTITY")).ToList();
        var removed = entries.Take(entries.Count * percent / 100).ToList();
        gone = [.. removed.Select(entry => entry.Element("DATAID")!.Value)];
        removed.ForEach(entry => entry.Remove());
        return Encoding.UTF8.GetBytes(document.Declaration + document.ToString());
    }

    async Task<JsonNode> ListAsync(string id) =>
        (await (await ada.AskAsync("/v1/lists")).JsonAsync())["lists"]!.AsArray().Single(list => (string?)list!["id"] == id)!;

    async Task<string?> ConditionAsync(string name)
    {
        using var answer = await ada.AskAsync("/health/ready");
        return (string?)(await answer.JsonAsync())["conditions"]!.AsArray().Single(condition => (string?)condition!["name"] == name)!["reason"];
    }

    async Task<string?> ProfileAsync() => (string?)(await ada.DecideAsync(Sale))["versions"]!["profile"];

    async Task ActsAreOnRecordAsync(string version)
    {
        var entries = (await (await ada.AskAsync("/v1/audit/log/main-2026/entries?type=list&limit=200")).JsonAsync())["entries"]!.AsArray();
        Assert.Contains(entries, entry => (string?)entry!["leaf"]!["id"] == version);
        Assert.Contains(entries, entry => (string?)entry!["leaf"]!["id"] != version && entry["actor"] is not null);
    }
}
