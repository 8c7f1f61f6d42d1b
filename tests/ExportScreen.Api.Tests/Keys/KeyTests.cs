using System.Net;
using ExportScreen.Api.Access;

namespace ExportScreen.Api.Tests.Keys;

public sealed class KeyTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task A_key_works_at_once_and_its_secret_is_shown_once()
    {
        using var admin = api.ClientOf("once", Role.Admin);

        using var created = await admin.PostJsonAsync("/v1/keys", """{"holder":"ERP","roles":["admin","screener"]}""");
        var key = await created.JsonAsync();
        using var holder = api.Client();
        holder.DefaultRequestHeaders.Authorization = new("Bearer", (string?)key["secret"]);
        using var listed = await holder.AskAsync("/v1/keys");
        var list = await listed.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.StartsWith("exs_", (string?)key["secret"], StringComparison.Ordinal);
        Assert.Equal("once", (string?)key["tenant"]);
        Assert.Contains((string)key["id"]!, list, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", list, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(KeyChangeKind.KeyCreated, api.Recorded[^1].Kind);
        Assert.DoesNotContain((string)key["secret"]!, api.Recorded[^1].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"roles":["admin"]}""", "/holder", "required")]
    [InlineData("""{"holder":"x"}""", "/roles", "required")]
    [InlineData("""{"holder":"x","roles":[]}""", "/roles", "required")]
    [InlineData("""{"holder":"x","roles":["root"]}""", "/roles/0", "unknown_value")]
    [InlineData("""{"holder":"x","roles":["admin"],"tenant":"other"}""", "/tenant", "unknown_member")]
    public async Task A_key_needs_a_holder_and_known_roles(string json, string at, string code)
    {
        using var admin = api.Client(Role.Admin);

        using var response = await admin.PostJsonAsync("/v1/keys", json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = (await response.JsonAsync())["errors"]!.AsArray().Single()!;
        Assert.Equal((at, code), ((string?)error["pointer"], (string?)error["code"]));
    }

    [Fact]
    public async Task The_last_admin_key_of_a_tenant_stays()
    {
        using var admin = api.ClientOf("last", Role.Admin);
        var own = api.Ring.Keys("last").Single().Id;

        using var refused = await admin.DeleteAsync(new Uri($"/v1/keys/{own}", UriKind.Relative));
        using var other = await admin.PostJsonAsync("/v1/keys", """{"holder":"deputy","roles":["admin"]}""");
        using var revoked = await admin.DeleteAsync(new Uri($"/v1/keys/{own}", UriKind.Relative));
        using var after = await admin.AskAsync("/v1/keys");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task A_key_of_another_tenant_is_out_of_reach()
    {
        using var admin = api.ClientOf("mine", Role.Admin);
        using var others = api.ClientOf("theirs", Role.Admin);

        using var response = await admin.DeleteAsync(
            new Uri($"/v1/keys/{api.Ring.Keys("theirs").Single().Id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_tenant_is_made_with_its_first_admin_key()
    {
        using var admin = api.Client(Role.Admin);

        using var created = await admin.PostJsonAsync("/v1/tenants", """{"name":"acme","holder":"Acme's admin"}""");
        using var again = await admin.PostJsonAsync("/v1/tenants", """{"name":"acme","holder":"x"}""");
        using var reserved = await admin.PostJsonAsync("/v1/tenants", """{"name":"installation","holder":"x"}""");
        using var other = api.Client();
        other.DefaultRequestHeaders.Authorization = new("Bearer", (string?)(await created.JsonAsync())["secret"]);
        using var nested = await other.PostJsonAsync("/v1/tenants", """{"name":"acme-two","holder":"x"}""");

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, reserved.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, nested.StatusCode);
    }

    [Theory]
    [InlineData("bootstrap", "reserved")]
    [InlineData(" Bootstrap", "reserved")]
    [InlineData("ｂootstrap", "reserved")]
    [InlineData("E\u200bRP", "format_character")]
    [InlineData("ERP\u202e", "control_character")]
    [InlineData("—", "unreadable")]
    public async Task A_holder_cannot_pass_for_another(string holder, string code)
    {
        using var admin = api.Client(Role.Admin);
        var body = new System.Text.Json.Nodes.JsonObject { ["holder"] = holder, ["roles"] = new System.Text.Json.Nodes.JsonArray("admin") };

        using var response = await admin.PostJsonAsync("/v1/keys", body.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string?)(await response.JsonAsync())["errors"]!.AsArray().Single()!["code"]);
    }

    [Theory]
    [InlineData("1acme")]
    [InlineData("-acme")]
    [InlineData("acme-2026")]
    [InlineData("Acme")]
    public async Task A_tenant_has_a_name_that_is_no_log(string name)
    {
        using var admin = api.Client(Role.Admin);

        using var response = await admin.PostJsonAsync("/v1/tenants", $$"""{"name":"{{name}}","holder":"x"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task What_follows_from_a_change_comes_after_it_holds()
    {
        var ring = new KeyRing();
        var (key, _) = ApiKey.Create("late", "x", [Role.Admin], api.Clock.GetUtcNow());
        var held = false;
        using var changes = new KeyChanges(ring, (_, _) => Task.CompletedTask, change =>
        {
            held = ring.Tenants.Contains(change.Key.Tenant);
            return Task.CompletedTask;
        });

        await changes.CreateTenantAsync(key, null, CancellationToken.None);

        Assert.True(held);
    }

    [Fact]
    public async Task Where_a_change_cannot_be_recorded_nothing_changes()
    {
        var ring = new KeyRing();
        var (key, secret) = ApiKey.Create("main", "x", [Role.Admin], api.Clock.GetUtcNow());
        using var changes = new KeyChanges(ring, (_, _) => throw new IOException("The disk is full."));

        await Assert.ThrowsAsync<IOException>(() => changes.CreateAsync(key, null, CancellationToken.None));

        Assert.Null(ring.Find(secret));
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", true)]
    [InlineData("0123456789abcdef0123456789abcde", false)]
    [InlineData("0123456789abcdef0123456789abcdeé", false)]
    [InlineData(" 123456789abcdef0123456789abcdef", false)]
    public void The_operator_may_choose_the_first_secret(string text, bool fits) => Assert.Equal(fits, ApiKey.IsSecret(text));
}
