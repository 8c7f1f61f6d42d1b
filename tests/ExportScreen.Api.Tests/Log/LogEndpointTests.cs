using System.Net;
using System.Text.Json.Nodes;
using ExportScreen.Api.Tests.Screenings;
using ExportScreen.Audit;

namespace ExportScreen.Api.Tests.Log;

public sealed class LogEndpointTests(SharedService shared) : IAsyncLifetime
{
    RunningService Service => shared.Running;
    Tenant tenant = null!;
    HttpClient client = null!;

    static string Sale => CaseFile.Read("13-imsi-catcher-uz-state-security").SaleJson;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.MakeAsync(Service);
        client = await tenant.ClientAsync();
    }

    /// <summary>After every test the whole log must hold.</summary>
    public async ValueTask DisposeAsync()
    {
        var key = VerifierKey.Parse(await TextAsync("vkey"));
        var check = await LogCheck.RunAsync(Service.Store, tenant.Log, key, await TextAsync("checkpoint"), null, default);
        Assert.True(check.IsWhole, string.Join("; ", check.Problems));
        client.Dispose();
        tenant.Dispose();
    }

    [Fact]
    public async Task The_answer_proves_that_the_decision_is_in_the_log()
    {
        var answer = await client.DecideAsync(Sale);
        var audit = answer["audit"]!;
        var key = VerifierKey.Parse(await TextAsync("vkey"));

        var checkpoint = Checkpoint.Open(audit["checkpoint"]!.GetValue<string>(), key);
        var leaf = await LeafAsync(audit["index"]!.GetValue<long>());

        Assert.Equal(audit["leafHash"]!.GetValue<string>(), MerkleTree.Leaf(leaf).ToHex());
        Assert.True(InclusionProof.Verify(
            MerkleTree.Leaf(leaf), audit["index"]!.GetValue<long>(), checkpoint.Size,
            [.. audit["inclusionProof"]!.AsArray().Select(hash => Hash.FromHex(hash!.GetValue<string>()))], checkpoint.Root));
    }

    [Fact]
    public async Task The_leaf_tells_outcome_rules_states_and_tier_and_nothing_personal()
    {
        var answer = await client.DecideAsync(Sale);

        var leaf = JsonNode.Parse(await LeafAsync(answer["audit"]!["index"]!.GetValue<long>()))!;

        Assert.Equal("screening", leaf["type"]!.GetValue<string>());
        Assert.Equal(answer["id"]!.GetValue<string>(), leaf["id"]!.GetValue<string>());
        Assert.Equal("licence_required", leaf["status"]!.GetValue<string>());
        Assert.Equal(["UZ"], leaf["states"]!.AsArray().Select(state => state!.GetValue<string>()));
        Assert.Equal(1, leaf["tier"]!.GetValue<int>());
        Assert.Equal(
            ["engine", "fields", "id", "payload", "profile", "rules", "seq", "snapshot", "states", "status", "tier", "time", "type", "v"],
            leaf.AsObject().Select(member => member.Key));
        Assert.DoesNotContain("SO-2026", leaf.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_starts_with_its_start_its_keys_and_what_decisions_rest_on()
    {
        var entries = (await (await client.AskAsync($"{tenant.LogPath}/entries")).JsonAsync())["entries"]!.AsArray();

        Assert.Equal(
            ["log-start", "list", "list", "list", "list", "profile", "key"],
            entries.Reverse().Select(entry => entry!["leaf"]!["type"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("inclusion", "index", "required")]
    [InlineData("inclusion?index=-1", "index", "out_of_range")]
    [InlineData("inclusion?index=0&size=-1", "size", "out_of_range")]
    [InlineData("consistency", "from", "required")]
    [InlineData("consistency?from=-1", "from", "out_of_range")]
    [InlineData("consistency?from=0&to=-1", "to", "out_of_range")]
    public async Task A_proof_is_asked_for_by_its_place(string proof, string parameter, string code)
    {
        var response = await client.AskAsync($"{tenant.LogPath}/proofs/{proof}");

        var error = (await response.JsonAsync())["errors"]!.AsArray().Single()!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(($"/{parameter}", code), ((string?)error["pointer"], (string?)error["code"]));
    }

    [Fact]
    public async Task The_log_of_the_installation_is_read_by_the_tenant_main_alone()
    {
        using var main = Service.Everyone();

        var logs = (await (await main.AskAsync("/v1/audit/log")).JsonAsync())["logs"]!.AsArray();
        var entries = (await (await main.AskAsync("/v1/audit/log/installation-2026/entries")).JsonAsync())["entries"]!.AsArray();
        var refused = await client.AskAsync("/v1/audit/log/installation-2026/checkpoint");

        Assert.Contains("installation-2026", logs.Select(log => (string?)log!["log"]));
        Assert.Contains("tenant", entries.Select(entry => (string?)entry!["leaf"]!["type"]));
        Assert.Equal(HttpStatusCode.OK, (await main.AskAsync("/v1/audit/log/installation-2026/checkpoint")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Proofs_over_HTTP_verify()
    {
        var first = Checkpoint.Open(await TextAsync("checkpoint"), VerifierKey.Parse(await TextAsync("vkey")));
        for (var i = 0; i < 5; i++)
            await client.DecideAsync(Sale);
        var last = Checkpoint.Open(await TextAsync("checkpoint"), VerifierKey.Parse(await TextAsync("vkey")));

        var consistency = await ProofAsync($"proofs/consistency?from={first.Size}&to={last.Size}");
        var inclusion = await ProofAsync($"proofs/inclusion?index=2&size={last.Size}");

        Assert.True(ConsistencyProof.Verify(first.Size, first.Root, last.Size, last.Root, consistency));
        var leaf = await LeafAsync(2);
        Assert.True(InclusionProof.Verify(MerkleTree.Leaf(leaf), 2, last.Size, inclusion, last.Root));
        Assert.Equal(HttpStatusCode.NotFound, (await client.AskAsync($"{tenant.LogPath}/proofs/inclusion?index=2&size={last.Size + 1}")).StatusCode);
    }

    [Theory]
    [InlineData("tile/0/000", HttpStatusCode.NotFound)]
    [InlineData("tile/0/000.p/3", HttpStatusCode.OK)]
    [InlineData("tile/entries/000.p/3", HttpStatusCode.OK)]
    [InlineData("tile/0/000.p/255", HttpStatusCode.NotFound)]
    [InlineData("tile/0/0", HttpStatusCode.NotFound)]
    [InlineData("tile/entries/000.p/03", HttpStatusCode.NotFound)]
    public async Task Tiles_are_served_up_to_the_signed_size_and_by_their_exact_paths(string path, HttpStatusCode status)
    {
        var response = await client.AskAsync($"{tenant.LogPath}/{path}");

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK, response.Headers.CacheControl?.ToString().Contains("immutable", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task An_entry_comes_with_a_receipt_that_verifies_offline()
    {
        var index = (await client.DecideAsync(Sale))["audit"]!["index"]!.GetValue<long>();

        var entry = await (await client.AskAsync($"{tenant.LogPath}/entries/{index}")).JsonAsync();

        var receipt = TlogProof.Parse(entry["receipt"]!.GetValue<string>());
        var leaf = await LeafAsync(index);
        var key = VerifierKey.Parse(await TextAsync("vkey"));
        Assert.True(receipt.Verifies(leaf, key));
    }

    async Task<string> TextAsync(string resource) => await (await client.AskAsync($"{tenant.LogPath}/{resource}")).Content.ReadAsStringAsync();

    async Task<byte[]> LeafAsync(long index) => (await Service.Store.ReadEntryAsync(tenant.Log, index, default))!.Entry.Leaf.ToArray();

    async Task<IReadOnlyList<Hash>> ProofAsync(string resource) =>
        [.. (await (await client.AskAsync($"{tenant.LogPath}/{resource}")).JsonAsync())["hashes"]!.AsArray()
            .Select(hash => Hash.FromHex(hash!.GetValue<string>()))];
}
